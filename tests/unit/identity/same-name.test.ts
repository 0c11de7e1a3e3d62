import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKeysOf, nameLookups } from '../../../lib/identity/name-keys.ts';
import { splitName } from '../../../lib/identity/person-name.ts';
import { compareNames } from '../../../lib/identity/same-name.ts';

const why = (shown: string, written: string, more: object = {}) =>
  compareNames(shown, { written, ...more })?.why;

/** A name with which somebody is found must be one under which they are looked up. */
const isLookedUp = (shown: string, known: Parameters<typeof nameKeysOf>[0]) => {
  const keys = nameKeysOf(known);
  return nameLookups(shown).some((key) => keys.includes(key));
};

describe('perhaps the same person, and why', () => {
  test.each([
    ['Greg Smith', 'Greg Smith', 'same'],
    ['greg  SMITH', 'Greg Smith', 'same'],
    ['Dr. Greg Smith', 'Greg Smith', 'same'],
    ['Greg Smith, PhD, MBA', 'Greg Smith', 'same'],
    ['Greg Smith PhD', 'Greg Smith', 'same'],
    ['Greg Smith, SHRM-SCP', 'Greg Smith', 'same'],
    ['🚀 Greg Smith 📚 (He/Him) · 2nd', 'Greg Smith', 'same'],
    ['Greg Smith Jr.', 'Greg Smith', 'same'],
    ['Smith, Greg', 'Greg Smith', 'same'],
    ['Ｇｒｅｇ Smith', 'Greg Smith', 'same'],
    ['Seán O’Neil', "Seán O'Neil", 'same'],
    ['Yamakawa Akihiro-san', 'Yamakawa Akihiro', 'same'],
    ['山川晃弘', '山川 晃弘', 'same'],
    ['山川　晃弘 様', '山川晃弘', 'same'],
    ['山川 晃弘さん', '山川 晃弘', 'same'],
    ['山川 晃弘氏', '山川 晃弘', 'same'],
    ['林美緒', '林美緒', 'same'],
    ['林 美緒 (Mio Hayashi)', 'Mio Hayashi', 'same'],
    ['Mio Hayashi（林 美緒）', '林 美緒', 'same'],
    ['Akihiro Yamakawa 山川晃弘', '山川 晃弘', 'same'],
    ['山川晃弘 | Akihiro Yamakawa', 'Akihiro Yamakawa', 'same'],
    ['김철수', '김철수', 'same'],
    ['Zofia Wisniewska', 'Zofia Wiśniewska', 'variant'],
    ['Soren Moller', 'Søren Møller', 'variant'],
    ['Jean Luc Picard', 'Jean-Luc Picard', 'variant'],
    ['髙橋 恵', '高橋 恵', 'variant'],
    ['山﨑一郎', '山崎 一郎', 'variant'],
    ['渡邊 健', '渡辺 健', 'variant'],
    ['渡邉健', '渡邊 健', 'variant'],
    ['齋藤 結', '斎藤 結', 'variant'],
    ['斉藤 結', '齊藤 結', 'variant'],
    ['辻󠄀本 太郎', '辻本 太郎', 'variant'],
    ['𠮷田 太郎', '吉田太郎', 'variant'],
    ['ヤマカワ アキヒロ', 'やまかわ あきひろ', 'variant'],
    ['ﾔﾏｶﾜ ｱｷﾋﾛ', 'ヤマカワ アキヒロ', 'same'],
    ['Yamakawa Akihiro', 'Akihiro Yamakawa', 'order'],
    ['YAMAKAWA Akihiro', 'Akihiro Yamakawa', 'order'],
    ['晃弘 山川', '山川 晃弘', 'order'],
    ['Costa Ines', 'Inês Costa', 'order'],
    ['Itou Sakura', 'Sakura Ito', 'romaji'],
    ['Sakura Itoh', 'Sakura Ito', 'romaji'],
    ['Sakura Itō', 'Sakura Itoh', 'romaji'],
    ["Shin'ichi Ohno", 'Shinichi Ono', 'romaji'],
    ['Jun-ichi Honma', 'Junichi Homma', 'romaji'],
    ['Tuyosi Huzita', 'Tsuyoshi Fujita', 'romaji'],
    ['Kouhei Satou', 'Kohei Satoh', 'romaji'],
    ['Akihiro Yamakawa', 'やまかわ あきひろ', 'romaji'],
    ['さとう さくら', 'Sakura Sato', 'romaji'],
    ['さとうさくら', 'Sakura Sato', 'romaji'],
    ['Greg J. Smith', 'Greg Smith', 'middle'],
    ['Greg John Smith', 'Greg J. Smith', 'middle'],
    ['J. Greg Smith', 'Greg Smith', 'same'],
    ['Greg Smith', 'Gregory Smith', 'short'],
    ['Bob Baker', 'Rob Baker', 'short'],
    ['Sara Cole', 'Sarah Cole', 'short'],
    ['Greg Smith', 'Gregory J. Smith', 'short'],
    ['Chris Baker', 'Christine Baker', 'short'],
  ])('%j and %j: %s', (shown, written, expected) => {
    expect(why(shown, written)).toBe(expected);
    expect(why(written, shown)).toBe(expected);
    const { proposed: _, ...parts } = splitName(written);
    expect(compareNames(shown, parts)).toBeDefined();
    expect(isLookedUp(shown, { written })).toBe(true);
    expect(isLookedUp(shown, parts)).toBe(true);
  });

  test.each([
    ['Mio Hayashi', 'はやし みお', 'romaji'],
    ['Hayashi Mio', 'ハヤシ ミオ', 'romaji'],
    ['ハヤシ　ミオ', 'はやし みお', 'reading'],
    ['はやし みお', 'はやし みお', 'reading'],
    ['はやしみお', 'はやし みお', 'reading'],
    ['Hayashi Mio', 'Mio Hayashi', 'reading'],
    ['林 美緒', 'はやし みお', 'same'],
  ])('%j with 林 美緒, read %s: %s', (shown, reading, expected) => {
    const known = { written: '林 美緒', family: '林', given: '美緒', reading };
    expect(compareNames(shown, known)?.why).toBe(expected);
    expect(isLookedUp(shown, known)).toBe(true);
  });
});

