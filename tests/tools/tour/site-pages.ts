/** Pages as the sites have them, for pictures of the marks on each: lists of many people, close and cut off. */
import type { BrowserContext } from 'playwright';
import { serveAt } from '../browsers/chromium-sites.ts';
import { samplePage } from './sample-pages.ts';

export interface SitePage {
  /** For the names of pictures. */
  readonly name: string;
  readonly did: string;
  readonly address: string;
  /** Whom the pointer rests on: what stands before their mark. */
  readonly rests: string;
  /** The site is not among those of the first run: it is switched on in the popup. */
  readonly isToStart?: true;
}

/** A webmail that no site of the extension's own is, as somebody's provider has one. */
const WEBMAIL = 'https://webmail.example.org';

const PAGES: readonly (SitePage & { readonly file: string })[] = [
  {
    name: 'linkedin-newer',
    did: 'LinkedIn, newer stack',
    address: 'https://www.linkedin.com/in/greg-smith-example/?sites',
    rests: 'Sarah Cole',
    file: 'profile-newer.en.html',
  },
  {
    name: 'linkedin-search',
    did: 'LinkedIn, people search of the newer stack',
    address: 'https://www.linkedin.com/search/results/people/',
    rests: 'Priya Nair',
    file: 'search-newer.xhtml',
  },
  {
    name: 'linkedin-older',
    did: 'LinkedIn, older stack',
    address: 'https://www.linkedin.com/in/nora-lindqvist-example/?sites',
    rests: 'Greg Smith',
    file: 'profile-older.en.html',
  },
  {
    name: 'gmail',
    did: 'Gmail',
    address: 'https://mail.google.com/mail/u/0/?sites#inbox',
    rests: '山川 晃弘',
    file: 'inbox-gmail.html',
  },
  {
    name: 'outlook',
    did: 'Outlook',
    address: 'https://outlook.live.com/mail/0/',
    rests: '髙橋 健太',
    file: 'inbox-outlook.html',
  },
  {
    name: 'roundcube',
    did: 'A webmail of the user’s own, made as Roundcube is',
    address: `${WEBMAIL}/?_task=mail`,
    rests: '伊藤 さくら',
    isToStart: true,
    file: 'inbox-roundcube.html',
  },
  {
    name: 'fastmail',
    did: 'Fastmail',
    address: 'https://app.fastmail.com/mail/Inbox/',
    rests: 'Tom Ellery',
    isToStart: true,
    file: 'inbox-fastmail.html',
  },
];

/** What the browser would ask about besides the sites it knows. */
export const SITE_PAGE_GRANTS: readonly string[] = [`${WEBMAIL}/*`];

/** Serves them all; profiles have a query of their own, so that the sample pages at the same sites stay. */
export async function serveSitePages(context: BrowserContext): Promise<readonly SitePage[]> {
  for (const { address, file } of PAGES) await serveAt(context, address, samplePage(file));
  return PAGES;
}
