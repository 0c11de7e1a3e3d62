import type { Language } from '../domain/basics.ts';
import type { SiteChoice, SiteMode, WebmailProgram } from '../domain/settings.ts';

/** A site the extension knows by name. Any other webmail is added by the user, by its origin. */
export interface KnownSite {
  readonly id: 'linkedin' | 'gmail' | 'outlook' | 'yahoo' | 'yahoo-japan' | 'proton' | 'fastmail';
  readonly name: string;
  /** What it is called in Japanese, where that is not its name. */
  readonly nameJa?: string;
  /** Match patterns asked for as optional permissions. */
  readonly origins: readonly [string, ...string[]];
  readonly scripts: readonly SiteScript[];
  /**
   * Preselected at first run: LinkedIn's terms frown on anything that changes its pages. A site without it waits there
   * until somebody asks for it, so that the browser's question names the sites people use.
   */
  readonly proposed?: SiteMode;
  /** False where nobody has seen a live page of it: as its adapter says (checked in tests/pages/registry.test.ts). */
  readonly verified: boolean;
}

/** One of the scripts that are registered at run time, and where. */
export interface SiteScript {
  readonly name: ScriptName;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/** One per site; `webmail` is for hosts that users add. */
export type ScriptName = KnownSite['id'] | 'sales-navigator' | 'webmail';

/** Sales Navigator is another program at LinkedIn's address. */
const SALES = ['https://www.linkedin.com/sales/*'];

export const KNOWN_SITES: readonly KnownSite[] = [
  site('linkedin', 'LinkedIn', ['https://www.linkedin.com/*'], {
    proposed: 'beside',
    scripts: [
      { name: 'linkedin', matches: ['https://www.linkedin.com/*'], excludeMatches: SALES },
      { name: 'sales-navigator', matches: SALES },
    ],
  }),
  site('gmail', 'Gmail', ['https://mail.google.com/*'], { proposed: 'on' }),
  site(
    'outlook',
    'Outlook',
    [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    { proposed: 'on' },
  ),
  site('yahoo', 'Yahoo Mail', ['https://mail.yahoo.com/*'], {
    nameJa: 'Yahoo Mail（米国）',
    verified: false,
  }),
  site('yahoo-japan', 'Yahoo! JAPAN Mail', ['https://mail.yahoo.co.jp/*'], {
    nameJa: 'Yahoo!メール',
    verified: false,
  }),
  site('proton', 'Proton Mail', ['https://mail.proton.me/*'], { verified: false }),
  site('fastmail', 'Fastmail', ['https://app.fastmail.com/*'], { verified: false }),
];

/** A site whose one script has its name and runs on all of it, where nothing else is said. */
function site(
  id: KnownSite['id'],
  name: string,
  origins: KnownSite['origins'],
  more: Partial<KnownSite>,
): KnownSite {
  return { id, name, origins, scripts: [{ name: id, matches: origins }], verified: true, ...more };
}

/** A known site by its id; nothing for a webmail of the user's own. */
export function knownSite(id: string): KnownSite | undefined {
  return KNOWN_SITES.find((known) => known.id === id);
}

/** A site's id as settings hold it: a known one's own, or a webmail's origin. Nothing for pages that are no site. */
export function siteOf(url: string): string | undefined {
  const address = URL.parse(url);
  if (!address || !/^https?:$/u.test(address.protocol)) return undefined;
  const known = KNOWN_SITES.find((one) => one.origins.some((origin) => hostOf(origin) === address.hostname));
  // Match patterns have no port in Firefox, so neither has a site of the user's own.
  return known?.id ?? `${address.protocol}//${address.hostname}`;
}

/** The match patterns to ask for. */
export function originsOf(id: string): readonly [string, ...string[]] {
  return knownSite(id)?.origins ?? [`${id}/*`];
}

/** The scripts to register for a site. */
export function scriptsOf(id: string, program?: WebmailProgram): readonly SiteScript[] {
  return knownSite(id)?.scripts ?? [{ name: program ?? 'webmail', matches: originsOf(id) }];
}

/** The script that runs on a page, as the browser would choose it by what is registered; nothing where none does. */
export function scriptAt(url: string, program?: WebmailProgram): ScriptName | undefined {
  const id = siteOf(url);
  const covers = (pattern: string) => isCovered(url, pattern);
  return id === undefined
    ? undefined
    : scriptsOf(id, program).find((one) => one.matches.some(covers) && !one.excludeMatches?.some(covers))
        ?.name;
}

/** What the user chose for a site; nothing when they have not been asked. */
export function modeOf(choices: readonly SiteChoice[], id: string): SiteMode | undefined {
  return choices.find((choice) => choice.site === id)?.mode;
}

/** The name people know a site by. */
export function siteName(id: string, language: Language): string {
  const known = knownSite(id);
  return (language === 'ja' ? known?.nameJa : undefined) ?? known?.name ?? id.replace(/^https?:\/\//u, '');
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)\//u.exec(origin)?.[1];
}

/** For patterns as they stand above: scheme, host, and a path that ends with the only star. */
function isCovered(url: string, pattern: string): boolean {
  const { protocol, hostname, pathname } = new URL(url);
  return `${protocol}//${hostname}${pathname}`.startsWith(pattern.slice(0, -1));
}