describe('not the same person', () => {
  test.each([
    // Never by the family name alone, nor by initials.
    ['Smith', 'Greg Smith'],
    ['Smith', 'Smith'],
    ['Greg', 'Greg'],
    ['山川', '山川 晃弘'],
    ['山川', '山川'],
    ['山川様', '山川'],
    ['佐々木', '佐々木'],
    ['長谷川さん', '長谷川'],
    ['さとう', 'さとう'],
    ['G. Smith', 'Greg Smith'],
    ['G. Smith', 'G. Smith'],
    ['Greg S.', 'Greg Smith'],
    ['G. S.', 'G. S.'],
    ['Sarah Smith', 'Greg Smith'],
    ['山川 美緒', '山川 晃弘'],
    ['山川 光弘', '山川 晃弘'],
    ['Greg J. Smith', 'Greg K. Smith'],
    ['Greg John Smith', 'Greg Paul Smith'],
    ['Greg Smith Jr.', 'Greg Smith Sr.'],
    ['Greg Smith II', 'Greg Smith III'],
    ['Christine Baker', 'Christopher Baker'],
    ['Mary Jones', 'Mark Jones'],
    ['An Nakamura', 'Anna Kamura'],
    ['Ai Sato', 'Aoi Sato'],
    ['Yamakawa', 'Akihiro Yamakawa'],
    ['greg.smith@example.org', 'Greg Smith'],
    ['', ''],
    ['様', '様'],
    ['📚', '📚'],
  ])('%j and %j', (shown, written) => {
    expect(why(shown, written)).toBeUndefined();
    expect(why(written, shown)).toBeUndefined();
    const { proposed: _, ...parts } = splitName(written);
    if (parts.written !== '') expect(compareNames(shown, parts)).toBeUndefined();
  });

  test('a reading is no name of its own: two who are read alike are told apart by their characters', () => {
    const known = { written: '佐藤 愛', family: '佐藤', given: '愛', reading: 'さとう あい' };
    expect(compareNames('佐東 藍', known)).toBeUndefined();
    expect(compareNames('さとう', known)).toBeUndefined();
    expect(compareNames('Sato', known)).toBeUndefined();
    expect(compareNames('Sato A.', known)).toBeUndefined();
  });
});

describe('laws', () => {
  const family = fc.constantFrom(
    'Smith',
    'Cole',
    'Sato',
    'Satoh',
    'Ohno',
    'Ono',
    'Wiśniewska',
    'de la Tour',
    '山川',
    '髙橋',
    '林',
  );
  const given = fc.constantFrom(
    'Greg',
    'Gregory',
    'Sarah',
    'Shin-ichi',
    'Shinichi',
    'Jean-Luc',
    'Mary Ann',
    '晃弘',
    '美緒',
    'さくら',
    'J.',
  );
  const between = fc.constantFrom(' ', '　', '');
  const name = fc.oneof(
    fc.tuple(family, given).map(([last, first]) => `${first} ${last}`),
    fc.tuple(family, between, given).map(([last, space, first]) => `${last}${space}${first}`),
    fc.tuple(family, given).map(([last, first]) => `${last}, ${first}`),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.stringMatching(/^[山川晃弘林さくらァーa-cA-C 　・,.'様（）()|-]{0,14}$/),
  );

  test('it is the same whichever of two is shown, and whoever is alike is looked up', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const found = compareNames(one, { written: other });
        expect(compareNames(other, { written: one })).toEqual(found);
        if (found) expect(isLookedUp(one, { written: other })).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('whoever is alike by parts and reading is looked up', () => {
    fc.assert(
      fc.property(name, family, given, name, (shown, last, first, reading) => {
        const known = { written: `${first} ${last}`, family: last, given: first, reading };
        if (compareNames(shown, known)) expect(isLookedUp(shown, known)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('two people of one family name stay two', () => {
    const firsts = ['Greg', 'Sarah', 'Mary', 'Tariq', 'Ines', 'Akihiro', 'Mio', 'Shinichi'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(firsts, { minLength: 2, maxLength: 2 }),
        family,
        ([one, other], last) => {
          expect(why(`${one} ${last}`, `${other} ${last}`)).toBeUndefined();
          expect(why(`${last}, ${one}`, `${other} ${last}`)).toBeUndefined();
        },
      ),
    );
  });

  test('keys are few, and none is what somebody types', () => {
    fc.assert(
      fc.property(name, (one) => {
        const keys = nameLookups(one);
        expect(keys.length).toBeLessThanOrEqual(24);
        for (const key of keys) expect(key).toMatch(/^≈./u);
      }),
    );
  });
});

test('a name that nobody bears for its length is like no other, and costs no time', () => {
  const begun = performance.now();
  for (let times = 0; times < 100; times++)
    expect(compareNames(`Greg Smith${' 様'.repeat(990)}`, { written: 'Greg Smith' })).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(500);
});
