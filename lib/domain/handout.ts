import type { DayDate, Id, Moment, Party } from './basics.ts';

/** Somebody's card given to somebody. It can become an introduction. */
export interface Handout {
  readonly id: Id;
  /** Whose card it was; `me` for the user's own. */
  readonly contactId: Party;
  /** To whom, where they are in the notebook… */
  readonly toId?: Id;
  /** …or in words where they are not: somebody at the bakery. */
  readonly to?: string;
  readonly on: DayDate;
  /** How many cards, where it was more than one. */
  readonly count?: number;
  readonly text?: string;
  /** The introduction it became. */
  readonly introductionId?: Id;
  readonly createdAt: Moment;
}
