/** The English lexicon on sentences noted down before it was widened, and tuned on since: a guard, not a measure. */
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../../lib/draft/neutral/find-words.ts';
import { FINDING_CLASSES } from '../../../../lib/draft/neutral/finding.ts';
import { sentences } from './sentences-en.ts';

const isFound = (sentence: string) => findWords(sentence).length > 0;

describe('sentences by class', () => {
  const all = FINDING_CLASSES.map((name) => sentences[name]);
  const guilty = all.flatMap((one) => one.guilty);
  const innocent = all.flatMap((one) => one.innocent);

  test('are many, half of them innocent', () => {
    expect(guilty.length + innocent.length).toBeGreaterThanOrEqual(120);
    expect(Math.abs(guilty.length - innocent.length)).toBeLessThan(10);
    expect(new Set([...guilty, ...innocent]).size).toBe(guilty.length + innocent.length);
  });

  test('are told apart', () => {
    const right = guilty.filter(isFound).length;
    const wrong = innocent.filter(isFound).length;
    const missed = guilty.filter((one) => !isFound(one));
    expect(right / guilty.length, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(right / (right + wrong), innocent.filter(isFound).join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
