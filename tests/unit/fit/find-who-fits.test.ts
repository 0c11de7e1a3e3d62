import { describe, expect, test } from 'vitest';
import { findAmong, findWhoFits } from '../../../lib/fit/find-who-fits.ts';
import type { FitFindings, Need } from '../../../lib/fit/fit.ts';
import { prepareFit } from '../../../lib/fit/prepare-fit.ts';
import { DESCRIBED } from './described.ts';
import { NEEDS, NOBODYS } from './needs.ts';
import { ONE_OF_EACH, somebody, TRADES } from './people.ts';

const TODAY = '2026-11-22';
const find = (
  text: string,
  people: Parameters<typeof findWhoFits>[1],
  more: Partial<Need> = {},
): FitFindings => findWhoFits({ text, limits: {}, ...more }, people, TRADES, TODAY);
const idsOf = ({ fits }: FitFindings) => fits.map(({ contactId }) => contactId);

describe('a need finds its people', () => {
  const prepared = prepareFit(ONE_OF_EACH, TRADES);
  const misses = NEEDS.filter(([text, right]) => {
    const { fits } = findAmong(prepared, { text, limits: {} }, TODAY);
    return !fits.slice(0, 3).some(({ contactId }) => right.includes(contactId));
  });

  test('among one of each trade the right one is among the first three for 95 % of needs', () => {
    expect(NEEDS.length).toBeGreaterThan(90);
    expect(misses.map(([text]) => text)).toHaveLength(
      Math.min(misses.length, Math.floor(NEEDS.length * 0.05)),
    );
  });

  test('people described in words of their own are found as well', () => {
    const people = prepareFit(
      DESCRIBED.map(([id, specialty]) => somebody(id, { specialty })),
      TRADES,
    );
    const missed = DESCRIBED.filter(([id, , text]) => {
      const { fits } = findAmong(people, { text, limits: {} }, TODAY);
      return !fits.slice(0, 3).some(({ contactId }) => contactId === id);
    });
    expect(missed.map(([id]) => id)).toHaveLength(
      Math.min(missed.length, Math.floor(DESCRIBED.length * 0.1)),
    );
  });

  test.each(NOBODYS)('nobody fits: %s', (text) => {
    expect(idsOf(findAmong(prepared, { text, limits: {} }, TODAY))).toEqual([]);
  });

  test('whoever is asked for by name comes before what stands around it', () => {
    const { understood, fits } = findAmong(
      prepared,
      { text: 'Half an hour would be plenty, about 800 copies. Do you know a publisher?', limits: {} },
      TODAY,
    );
    expect(understood.trades[0]?.said).toBe('publisher');
    expect(fits.filter(({ grade }) => grade === 'fits-well')).toHaveLength(1);
  });

  test('a trade nobody is in is answered by nobody', () => {
    const people = ONE_OF_EACH.filter(({ contact }) =>
      ['bakery', 'florist', 'lawyer', 'dentist'].includes(contact.id),
    );
    for (const text of [
      '雨漏りを直してほしい',
      'The roof leaks',
      '確定申告を頼みたい',
      'Somebody to tune our piano',
    ]) {
      expect(find(text, people).fits).toEqual([]);
    }
  });

  test('each need of two is found', () => {
    const ids = idsOf(
      find('ホームページを新しくしたい。それから、確定申告を頼める人も探している。', ONE_OF_EACH),
    );
    expect(ids.slice(0, 4)).toEqual(expect.arrayContaining(['web-designer', 'tax-accountant']));
    expect(
      idsOf(find('They need a plumber. They also need a good photographer.', ONE_OF_EACH)).slice(0, 2).sort(),
    ).toEqual(['photographer', 'plumber']);
  });
});

