import addresses from 'email-addresses';

/** An e-mail address as read from a page or a file. */
export interface ParsedAddress {
  /** As written, for showing and for writing to. */
  readonly address: string;
  /** What comparisons use: lower case, the domain in its ASCII form. */
  readonly normal: string;
  readonly name?: string;
}

/** What RFC 5322 lets stand in an address without quotes, with the letters of RFC 6532. */
const ATEXT = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]";
const DOT_ATOM = new RegExp(`^${ATEXT}+(?:\\.${ATEXT}+)*$`, 'u');
/** Japan's mobile carriers gave out addresses whose dots would need quotes, and pages show them without. */
const LOOSE_DOTS = new RegExp(`^(.*<)?((?:${ATEXT}|\\.)+)(@[^@<>]+>?)$`, 'su');

/** Marks of direction, joiners of width zero: pages put them around addresses, nobody sees them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Reads `greg@example.org`, `Greg Smith <greg@example.org>` or `mailto:greg@example.org?subject=…` by RFC 5322,
 * with the international addresses of RFC 6532. Nothing for what is no single address. What an adapter hands over is
 * the page's own text, so leading and trailing punctuation of lists is forgiven.
 */
export function parseAddress(raw: string): ParsedAddress | undefined {
  const text = withoutMailto(raw)
    .replace(INVISIBLE, '')
    .replace(/^[\s,;]+|[\s,;]+$/gu, '');
  if (text === '' || text.length > 998) return undefined;
  const parsed = mailboxIn(text) ?? mailboxIn(withNameQuoted(text)) ?? mailboxIn(withDotsQuoted(text));
  // `""@example.org` is one by the letter, and nobody's.
  if (!parsed || parsed.local.trim() === '') return undefined;
  const domain = asciiDomain(parsed.domain);
  if (domain === undefined) return undefined;
  const local = parsed.local.normalize('NFC');
  const written = DOT_ATOM.test(local) ? parsed.local : `"${parsed.local.replace(/[\\"]/gu, '\\$&')}"`;
  const name = parsed.name?.trim();
  return {
    address: `${written}@${parsed.domain}`,
    normal: `${local.toLowerCase()}@${domain}`,
    ...(name ? { name } : {}),
  };
}

function mailboxIn(text: string | undefined): addresses.ParsedMailbox | undefined {
  const parsed = text === undefined ? null : addresses.parseOneAddress({ input: text, rfc6532: true });
  return parsed?.type === 'mailbox' && parsed.address !== '' ? parsed : undefined;
}

/** `mailto:` links carry percent-encoding and fields after the address. */
function withoutMailto(raw: string): string {
  if (!/^mailto:/i.test(raw.trim())) return raw;
  const first = raw.trim().slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(first);
  } catch {
    return first;
  }
}

/**
 * Pages often write a display name that a header would have to quote: `Smith, Greg <greg@example.org>`. Not where
 * an address stands before the comma: that is a list.
 */
function withNameQuoted(text: string): string | undefined {
  const match = /^([^<>]*)<([^<>]+)>$/su.exec(text);
  const name = (match?.[1] ?? '').trim().replace(/^"|"$/gu, '');
  const listed = name.split(/[,;]/u).slice(0, -1);
  if (!match || listed.some((part) => mailboxIn(part.trim()))) return undefined;
  return `"${name.replace(/[\\"]/gu, '\\$&')}" <${match[2]}>`;
}

function withDotsQuoted(text: string): string | undefined {
  const match = LOOSE_DOTS.exec(text);
  return match ? `${match[1] ?? ''}"${match[2]}"${match[3]}` : undefined;
}

/** The URL parser knows the rules of international domain names in every browser and in Node. */
function asciiDomain(domain: string): string | undefined {
  if (/[\s/?#@:%\\[\]]/u.test(domain)) return undefined;
  const url = URL.parse(`http://${domain}/`);
  return url && url.hostname !== '' ? url.hostname : undefined;
}
