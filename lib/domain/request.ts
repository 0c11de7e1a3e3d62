import type { DayDate, Id, Moment, Party } from './basics.ts';
import type { Compensation, IntroductionKind } from './introduction.ts';

/** What a need asks of whoever is to meet it. Empty where nothing is said. */
export interface NeedLimits {
  /** It has to be done within so many days. */
  readonly withinDays?: number;
  /** At most so much, in the user's own currency. */
  readonly budget?: number;
  readonly region?: string;
  /** So many a month. */
  readonly perMonth?: number;
}

/**
 * An ask for an introduction, in either direction; holds none, one or several introductions (`requestId` on them). The
 * open ones wait in a pool and are matched again when notes change.
 */
export interface Request {
  readonly id: Id;
  /** Who asks; `me` for what the user asks of somebody. */
  readonly askerId: Party;
  /** Who was asked: `me`, or the contact the user asks. */
  readonly askedId: Party;
  /** Who or what is wanted, in words. */
  readonly wanted: string;
  /** The person wanted, where they are in the ledger. */
  readonly wantedId?: Id;
  readonly why?: string;
  readonly kind: IntroductionKind;
  /** To be spread to many (an event, a product), not one introduction. */
  readonly isBroadcast?: boolean;
  readonly limits: NeedLimits;
  readonly deadline?: DayDate;
  readonly pitch?: Pitch;
  readonly compensation?: Compensation;
  readonly decision: Decision;
  readonly decidedOn?: DayDate;
  /** Why it was decided so, in the user's words. */
  readonly reason?: string;
  /** How a no was taken. */
  readonly reaction?: string;
  readonly askedOn: DayDate;
  /** The mail or page it came from. */
  readonly pageUrl?: string;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** What moves a third person: asked for, then kept with the request. */
export interface Pitch {
  readonly askedOn?: DayDate;
  readonly receivedOn?: DayDate;
  readonly text?: string;
}

/** `open` and `taken-on` wait in the pool; the rest has ended. */
export const DECISIONS = [
  'open',
  'taken-on',
  'met',
  'nobody-fits',
  'declined',
  'not-recommended',
  'withdrawn',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** Decisions with which a request still waits for a match. */
export const IN_THE_POOL: readonly Decision[] = ['open', 'taken-on'];
