import { absolutes } from './english/absolutes.ts';
import { disparagement } from './english/disparagement.ts';
import { praise } from './english/praise.ts';
import { pressure } from './english/pressure.ts';
import { promises } from './english/promises.ts';
import { superlatives } from './english/superlatives.ts';
import { urgency } from './english/urgency.ts';
import type { LexiconEntry } from './finding.ts';

/** English words that take a side. Each entry's two sentences are its test. */
export const english: readonly LexiconEntry[] = [
  ...absolutes,
  ...superlatives,
  ...promises,
  ...praise,
  ...urgency,
  ...pressure,
  ...disparagement,
];
