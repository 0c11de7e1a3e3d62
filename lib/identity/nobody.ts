import { parseAddress } from './address.ts';
import type { FreeIdentity } from './identities.ts';

/**
 * Addresses behind which no one person sits. Rather a robot shown as a person than a person not shown: a word counts
 * where it is the whole name before the @, not where it is part of one (`info.tanaka@`, `greg.sales@`).
 */

/** What a company calls its letter boxes, as the whole of the name. */
const ROLES = new Set(
  (
    'info information infos sales support contact contacts contactus help helpdesk desk service services servicedesk ' +
    'customer customers customerservice customercare customersupport care enquiry enquiries inquiry inquiries billing ' +
    'account accounts accounting invoice invoices order orders admin administrator administration webmaster hostmaster ' +
    'abuse security privacy legal compliance dpo press media marketing pr hr jobs job careers career recruit recruiting ' +
    'recruitment talent team staff reception feedback survey newsletter newsletters news subscribe unsubscribe alert ' +
    'alerts notification notifications notify updates noc root system daemon nobody everyone all members membership ' +
    'booking bookings reservation reservations shop store payment payments receipt receipts returns shipping delivery ' +
    'registration tickets ticket webinar webinars ' +
    // Kontakt, accueil and the like, and what Japanese companies write in Latin letters.
    'kontakt contacto contatto accueil vertrieb buchhaltung rechnung ' +
    'toiawase otoiawase daihyo daihyou madoguchi uketsuke soumu somu keiri jinji eigyo eigyou saiyo saiyou kouhou ' +
    'jimukyoku kanri okyakusama ' +
    '代表 窓口 受付 お問い合わせ 問い合わせ お問合せ 総務 総務部 経理 経理部 人事 人事部 営業 営業部 採用 広報 事務局 管理部'
  ).split(' '),
);

/** What may stand beside such a word: sales-japan, info.en, support_team. */
const BESIDE = new Set(
  'jp ja en us uk eu de fr japan tokyo osaka global asia apac emea international team group dept department box mail'.split(
    ' ',
  ),
);

/** Wherever they stand in the name: no person bears them. */
const ROBOT =
  /(?:^|[._+-])(?:no[._-]?(?:reply|response)|do[._-]?not[._-]?reply|dont[._-]?reply|auto[._-]?(?:reply|confirm|mailer)|mailer[._-]?daemon|mail[._-]?daemon|postmaster|bounces?|notifications?|newsletters?)(?:\d*$|[._+=-])/u;

/** How programs that keep mailing lists name what is not the list itself. */
const LIST_END =
  /-(?:request|bounces?|owner|admin|subscribe|unsubscribe|confirm|announce|join|leave|ml|list)$|^(?:owner|majordomo|listserv|mailman)(?:-|$)/u;
const LIST_HOST =
  /^(?:lists?|listserv|ml|mailman|groups)\.|(?:^|\.)(?:googlegroups\.com|groups\.io|groups\.outlook\.com|freeml\.com|freelists\.org|yahoogroups\.(?:com|jp)|mailman3\.org|topica\.com)$/u;

/** Hosts from which only programs write. */
const ROBOT_HOST =
  /(?:^|\.)(?:facebookmail\.com|bounce\.linkedin\.com|reply\.github\.com|docomo-notice\.jp|amazonses\.com|mailchimpapp\.net|mandrillapp\.com|sendgrid\.net)$|^(?:bounces?|notifications?|notify|noreply|no-reply|newsletters?)\./u;

/** Programs with a name of their own at hosts where people write, too. */
const ROBOTS_AT: Readonly<Record<string, RegExp>> = {
  'linkedin.com':
    /^(?:linkedin|invitations?|messages?|member|hit-reply|inmail-hit-reply|messaging-digest|groups|connections|jobs-listings|jobalerts|editors|security|updates)(?:-|$)/u,
  'github.com': /^(?:notifications|support)$/u,
  'google.com': /^(?:calendar-notification|drive-shares|comments)(?:-|$)/u,
  'calendar.google.com': /./u,
  'resource.calendar.google.com': /./u,
  'group.calendar.google.com': /./u,
  'x.com': /^(?:info|notify|verify)$/u,
  'twitter.com': /^(?:info|notify|verify)$/u,
  'slack.com': /^(?:feedback|notification)$/u,
};

const PLAIN = /^[^\s<>"(),:;@]+@[^\s<>"(),:;@]+$/u;

/**
 * Is this the address of no one person: of a role, a robot, a mailing list? Such are not offered as people; whoever
 * has one in the ledger finds it there.
 */
export function isNobody(address: string): boolean {
  // Parsing takes a fifth of a millisecond, and a page has hundreds that are plain.
  const normal = PLAIN.test(address) ? address.toLowerCase() : parseAddress(address)?.normal;
  if (normal === undefined) return false;
  const at = normal.lastIndexOf('@');
  const [local, host] = [normal.slice(0, at).normalize('NFKC'), normal.slice(at + 1)];
  return (
    ROBOT.test(local) ||
    LIST_END.test(local) ||
    LIST_HOST.test(host) ||
    ROBOT_HOST.test(host) ||
    (ROBOTS_AT[host]?.test(local) ?? false) ||
    isRole(local)
  );
}

function isRole(local: string): boolean {
  const plain = local.replace(/\+.*$/su, '').replace(/\d+$/u, '');
  if (ROLES.has(plain.replace(/[._-]/gu, ''))) return true;
  const words = plain.split(/[._-]+/u);
  return words.some((word) => ROLES.has(word)) && words.every((word) => ROLES.has(word) || BESIDE.has(word));
}

/** Is all that a page shows of somebody the address of nobody? A profile or an address of their own beside it is theirs. */
export function isNobodyAtAll(identities: readonly FreeIdentity[]): boolean {
  return identities.length > 0 && identities.every(({ kind, value }) => kind === 'email' && isNobody(value));
}
