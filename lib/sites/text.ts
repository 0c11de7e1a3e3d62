/** Reading text off elements, for every adapter. */

type Written = string | null | undefined;

/** One line, trimmed; nothing when nothing but space is left. */
export function tidy(text: Written): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** No address is longer; the time a pattern takes may grow with the square of the text, which anybody may have written. */
const TEXT_AT_MOST = 2000;

/** What a pattern finds in a text: its first group, or all it matched where it has none. */
export function find(pattern: RegExp, text: Written): string | undefined {
  const match = pattern.exec(text?.slice(0, TEXT_AT_MOST) ?? '');
  return match?.[1] ?? match?.[0];
}

/**
 * A display name that stands beside an address. Left out when it is no name: empty, or itself an address, which is
 * how a stranger passes for somebody else ("boss@example.org" <other@example.net>; Roundcube hides such names too,
 * its #1488981).
 */
export function nameBeside(text: Written): string | undefined {
  const name = tidy(text)?.replace(/^"(.*)"$/, '$1');
  return name && !/\S@\S/.test(name) ? name : undefined;
}
