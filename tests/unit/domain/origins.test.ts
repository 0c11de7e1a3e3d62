import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/basics.ts';
import type { Source } from '../../../lib/domain/contact.ts';
import {
  CLIENTS_TO_TELL,
  ENDED_TO_TELL,
  ORIGINS,
  type OriginFacts,
  type Origins,
  type OwnIntroduction,
  originsOf,
  TOO_MUCH,
} from '../../../lib/domain/origins.ts';
import { INTRODUCTION_STATES, isOpen } from '../../../lib/domain/standing.ts';

const ZONE = 'Asia/Tokyo';
const TODAY = '2026-04-01';
const NONE: OriginFacts = { contacts: [], introductions: [], dealings: [] };

const at = (day: string) => Date.parse(`${day}T03:00:00Z`);
const person = (id: string, more: object = {}) => ({ id, createdAt: at('2024-05-01'), ...more });
const won = (id: string, seekerId: string, introducerId: string, day: string): OwnIntroduction => ({
  id,
  seekerId,
  introducerId,
  createdAt: at(day),
  introducedAt: at(day),
  state: 'landed',
});
const look = (facts: Partial<OriginFacts>): Origins => originsOf({ ...NONE, ...facts }, ZONE, TODAY);

/** So many clients through each of these, all within a year. */
function through(...shares: readonly (readonly [introducer: string, clients: number])[]): Origins {
  const introductions = shares.flatMap(([introducer, clients]) =>
    Array.from({ length: clients }, (_, n) =>
      won(`${introducer}-${n}`, `${introducer}-c${n}`, introducer, '2025-11-02'),
    ),
  );
  return look({ introductions, contacts: introductions.map(({ seekerId }) => person(seekerId)) });
}

describe('where a client comes from (P15)', () => {
  test('nothing noted is nothing said, and no error', () => {
    expect(look({})).toEqual({ clients: [], years: [], introducers: [], dependence: [] });
    expect(look({ contacts: [person('a'), person('b', { metThroughId: 'ito' })] }).clients).toEqual([]);
  });

  test.each<[string, Source | undefined, object, Partial<OriginFacts>, string, string | undefined]>([
    [
      'the introducer of what worked',
      undefined,
      {},
      { introductions: [won('i', 'a', 'ito', '2025-01-01')] },
      'referral',
      'ito',
    ],
    [
      'who said so stands above it',
      'own-effort',
      {},
      { introductions: [won('i', 'a', 'ito', '2025-01-01')] },
      'own-effort',
      undefined,
    ],
    ['met through somebody', 'referral', { metThroughId: 'mori' }, {}, 'referral', 'mori'],
    [
      'met through somebody, nothing said',
      undefined,
      { metThroughId: 'mori' },
      { dealings: [{ contactId: 'a', kind: 'volume', on: '2025-03-01' }] },
      'referral',
      'mori',
    ],
    ['by introduction, nobody named', 'referral', {}, {}, 'referral', undefined],
    [
      'came back as noted',
      undefined,
      {},
      { dealings: [{ contactId: 'a', kind: 'came-back', on: '2025-03-01' }] },
      'came-back',
      undefined,
    ],
    [
      'own effort does not lie in whom one met through',
      'own-effort',
      { metThroughId: 'mori' },
      {},
      'own-effort',
      undefined,
    ],
    [
      'introduced by oneself is through nobody',
      undefined,
      {},
      { introductions: [won('i', 'a', ME, '2025-01-01')] },
      'unsaid',
      undefined,
    ],
  ])('%s', (_, source, more, facts, origin, throughId) => {
    const { clients } = look({ contacts: [person('a', { ...more, ...(source && { source }) })], ...facts });
    expect(clients).toMatchObject([{ id: 'a', origin }]);
    expect(clients[0]?.throughId).toBe(throughId);
  });

  test('comes again: two that worked, or business in two years; a year alone is once', () => {
    const businessOf = (facts: Partial<OriginFacts>) =>
      look({ contacts: [person('a', { source: 'referral' })], ...facts }).clients[0]?.business;
    const volume = (on: string) => ({ contactId: 'a', kind: 'volume' as const, on });
    expect(businessOf({})).toBe('unknown');
    expect(businessOf({ dealings: [volume('2025-02-01')] })).toBe('one-off');
    expect(businessOf({ dealings: [volume('2025-02-01'), volume('2025-12-01')] })).toBe('one-off');
    expect(businessOf({ dealings: [volume('2024-12-31'), volume('2025-01-01')] })).toBe('repeat');
    const first = won('i', 'a', 'ito', '2025-01-05');
    expect(businessOf({ introductions: [first] })).toBe('one-off');
    expect(businessOf({ introductions: [first, won('j', 'a', 'ito', '2025-06-05')] })).toBe('repeat');
    expect(businessOf({ introductions: [first], dealings: [volume('2026-01-05')] })).toBe('repeat');
    expect(businessOf({ introductions: [{ ...first, state: 'no-fit' }] })).toBe('unknown');
  });
});

