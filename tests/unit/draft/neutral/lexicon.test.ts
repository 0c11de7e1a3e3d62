/** Every entry of the lexicon by its own two sentences. */
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../../lib/draft/neutral/find-words.ts';
import { FINDING_CLASSES } from '../../../../lib/draft/neutral/finding.ts';
import { english } from '../../../../lib/draft/neutral/lexicon-en.ts';
import { japanese } from '../../../../lib/draft/neutral/lexicon-ja.ts';

describe.each([
  ['en', english],
  ['ja', japanese],
] as const)('the lexicon: %s', (language, entries) => {
  test.each(entries)('$class: $words', (entry) => {
    const found = findWords(entry.hits);
    expect(
      found.map((one) => [one.class, one.language]),
      entry.hits,
    ).toContainEqual([entry.class, language]);
    expect(
      findWords(entry.spares).map(({ text }) => text),
      entry.spares,
    ).toEqual([]);
  });

  test('has no entry twice', () => {
    expect(new Set(entries.map(({ words }) => words)).size).toBe(entries.length);
    expect(new Set(entries.map(({ class: one }) => one)).size).toBeLessThanOrEqual(FINDING_CLASSES.length);
  });
});
