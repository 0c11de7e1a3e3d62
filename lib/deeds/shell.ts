import type { SiteChoice, SiteMode, WebmailProgram } from '../domain/settings.ts';
import type { FreeIdentity } from '../identity/identities.ts';
import type { MailAtHand } from '../mail/mail.ts';
import type { PageReport } from '../report/report.ts';
import type { RawSighting, Role } from '../sites/contract.ts';

/**
 * What the extension's own pages may ask of the browser they stand in. The only implementation is in lib/platform;
 * pages get it handed in, so that no component touches the browser's API.
 */
export interface Shell {
  readonly place: 'popup' | 'sidepanel' | 'workspace' | 'welcome';
  /** True where `sidePanel()` can work from here. */
  readonly canOpenSidePanel: boolean;
  /** The page at hand and everybody on it; called again whenever it changes. Gives the way to stop. */
  watchPage(tell: (page: PageAtHand) => void): () => void;
  /** Which of these sites the browser grants access to, now and whenever that changes. Gives the way to stop. */
  watchAccess(sites: readonly string[], tell: (allowed: ReadonlySet<string>) => void): () => void;
  /**
   * Asks the browser for access to a site and starts there, in tabs already open too. Must be called straight from
   * a click. False when the user said no.
   */
  allowSite(site: string, mode: SiteMode, program?: WebmailProgram): Promise<boolean>;
  /** The same for several sites in one question. */
  allowSites(choices: readonly SiteChoice[]): Promise<boolean>;
  /** Changes the mode of a site that is allowed; `off` gives its access back. */
  setSiteMode(site: string, mode: SiteMode): Promise<void>;
  /** Whom the click on a mark or “who is this?” asked for, once. */
  takeOpenRequest(tell: (request: OpenRequest) => void): () => void;
  /** The page at hand with all that tells about anybody replaced; nothing where the browser lets nobody in. */
  readReport(): Promise<PageReport | undefined>;
  /** The mail that is open on the page at hand; nothing where there is none, or the browser lets nobody in. */
  readMail(): Promise<MailAtHand | undefined>;
  openSidePanel(): void;
  /** `path` is a place inside the workspace: `people`, `introductions/<id>`, `settings`. */
  openWorkspace(path?: string): void;
  openTab(url: string): void;
  copyText(text: string): Promise<void>;
  /** Offers a file for saving. */
  saveFile(name: string, text: string, type: string): void;
  close(): void;
}

/** The page the user is looking at. */
export interface PageAtHand {
  readonly url?: string;
  readonly title?: string;
  /** A known site's id, such as `gmail`, or an origin; absent on pages that are no site (a new tab, a file). */
  readonly site?: string;
  /** Which adapter reads it, `roundcube` on a webmail of the user's own; absent where none is at work. */
  readonly adapter?: string;
  /** What was chosen for the site; absent = never asked. */
  readonly mode?: SiteMode;
  /** The browser grants access. False with a mode `on` or `beside` = taken away in the browser: say so. */
  readonly allowed: boolean;
  /** A webmail recognised on a page that has not been added yet, so that it can be offered first. */
  readonly looksLikeWebmail: boolean;
  /** What that webmail runs, where it has a script of its own. */
  readonly program?: WebmailProgram;
  /** False until somebody has looked at a real page of this site. */
  readonly verified: boolean;
  /** People are to be expected here. */
  readonly expectsPeople: boolean;
  /** They are, and nobody was found, not even the user themself: the site may have changed. */
  readonly foundNobody: boolean;
  /** Some were found by what identifies them alone: the page is not what the adapter knows. */
  readonly strayed: boolean;
  /** Subject or sender first. The user themself is not among them. */
  readonly people: readonly PagePerson[];
}

/** One person on the page, as recognised. */
export interface PagePerson {
  readonly sighting: RawSighting;
  readonly identities: readonly FreeIdentity[];
  /** In the document that is being read: the mail beside its list, and not the list. */
  readonly inFront: boolean;
  /** The address of no one person (a role, a robot, a list): shown where the ledger knows it, never offered. */
  readonly nobody?: true;
}

/** What whoever opens next (popup or panel) is to show. */
export type OpenRequest =
  /** A mark was clicked. */
  | { readonly why: 'mark'; readonly person: PagePerson }
  /** "Who is this?" was asked: whoever of them is known, else the search with what was asked for typed into it. */
  | {
      readonly why: 'asked';
      readonly typed: string;
      readonly people: readonly PagePerson[];
      /** It is the user themself. */
      readonly self: boolean;
    }
  /** "Who fits this?" was asked of what is selected. */
  | { readonly why: 'need'; readonly text: string };

/** In which order people of a page are listed. */
export const ROLE_ORDER: readonly Role[] = [
  'subject',
  'sender',
  'partner',
  'author',
  'result',
  'connection',
  'recipient',
  'commenter',
  'mutual',
  'other',
  'aside',
];