describe('too much through one (P14)', () => {
  test('is said from more than two in five on, of five or more', () => {
    const told = through(['ito', 6], ['mori', 3], ['cole', 2]).dependence;
    expect(told).toMatchObject([{ throughId: 'ito' }]);
    expect(told[0]?.clientIds).toHaveLength(6);
    expect(told[0]?.ofIds).toHaveLength(11);
    expect(through(['ito', 2], ['mori', 1], ['cole', 1], ['obi', 1]).dependence).toEqual([]);
    expect(through(['ito', 4]).dependence).toEqual([]);
    expect(through(['ito', CLIENTS_TO_TELL]).dependence).toHaveLength(1);
    expect(through(['ito', 3], ['mori', 3]).dependence.map(({ throughId }) => throughId)).toEqual([
      'ito',
      'mori',
    ]);
  });

  test('looks at the last three years alone', () => {
    const old = Array.from({ length: 9 }, (_, n) => won(`i${n}`, `c${n}`, 'ito', '2023-04-01'));
    const contacts = old.map(({ seekerId }) => person(seekerId));
    expect(look({ introductions: old, contacts }).dependence).toEqual([]);
    const dealings = contacts.map(({ id }) => ({ contactId: id, kind: 'volume' as const, on: '2026-01-01' }));
    expect(look({ introductions: old, contacts, dealings }).dependence).toHaveLength(1);
  });
});

describe('what may come (P14)', () => {
  const many = (state: OwnIntroduction['state'], count: number): OwnIntroduction[] =>
    Array.from({ length: count }, (_, n) => ({
      ...won(`${state}${n}`, `c${n}`, 'ito', '2025-01-01'),
      state,
    }));

  test('is told with its small numbers: 2 open, of 14 before 6 worked, about one', () => {
    const introductions = [
      ...many('introduced', 1),
      ...many('in-touch', 1),
      ...many('landed', 6),
      ...many('no-fit', 4),
      ...many('declined', 2),
      ...many('withdrawn', 1),
      ...many('not-now', 1),
    ];
    const { forecast } = look({ introductions });
    expect(forecast).toMatchObject({ about: 1 });
    expect([forecast?.openIds.length, forecast?.endedIds.length, forecast?.workedIds.length]).toEqual([
      2, 14, 6,
    ]);
  });

  test('says nothing where too few have ended, none is open, or the user made them', () => {
    const few = ENDED_TO_TELL - 1;
    expect(
      look({ introductions: [...many('introduced', 2), ...many('landed', few)] }).forecast,
    ).toBeUndefined();
    expect(look({ introductions: many('landed', 20) }).forecast).toBeUndefined();
    const own = [...many('introduced', 2), ...many('landed', 20)].map((one) => ({
      ...one,
      introducerId: ME,
    }));
    expect(look({ introductions: own }).forecast).toBeUndefined();
  });
});

