/** Reading text off elements, for every adapter. */

/** One line, trimmed; nothing when nothing but space is left. */
export function tidy(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/**
 * A display name that stands beside an address. Left out when it is no name: empty, or itself an address, which is
 * how a stranger passes for somebody else ("boss@example.org" <other@example.net>; Roundcube hides such names too,
 * its #1488981).
 */
export function nameBeside(text: string | null | undefined): string | undefined {
  const name = tidy(text)?.replace(/^"(.*)"$/, '$1');
  return name && !/\S@\S/.test(name) ? name : undefined;
}
