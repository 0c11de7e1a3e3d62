import type { RawSighting } from '../sites/contract.ts';

/** What content scripts and the worker say to each other. Checked by the worker on arrival, see `check.ts`. */

/**
 * What a mark draws, as outlines in a square of 14 (the `d` of a path). `NOTHING` for strangers, and for people of whom
 * nothing but a name was imported.
 */
export type Outlines = string;

/** A path in which nothing lies: an empty one is none, and would cut nothing away. */
export const NOTHING: Outlines = 'M0 0';

/**
 * Page → worker: everybody on this document, whole list each time. The answer is `SeenAnswer`. As read: one person may
 * stand in it several times, in the order of the adapter's slots; the worker makes people of them.
 */
export interface SeenMessage {
  readonly type: 'seen';
  /** Random per document, so that the worker can tell a new document in the same frame. */
  readonly documentKey: string;
  readonly site: string;
  readonly verified: boolean;
  readonly expectsPeople: boolean;
  /** None of the adapter's slots found anybody: whoever there is its loose finder found. */
  readonly strayed: boolean;
  /** The document's address, kept with what is recorded from it. */
  readonly url: string;
  readonly people: readonly RawSighting[];
}

/** Worker → page: one look per person asked about, in the same order; no looks at all where nothing may be drawn. */
export interface SeenAnswer {
  readonly looks: readonly Outlines[] | null;
}

/**
 * Page → worker: the user clicked the mark of this person. `whom` is `Found.who` and no place in a list: the worker may
 * still have another list than the page, and would take somebody else for them.
 */
export interface OpenMessage {
  readonly type: 'open';
  readonly documentKey: string;
  readonly whom: string;
}

/**
 * Page → worker: the pointer rests on this person's mark, `whom` as in `OpenMessage`. The answer is `PeekAnswer`, for
 * strangers too.
 */
export interface PeekMessage {
  readonly type: 'peek';
  readonly documentKey: string;
  readonly whom: string;
  /** Device pixels for a CSS pixel. */
  readonly scale: number;
  readonly dark: boolean;
}

/** A PNG in base64 of `PEEK_WIDTH` × `PEEK_HEIGHT` CSS pixels times the scale; no picture where none may be shown. */
export interface PeekAnswer {
  readonly picture: string | null;
}

/** CSS pixels; one size for whomever it is about. */
export const PEEK_WIDTH = 320;
export const PEEK_HEIGHT = 116;

/** Page → worker: this document is going away. */
export interface GoneMessage {
  readonly type: 'gone';
  readonly documentKey: string;
}

export type PageMessage = SeenMessage | OpenMessage | PeekMessage | GoneMessage;

/** Worker → page: the ledger or a site's mode changed, tell again whom you see. */
export interface AskAgainMessage {
  readonly type: 'ask-again';
}

/** Worker → page: the user switched this site off. Take every mark away and fall silent; only a new script starts again. */
export interface StopMessage {
  readonly type: 'stop';
}

/** Worker → page: the user pressed the key for the peek. The page knows who is meant: pointed at, or the first. */
export interface PeekKeyMessage {
  readonly type: 'peek';
}

export type WorkerMessage = AskAgainMessage | StopMessage | PeekKeyMessage;
