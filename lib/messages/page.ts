import type { RawSighting } from '../sites/contract.ts';

/** What content scripts and the worker say to each other. Checked by the worker on arrival, see `check.ts`. */

/** What a mark draws. `none` for strangers, and for people of whom nothing but a name was imported. */
export interface MarkLook {
  /** There is history. */
  readonly disc: boolean;
  /** Came through somebody. */
  readonly stem: boolean;
  /** An introduction is open. */
  readonly arc: boolean;
  /** Something is due from the user. */
  readonly notch: boolean;
}

/** Page → worker: everybody on this document, whole list each time. The answer is `SeenAnswer`. */
export interface SeenMessage {
  readonly type: 'seen';
  /** Random per document, so that the worker can tell a new document in the same frame. */
  readonly documentKey: string;
  readonly site: string;
  readonly verified: boolean;
  readonly expectsPeople: boolean;
  /** The document's address and title, kept with what is recorded from it. */
  readonly url: string;
  readonly title: string;
  readonly people: readonly RawSighting[];
}

/** Worker → page: one look per person asked about, in the same order; no looks at all where nothing may be drawn. */
export interface SeenAnswer {
  readonly looks: readonly MarkLook[] | null;
}

/** Page → worker: the user clicked the mark of this person (an index into the last `seen` list). */
export interface OpenMessage {
  readonly type: 'open';
  readonly documentKey: string;
  readonly index: number;
}

/** Page → worker: this document is going away. */
export interface GoneMessage {
  readonly type: 'gone';
  readonly documentKey: string;
}

export type PageMessage = SeenMessage | OpenMessage | GoneMessage;

/** Worker → page: the ledger or a site's mode changed, tell again whom you see. */
export interface AskAgainMessage {
  readonly type: 'ask-again';
}

/** Worker → page: the user switched this site off. Take every mark away and fall silent; only a new script starts again. */
export interface StopMessage {
  readonly type: 'stop';
}

export type WorkerMessage = AskAgainMessage | StopMessage;
