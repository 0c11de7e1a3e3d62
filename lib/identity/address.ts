import addresses from 'email-addresses';
import { decodedWords } from './encoded-words.ts';

/** An e-mail address as read from a page or a file. */
export interface ParsedAddress {
  /** As written, for showing and for writing to. */
  readonly address: string;
  /** The same for a machine: lower case, the domain in its ASCII form. */
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
  if (text === '' || text.length > 998 || isEndless(text)) return undefined;
  const parsed = mailboxIn(text) ?? mailboxIn(withNameQuoted(text)) ?? mailboxIn(withDotsQuoted(text));
  // `""@example.org` is one by the letter, and nobody's.
  if (!parsed || parsed.local.trim() === '') return undefined;
  const domain = asciiDomain(parsed.domain);
  if (domain === undefined) return undefined;
  const local = parsed.local.normalize('NFC');
  const written = DOT_ATOM.test(local) ? parsed.local : `"${parsed.local.replace(/[\\"]/gu, '\\$&')}"`;
  const name = parsed.name === null ? undefined : decodedWords(parsed.name).trim();
  return {
    address: `${written}@${parsed.domain}`,
    normal: `${local.toLowerCase()}@${domain}`,
    ...(name ? { name } : {}),
  };
}

/** No mail server takes more before and behind the @ (RFC 5321), and nobody nests remarks in remarks. */
const ADDRESS_AT_MOST = 64 + 1 + 255;
const REMARKS_AT_MOST = 8;

/** What the grammar would be at for a third of a second: pages show what anybody wrote into a header. */
function isEndless(text: string): boolean {
  const isLong = text.length - text.lastIndexOf('<') - 1 > ADDRESS_AT_MOST + 1;
  return isLong || text.split('(').length - 1 > REMARKS_AT_MOST;
}

/** Nearly all addresses are as plain as this; by the grammar 200 of them take a worker that just woke 30 ms. */
const PLAIN = /^([a-z\d_+-]+(?:\.[a-z\d_+-]+)*)@([a-z\d-]+(?:\.[a-z\d-]+)+)$/i;

type Mailbox = Pick<addresses.ParsedMailbox, 'name' | 'local' | 'domain'>;

function mailboxIn(text: string | undefined): Mailbox | undefined {
  const [, local, domain] = (text !== undefined && PLAIN.exec(text)) || [];
  if (local !== undefined && domain !== undefined) return { name: null, local, domain };
  const parsed = text === undefined ? null : addresses.parseOneAddress({ input: text, rfc6532: true });
  return parsed?.type === 'mailbox' && parsed.address !== '' ? parsed : undefined;
}

/** `mailto:` links carry percent-encoding and fields after the address. */
function withoutMailto(raw: string): string {
  const text = raw.trim();
  const isLink = /^mailto:/i.test(text);
  // An attribute may hold the address alone as it stood in a link.
  if (!isLink && (text.includes('@') || !/%40/u.test(text))) return raw;
  const [path = '', query = ''] = text.replace(/^mailto:/i, '').split('?', 2);
  // RFC 6068 lets the address stand in a field: mailto:?to=greg@example.org
  const first = path === '' ? (/(?:^|&)to=([^&]*)/iu.exec(query)?.[1] ?? '') : path;
  try {
    return decodeURIComponent(first);
  } catch {
    return first;
  }
}

/** Commas in a display name. */
const LISTED_AT_MOST = 20;

/**
 * Pages often write a display name that a header would have to quote: `Smith, Greg <greg@example.org>`. Not where
 * an address stands before the comma: that is a list.
 */
function withNameQuoted(text: string): string | undefined {
  const match = /^([^<>]*)<([^<>]+)>$/su.exec(text);
  const name = (match?.[1] ?? '').trim().replace(/^"|"$/gu, '');
  const listed = name.split(/[,;]/u).slice(0, -1);
  if (!match || listed.length > LISTED_AT_MOST || listed.some((part) => mailboxIn(part.trim())))
    return undefined;
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
