import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchForm, searchWordsOf } from '../../../lib/identity/search-words.ts';

test('one spelling for kana of either kind, full width and case', () => {
  expect(searchForm('ヤマカワ')).toBe('やまかわ');
  expect(searchForm('ﾔﾏｶﾜ ｶﾞ')).toBe('やまかわ が');
  expect(searchForm('ヴァイオリン')).toBe('ゔぁいおりん');
  expect(searchForm('ＧＲＥＧ　Smith')).toBe('greg smith');
  expect(searchForm('コーヒー')).toBe('こーひー');
});

test('written in any of these ways it is found', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const form = searchForm(text);
      expect(searchForm(form)).toBe(form);
    }),
    { numRuns: 2000 },
  );
});

test('a person is found by each of these beginnings', () => {
  const words = searchWordsOf({
    name: { written: '山川 晃弘', family: '山川', given: '晃弘', reading: 'ヤマカワ　アキヒロ' },
    company: '株式会社 例紙店',
    role: 'Head of Sales/Export',
    specialty: '手すき和紙・装丁',
    tags: ['朝会', 'Book-Club'],
  });
  for (const typed of [
    '山川',
    '山川晃',
    '晃弘',
    'やまかわ',
    'やまかわあき',
    'あきひろ',
    '例紙',
    '株式会社',
    'sales',
    'export',
    '手すき',
    '装丁',
    '朝会',
    'book',
    'club',
    'book-club',
  ]) {
    expect(
      words.some((word) => word.startsWith(typed)),
      typed,
    ).toBe(true);
  }
  for (const typed of ['弘', 'ひろ', 'ヤマ'])
    expect(
      words.some((word) => word.startsWith(typed)),
      typed,
    ).toBe(false);
  expect(words).not.toContain('');
});

test('a company is found without its legal form, however that is written', () => {
  for (const company of ['株式会社例紙店', '例紙店株式会社', '㈱例紙店', '（株）例紙店', '有限会社 例紙店']) {
    const words = searchWordsOf({ name: { written: 'x' }, company, tags: [] });
    expect(
      words.some((word) => word.startsWith('例紙')),
      company,
    ).toBe(true);
  }
});