describe('laws', () => {
  const day = fc
    .integer({ min: 0, max: 2500 })
    .map((days) => Temporal.PlainDate.from('2019-06-01').add({ days }).toString());
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const party = fc.constantFrom('ito', 'mori', 'cole', 'a', ME);
  const facts: fc.Arbitrary<OriginFacts> = fc.record({
    contacts: fc.uniqueArray(
      fc.record(
        {
          id,
          createdAt: day.map(at),
          source: fc.constantFrom<Source[]>('referral', 'own-effort', 'came-back'),
          metThroughId: fc.constantFrom('ito', 'mori', 'b'),
          metOn: day,
        },
        { requiredKeys: ['id', 'createdAt'] },
      ),
      { selector: (one) => one.id },
    ),
    introductions: fc
      .array(
        fc.record(
          {
            seekerId: id,
            introducerId: party,
            createdAt: day.map(at),
            introducedAt: day.map(at),
            state: fc.constantFrom(...INTRODUCTION_STATES),
            value: fc.nat(),
          },
          { requiredKeys: ['seekerId', 'introducerId', 'createdAt', 'state'] },
        ),
        { maxLength: 30 },
      )
      .map((rows) => rows.map((row, n) => ({ ...row, id: `i${n}` }))),
    dealings: fc.array(
      fc.record(
        { contactId: id, kind: fc.constantFrom('volume', 'came-back', 'refused'), on: day, amount: fc.nat() },
        { requiredKeys: ['kind', 'on'] },
      ),
      { maxLength: 20 },
    ),
  });

  test('every client stands in one year, under one origin; the years add up to all', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { clients, years } = originsOf(given, ZONE, TODAY);
        const inYears = years.flatMap(({ clients: came }) => ORIGINS.flatMap((origin) => came[origin]));
        expect([...inYears].sort()).toEqual(clients.map((one) => one.id).sort());
        expect(new Set(inYears).size).toBe(inYears.length);
      }),
    );
  });

  test('who came through an introducer is counted with them, once, and nobody else is', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { clients, introducers, dependence } = originsOf(given, ZONE, TODAY);
        const named = clients.filter(({ throughId }) => throughId !== undefined);
        expect(introducers.flatMap(({ clientIds }) => clientIds).sort()).toEqual(
          named.map((one) => one.id).sort(),
        );
        for (const { throughId, clientIds, repeatIds } of introducers) {
          expect(throughId).not.toBe(ME);
          expect(clientIds).toEqual(expect.arrayContaining([...repeatIds]));
        }
        for (const { clientIds, ofIds } of dependence) {
          expect(ofIds.length).toBeGreaterThanOrEqual(CLIENTS_TO_TELL);
          expect(clientIds.length / ofIds.length).toBeGreaterThan(TOO_MUCH);
          expect(ofIds).toEqual(expect.arrayContaining([...clientIds]));
        }
      }),
    );
  });

  test('money moves nothing: without any amount, all stands in the same place and order', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const poor: OriginFacts = {
          ...given,
          introductions: given.introductions.map(({ value: _, ...one }) => one),
          dealings: given.dealings.map(({ amount: _, ...one }) => one),
        };
        const without = (origins: Origins) => ({
          ...origins,
          clients: origins.clients.map(({ amount: _, ...one }) => one),
          introducers: origins.introducers.map(({ noted: _, ...one }) => one),
        });
        expect(without(originsOf(given, ZONE, TODAY))).toEqual(without(originsOf(poor, ZONE, TODAY)));
      }),
    );
  });

  test('a forecast is never more than what is open, and counts each introduction once', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { forecast } = originsOf(given, ZONE, TODAY);
        if (!forecast) return;
        const received = given.introductions.filter(({ introducerId }) => introducerId !== ME);
        expect(forecast.about).toBeLessThanOrEqual(forecast.openIds.length);
        expect(forecast.openIds).toEqual(received.filter(({ state }) => isOpen(state)).map((one) => one.id));
        expect(forecast.openIds.length + forecast.endedIds.length).toBe(received.length);
      }),
    );
  });
});
