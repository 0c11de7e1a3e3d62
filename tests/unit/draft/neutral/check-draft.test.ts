/** What a letter should have, and how its two sides compare. */
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../../lib/draft/neutral/check-draft.ts';

const ASK_EN = `Dear Ann,

Greg Smith is looking for somebody to redo the site of his shop before the spring, and I thought of you.
I have known Greg for six years; he printed our booklet twice.
For you it would be a smaller job near home; for him, somebody who answers the phone.
You should know that his budget is small and the dates are fixed.
I get no fee for this.
No is a perfectly good answer, and you needn't say why. If you like, just reply with one word.

Mio`;

const missing = (text: string) =>
  checkDraft(text)
    .shape.filter(({ present }) => !present)
    .map(({ part }) => part);

describe('shape', () => {
  test('a letter with all of it lacks nothing', () => {
    expect(checkDraft(ASK_EN)).toMatchObject({ language: 'en', kind: 'ask', neutral: true });
    expect(missing(ASK_EN)).toEqual([]);
  });

  test.each([
    ['interest', /I get no fee.*\n/u],
    ['limits', /You should know.*\n/u],
    ['how-i-know', /I have known.*\n/u],
    ['why-now', / is looking for somebody to redo the site of his shop before the spring/u],
  ] as const)('without its sentence it lacks %s', (part, sentence) => {
    expect(missing(ASK_EN.replace(sentence, ''))).toContain(part);
  });

  test('without the sentence that lets go it lacks the release and the easy no', () => {
    const letter = ASK_EN.replace(/No is a perfectly.*why\. /u, '').replace('If you like, just r', 'R');
    expect(missing(`${letter}\nMay I introduce you?`)).toEqual(['release', 'easy-no']);
  });

  test('an address before both have agreed is said', () => {
    expect(missing(ASK_EN.replace('six years;', 'six years (greg@example.org);'))).toEqual([
      'no-contact-details',
    ]);
  });

  test('quoted mails and the signature lend it nothing', () => {
    const bare =
      'Dear Ann,\nmay I introduce you to Greg?\n\n> I get no fee for this.\n-- \nMio, +81 3-1234-5678';
    expect(missing(bare)).toContain('interest');
    expect(missing(bare)).not.toContain('no-contact-details');
  });
});

describe('balance', () => {
  const joint = (more: string) => `Dear Ann and Greg,

As agreed, here you are, in touch with each other.
Ann designs sites for small shops.
Greg prints booklets in Kobe.
${more}
Ann will write first.`;

  test('two of whom much the same is said are even', () => {
    const { balance } = checkDraft(joint(''));
    expect(balance?.sides.map(({ name, sentences }) => [name, sentences])).toEqual([
      ['Ann', 3],
      ['Greg', 2],
    ]);
    expect(balance?.uneven).toEqual([]);
  });

  test('praise of one alone, and much more of one, are said', () => {
    const { balance, neutral } = checkDraft(
      joint(
        'Ann is an amazing designer.\nAnn made the site of the bakery.\nAnn knows the shops of the whole street, and their landlords.\nAnn has time in May.',
      ),
    );
    expect(balance?.uneven).toEqual(['sentences', 'length', 'praise']);
    expect(neutral).toBe(false);
  });

  test('a title for one alone is said', () => {
    const letter =
      '山川様、伊藤さん\n\nお二人をお引き合わせいたします。山川様は印刷、伊藤さんは設計をされています。';
    expect(checkDraft(letter).balance?.uneven).toEqual([]);
    expect(
      checkDraft(letter.replaceAll('伊藤さん', '伊藤'), { kind: 'joint', sides: ['山川', '伊藤'] }).balance
        ?.uneven,
    ).toEqual(['titles']);
  });
});
