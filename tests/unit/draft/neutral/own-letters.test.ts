/** The letters that come with the product pass the check that comes with it. */
import { describe, expect, test } from 'vitest';
import type { LetterKind, LetterOptions } from '../../../../lib/draft/letter.ts';
import { checkDraft } from '../../../../lib/draft/neutral/check-draft.ts';
import { writeLetter } from '../../../../lib/draft/write-letter.ts';
import { english, japanese } from '../people.ts';

const AGREED = [
  { kind: 'came-forward', side: 'seeker' },
  { kind: 'asked', side: 'provider' },
  { kind: 'answered', side: 'provider', answer: 'agreed' },
] as const;

const WRITTEN: readonly (readonly [LetterKind, LetterOptions])[] = [
  ['ask', { side: 'seeker' }],
  ['ask', { side: 'provider' }],
  ['ask', { side: 'provider', again: true }],
  ['joint', {}],
];

describe.each([
  ['ja', japanese],
  ['en', english],
] as const)('letters in %s', (language, factsWith) => {
  test.each(WRITTEN)('%s %o takes no side', (kind, options) => {
    const letter = writeLetter(kind, factsWith(kind === 'joint' ? AGREED : []), options);
    const check = checkDraft(letter.body);
    expect(letter.body).not.toBe('');
    expect(check.findings).toEqual([]);
    expect(check.language).toBe(language);
    expect(check.kind).toBe(kind);
    const missing = check.shape.filter(({ present }) => !present).map(({ part }) => part);
    // What the ledger knows nothing of is not in it: no risk, no interest was noted here.
    const noted = options.again ? ['why-now', 'gains', 'how-i-know'] : [];
    expect(
      missing.filter((part) => !['limits', 'interest', 'who-writes-first', ...noted].includes(part)),
    ).toEqual([]);
  });
});
