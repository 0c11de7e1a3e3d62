/** Reading text off elements, for every adapter. */

type Written = string | null | undefined;

/** One line, trimmed; nothing when nothing but space is left. */
export function tidy(text: Written): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** No address is longer; the time a pattern takes may grow with the square of the text, which anybody may have written. */
const TEXT_AT_MOST = 2000;

/**
 * A display name that stands beside an address. Left out when it is no name: empty, or itself an address, which is
 * how a stranger passes for somebody else ("boss@example.org" <other@example.net>; Roundcube hides such names too,
 * its #1488981).
 */
export function nameBeside(text: Written): string | undefined {
  const name = tidy(text)?.replace(/^"(.*)"$/, '$1');
  return name && !/\S@\S/.test(name) ? name : undefined;
}

/**
 * The person whom a text names, be it nothing but an address or `Greg Smith <greg@example.org>`; nobody where there is
 * more to it: "Re: a@b" is a subject.
 */
export function namedIn(text: Written): { address: string; name: string | undefined } | undefined {
  const [, words, inside, bare] =
    /^([^<>]*)<([^<>\s]+@[^<>\s]+)>[;,]?$|^([^<>\s]+@[^<>\s]+)$/.exec(
      tidy(text?.slice(0, TEXT_AT_MOST)) ?? '',
    ) ?? [];
  const address = inside ?? bare;
  return address ? { address, name: nameBeside(words) } : undefined;
}
