import { describe, expect, test } from 'vitest';
import { findWhoFits } from '../../../lib/fit/find-who-fits.ts';
import { headcountIn, speaksOfSize } from '../../../lib/fit/headcount.ts';
import { languageOf, languagesOf } from '../../../lib/fit/languages.ts';
import { limitsInText } from '../../../lib/fit/limits-in-text.ts';
import { somebody, TRADES } from './people.ts';

const TODAY = '2026-11-22';
const find = (text: string, people: Parameters<typeof findWhoFits>[1]) =>
  findWhoFits({ text, limits: {} }, people, TRADES, TODAY);

describe('the language of a need', () => {
  test.each([
    ['税理士を探しています', 'ja'],
    ['looking for an accountant', 'en'],
    ['NDAのチェック', 'ja'],
    ['123', undefined],
  ])('%s is in %s', (text, language) => expect(languageOf(text)).toBe(language));

  test('somebody who says that they work in the other one does', () => {
    const english = somebody('a', { language: 'ja', specialty: '英語での税務相談' });
    expect([...languagesOf(english).languages]).toEqual(['ja', 'en']);
    const both = somebody('Mia Sato', { specialty: '税理士' });
    expect(languagesOf(both)).toEqual({ languages: new Set(['en', 'ja']), isNoted: false });
  });

  test('people of its language come first; the others say so and are no better than close', () => {
    const people = [
      somebody('ja', { specialty: '税理士', language: 'ja', howWell: 'worked-with' }),
      somebody('en', { specialty: 'tax accountant', language: 'en', howWell: 'met-once' }),
    ];
    expect(find('Looking for a tax accountant', people).fits).toMatchObject([
      { contactId: 'en', grade: 'fits-well' },
      { contactId: 'ja', grade: 'close', conflicts: [{ kind: 'language', has: 'ja', needs: 'en' }] },
    ]);
    expect(find('税理士を探しています', people).fits.map(({ contactId }) => contactId)).toEqual(['ja', 'en']);
  });
});

describe('how many people a company is', () => {
  test.each([
    ['初めて人を雇います', 1],
    ['社員30名の会社です', 30],
    ['there are nine of us', 9],
    ['a team of 14', 14],
    ['20人分の弁当', undefined],
  ])('%s: %s', (text, count) => expect(headcountIn(text)).toBe(count));

  test.each([
    ['従業員10名未満', 9, true],
    ['従業員10名未満', 10, false],
    ['50名以上', 50, true],
    ['companies under 20 people', 5, true],
    ['more than 100 employees', 5, false],
    ['刑事事件', 5, undefined],
  ])('%s speaks of %s: %s', (note, count, so) => expect(speaksOfSize(note, count)).toBe(so));

  test('a note on companies of that size rules out', () => {
    const small = somebody(
      'a',
      { specialty: '社労士' },
      { notes: [{ kind: 'does-not-fit', text: '10名未満' }] },
    );
    expect(find('社員5名の会社で就業規則を作りたい', [small]).notTheirs).toHaveLength(1);
    expect(find('社員50名の会社で就業規則を作りたい', [small]).fits).toHaveLength(1);
  });
});

describe('what the words weigh', () => {
  test('a field of a trade is not met by somebody of another field of it', () => {
    const people = [
      somebody('divorce', { role: 'Solicitor', specialty: 'Divorce and children' }),
      somebody('crime', { role: 'Solicitor', specialty: 'Criminal defence' }),
    ];
    const need = 'His son was arrested and needs a solicitor for criminal defence';
    expect(find(need, people).fits.map(({ contactId }) => contactId)).toEqual(['crime']);
    expect(find(need, people.slice(0, 1)).fits).toEqual([]);
  });

  test('what something is for is not who is called for', () => {
    const people = [
      somebody('bakery', { specialty: 'Bakery' }),
      somebody('logo', { specialty: 'Graphic designer' }),
    ];
    expect(find('A logo for a bakery', people).fits[0]?.contactId).toBe('logo');
  });

  test.each(['I go red in spring', 'We walked through the water', 'Read the first page and put it away'])(
    'everyday words call for nobody: %s',
    (text) => {
      const all = TRADES.map(({ id, names }) => somebody(id, { specialty: names.en[0] ?? '' }));
      expect(find(text, all).fits.map(({ contactId }) => contactId)).toEqual([]);
    },
  );

  test('a sum that can be spent is a budget, and no number of cases', () => {
    expect(limitsInText('We can spend 2,400 a month on a bookkeeper', TODAY)).toEqual({ budget: 2400 });
    expect(limitsInText('We can pay 30 people', TODAY)).toEqual({});
  });
});
