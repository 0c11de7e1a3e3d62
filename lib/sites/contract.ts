/**
 * What every adapter says about its site, and nothing more. An adapter is declarative: where it applies, what to
 * look for in order of trust, how to read a person from it, where the mark goes. Observing, dedupe, asking and
 * drawing are the spotter's; an adapter touches neither network nor storage.
 *
 * Order of trust for selectors: an identifier (address of a profile link, `email=`, `mailto:`, hovercard id, a
 * `title` that is an address) → role or test id → component key → readable class. Never hashed classes, never
 * visible words of one language, never paths ten elements deep.
 */

/** What a person is on the page. */
export type Role =
  | 'subject'
  | 'sender'
  | 'recipient'
  | 'result'
  | 'connection'
  | 'author'
  | 'commenter'
  | 'partner'
  | 'mutual'
  | 'aside'
  | 'other';

/** How much the page's own words can be trusted: an identifier of the person, a weaker sign, or a bare name. */
export type Confidence = 'sure' | 'likely' | 'name-only';

/**
 * One person as the page shows them, as it stands: nothing is parsed here, the worker makes identities of it.
 * Every string is the page's own, trimmed, never empty, and cut where it has no end (see `read-page.ts`).
 */
export interface RawSighting {
  readonly role: Role;
  readonly confidence: Confidence;
  readonly name?: string;
  /** An address as written: `greg@example.org`, or a whole `Name <address>`. */
  readonly address?: string;
  /** A LinkedIn profile's address or path as written, percent-encoding kept: `/in/%E5%B1%B1…/`. */
  readonly profile?: string;
  /** A LinkedIn member id, `ACoAA…`. */
  readonly memberId?: string;
  readonly company?: string;
  /** The line under the name: role and company in the person's own words. */
  readonly headline?: string;
}

/**
 * What a slot's `read` gives: a sighting whose fields may be undefined. The role is the slot's where none is given;
 * the confidence is `sure` where there is an identifier, else `name-only`.
 */
export type Reading = { readonly [Field in keyof RawSighting]?: RawSighting[Field] | undefined };

/** The address of the page, as much of it as an adapter may look at. A `Location` and a `URL` both are one. */
export type PageAddress = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** One kind of person on one kind of page. */
export interface Slot {
  readonly role: Role;
  /** Tells a slot from another of the same role, in a word or two: every byte of it is carried into pages. */
  readonly what?: string;
  /** Nobody has seen a capture of what it looks for: the popup says so where it found somebody. */
  readonly unverified?: true;
  /** Only on pages whose path matches; on every page of the site when left out. */
  readonly on?: RegExp;
  /** Selectors, the most trusted first; all are tried at once, an element found by two of them is read once. */
  readonly where: readonly string[];
  /** The person this element shows, or nothing when it shows none (a company, an anonymous member). */
  readonly read?: (element: Element, at: PageAddress) => Reading | undefined;
  /**
   * The element behind which the mark stands, as a sibling of it. Nothing where this element is no place for a mark:
   * the person then has one elsewhere, or none.
   */
  readonly mark?: (element: Element) => Element | null | undefined;
}

export interface Adapter {
  /** Also what `spot` prints as `site`. */
  readonly id: string;
  /** False until somebody has looked at a capture or the real program: the popup says so. */
  readonly isVerified: boolean;
  /** Cheap, called on every navigation: does this page belong to the site? */
  readonly applies: (at: PageAddress, document: Document) => boolean;
  /**
   * Is this a page where people are to be expected? Where it is and no slot finds anyone, the popup says so:
   * silence is how breakage goes unseen.
   */
  readonly mayShowPeople: (at: PageAddress, document: Document) => boolean;
  /**
   * Milliseconds after the load. Its pages are drawn by its server and brought to life later: nothing may be inserted
   * before (React's #418), and nothing tells when it was done.
   */
  readonly hydratesIn?: number;
  /** Elements whose open shadow root is part of the page too. The spotter has to watch those roots as well. */
  readonly shadowHosts?: readonly string[];
  /**
   * The loose finder: whatever bears an identifier on this site, in whatever surroundings, but for the bodies of mails.
   * Read by the adapter's own `read` where no slot found anybody: then the page has changed, and the popup says so.
   */
  readonly loose?: readonly string[];
  /** For slots that say nothing of their own. Without any, the mark stands behind the found element itself. */
  readonly read?: Slot['read'];
  readonly mark?: Slot['mark'];
  /** In order: a person found by two slots keeps the role of the first. */
  readonly slots: readonly Slot[];
}

/** One element of a page that shows somebody. */
export interface Found {
  readonly sighting: RawSighting;
  /** Names one person of one document, in this script's memory only: by what identifies them best, else by `said`. */
  readonly who: string;
  /** All of the sighting as one text: elements that say the very same share it. */
  readonly said: string;
  readonly markBehind: Element | null | undefined;
  /** By a slot that somebody has checked on a capture. */
  readonly isChecked: boolean;
}
