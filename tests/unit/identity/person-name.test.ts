import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isJapaneseName,
  nameFromAddress,
  splitAt,
  splitName,
  tidyName,
} from '../../../lib/identity/person-name.ts';

describe('the name without what is no part of it', () => {
  test.each([
    ['Greg Smith', 'Greg Smith'],
    ['  Greg \n Smith ', 'Greg Smith'],
    ['Greg Smith (He/Him)', 'Greg Smith'],
    ['Greg Smith (He/Him) · 2nd', 'Greg Smith'],
    ['Greg Smith· 2nd', 'Greg Smith'],
    ['Greg Smith • 3rd+', 'Greg Smith'],
    ['Greg Smith | Tax for bookbinders', 'Greg Smith'],
    ['Greg Smith, PhD', 'Greg Smith'],
    ['Greg Smith, Ph.D., MBA', 'Greg Smith'],
    ['Greg Smith, CPA (he)', 'Greg Smith'],
    ['Greg Smith, Jr.', 'Greg Smith'],
    ['Dr. Greg Smith', 'Greg Smith'],
    ['Prof. Dr. Greg Smith', 'Greg Smith'],
    ['Ms Sarah Cole', 'Sarah Cole'],
    ['Greg Smith 📚', 'Greg Smith'],
    ['📚 Greg Smith', 'Greg Smith'],
    ['Greg Smith 👋🏽', 'Greg Smith'],
    ['Greg Smith 🇯🇵', 'Greg Smith'],
    ['Greg Smith 👩‍💻❤️', 'Greg Smith'],
    ['Greg Smith 📚, PhD', 'Greg Smith'],
    ['"Greg Smith"', 'Greg Smith'],
    ["'Greg Smith'", 'Greg Smith'],
    ['林 美緒 様', '林 美緒'],
    ['林 美緒様', '林 美緒'],
    ['林美緒さん', '林美緒'],
    ['林 美緒（東京）', '林 美緒'],
    ['林　美緒', '林 美緒'],
    ['林 美緒 (Mio Hayashi)', '林 美緒'],
    ['山本先生', '山本'],
    // What is a name stays one.
    ['Anna Gal·la', 'Anna Gal·la'],
    ['卡尔·马克思', '卡尔·马克思'],
    ["Seán O'Neil", "Seán O'Neil"],
    ['Drew Barker', 'Drew Barker'],
    ['Dr.', 'Dr.'],
    ['Jean-Luc', 'Jean-Luc'],
    ['📚', '📚'],
    ['(Greg)', '(Greg)'],
    ['様', '様'],
    ['', ''],
  ])('%j', (written, expected) => {
    expect(tidyName(written)).toBe(expected);
  });
});

