import type { DayDate, Id, Moment } from './basics.ts';
import type { RefusalReason } from './introduction.ts';

/**
 * Something between the user and a person or a company that matters for asking again (取引のいきさつ): a refusal, an
 * end, trouble and its repair, what was bought. Nobody is struck from the notebook for any of them.
 */
export interface Dealing {
  readonly id: Id;
  /** With this person; absent where it stands on a company as a whole. */
  readonly contactId?: Id;
  /** The company as written, where it stands on one. */
  readonly company?: string;
  /** `companyKey(company)` of lib/identity: how companies are compared. */
  readonly companyKey?: string;
  readonly kind: DealingKind;
  readonly on: DayDate;
  readonly reason?: RefusalReason;
  /** In words; of a question what pleases. */
  readonly text?: string;
  /** `question`: what hurts. It may become a need. */
  readonly hurts?: string;
  /** `has-supplier`, `left`, `lost-bid`: who does it for them now. */
  readonly supplier?: string;
  /** `volume`: so much in the year of `on`, in the user's own currency. */
  readonly amount?: number;
  /** Not before this date: to ask again, or until trouble has cooled off. */
  readonly until?: DayDate;
  /** It has been asked again, or they came back: no longer on the list. */
  readonly closedOn?: DayDate;
  readonly introductionId?: Id;
  readonly requestId?: Id;
  readonly pageUrl?: string;
  readonly createdAt: Moment;
}

/**
 * `refused`: a no, which means "not now". `left`: a client went. `has-supplier`: "we already have someone". `angry`:
 * how a no of ours was taken. `question`: what pleases and what hurts, asked regularly. `volume`: what a year came to.
 */
export const DEALING_KINDS = [
  'refused',
  'left',
  'lost-bid',
  'has-supplier',
  'trouble',
  'repaired',
  'angry',
  'came-back',
  'question',
  'volume',
] as const;
export type DealingKind = (typeof DEALING_KINDS)[number];

/** Kinds after which somebody is to be asked again one day. */
export const ASKED_AGAIN_AFTER: readonly DealingKind[] = [
  'refused',
  'left',
  'lost-bid',
  'has-supplier',
  'trouble',
  'angry',
  'question',
];
