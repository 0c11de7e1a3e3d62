import type { Channel, DayDate, Id, Moment } from './basics.ts';
import type { Compensation } from './introduction.ts';

/** A place, service, event or thing told to one or many. No consent lanes: a recipient only reads it. */
export interface Recommendation {
  readonly id: Id;
  readonly subject: RecommendationSubject;
  /** Its name. */
  readonly what: string;
  readonly url?: string;
  /** Whose it is, where they are in the ledger. */
  readonly contactId?: Id;
  /** What it is to these recipients. */
  readonly why?: string;
  /** Whom it is not for, what to know beforehand. */
  readonly limits?: string;
  readonly ownInterest?: string;
  readonly compensation?: Compensation;
  readonly recipientIds: readonly Id[];
  /** To many at once: rare, and counted. */
  readonly isBroadcast: boolean;
  /** Absent while it is only planned. */
  readonly toldOn?: DayDate;
  readonly how?: Channel;
  readonly replies: readonly RecommendationReply[];
  readonly requestId?: Id;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

export const RECOMMENDATION_SUBJECTS = ['place', 'service', 'event', 'thing', 'person'] as const;
export type RecommendationSubject = (typeof RECOMMENDATION_SUBJECTS)[number];

export interface RecommendationReply {
  readonly contactId: Id;
  readonly reply: 'liked' | 'not-for-them';
  readonly on: DayDate;
  readonly text?: string;
}
