import type { Channel, DayDate, Id, Moment } from './basics.ts';

/** A talk of two, planned or held, by which two get to know each other and each other's trade. */
export interface OneToOne {
  readonly id: Id;
  readonly contactId: Id;
  /** Planned for, or held on. */
  readonly on: DayDate;
  /** `HH:MM` in the user's zone. */
  readonly at?: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly how?: Channel;
  readonly place?: string;
  readonly circleId?: Id;
  /** What came of it. Private. */
  readonly text?: string;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}
