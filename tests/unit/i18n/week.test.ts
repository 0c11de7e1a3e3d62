import { expect, test } from 'vitest';
import { weekWords } from '../../../lib/i18n/week.ts';

/** Every text of a room, those that take values with some put in. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (...values: unknown[]) => unknown)(3, 52, 'x'))];
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf);
  return [];
}

const PRESSING = {
  en: /\b(?:goals?|quotas?|streaks?|targets?|achiev\w*|rank\w*|scores?|best|most|in a row|longest|behind|only \d|missed|per cent)\b|[%!]/iu,
  ja: /目標|ノルマ|連続|達成|順位|ランキング|最多|最高|最長|点数|スコア|未達|不足|頑張|[%％！]/u,
};

test.each(['en', 'ja'] as const)(
  'no goal, no quota, no streak and no ranking in what a week says (P8): %s',
  (language) => {
    const texts = textsOf(weekWords[language]);
    expect(texts.length).toBeGreaterThan(80);
    for (const text of texts) expect(text).not.toMatch(PRESSING[language]);
  },
);
