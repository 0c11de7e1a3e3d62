import type { DayDate, Id, Language, Side } from '../domain/basics.ts';
import type { Ask } from '../domain/circle.ts';
import type { Contact, FitKind, FitNote } from '../domain/contact.ts';
import type { Dealing } from '../domain/dealing.ts';
import type { MismatchReason, Outcome } from '../domain/introduction.ts';
import type { IntroductionState } from '../domain/introduction-state.ts';
import type { NeedLimits } from '../domain/request.ts';

/** What somebody needs, in words and limits. */
export interface Need {
  readonly text: string;
  readonly limits: NeedLimits;
  /** Whose need it is: never a candidate for it. */
  readonly seekerId?: Id;
}

/** What the ledger knows of a person that tells whether a need is theirs. */
export interface FitPerson {
  readonly contact: Contact;
  readonly notes: readonly FitNote[];
  readonly past: readonly PastIntroduction[];
  readonly dealings: readonly Dealing[];
  /** What they said they are looking for, week by week. */
  readonly asks?: readonly Ask[];
  /** How often the user asked them for somebody lately (60 days), how many of those worked, and when last. */
  readonly asked: AskedLately;
}

export interface AskedLately {
  readonly count: number;
  readonly worked: number;
  readonly lastOn?: DayDate;
}

/** An introduction somebody was a side of. */
export interface PastIntroduction {
  readonly introductionId: Id;
  readonly as: Side;
  readonly otherId: Id;
  readonly why?: string;
  readonly state: IntroductionState;
  /** Of this person's side, else of the other. */
  readonly outcome?: Outcome;
  readonly reason?: MismatchReason;
  readonly lesson?: string;
  /** The day of its latest change. */
  readonly on: DayDate;
}

/**
 * ぴったり・近い・対象外, and what is none of them: nothing is noted that speaks for or against it. "Nothing noted" is not
 * "does not fit".
 */
export type FitGrade = 'fits-well' | 'close' | 'not-theirs' | 'nothing-noted';

/** What speaks for a person, each naming what it rests on. */
export type FitReason =
  /** Their specialty or role is the trade that is called for, by what was said. */
  | {
      readonly kind: 'trade';
      readonly tradeId: Id;
      readonly from: 'specialty' | 'role' | 'tag' | 'company';
      readonly said: string;
    }
  /** A word of the need stands in their specialty. */
  | { readonly kind: 'specialty'; readonly said: string }
  | {
      readonly kind: 'note';
      readonly noteId: Id;
      readonly noteKind: FitKind;
      readonly text: string;
      readonly notedOn: DayDate;
      readonly isOld: boolean;
    }
  /** They said lately that they are looking for such clients. */
  | { readonly kind: 'asked-for'; readonly askId: Id; readonly text: string; readonly on: DayDate }
  /** They were introduced for something like it before, and it worked. */
  | {
      readonly kind: 'worked-before';
      readonly introductionId: Id;
      readonly on: DayDate;
      readonly why?: string;
    }
  | { readonly kind: 'well-known'; readonly howWell: 'know' | 'worked-with' }
  | { readonly kind: 'free-now'; readonly notedOn: DayDate };

/** What speaks against: shown, never hidden, and nobody is left out for it. */
export type FitConflict =
  /** `has` against `needs`, in the unit of the limit: "needs it in 30 days; their lead time is 60". */
  | {
      readonly kind: 'limit';
      readonly noteId: Id;
      readonly unit: 'days' | 'money' | 'per-month';
      readonly has: number;
      readonly needs: number;
      readonly notedOn: DayDate;
      readonly isOld: boolean;
    }
  | {
      readonly kind: 'region';
      readonly noteId: Id;
      readonly has: string;
      readonly needs: string;
      readonly notedOn: DayDate;
      readonly isOld: boolean;
    }
  | {
      readonly kind: 'note';
      readonly noteId: Id;
      readonly noteKind: 'does-not-fit' | 'concern';
      readonly text: string;
      readonly notedOn: DayDate;
      readonly isOld: boolean;
    }
  | {
      readonly kind: 'mismatch-before';
      readonly introductionId: Id;
      readonly on: DayDate;
      readonly reason?: MismatchReason;
      readonly lesson?: string;
    }
  | { readonly kind: 'asked-often'; readonly asked: AskedLately }
  /** They are written to in the one language, the need is told in the other. */
  | { readonly kind: 'language'; readonly has: Language; readonly needs: Language }
  | { readonly kind: 'met-once' }
  | { readonly kind: 'careful' }
  | { readonly kind: 'load'; readonly now: 'busy' | 'full'; readonly notedOn: DayDate }
  | { readonly kind: 'trouble'; readonly dealingId: Id; readonly on: DayDate; readonly until?: DayDate };

/** How well a need is theirs, and why. */
export interface Fit {
  readonly contactId: Id;
  readonly grade: FitGrade;
  readonly reasons: readonly FitReason[];
  readonly conflicts: readonly FitConflict[];
}

/** What was understood of a need, so that a person can put it right. */
export interface Understood {
  /** The trades it calls for, the surest first, each with the words that called for it. */
  readonly trades: readonly { readonly tradeId: Id; readonly said: string }[];
  /** Limits said in the text itself: "within a month", "予算50万円". Those given outright come before them. */
  readonly limits: NeedLimits;
  /** Words that notes were searched for. */
  readonly words: readonly string[];
}

export interface FitFindings {
  readonly understood: Understood;
  /** `fits-well` and `close`, the best first. Empty: nobody fits, which is an answer. */
  readonly fits: readonly Fit[];
  /** Who is ruled out by what is noted, with the reason; the nearest first, at most 20. */
  readonly notTheirs: readonly Fit[];
}
