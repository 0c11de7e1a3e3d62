import { describe, expect, test } from 'vitest';
import { limitOfNote, limitsInText } from '../../../lib/fit/limits-in-text.ts';
import { regionsMeet } from '../../../lib/fit/regions.ts';

/** A Sunday. */
const TODAY = '2026-11-22';

describe('limits said in a need', () => {
  test.each([
    ['We need a website within a month', { withinDays: 30 }],
    ['in two weeks', { withinDays: 14 }],
    ['by the end of March', { withinDays: 129 }],
    ['by Friday', { withinDays: 5 }],
    ['by the end of this month', { withinDays: 8 }],
    ['1か月以内に', { withinDays: 30 }],
    ['2週間で仕上げたい', { withinDays: 14 }],
    ['来月までに', { withinDays: 39 }],
    ['今月中に', { withinDays: 8 }],
    ['3月末までに', { withinDays: 129 }],
    ['半年以内', { withinDays: 183 }],
    ['年内に', { withinDays: 39 }],
    ['金曜までに', { withinDays: 5 }],
    ['予算50万円で', { budget: 500_000 }],
    ['３０万円以内', { budget: 300_000 }],
    ['budget of $5,000', { budget: 5000 }],
    ['under 20k dollars', { budget: 20_000 }],
    ['up to 300,000 yen', { budget: 300_000 }],
    ['月5件くらい', { perMonth: 5 }],
    ['ten clients, 4 a month', { perMonth: 4 }],
    ['大阪で税理士を', { region: '大阪' }],
    ['a lawyer in London', { region: 'london' }],
  ])('%s', (text, limits) => {
    expect(limitsInText(text, TODAY)).toEqual(limits);
  });

  test.each([
    'two weeks ago we met',
    '大阪出身の友人',
    'a company with 30 people',
    '売上5億円の会社',
    'He may come; the march was long',
    'I was born in May',
    '10人の会社で、創業から20年',
    '東京から来た人',
  ])('none: %s', (text) => {
    expect(limitsInText(text, TODAY)).toEqual({});
  });
});

test('limits of a note without a value are read from its words', () => {
  expect(limitOfNote('着手まで2か月')).toEqual({ days: 60 });
  expect(limitOfNote('lead time is three weeks')).toEqual({ days: 21 });
  expect(limitOfNote('30万円から')).toEqual({ money: 300_000 });
  expect(limitOfNote('from $2,000')).toEqual({ money: 2000 });
  expect(limitOfNote('月3件まで')).toEqual({ perMonth: 3 });
  expect(limitOfNote('関東のみ')).toEqual({ region: '関東' });
  expect(limitOfNote('紹介者つきのみ')).toEqual({});
});

test('regions meet where one lies in the other, or somebody works everywhere', () => {
  expect(regionsMeet('関東のみ', '横浜')).toBe(true);
  expect(regionsMeet('Tokyo', '東京都内')).toBe(true);
  expect(regionsMeet('全国', '沖縄')).toBe(true);
  expect(regionsMeet('UK', 'London')).toBe(true);
  expect(regionsMeet('関東', '大阪')).toBe(false);
  expect(regionsMeet('London', 'Berlin')).toBe(false);
  expect(regionsMeet('京都', '東京都')).toBe(false);
});
