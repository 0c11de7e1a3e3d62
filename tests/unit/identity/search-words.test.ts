import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, searchWordsOf, typedWords, wordsIn } from '../../../lib/identity/search-words.ts';
import { searchForm } from '../../../lib/identity/spelling.ts';

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

test('variants of a character and accents are the plain one, whichever is typed', () => {
  for (const [one, other] of [
    ['髙橋', '高橋'],
    ['山﨑', '山崎'],
    ['渡邊', '渡辺'],
    ['渡邉', '渡邊'],
    ['齋藤', '斉藤'],
    ['齊藤', '斎藤'],
    ['濵田', '浜田'],
    ['濱田', '濵田'],
    ['𠮷田', '吉田'],
    ['辻󠄀本', '辻本'],
    ['Müller', 'muller'],
    ['Satō', 'sato'],
  ] as const)
    expect(searchForm(one), one).toBe(searchForm(other));
  // が keeps its mark: it is another letter.
  expect(searchForm('がぱ')).toBe('がぱ');
});

test('a reading in kana is found by Latin letters, as in passports and kana by kana', () => {
  const words = searchWordsOf({
    name: { written: '佐藤 桜', family: '佐藤', given: '桜', reading: 'さとう さくら' },
    tags: [],
  });
  for (const typed of ['sato', 'satou', 'sakura', 'satosakura']) expect(words, typed).toContain(typed);
  const name = (reading: string) => searchWordsOf({ name: { written: 'x', reading }, tags: [] });
  expect(name('ヤマカワ アキヒロ')).toEqual(expect.arrayContaining(['yamakawa', 'akihiro']));
  expect(name('なかむら')).toContain('nakamura');
  expect(name('ほんま')).toEqual(expect.arrayContaining(['homma', 'honma']));
  expect(name('いのうえ')).toContain('inoue');
});

test('words in a text: Latin ones where a word begins, others anywhere', () => {
  expect(typedWords('  納期　Long ')).toEqual(['long', '納期']);
  expect(wordsIn('Works on commission; 初回の納期は2週間', ['commission', '納期', 'mission'])).toEqual([
    'commission',
    '納期',
  ]);
  expect(wordsIn('ito.sakura@example.jp', ['sakura', 'example.jp', 'ito.sakura', 'kura'])).toEqual([
    'sakura',
    'example.jp',
    'ito.sakura',
  ]);
});

test('an excerpt begins near the word', () => {
  expect(excerptOf('Short,\nwith commission', 'commission')).toBe('Short, with commission');
  const cut = excerptOf(
    'A long beginning that nobody needs to read before the commission of ten per cent',
    'commission',
  );
  expect(cut).toBe('…before the commission of ten per cent');
});
