import type { Channel, DayDate, Id, Moment, Party, Side } from './basics.ts';

/** Joins two people, made by an introducer. Its state is never a field: it follows from its events. */
export interface Introduction {
  readonly id: Id;
  /** Who has the need; `me` where the user was introduced to somebody who can help them. */
  readonly seekerId: Party;
  /** Who can meet it; `me` for a referral the user received. */
  readonly providerId: Party;
  readonly introducerId: Party;
  readonly kind: IntroductionKind;
  /** The problem it starts with: why is this introduction needed? */
  readonly why?: string;
  readonly seekerGains?: string;
  readonly providerGains?: string;
  /** A limit or risk of the seeker, told to the provider alone. */
  readonly seekerRisk?: string;
  /** A limit or risk of the provider, told to the seeker alone. */
  readonly providerRisk?: string;
  /** The user's own interest in it, told to both sides. */
  readonly ownInterest?: string;
  /** What was expected, for referrals the user received: held against the end. */
  readonly expected?: string;
  /** The request it came from: one that wants eight investors holds eight introductions. */
  readonly requestId?: Id;
  /** The circle in whose week it counts, where that is not plain from who is a member. */
  readonly circleId?: Id;
  /** Inside: both are members; outside: one of them is not. Said by the user where it is not plain. */
  readonly reach?: 'inside' | 'outside';
  /** How near it is to business, 1 to 5, as the user would say it in a meeting. */
  readonly temperature?: Temperature;
  /** Money or goods somebody offered for it; never sorts or scores anything. */
  readonly compensation?: Compensation;
  /** How closely the introducer follows what comes of it; `light` where nothing is said. */
  readonly support?: SupportLevel;
  /** What was offered to both after the introduction, with dates. */
  readonly steps?: readonly SupportStep[];
  /** What to do otherwise next time, in the user's words. */
  readonly lesson?: string;
  /** What was closed, in the user's own currency. */
  readonly value?: number;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

export const TEMPERATURES = [1, 2, 3, 4, 5] as const;
export type Temperature = (typeof TEMPERATURES)[number];

/** Something offered for an introduction, or agreed on. */
export interface Compensation {
  /** Kind and amount, in words: `10 % of the first order`. */
  readonly what: string;
  readonly answer: 'offered' | 'refused' | 'accepted';
}

/** お任せ・見守る・同席 */
export const SUPPORT_LEVELS = ['none', 'light', 'hands-on'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

/** One step of following through: join the first call, write the summary. */
export interface SupportStep {
  readonly id: Id;
  readonly text: string;
  readonly on?: DayDate;
  readonly doneOn?: DayDate;
}

export type IntroductionKind = 'business' | 'person' | 'information';

/** What every line of an introduction's history has. Lines are only ever added; a mistake is struck out by another. */
interface EventBase {
  readonly id: Id;
  readonly introductionId: Id;
  /** When it happened. */
  readonly at: Moment;
  /** When it was written down; breaks ties between two events of the same moment. */
  readonly recordedAt: Moment;
  readonly how?: Channel;
  /** The page it came from, which its line opens again. */
  readonly pageUrl?: string;
  readonly text?: string;
}

export type IntroductionEvent = EventBase & EventWhat;

/** What can happen. */
export type EventWhat =
  /** The user asked a side whether they want it. */
  | { readonly kind: 'asked'; readonly side: Side }
  /** A side asked to be introduced or sent a note to pass on: they have agreed and may be named. */
  | { readonly kind: 'came-forward'; readonly side: Side }
  | {
      readonly kind: 'answered';
      readonly side: Side;
      readonly answer: Answer;
      readonly askAgainOn?: DayDate;
      readonly reason?: RefusalReason;
    }
  /** The joint letter went out, or they were brought together otherwise. */
  | { readonly kind: 'introduced' }
  /** The user takes on what they were introduced to, knowingly; a no is their side's `answered`. */
  | { readonly kind: 'taken' }
  /** The first contact between the two. */
  | { readonly kind: 'in-touch' }
  | { readonly kind: 'met' }
  | {
      readonly kind: 'outcome';
      readonly side: Side;
      readonly outcome: Outcome;
      readonly reason?: MismatchReason;
      /** Held against what was expected at the start. */
      readonly against?: 'exceeded' | 'met' | 'short';
    }
  | { readonly kind: 'withdrawn'; readonly reason?: WithdrawalReason }
  /** How it is between two of the three now; `until`: so long it is left to cool off. */
  | {
      readonly kind: 'relation';
      readonly relation: Relation;
      readonly now: RelationState;
      readonly until?: DayDate;
    }
  /** A side was told of the user's own interest, or of the compensation. */
  | { readonly kind: 'disclosed'; readonly side: Side }
  /** The user told a side that it will not go ahead, or not for now. */
  | { readonly kind: 'told'; readonly side: Side }
  /** The user asked how it is going. */
  | { readonly kind: 'checked-in'; readonly side?: Side }
  /** The introducer was thanked. */
  | { readonly kind: 'thanked' }
  /** The introducer was told how it stands: the loop. */
  | { readonly kind: 'reported'; readonly about: ReportAbout }
  | { readonly kind: 'noted' }
  /** Takes another line back: recorded by mistake. Taking back a `struck` line lets the first stand again. */
  | { readonly kind: 'struck'; readonly eventId: Id };

export type Answer = 'agreed' | 'declined' | 'not-now' | 'no-answer';

/** Why somebody refused: what to ask again with. */
export const REFUSAL_REASONS = [
  'no-need',
  'timing',
  'price',
  'has-supplier',
  'scope',
  'trust',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export type Outcome = 'landed' | 'no-fit';

/** Why two did not suit each other: what the pattern of a past mismatch is told by. */
export const MISMATCH_REASONS = [
  'price',
  'time',
  'scope',
  'region',
  'chemistry',
  'no-contact',
  'other',
] as const;
export type MismatchReason = (typeof MISMATCH_REASONS)[number];

/** `not-recommended`: the user would not stake their name on it. */
export const WITHDRAWAL_REASONS = ['not-recommended', 'solved', 'too-late', 'other'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** The three relations of an introduction, each with a state of its own. */
export const RELATIONS = ['introducer-seeker', 'introducer-provider', 'seeker-provider'] as const;
export type Relation = (typeof RELATIONS)[number];

export const RELATION_STATES = ['good', 'strained', 'trouble', 'cooling', 'repaired'] as const;
export type RelationState = (typeof RELATION_STATES)[number];

export type ReportAbout = 'contacted' | 'met' | 'result';
