import type { DayDate, Id, Moment, Side } from './basics.ts';
import type { Contact, FitNote } from './contact.ts';
import type { Dealing } from './dealing.ts';
import type { Introduction, MismatchReason } from './introduction.ts';
import type { IntroductionState, Standing } from './introduction-state.ts';

/**
 * What is looked at before something is sent (the four rules: a result, for both, with support, neutral), and what to
 * think of. Never blocks: it says what is missing, in words the screens have for it.
 */
export interface BeforeSending {
  readonly rules: readonly RuleCheck[];
  readonly warnings: readonly Warning[];
}

export const RULES = ['result', 'both', 'support', 'neutral'] as const;
export type Rule = (typeof RULES)[number];

export interface RuleCheck {
  readonly rule: Rule;
  /** Nothing is missing for it. */
  readonly ok: boolean;
  readonly missing: readonly Lack[];
}

/**
 * `result`: why, expected. `both`: what a side gains, or that one of them is hardly known. `support`: no level chosen,
 * hands-on without a step. `neutral`: own interest or compensation that a side has not been told of.
 */
export type Lack =
  | { readonly lack: 'why' }
  | { readonly lack: 'gains'; readonly side: Side }
  | { readonly lack: 'support' }
  | { readonly lack: 'steps' }
  | { readonly lack: 'undisclosed'; readonly side: Side; readonly what: 'own-interest' | 'compensation' };

export type Warning =
  | { readonly warn: 'met-once'; readonly side: Side }
  | { readonly warn: 'careful'; readonly side: Side }
  /** Something like it came to nothing before. */
  | {
      readonly warn: 'mismatch-before';
      readonly introductionId: Id;
      readonly on: DayDate;
      readonly reason?: MismatchReason;
      readonly lesson?: string;
      /** Between the same two, or of this side with somebody else for the same reason at least twice. */
      readonly of: 'the-two' | Side;
    }
  /** So many asked of them in 60 days, so many of those worked, the last so many days ago. */
  | {
      readonly warn: 'asked-often';
      readonly side: Side;
      readonly count: number;
      readonly worked: number;
      readonly lastDaysAgo: number;
    }
  /** They were brought together before: both are to be asked anew. */
  | { readonly warn: 'introduced-before'; readonly introductionId: Id; readonly on: DayDate }
  | { readonly warn: 'trouble'; readonly side: Side; readonly on: DayDate; readonly until?: DayDate };

/** Another introduction of one of the two, as far as the rules look at it. */
export interface Earlier {
  readonly introduction: Introduction;
  readonly standing: Standing;
  readonly state: IntroductionState;
  /** Why it was no fit, of either side. */
  readonly mismatch?: MismatchReason;
  readonly on: DayDate;
}

/** All that is looked at. A side that is the user is absent. */
export interface SendingFacts {
  readonly introduction: Introduction;
  readonly standing: Standing;
  readonly people: Readonly<Partial<Record<Side, Contact>>>;
  readonly notes: Readonly<Partial<Record<Side, readonly FitNote[]>>>;
  readonly dealings: Readonly<Partial<Record<Side, readonly Dealing[]>>>;
  /** Every other introduction of either side. */
  readonly earlier: readonly Earlier[];
  readonly now: Moment;
  readonly today: DayDate;
}

export function checkBeforeSending(_facts: SendingFacts): BeforeSending {
  return { rules: [], warnings: [] };
}