describe('traps', () => {
  test.each([
    ['会計ソフトを入れたい', 'cpa'],
    ['We are just starting', 'artist'],
    ['アパートを借りたい', 'temp-agency'],
    ['バーゲンの広告を出したい', 'bar'],
    ['大工事になりそうな道路工事', 'carpenter'],
    ['I am a dentist and look for a web designer', 'dentist'],
    ['カフェを経営している友人が税理士を探している', 'cafe'],
    ['美容師の先生が、スタッフの採用に困っています', 'hairdresser'],
    ['弁護士は不要、行政書士を紹介してほしい', 'lawyer'],
    ['すでに税理士はいるので、社労士をお願いしたい', 'tax-accountant'],
    ['not a lawyer, but a tax accountant', 'lawyer'],
    ['No longer looking for a florist; now she needs a band', 'florist'],
  ])('%s is no need of a %s', (text, wrong) => {
    const { fits } = find(text, ONE_OF_EACH);
    expect(fits.filter(({ grade }) => grade === 'fits-well').map(({ contactId }) => contactId)).not.toContain(
      wrong,
    );
  });
});

describe('grades', () => {
  const taxNotes = (notes: Parameters<typeof somebody>[2]) =>
    somebody('kato', { specialty: '税理士' }, notes);

  test('with nothing noted somebody of the trade fits well, and says by what (P64)', () => {
    const [fit] = find('決算と節税の相談', [taxNotes({})]).fits;
    expect(fit).toMatchObject({
      contactId: 'kato',
      grade: 'fits-well',
      reasons: [{ kind: 'trade', tradeId: 'tax-accountant', from: 'specialty', said: '税理士' }],
      conflicts: [],
    });
  });

  test('a near trade is close', () => {
    const [fit] = find('決算を見てくれる税理士を探している', [
      somebody('a', { specialty: '公認会計士' }),
    ]).fits;
    expect(fit?.grade).toBe('close');
  });

  test('nobody is listed of whom nothing tells anything', () => {
    expect(find('税理士を探している', [somebody('a'), somebody('b', { specialty: '花屋' })])).toMatchObject({
      fits: [],
      notTheirs: [],
    });
  });

  test('what does not fit rules out, with the note (P31)', () => {
    const found = find('相続税の申告', [taxNotes({ notes: [{ kind: 'does-not-fit', text: '相続の案件' }] })]);
    expect(found.fits).toEqual([]);
    expect(found.notTheirs).toMatchObject([
      { grade: 'not-theirs', conflicts: [{ kind: 'note', noteKind: 'does-not-fit', text: '相続の案件' }] },
    ]);
    expect(
      idsOf(find('法人の決算', [taxNotes({ notes: [{ kind: 'does-not-fit', text: '相続の案件' }] })])),
    ).toEqual(['kato']);
  });

  test('a common word is enough where it is all that a note says', () => {
    const person = somebody(
      'a',
      { specialty: 'tax accountant' },
      { notes: [{ kind: 'does-not-fit', text: 'Individuals' }] },
    );
    expect(find('Tax return for an individual', [person]).notTheirs).toHaveLength(1);
  });

  test('needs it in a month, their lead time is two: close, and says so (P62)', () => {
    const notes = [
      { kind: 'limit', text: '着手まで2か月', limit: { unit: 'days', amount: 60 }, notedOn: '2026-03-12' },
    ] as const;
    const person = somebody('a', { specialty: 'ホームページ制作' }, { notes });
    const expected = { kind: 'limit', unit: 'days', has: 60, needs: 30, notedOn: '2026-03-12', isOld: false };
    for (const found of [
      find('1か月以内にホームページを作りたい', [person]),
      find('A new website, within a month', [person]),
      find('ホームページを作りたい', [person], { limits: { withinDays: 30 } }),
    ]) {
      expect(found.fits).toMatchObject([{ grade: 'close', conflicts: [expected] }]);
    }
    expect(find('ホームページを作りたい', [person]).fits[0]?.grade).toBe('fits-well');
    expect(find('ホームページを3か月以内に作りたい', [person]).fits[0]?.conflicts).toEqual([]);
  });

  test('money, cases a month and region are held against the need', () => {
    const person = somebody(
      'a',
      { specialty: '税理士' },
      {
        notes: [
          { kind: 'limit', text: '30万円から' },
          { kind: 'limit', text: '月3件まで' },
          { kind: 'limit', text: '関東のみ' },
        ],
      },
    );
    const [fit] = find('大阪で税理士を探しています。予算10万円、月5件', [person]).fits;
    expect(fit?.conflicts.map((one) => ('unit' in one ? one.unit : one.kind))).toEqual([
      'money',
      'per-month',
      'region',
    ]);
    expect(find('横浜で税理士を探しています。予算50万円、月2件', [person]).fits[0]?.conflicts).toEqual([]);
  });

  test('what speaks for asking somebody else first moves down and leaves nobody out', () => {
    const plain = somebody('plain', { specialty: '税理士' });
    const others = [
      somebody('careful', { specialty: '税理士', careful: true }),
      somebody('met-once', { specialty: '税理士', howWell: 'met-once' }),
      somebody('full', { specialty: '税理士', load: { now: 'full', notedOn: '2026-11-01' } }),
      somebody('often', { specialty: '税理士' }, { asked: { count: 4, worked: 1, lastOn: '2026-11-13' } }),
      somebody(
        'mismatch',
        { specialty: '税理士' },
        {
          past: [
            {
              introductionId: 'i',
              as: 'provider',
              otherId: 'x',
              state: 'no-fit',
              outcome: 'no-fit',
              reason: 'price',
              on: '2026-05-01',
            },
          ],
        },
      ),
      somebody(
        'trouble',
        { specialty: '税理士' },
        { dealings: [{ id: 'd', contactId: 'trouble', kind: 'trouble', on: '2026-10-01', createdAt: 0 }] },
      ),
    ];
    const { fits } = find('税理士を探している', [...others, plain]);
    expect(fits).toHaveLength(7);
    expect(fits[0]?.contactId).toBe('plain');
    const kinds = Object.fromEntries(
      fits.map(({ contactId, conflicts }) => [contactId, conflicts.map(({ kind }) => kind)]),
    );
    expect(kinds).toEqual({
      plain: [],
      careful: ['careful'],
      'met-once': ['met-once'],
      full: ['load'],
      often: ['asked-often'],
      mismatch: ['mismatch-before'],
      trouble: ['trouble'],
    });
  });

  test('a load said more than three months ago and trouble that was repaired count no more', () => {
    const person = somebody(
      'a',
      { specialty: '税理士', load: { now: 'full', notedOn: '2026-08-01' } },
      {
        dealings: [
          { id: 'd', contactId: 'a', kind: 'trouble', on: '2026-09-01', createdAt: 0 },
          { id: 'e', contactId: 'a', kind: 'repaired', on: '2026-10-01', createdAt: 0 },
        ],
      },
    );
    expect(find('税理士を探している', [person]).fits[0]?.conflicts).toEqual([]);
  });

  test('notes and what worked before come first among those of one trade; then who is better known', () => {
    const people = [
      somebody('a-plain', { specialty: '税理士' }),
      somebody('b-known', { specialty: '税理士', howWell: 'worked-with' }),
      somebody('c-noted', { specialty: '税理士' }, { notes: [{ text: '飲食店の開業と節税' }] }),
    ];
    expect(idsOf(find('飲食店の節税', people))).toEqual(['c-noted', 'b-known', 'a-plain']);
  });

  test('what somebody looks for is met by an offer, not by another who looks for the same', () => {
    const person = somebody(
      'a',
      { specialty: 'パン屋' },
      { notes: [{ kind: 'looking-for', text: '厨房の空いている物件' }] },
    );
    expect(
      idsOf(find('厨房付きの物件が空いているので、使ってくれる人を探しています。無料で貸したい', [person])),
    ).toEqual(['a']);
    expect(idsOf(find('厨房の空いている物件を探している', [person]))).toEqual([]);
  });

  test('words of introductions that worked are learned for the trade', () => {
    const teacher = somebody(
      'teacher',
      { specialty: '税理士' },
      {
        past: [
          {
            introductionId: 'i',
            as: 'provider',
            otherId: 'x',
            state: 'landed',
            outcome: 'landed',
            why: 'クリプト長者の確定',
            on: '2026-01-01',
          },
        ],
      },
    );
    const other = somebody('other', { specialty: '税理士' });
    expect(idsOf(find('クリプト長者の友人がいる', [other]))).toEqual([]);
    expect(idsOf(find('クリプト長者', [teacher, other]))).toContain('other');
  });
});
