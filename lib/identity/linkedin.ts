/**
 * The slug of a LinkedIn profile from any way it is written: `https://www.linkedin.com/in/greg-smith/`,
 * `/in/%E5%B1%B1…?trk=…`, or the bare slug. Decoded, NFKC, lower case: LinkedIn treats them alike. A link that
 * carries a member id instead of a slug (`/in/ACoAA…`) gives nothing here, see `memberIdOf`.
 */
export function slugOf(written: string): string | undefined {
  const part = profilePart(written);
  return part === undefined || isMemberId(part) ? undefined : part.normalize('NFKC').toLowerCase();
}

/** The member id from a profile link that carries one, or from the bare id. Case matters in it. */
export function memberIdOf(written: string): string | undefined {
  const part = profilePart(written);
  return part !== undefined && isMemberId(part) ? part : undefined;
}

function isMemberId(part: string): boolean {
  return /^A[A-Z]oA[\w-]{10,}$/u.test(part);
}

function profilePart(written: string): string | undefined {
  const match = /\/in\/([^/?#]+)/u.exec(written);
  const part = match ? match[1] : /^[^/?#\s:]+$/u.test(written) ? written : undefined;
  if (part === undefined || part === '') return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
