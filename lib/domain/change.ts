import type { Id, Moment } from './basics.ts';

/** The ledger's tables whose rows the journal follows. */
export const JOURNALED = [
  'contacts',
  'identities',
  'fitNotes',
  'introductions',
  'events',
  'reminders',
  'requests',
  'recommendations',
  'dealings',
  'trades',
  'circles',
  'seats',
  'visits',
  'asks',
  'oneToOnes',
  'handouts',
  'gatherings',
  'guests',
  'settings',
] as const;
export type JournaledTable = (typeof JOURNALED)[number];

/** What a person did, as the journal names it. */
export type DeedName =
  | 'add-contact'
  | 'edit-contact'
  | 'delete-contact'
  | 'join-people'
  | 'keep-apart'
  | 'add-identity'
  | 'delete-identity'
  | 'learn-identities'
  | 'add-fit-note'
  | 'edit-fit-note'
  | 'delete-fit-note'
  | 'add-introduction'
  | 'edit-introduction'
  | 'delete-introduction'
  | 'record-event'
  | 'strike-event'
  | 'add-request'
  | 'edit-request'
  | 'delete-request'
  | 'add-recommendation'
  | 'edit-recommendation'
  | 'delete-recommendation'
  | 'add-dealing'
  | 'edit-dealing'
  | 'delete-dealing'
  | 'edit-trade'
  | 'add-circle'
  | 'edit-circle'
  | 'delete-circle'
  | 'add-seat'
  | 'edit-seat'
  | 'delete-seat'
  | 'add-visit'
  | 'edit-visit'
  | 'delete-visit'
  | 'add-ask'
  | 'edit-ask'
  | 'delete-ask'
  | 'add-one-to-one'
  | 'edit-one-to-one'
  | 'delete-one-to-one'
  | 'hand-out'
  | 'edit-handout'
  | 'delete-handout'
  | 'add-gathering'
  | 'edit-gathering'
  | 'delete-gathering'
  | 'add-guests'
  | 'edit-guest'
  | 'delete-guest'
  | 'fill-from-cards'
  | 'add-reminder'
  | 'put-off'
  | 'mark-done'
  | 'change-settings'
  | 'restore-copy'
  | 'load-sample'
  | 'remove-sample'
  | 'undo';

/** One entry of the journal: everything that one deed wrote, with what was there before. */
export interface Change {
  /** Grows by one with each entry; given by the database. */
  readonly seq?: number;
  readonly id: Id;
  readonly at: Moment;
  readonly deed: DeedName;
  /** Whom or what it was about, in words: for "Deleted Greg Smith. Undo". */
  readonly about: string;
  readonly rows: readonly RowChange[];
  /** The entry that this one takes back. */
  readonly undoes?: Id;
  /** The entry that took this one back. */
  readonly undoneBy?: Id;
}

/** A row before and after; absent before = it was added, absent after = it was deleted. */
export interface RowChange {
  readonly table: JournaledTable;
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}
