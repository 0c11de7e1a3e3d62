/** How the check reads a letter: what it leaves out, what lets a strong word stand, and where a finding stands. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../../lib/draft/neutral/find-words.ts';
import { english } from '../../../../lib/draft/neutral/lexicon-en.ts';
import { japanese } from '../../../../lib/draft/neutral/lexicon-ja.ts';

const texts = (letter: string) => findWords(letter).map(({ text }) => text);

describe('what the check leaves out', () => {
  test('quoted and forwarded text, and the signature', () => {
    const letter = [
      'Dear Ann,',
      'may I ask you something?',
      '> She is the best designer in town.',
      '',
      'Kind regards,',
      'Mio',
      '-- ',
      'Mio Hayashi, the best designer in town',
    ].join('\n');
    expect(texts(letter)).toEqual([]);
    expect(texts('Hello.\n\nOn 3 Nov 2026, Greg wrote:\n> Buy now, it is guaranteed.')).toEqual([]);
    expect(texts('ご確認ください。\n\n-----元のメッセージ-----\n最高の業者です。')).toEqual([]);
  });

  test('what somebody else said, as theirs', () => {
    expect(texts('Ann said “she is the best designer in town”, and I have not met her.')).toEqual([]);
    expect(texts('お客様からは「最高の仕事だった」と伺っています。')).toEqual([]);
    expect(texts('“The best designer in town” is what she is.')).not.toEqual([]);
  });

  test('addresses', () => {
    expect(texts('See https://example.org/guaranteed and write to best@example.org.')).toEqual([]);
  });
});

describe('what lets a strong word stand', () => {
  test('a number, a source or a date beside it', () => {
    expect(texts('They are the largest in Osaka, according to the 2024 survey.')).toEqual([]);
    expect(texts('県内一の実績です（2024年、県の調査）。')).toEqual([]);
    expect(texts('They are the largest in Osaka.')).not.toEqual([]);
  });

  test('no number makes a promise a fact', () => {
    expect(texts('I guarantee 30 % more clients within two years.')).not.toEqual([]);
    expect(texts('1年で必ず売上が2倍になります。')).not.toEqual([]);
  });

  test('how I know, in the same sentence or beside it', () => {
    expect(texts('She is an excellent designer; I have worked with her for three years.')).toEqual([]);
    expect(texts('三年ご一緒しています。優秀な方です。')).toEqual([]);
    expect(texts('She is an excellent designer.')).not.toEqual([]);
  });

  test('a "not" that takes it back', () => {
    expect(texts('I cannot say she is the best designer in town.')).toEqual([]);
    expect(texts('最高の会社とは申し上げられません。')).toEqual([]);
    expect(texts('成果の保証はいたしかねます。')).toEqual([]);
  });
});

test('a finding stands where it is, also where a line is broken within it', () => {
  const letter =
    '先日お会いした方ですが、業界ナン\nバーワンの会社です。\n\nHe is the best\ndesigner in town.';
  const found = findWords(letter);
  expect(found.map(({ text }) => text)).toEqual(['業界ナン\nバーワンの', 'best\ndesigner in town']);
  for (const { start, end, text } of found) expect(letter.slice(start, end)).toBe(text);
});

test('findings lie apart, in order, within the text, whatever is written', () => {
  const said = [...english, ...japanese].flatMap(({ hits, spares }) => [hits, spares]);
  const letter = fc
    .array(
      fc.oneof(fc.constantFrom(...said), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('\n\n')),
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(letter, (text) => {
      let last = 0;
      for (const one of findWords(text)) {
        expect(one.start).toBeGreaterThanOrEqual(last);
        expect(one.end).toBeGreaterThan(one.start);
        expect(text.slice(one.start, one.end)).toBe(one.text);
        last = one.end;
      }
    }),
    { numRuns: 200 },
  );
});

test('what is looked at grows with the text, not faster: hostile repetition ends', () => {
  for (const unit of ['a ', '必ず', 'very ', '「', '> ', 'no ', '1', '\n', 'is the best ']) {
    expect(findWords(unit.repeat(5000))).toBeInstanceOf(Array);
  }
});
