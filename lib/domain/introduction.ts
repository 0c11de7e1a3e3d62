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
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
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
  | { readonly kind: 'answered'; readonly side: Side; readonly answer: Answer; readonly askAgainOn?: DayDate }
  /** The joint letter went out, or they were brought together otherwise. */
  | { readonly kind: 'introduced' }
  | { readonly kind: 'in-touch' }
  | { readonly kind: 'outcome'; readonly side: Side; readonly outcome: Outcome }
  | { readonly kind: 'withdrawn' }
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

export type Outcome = 'landed' | 'no-fit';

export type ReportAbout = 'contacted' | 'met' | 'result';
