import type { DayDate, Id, Moment, Party } from './basics.ts';

/** A group that meets on a fixed day and has one member per specialty (会・チャプター). */
export interface Circle {
  readonly id: Id;
  readonly name: string;
  readonly place?: string;
  /** When it meets; without it its weeks run from Monday to Sunday. */
  readonly meets?: MeetingTime;
  /** The user left it, or it came to an end: it stays with its history. */
  readonly endedOn?: DayDate;
  readonly notes?: string;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** The same weekday every week. */
export interface MeetingTime {
  readonly weekday: Weekday;
  /** `HH:MM` in the user's zone. */
  readonly at?: string;
  readonly until?: string;
}

/** As ISO 8601 and Temporal count: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * A member's place in a circle from the day they joined to the day they left; whoever comes back has another. `me` is
 * a member like any other.
 */
export interface Seat {
  readonly id: Id;
  readonly circleId: Id;
  readonly contactId: Party;
  readonly specialty?: string;
  /** What sets two of one specialty apart: private clients, company clients. */
  readonly subSpecialty?: string;
  readonly joinedOn?: DayDate;
  readonly leftOn?: DayDate;
  /** Why they left, in the user's words. */
  readonly reason?: string;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** Somebody who visits a meeting, or is invited to. */
export interface Visit {
  readonly id: Id;
  readonly circleId: Id;
  readonly contactId: Id;
  readonly on: DayDate;
  readonly invitedById?: Party;
  /** Absent until it is known. */
  readonly came?: boolean;
  /** Whether they join; absent while they think it over. That they joined is also said by a seat of theirs. */
  readonly decision?: 'joined' | 'not-joining';
  readonly text?: string;
  readonly createdAt: Moment;
}

/** What clients somebody says they are looking for that week; `me` for the user's own. */
export interface Ask {
  readonly id: Id;
  readonly contactId: Party;
  readonly circleId?: Id;
  readonly on: DayDate;
  readonly text: string;
  /** Found, or no longer looked for. */
  readonly endedOn?: DayDate;
  readonly createdAt: Moment;
}
