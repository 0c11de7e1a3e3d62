import type { DayDate, Id, Moment, Side } from './basics.ts';
import type {
  IntroductionEvent,
  MismatchReason,
  Outcome,
  RefusalReason,
  Relation,
  RelationState,
  ReportAbout,
  WithdrawalReason,
} from './introduction.ts';

/** considering → asking → agreed → introduced → in touch → landed | no fit; or not now, declined, withdrawn. */
export const INTRODUCTION_STATES = [
  'considering',
  'asking',
  'agreed',
  'introduced',
  'in-touch',
  'landed',
  'no-fit',
  'not-now',
  'declined',
  'withdrawn',
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** A side's opt-in. */
export type Consent = 'not-asked' | 'asked' | 'agreed' | 'declined' | 'not-now' | 'no-answer';

/** How the end of it was, held against what had been expected. */
type Against = NonNullable<Extract<IntroductionEvent, { kind: 'outcome' }>['against']>;

type BySide<T> = Readonly<Partial<Record<Side, T>>>;

/** Where an introduction stands: all of it follows from its events. */
export interface Standing {
  readonly state: IntroductionState;
  /** When it came into this state; the introduction's own beginning before anything happened. */
  readonly since: Moment;
  readonly consent: Readonly<Record<Side, Consent>>;
  /** When each side was last asked. */
  readonly askedAt: BySide<Moment>;
  /** The date on which a side that said "not now" wants to be asked again. */
  readonly askAgainOn: BySide<DayDate>;
  /** Why a side refused, for now or for good. */
  readonly refusal: BySide<RefusalReason>;
  /** When each side heard that it will not go ahead; of this refusal or withdrawal, not of one before it. */
  readonly toldAt: BySide<Moment>;
  readonly outcome: BySide<Outcome>;
  /** Why it was no fit for a side. */
  readonly mismatch: BySide<MismatchReason>;
  readonly against: BySide<Against>;
  readonly withdrawal?: WithdrawalReason;
  readonly introducedAt?: Moment;
  /** When the user took on what they were introduced to: said so, or went ahead with it. */
  readonly takenAt?: Moment;
  /** The first contact between the two, and the first time they met. */
  readonly contactedAt?: Moment;
  readonly metAt?: Moment;
  readonly thankedAt?: Moment;
  /** The last time the introducer heard how it stands. */
  readonly reportedAt?: Moment;
  /** When the introducer was last told of each of them. */
  readonly reports: Readonly<Partial<Record<ReportAbout, Moment>>>;
  /** The result has been told to the introducer. */
  readonly loopClosed: boolean;
  /** The last time the user heard or asked about it after the introduction. */
  readonly lastWordAt?: Moment;
  /** How it is between two of the three, where something was said about it. Read with `relationOn`. */
  readonly relations: Readonly<Partial<Record<Relation, Related>>>;
  /** When each side was told of the user's own interest or the compensation. */
  readonly disclosedTo: BySide<Moment>;
  /** Which lines were taken otherwise than they stand, oldest first. */
  readonly readings: readonly Reading[];
}

/** How it is between two of the three. */
export interface Related {
  readonly now: RelationState;
  readonly since: Moment;
  /** So long it is left to cool off. */
  readonly until?: DayDate;
}

/** A line that came in another order than things happen in, and how it was taken. */
interface Reading {
  readonly eventId: Id;
  readonly as: ReadAs;
}

/**
 * - `agreed-by-then`: they were brought together before both had said yes, so both are taken to have agreed.
 * - `introduced-by-then`: contact, a meeting or an end without an introduction before it: it was one.
 * - `in-touch-by-then`: a meeting, or a report of contact, without the contact.
 * - `met-by-then`: a report that they met, without the meeting.
 * - `after-all`: it had been refused or withdrawn, and went on.
 * - `begun-anew`: they had been brought together once; both are asked anew.
 * - `changes-nothing`: a question or a yes after the introduction, an introduction of two who are in touch, a no-go
 *   told of what goes ahead, something taken on that nobody else introduced.
 */
export const READ_AS = [
  'agreed-by-then',
  'introduced-by-then',
  'in-touch-by-then',
  'met-by-then',
  'after-all',
  'begun-anew',
  'changes-nothing',
] as const;
export type ReadAs = (typeof READ_AS)[number];

/** States in which something is still to come of it. */
const OPEN: readonly IntroductionState[] = ['considering', 'asking', 'agreed', 'introduced', 'in-touch'];

export function isOpen(state: IntroductionState): boolean {
  return OPEN.includes(state);
}

/** Refused, for now or for good, or withdrawn. */
export function cameToNothing(state: IntroductionState): boolean {
  return state === 'declined' || state === 'not-now' || state === 'withdrawn';
}

/** Since when nothing has been heard of it. */
export function silentSince({ since, lastWordAt = since, introducedAt = since }: Standing): Moment {
  return Math.max(since, lastWordAt, introducedAt);
}

/**
 * How it is between two of the three on a day: nothing where nothing was said. `cooledOff`: the time it was left to
 * cool off is over, and somebody may ask how it is.
 */
export function relationOn(
  { relations }: Pick<Standing, 'relations'>,
  relation: Relation,
  today: DayDate,
): (Related & { readonly cooledOff: boolean }) | undefined {
  const related = relations[relation];
  if (!related) return undefined;
  const { now, until } = related;
  return {
    ...related,
    cooledOff: now !== 'good' && now !== 'repaired' && until !== undefined && until <= today,
  };
}
