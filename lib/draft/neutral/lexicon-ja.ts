import type { LexiconEntry } from './finding.ts';
import { absolute } from './japanese/absolute.ts';
import { disparagement } from './japanese/disparagement.ts';
import { praise } from './japanese/praise.ts';
import { pressure } from './japanese/pressure.ts';
import { promise } from './japanese/promise.ts';
import { superlative } from './japanese/superlative.ts';
import { urgency } from './japanese/urgency.ts';

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
