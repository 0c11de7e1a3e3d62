/**
 * The slug of a LinkedIn profile from any way it is written: `https://www.linkedin.com/in/greg-smith/`,
 * `/in/%E5%B1%B1…?trk=…`, or the bare slug. Decoded, NFKC, lower case: LinkedIn treats them alike. A link that
 * carries a member id instead of a slug (`/in/ACoAA…`) gives nothing here, see `memberIdOf`.
 */
export function slugOf(written: string): string | undefined {
  const part = profilePart(written);
  if (part === undefined || isMemberId(part)) return undefined;
  // Lower case may take a letter apart again (İ), so the spelling is settled once more after it.
  const slug = part.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
  return slug === '' ? undefined : slug;
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
  const text = written.trim();
  // The address of some other site is no profile, nor is one that is only handed on in a query.
  const host = /^[a-z]+:\/\/([^/?#]*)/iu.exec(text)?.[1];
  if (host !== undefined && !/^(?:[\w-]+\.)*linkedin\.com$/iu.test(host)) return undefined;
  const match = /^[^?#]*?\/in\/([^/?#]+)/u.exec(text);
  const part = match ? match[1] : /^[^/?#\s:]+$/u.test(text) ? text : undefined;
  if (part === undefined) return undefined;
  const decoded = decode(part).trim();
  return decoded === '' ? undefined : decoded;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
