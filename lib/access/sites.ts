import type { SiteChoice, SiteMode } from '../domain/settings.ts';

/** A site the extension knows by name. Its own webmail is added by the user, by its origin. */
export interface KnownSite {
  readonly id: 'linkedin' | 'gmail' | 'outlook';
  readonly name: string;
  /** Match patterns asked for as optional permissions. */
  readonly origins: readonly [string, ...string[]];
  readonly script: ScriptName;
  /** Preselected at first run: LinkedIn's terms frown on anything that changes its pages. */
  readonly proposed: SiteMode;
}

/** The two scripts that are registered at run time. */
export type ScriptName = 'linkedin' | 'webmail';

export const KNOWN_SITES: readonly KnownSite[] = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    origins: ['https://www.linkedin.com/*'],
    script: 'linkedin',
    proposed: 'beside',
  },
  { id: 'gmail', name: 'Gmail', origins: ['https://mail.google.com/*'], script: 'webmail', proposed: 'on' },
  {
    id: 'outlook',
    name: 'Outlook',
    origins: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    script: 'webmail',
    proposed: 'on',
  },
];

/** A site's id as settings hold it: a known one's own, or a webmail's origin. Nothing for pages that are no site. */
export function siteOf(url: string): string | undefined {
  const address = URL.parse(url);
  if (!address || !/^https?:$/u.test(address.protocol)) return undefined;
  const known = KNOWN_SITES.find((site) =>
    site.origins.some((origin) => hostOf(origin) === address.hostname),
  );
  // Match patterns have no port in Firefox, so neither has a site of the user's own.
  return known?.id ?? `${address.protocol}//${address.hostname}`;
}

/** The match patterns to ask for, and to register the script on. */
export function originsOf(site: string): readonly [string, ...string[]] {
  return KNOWN_SITES.find((known) => known.id === site)?.origins ?? [`${site}/*`];
}

export function scriptOf(site: string): ScriptName {
  return KNOWN_SITES.find((known) => known.id === site)?.script ?? 'webmail';
}

/** What the user chose for a site; nothing when they have not been asked. */
export function modeOf(choices: readonly SiteChoice[], site: string): SiteMode | undefined {
  return choices.find((choice) => choice.site === site)?.mode;
}

/** The name people know a site by. */
export function siteName(site: string): string {
  return KNOWN_SITES.find((known) => known.id === site)?.name ?? site.replace(/^https?:\/\//u, '');
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)\//u.exec(origin)?.[1];
}
