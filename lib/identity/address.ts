import addresses from 'email-addresses';

/** An e-mail address as read from a page or a file. */
export interface ParsedAddress {
  /** As written, for showing and for writing to. */
  readonly address: string;
  /** What comparisons use: lower case, the domain in its ASCII form. */
  readonly normal: string;
  readonly name?: string;
}

/**
 * Reads `greg@example.org`, `Greg Smith <greg@example.org>` or `mailto:greg@example.org?subject=…` by RFC 5322,
 * with the international addresses of RFC 6532. Nothing for what is no single address. What an adapter hands over is
 * the page's own text, so leading and trailing punctuation of lists is forgiven.
 */
export function parseAddress(raw: string): ParsedAddress | undefined {
  const text = withoutMailto(raw).trim().replace(/[,;]+$/, '');
  if (text === '' || text.length > 998) return undefined;
  const parsed =
    addresses.parseOneAddress({ input: text, rfc6532: true }) ?? addresses.parseOneAddress({ input: bracketed(text), rfc6532: true });
  if (!parsed || parsed.type !== 'mailbox' || parsed.address === '') return undefined;
  const at = parsed.address.lastIndexOf('@');
  const domain = asciiDomain(parsed.address.slice(at + 1));
  if (domain === undefined) return undefined;
  const normal = `${parsed.address.slice(0, at).normalize('NFC').toLowerCase()}@${domain}`;
  const name = parsed.name?.trim();
  return { address: parsed.address, normal, ...(name ? { name } : {}) };
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

/** Pages often write a display name that a header would have to quote: `Smith, Greg <greg@example.org>`. */
function bracketed(text: string): string {
  const match = /^(.*)<([^<>]+)>$/su.exec(text);
  if (!match) return text;
  const name = (match[1] ?? '').trim().replace(/^"|"$/gu, '').replace(/[\\"]/gu, '\\$&');
  return `"${name}" <${match[2]}>`;
}

/** The URL parser knows the rules of international domain names in every browser and in Node. */
function asciiDomain(domain: string): string | undefined {
  if (/[\s/?#@:\\[\]]/u.test(domain)) return undefined;
  const url = URL.parse(`http://${domain}/`);
  return url && url.hostname !== '' ? url.hostname : undefined;
}
