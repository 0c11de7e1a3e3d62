import type { DayDate, Id, Moment } from './basics.ts';

/**
 * What the user said about a promise: put off, done, or a free reminder of their own. Promises that follow from
 * the ledger are not stored, they are computed (`due.ts`); a row here only answers one of them by its key.
 */
export interface Reminder {
  /** A free reminder's own id, or the key of the promise it answers. */
  readonly id: Id;
  readonly text?: string;
  readonly contactId?: Id;
  readonly introductionId?: Id;
  /** Not before this date: a free reminder's date, or "later" for a promise. */
  readonly notBefore?: DayDate;
  readonly doneAt?: Moment;
  readonly createdAt: Moment;
}
