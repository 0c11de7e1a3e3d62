import type { Language } from '../../domain/basics.ts';

/**
 * What a tactful introducer would not write: absolutes, superlatives, promises of results, praise without ground,
 * urgency, pressure by relationship, disparagement.
 */
export const FINDING_CLASSES = [
  'absolute',
  'superlative',
  'promise',
  'praise',
  'urgency',
  'pressure',
  'disparagement',
] as const;
export type FindingClass = (typeof FINDING_CLASSES)[number];

/** Words that take a side. `start` and `end` are UTF-16 units of the text that was checked. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly class: FindingClass;
  /** The language of the words, not of the whole text: letters mix. */
  readonly language: Language;
  /** What to write instead, in the same language; empty where it is best left out. */
  readonly suggest: string;
}

/** One thing the check knows, with a sentence that it finds and one that it must leave alone. */
export interface LexiconEntry {
  readonly class: FindingClass;
  /**
   * The words, as the source of a regular expression without anchors, flags `iu`: English ones are found as whole
   * words. Linear: no star within a star.
   */
  readonly words: string;
  readonly suggest: string;
  readonly hits: string;
  /** Of the same words or nearly, and innocent: a false friend, a hedge, a claim with its ground. */
  readonly spares: string;
  /** Stands neither by a number, a source, nor by a "not" before it. */
  readonly evenSo?: true;
}
