import type { IntroductionState } from './introduction-state.ts';
import { isOpen } from './introduction-state.ts';

/** What is known of a person, as far as their mark is concerned. */
export interface MarkFacts {
  readonly importedOnly: boolean;
  readonly hasNotes: boolean;
  readonly metThrough: boolean;
  readonly states: readonly IntroductionState[];
  /** Somebody else introduced this person to the user. */
  readonly receivedThrough: boolean;
  readonly due: boolean;
}

/** Which shapes the mark has; none at all for a stranger. See LinkedIn and webmail marks in the README. */
export interface Look {
  readonly disc: boolean;
  readonly stem: boolean;
  readonly arc: boolean;
  readonly notch: boolean;
}

export const NO_LOOK: Look = { disc: false, stem: false, arc: false, notch: false };

/** The shapes for a person of the ledger. "Hold back" never shows on a page. */
export function lookOf(facts: MarkFacts): Look {
  const something = facts.hasNotes || facts.states.length > 0 || facts.metThrough || facts.due;
  if (facts.importedOnly && !something) return NO_LOOK;
  return {
    disc: true,
    stem: facts.metThrough || facts.receivedThrough,
    arc: facts.states.some(isOpen),
    notch: facts.due,
  };
}
