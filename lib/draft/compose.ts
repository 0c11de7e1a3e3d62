import { oneLine } from './free-text.ts';
import type { Letter } from './letter.ts';

/** Opening a letter as a draft in the user's own mail program: an address with the letter in it. */

/** Where a letter can be opened as a draft. */
export type ComposeTarget =
  /** Of the account at hand: `https://mail.google.com/mail/u/1/`. */
  | { readonly kind: 'gmail'; readonly base: string }
  /** `https://outlook.office.com/mail/deeplink/compose`, or outlook.live.com's. */
  | { readonly kind: 'outlook'; readonly base: string }
  | { readonly kind: 'yahoo' | 'fastmail'; readonly base: string }
  /** Of the account at hand: `https://mail.proton.me/u/0/`. */
  | { readonly kind: 'proton'; readonly base: string }
  /** The Roundcube at hand, without its query: `https://mail.example.org/roundcube/`. */
  | { readonly kind: 'roundcube'; readonly base: string }
  | { readonly kind: 'mailto' };

export interface ComposeLink {
  readonly url: string;
  /** False: the body was too long for an address and is not in it. Copy it to the clipboard, and say so. */
  readonly fits: boolean;
  /** Length of the address with the body in it. */
  readonly bytes: number;
  /** Recipients that are no mail address and were left out. */
  readonly leftOut: readonly string[];
}

/**
 * Web servers commonly take request lines of 8 kB (Apache's LimitRequestLine 8190, nginx's 8k buffers). A mailto:
 * is handed to the operating system: Windows takes 2,048 characters (Chromium refuses more there). One Japanese
 * character is nine bytes.
 */
const LIMITS: Readonly<Record<ComposeTarget['kind'], number>> = {
  gmail: 8000,
  outlook: 8000,
  yahoo: 8000,
  // Behind the `#`, which no server sees; the limit is that of the others, so that no browser or history cuts it.
  proton: 8000,
  fastmail: 8000,
  roundcube: 8000,
  mailto: 2000,
};

/** One bare address. Quoted local parts and address literals are legal, and nobody has them. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"?&=#/]+$/u;

/**
 * The address that opens the letter as a draft. Nothing in a name, subject or body can add a field to it: line ends
 * in addresses and subject are gone, everything is percent-encoded.
 * @param recipients bare mail addresses; the letter's own when left out
 */
export function composeLink(
  target: ComposeTarget,
  letter: Pick<Letter, 'to' | 'subject' | 'body'>,
  recipients: readonly string[] = letter.to.flatMap(({ address }) => address ?? []),
): ComposeLink {
  const addresses = recipients.filter((one) => ADDRESS.test(one) && oneLine(one) === one);
  const leftOut = recipients.filter((one) => !addresses.includes(one));
  const subject = oneLine(letter.subject);
  const body = letter.body.replace(/\r\n?/g, '\n');

  const whole = urlOf(target, addresses, subject, body);
  const bytes = whole.length;
  const limit = LIMITS[target.kind];
  if (bytes <= limit) return { url: whole, fits: true, bytes, leftOut };
  const short = urlOf(target, addresses, subject, '');
  const url = short.length <= limit ? short : urlOf(target, addresses, '', '');
  return { url, fits: false, bytes, leftOut };
}

/** Which of them the page at hand is; `mailto` where it is none whose way to open a draft is known. */
export function composeTargetFor(pageUrl: string, siteId: string | undefined): ComposeTarget {
  const at = URL.parse(pageUrl);
  if (at === null || (at.protocol !== 'https:' && at.protocol !== 'http:')) return { kind: 'mailto' };
  if (siteId === 'gmail' && at.hostname === 'mail.google.com') {
    const account = /^\/mail\/u\/\d+\//.exec(`${at.pathname}/`)?.[0] ?? '/mail/';
    return { kind: 'gmail', base: `https://mail.google.com${account}` };
  }
  if (siteId === 'outlook') {
    if (at.hostname === 'outlook.live.com') {
      const account = /^\/mail\/(\d+)\//.exec(`${at.pathname}/`)?.[1] ?? '0';
      return { kind: 'outlook', base: `https://outlook.live.com/mail/${account}/deeplink/compose` };
    }
    if (/^outlook\.(?:office\.com|office365\.com|cloud\.microsoft)$/.test(at.hostname)) {
      return { kind: 'outlook', base: 'https://outlook.office.com/mail/deeplink/compose' };
    }
  }
  if (siteId === 'yahoo' && at.hostname === 'mail.yahoo.com')
    return { kind: 'yahoo', base: 'https://compose.mail.yahoo.com/' };
  if (siteId === 'fastmail' && at.hostname === 'app.fastmail.com')
    return { kind: 'fastmail', base: 'https://app.fastmail.com/mail/compose' };
  if (siteId === 'proton' && at.hostname === 'mail.proton.me') {
    const account = /^\/u\/\d+\//.exec(`${at.pathname}/`)?.[0] ?? '/';
    return { kind: 'proton', base: `https://mail.proton.me${account}` };
  }
  if (siteId === 'roundcube') return { kind: 'roundcube', base: at.origin + at.pathname };
  return { kind: 'mailto' };
}

function urlOf(target: ComposeTarget, to: readonly string[], subject: string, body: string): string {
  const list = to.join(',');
  switch (target.kind) {
    case 'gmail':
      return `${target.base}?view=cm&fs=1${fields({ to: list, su: subject, body })}`;
    case 'outlook':
    case 'yahoo':
    case 'fastmail':
      return `${target.base}?${fields({ to: list, subject, body }).slice(1)}`;
    case 'roundcube':
      return `${target.base}?_task=mail&_action=compose${fields({ _to: list, _subject: subject, _body: body })}`;
    case 'proton':
      // What it registers for mailto: links (MAILTO_PROTOCOL_HANDLER_PATH in its public source).
      return `${target.base}inbox/#mailto=${encoded(urlOf({ kind: 'mailto' }, to, subject, body))}`;
    case 'mailto': {
      // RFC 6068: commas between addresses stand bare, line ends are CRLF; "@" may stand, and old clients want it.
      const addresses = to.map((one) => encoded(one).replaceAll('%40', '@')).join(',');
      const rest = fields({ subject, body: body.replaceAll('\n', '\r\n') });
      return `mailto:${addresses}${rest.replace('&', '?')}`;
    }
  }
}

function fields(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `&${name}=${encoded(value)}`)
    .join('');
}

/** Half a surrogate pair would make the encoder throw; `'` ends attributes and `!*()` are left bare by it. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
