import type { LexiconEntry } from './finding.ts';
import { absolute } from './ja/absolute.ts';
import { disparagement } from './ja/disparagement.ts';
import { praise } from './ja/praise.ts';
import { pressure } from './ja/pressure.ts';
import { promise } from './ja/promise.ts';
import { superlative } from './ja/superlative.ts';
import { urgency } from './ja/urgency.ts';

/** Japanese words that take a side, a file for each class. Each entry's two sentences are its test. */
export const japanese: readonly LexiconEntry[] = [
  ...absolute,
  ...superlative,
  ...promise,
  ...praise,
  ...urgency,
  ...pressure,
  ...disparagement,
];
