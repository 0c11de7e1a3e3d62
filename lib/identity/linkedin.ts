/**
 * The slug of a LinkedIn profile from any way it is written: `https://www.linkedin.com/in/greg-smith/`,
 * `/in/%E5%B1%B1…?trk=…`, or the bare slug. Decoded, NFKC, lower case: LinkedIn treats them alike. A link that
 * carries the id of a member or lead instead (`/in/ACoAA…`) gives nothing here, see `memberIdOf` and `leadIdOf`.
 */
export function slugOf(written: string): string | undefined {
  const part = profilePart(written);
  if (part === undefined || isMemberId(part) || isLeadId(part)) return undefined;
  // Lower case may take a letter apart again (İ), so the spelling is settled once more after it.
  const slug = part.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
  return slug === '' ? undefined : slug;
}

/** The member id from a profile link that carries one, or from the bare id. Case matters in it. */
export function memberIdOf(written: string): string | undefined {
  const part = profilePart(written);
  return part !== undefined && isMemberId(part) ? part : undefined;
}

/**
 * The id under which Sales Navigator shows a person, from a link of its (`/sales/lead/ACwAA…,NAME_SEARCH,x1y2`,
 * `/sales/people/…`) or the bare id: another one than the member's, and what follows the comma changes with the search.
 */
export function leadIdOf(written: string): string | undefined {
  // What is only handed on in a query is no profile.
  const lead = /^[^?#]*?\/sales\/(?:lead|people)\/([^/?#,]+)/u.exec(onLinkedIn(written) ?? '')?.[1];
  const part = lead === undefined ? profilePart(written) : decode(lead).split(',')[0];
  return part !== undefined && isLeadId(part) ? part : undefined;
}

function isLeadId(part: string): boolean {
  return /^A[A-Z]wA[\w-]{10,}$/u.test(part);
}

function isMemberId(part: string): boolean {
  return /^A[A-Z]oA[\w-]{10,}$/u.test(part);
}

/** The text as it stands; nothing for the address of some other site. */
function onLinkedIn(written: string): string | undefined {
  const text = written.trim();
  const host = /^[a-z]+:\/\/([^/?#]*)/iu.exec(text)?.[1];
  if (host !== undefined && !/^(?:[\w-]+\.)*linkedin\.com$/iu.test(host)) return undefined;
  return text;
}

function profilePart(written: string): string | undefined {
  const text = onLinkedIn(written);
  if (text === undefined) return undefined;
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