describe('where a name falls into parts', () => {
  test.each([
    ['山川 晃弘', '山川', '晃弘', false],
    ['山川　晃弘', '山川', '晃弘', false],
    ['山川晃弘', '山川', '晃弘', true],
    ['林 美緒 様', '林', '美緒', false],
    ['林緒', '林', '緒', true],
    ['山川, 晃弘', '山川', '晃弘', false],
    ['山川、晃弘', '山川', '晃弘', false],
    ['𠮷田 太郎', '𠮷田', '太郎', false],
    ['𠮷田太郎', '𠮷田', '太郎', true],
    ['辻󠄀本太郎', '辻󠄀本', '太郎', true],
    ['やまかわ あきひろ', 'やまかわ', 'あきひろ', false],
    // A foreign name in katakana keeps its own order.
    ['グレッグ・スミス', 'スミス', 'グレッグ', true],
    ['ルートヴィヒ・ファン・ベートーヴェン', 'ベートーヴェン', 'ルートヴィヒ ファン', true],
    ['ヤマカワ アキヒロ', 'ヤマカワ', 'アキヒロ', false],
    ['Greg Smith', 'Smith', 'Greg', false],
    ['Smith, Greg', 'Smith', 'Greg', false],
    ['Smith, Greg, PhD', 'Smith', 'Greg', false],
    ['"Smith, Greg"', 'Smith', 'Greg', false],
    ['Greg Smith (He/Him)', 'Smith', 'Greg', false],
    ['Dr. Greg Smith', 'Smith', 'Greg', false],
    ['Greg J. Smith', 'Smith', 'Greg J.', true],
    // Particles go with the family name.
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig', true],
    ['Jean-Luc de la Tour', 'de la Tour', 'Jean-Luc', true],
    ['Ursula von der Leyen', 'von der Leyen', 'Ursula', true],
    ['Maria Clara dos Santos', 'dos Santos', 'Maria Clara', true],
    ['Ahmad bin Said', 'bin Said', 'Ahmad', true],
    ['Karl Theodor zu Guttenberg', 'zu Guttenberg', 'Karl Theodor', true],
    ['Hilma af Klint', 'af Klint', 'Hilma', true],
    ['Oscar De La Hoya', 'De La Hoya', 'Oscar', true],
    ['Mary Al Smith', 'Smith', 'Mary Al', true],
    ['Anna von', 'von', 'Anna', false],
    ['van Gogh', 'Gogh', 'van', false],
    ['de la Tour, Jean-Luc', 'de la Tour', 'Jean-Luc', false],
    ['Greg', undefined, undefined, false],
    ['林', undefined, undefined, false],
    ['', undefined, undefined, false],
    ['  ', undefined, undefined, false],
  ])('%j', (written, family, given, proposed) => {
    const split = splitName(written);
    expect([split.family, split.given, split.proposed]).toEqual([family, given, proposed]);
  });

  test('a name with a comma is written in its own order', () => {
    expect(splitName('Smith, Greg').written).toBe('Greg Smith');
    expect(splitName('山川, 晃弘').written).toBe('山川 晃弘');
    expect(splitName('山川　晃弘').written).toBe('山川 晃弘');
  });

  test('the mending key moves the division, and stops at both ends', () => {
    const at = (place: number) => {
      const { family, given, proposed } = splitAt('五十嵐一郎', place);
      return [family, given, proposed];
    };
    expect(at(3)).toEqual(['五十嵐', '一郎', true]);
    expect(at(0)).toEqual(['五', '十嵐一郎', true]);
    expect(at(99)).toEqual(['五十嵐一', '郎', true]);
    expect(splitAt('山川 晃弘', 1)).toMatchObject({ written: '山川 晃弘', family: '山', given: '川晃弘' });
  });

  test('laws: nothing of a name is lost, no part is empty, the same name twice is the same', () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[山川晃弘林美緒々ヶァーa-zA-Z 　・,.'様（）()-]{1,16}$/),
    );
    fc.assert(
      fc.property(names, (written) => {
        const split = splitName(written);
        const tidied = tidyName(written);
        expect(tidyName(tidied)).toBe(tidied);
        if (written.trim() !== '') expect(split.written).not.toBe('');
        expect(split.family === undefined).toBe(split.given === undefined);
        if (split.family === undefined || split.given === undefined) return;
        expect(split.family).not.toBe('');
        expect(split.given).not.toBe('');
        const letters = (text: string) => [...text.replace(/[\s　・,、，]/gu, '')].sort().join('');
        expect(letters(split.family + split.given)).toBe(letters(tidied));
      }),
      { numRuns: 3000 },
    );
  });
});

test('Japanese is what has Chinese characters or kana', () => {
  for (const name of ['山川', 'やまかわ', 'ヤマカワ', 'ﾔﾏｶﾜ', '佐々木', 'Sato 太郎'])
    expect(isJapaneseName(name)).toBe(true);
  for (const name of ['Greg', 'Şerban', 'Zofia Wiśniewska', '']) expect(isJapaneseName(name)).toBe(false);
});

test('a name from an address, where it looks like one', () => {
  expect(nameFromAddress('sarah.cole@example.com')).toBe('Sarah Cole');
  expect(nameFromAddress('sarah_jane-cole+club@example.com')).toBe('Sarah Jane Cole');
  expect(nameFromAddress('sarah.cole.1985@example.com')).toBe('Sarah Cole');
  expect(nameFromAddress('jürgen.ölmann@example.com')).toBe('Jürgen Ölmann');
  expect(nameFromAddress('info@example.com')).toBe('info');
  expect(nameFromAddress('g.smith@example.com')).toBe('g.smith');
  expect(nameFromAddress('greg')).toBe('greg');
});

test.each([
  `Greg Smith, ${'I'.repeat(200)}x`,
  `Greg Smith, ${'PhD'.repeat(600)}x`,
  `Greg Smith${', PhD'.repeat(390)}x`,
  `Greg Smith ${'様'.repeat(1980)}`,
  'Jr '.repeat(660),
])('a name somebody made up to cost time costs none: %s', (written) => {
  const begun = performance.now();
  tidyName(written);
  splitName(written);
  expect(performance.now() - begun).toBeLessThan(300);
});
