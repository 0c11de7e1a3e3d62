import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Id, ME, SIDES } from '../../../lib/domain/basics.ts';
import {
  checkBeforeSending,
  type Earlier,
  RULES,
  type SendingFacts,
  type Warning,
} from '../../../lib/domain/before-sending.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { addDays, dayOf } from '../../../lib/domain/day.ts';
import type { Dealing } from '../../../lib/domain/dealing.ts';
import type { EventWhat, Introduction, IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import { DAY, histories, history, introductions, OWN, START } from './histories.ts';

const ZONE = 'Asia/Tokyo';
const TODAY = '2026-04-20';
const NOW = START + 19 * DAY;

function person(id: Id, fields: Partial<Contact> = {}): Contact {
  return { id, name: { written: id }, howWell: 'know', tags: [], createdAt: 0, updatedAt: 0, ...fields };
}

/** Nothing is missing and nothing is to be thought of. */
const COMPLETE: Introduction = {
  ...OWN,
  why: 'books in a mess',
  seekerGains: 'order',
  providerGains: 'a client',
  support: 'light',
};

function facts(fields: Partial<SendingFacts> = {}, whats: readonly EventWhat[] = []): SendingFacts {
  const introduction = fields.introduction ?? COMPLETE;
  return {
    introduction,
    standing: standingOf(introduction, history(...whats)),
    people: { seeker: person('emeka'), provider: person('sarah') },
    notes: {},
    dealings: {},
    earlier: [],
    now: NOW,
    zone: ZONE,
    today: TODAY,
    ...fields,
  };
}

/** Another introduction, which began on the first of April; `fields` say of whom. */
function earlier(
  id: Id,
  fields: Partial<Introduction>,
  whats: readonly EventWhat[],
  extra: Partial<Earlier> = {},
  daysBack = 0,
): Earlier {
  const introduction = { ...OWN, ...fields, id };
  const events = history(...whats).map(
    (event): IntroductionEvent => ({
      ...event,
      at: event.at - daysBack * DAY,
      recordedAt: event.recordedAt - daysBack * DAY,
    }),
  );
  const standing = standingOf(introduction, events);
  const mismatch = standing.mismatch.seeker ?? standing.mismatch.provider;
  return {
    introduction,
    standing,
    state: standing.state,
    on: dayOf(standing.since, ZONE),
    ...(mismatch !== undefined && { mismatch }),
    ...extra,
  };
}

const warningsOf = (given: SendingFacts): readonly Warning[] => checkBeforeSending(given).warnings;
const noFit = (reason?: 'price' | 'time' | 'other'): EventWhat[] => [
  { kind: 'outcome', side: 'seeker', outcome: 'no-fit', ...(reason !== undefined && { reason }) },
  { kind: 'outcome', side: 'provider', outcome: 'no-fit' },
];

describe('the four rules', () => {
  test('are all met where nothing is missing (P35)', () => {
    const { rules, warnings } = checkBeforeSending(facts());
    expect(rules).toEqual(RULES.map((rule) => ({ rule, ok: true, missing: [] })));
    expect(warnings).toEqual([]);
  });

  test('say what is missing, each its own (P28, P59, P60)', () => {
    const introduction: Introduction = {
      ...OWN,
      why: '  ',
      seekerGains: 'order',
      support: 'hands-on',
      ownInterest: 'my cousin’s office',
      compensation: { what: '10 %', answer: 'accepted' },
    };
    const missing = (given: Introduction, ...whats: EventWhat[]) =>
      Object.fromEntries(
        checkBeforeSending(
          facts({ introduction: given, standing: standingOf(given, history(...whats)) }),
        ).rules.map((one) => [one.rule, one.missing]),
      );
    expect(missing(introduction)).toEqual({
      result: [{ lack: 'why' }],
      both: [{ lack: 'gains', side: 'provider' }],
      support: [{ lack: 'steps' }],
      neutral: SIDES.flatMap((side) => [
        { lack: 'undisclosed', side, what: 'own-interest' },
        { lack: 'undisclosed', side, what: 'compensation' },
      ]),
    });
    expect(missing(OWN)['support']).toEqual([{ lack: 'support' }]);
    expect(missing({ ...introduction, steps: [{ id: 's', text: 'join the call' }] })['support']).toEqual([]);
    expect(missing(introduction, { kind: 'disclosed', side: 'seeker' })['neutral']).toEqual([
      { lack: 'undisclosed', side: 'provider', what: 'own-interest' },
      { lack: 'undisclosed', side: 'provider', what: 'compensation' },
    ]);
  });

  test('a compensation refused needs no telling, nor does the user, of themself (P16, P68)', () => {
    const neutral = (introduction: Introduction) =>
      checkBeforeSending(facts({ introduction })).rules[3]?.missing;
    const what = '10 %';
    expect(neutral({ ...COMPLETE, compensation: { what, answer: 'refused' } })).toEqual([]);
    expect(neutral({ ...COMPLETE, compensation: { what, answer: 'offered' } })).toHaveLength(2);
    expect(neutral({ ...COMPLETE, providerId: ME, compensation: { what, answer: 'offered' } })).toEqual([
      { lack: 'undisclosed', side: 'seeker', what: 'compensation' },
    ]);
    expect(neutral({ ...COMPLETE, providerId: ME, introducerId: 'nora', ownInterest: 'hers' })).toEqual([]);
  });
});

describe('what is to be thought of', () => {
  test('met only once, and hold back, of either side (P12, P21, P61)', () => {
    const people = {
      seeker: person('emeka', { careful: true }),
      provider: person('sarah', { howWell: 'met-once' }),
    };
    expect(warningsOf(facts({ people }))).toEqual([
      { warn: 'careful', side: 'seeker' },
      { warn: 'met-once', side: 'provider' },
    ]);
  });

  test('introduced before, by whomever and whoever had the need then (P48)', () => {
    const before = earlier('b', { seekerId: 'sarah', providerId: 'emeka', introducerId: 'nora' }, [
      { kind: 'introduced' },
    ]);
    const asked = earlier('a', {}, [{ kind: 'asked', side: 'seeker' }]);
    expect(warningsOf(facts({ earlier: [asked, before] }))).toEqual([
      { warn: 'introduced-before', introductionId: 'b', on: '2026-04-02' },
    ]);
    expect(warningsOf(facts({ earlier: [asked] }))).toEqual([]);
  });

  test('no fit between the same two, with its reason and what it taught (P58)', () => {
    const before = earlier('b', {}, noFit('time'), { lesson: 'asks for speed' });
    expect(warningsOf(facts({ earlier: [before] }))).toContainEqual({
      warn: 'mismatch-before',
      introductionId: 'b',
      on: '2026-04-03',
      reason: 'time',
      lesson: 'asks for speed',
      of: 'the-two',
    });
  });

  test('a side twice no fit for one reason, in the same role; not once, nor for two reasons, nor "something else"', () => {
    const of = (
      id: string,
      reason: 'price' | 'time' | 'other',
      fields: Partial<Introduction> = {},
      lesson?: string,
    ) =>
      earlier(
        id,
        { seekerId: `client-${id}`, ...fields },
        noFit(reason),
        lesson === undefined ? {} : { lesson },
      );
    const patterns = (...list: Earlier[]) =>
      warningsOf(facts({ earlier: list })).filter(({ warn }) => warn === 'mismatch-before');
    expect(patterns(of('a', 'price'))).toEqual([]);
    expect(patterns(of('a', 'price'), of('b', 'time'))).toEqual([]);
    expect(patterns(of('a', 'other'), of('b', 'other'))).toEqual([]);
    expect(patterns(of('a', 'price'), of('b', 'price', { seekerId: 'sarah', providerId: 'x' }))).toEqual([]);
    expect(patterns(of('a', 'price', {}, 'too dear for small firms'), of('b', 'price'))).toEqual([
      {
        warn: 'mismatch-before',
        introductionId: 'a',
        on: '2026-04-03',
        reason: 'price',
        lesson: 'too dear for small firms',
        of: 'provider',
      },
    ]);
  });

  test('asked often lately: how often, how many worked, how long ago (P19)', () => {
    const ask = (id: string, daysBack: number, ...more: EventWhat[]) =>
      earlier(id, { seekerId: `client-${id}` }, [{ kind: 'asked', side: 'provider' }, ...more], {}, daysBack);
    const worked: EventWhat = { kind: 'outcome', side: 'provider', outcome: 'landed' };
    const often = (...list: Earlier[]) =>
      warningsOf(facts({ earlier: list })).filter(({ warn }) => warn === 'asked-often');
    // Asked on the 2nd of April less so many days; the 19th of February is the 60th day back.
    expect(often(ask('a', 0, worked), ask('b', 9), ask('c', 30), ask('d', 42))).toEqual([
      { warn: 'asked-often', side: 'provider', count: 4, worked: 1, lastDaysAgo: 18 },
    ]);
    expect(often(ask('a', 0), ask('b', 9))).toEqual([]);
    expect(often(ask('a', 0), ask('b', 9), ask('d', 43))).toEqual([]);
    expect(often(ask('a', 0, worked), ask('b', 9, worked), ask('c', 30))).toEqual([]);
    // This very introduction counts, and in whichever role they were asked.
    const asSeeker = earlier('s', { seekerId: 'sarah', providerId: 'x' }, [
      { kind: 'asked', side: 'seeker' },
    ]);
    const asked = facts({ earlier: [ask('b', 9), asSeeker] }, [{ kind: 'asked', side: 'provider' }]);
    expect(warningsOf(asked)).toContainEqual({
      warn: 'asked-often',
      side: 'provider',
      count: 3,
      worked: 0,
      lastDaysAgo: 18,
    });
  });
});

describe('trouble', () => {
  const dealing = (kind: Dealing['kind'], on: string, more: Partial<Dealing> = {}): Dealing => ({
    id: `${kind}-${on}`,
    kind,
    on,
    createdAt: 0,
    ...more,
  });
  const withSarah = (...provider: Dealing[]) => warningsOf(facts({ dealings: { provider } }));

  test('is said until it is repaired, closed or has cooled off (P41)', () => {
    expect(withSarah(dealing('trouble', '2026-01-10'))).toEqual([
      { warn: 'trouble', side: 'provider', on: '2026-01-10' },
    ]);
    expect(withSarah(dealing('angry', '2026-01-10', { until: '2026-06-01' }))).toEqual([
      { warn: 'trouble', side: 'provider', on: '2026-01-10', until: '2026-06-01' },
    ]);
    expect(withSarah(dealing('angry', '2026-01-10', { until: TODAY }))).toEqual([]);
    expect(withSarah(dealing('repaired', '2026-02-01'), dealing('trouble', '2026-01-10'))).toEqual([]);
    expect(withSarah(dealing('trouble', '2026-02-02'), dealing('repaired', '2026-02-01'))).toHaveLength(1);
    expect(withSarah(dealing('trouble', '2026-01-10', { closedOn: '2026-02-01' }))).toEqual([]);
    expect(withSarah(dealing('refused', '2026-01-10'), dealing('volume', '2026-01-10'))).toEqual([]);
  });

  test('is said of what stands between the user and a side in another introduction', () => {
    const relation = (now: 'trouble' | 'cooling' | 'repaired' | 'strained', until?: string): EventWhat => ({
      kind: 'relation',
      relation: 'introducer-seeker',
      now,
      ...(until !== undefined && { until }),
    });
    const of = (...whats: EventWhat[]) =>
      warningsOf(facts({ earlier: [earlier('b', { seekerId: 'sarah', providerId: 'x' }, whats)] }));
    expect(of(relation('trouble'))).toEqual([{ warn: 'trouble', side: 'provider', on: '2026-04-02' }]);
    expect(of(relation('cooling', '2026-06-01'))).toHaveLength(1);
    expect(of(relation('cooling', '2026-04-19'))).toEqual([]);
    expect(of(relation('trouble'), relation('repaired'))).toEqual([]);
    expect(of(relation('strained'))).toEqual([]);
    // Between others, where another introduced her, it is theirs.
    const nora = earlier('n', { introducerId: 'nora', seekerId: 'sarah', providerId: 'x' }, [
      relation('trouble'),
    ]);
    expect(warningsOf(facts({ earlier: [nora] }))).toEqual([]);
    // As the introducer of the user she stands on neither side.
    const byHer = earlier('h', { introducerId: 'sarah', seekerId: ME, providerId: 'x' }, [
      relation('trouble'),
    ]);
    expect(warningsOf(facts({ earlier: [byHer] }))).toHaveLength(1);
  });

  test('between the two stands on both, and repaired with one is not repaired with another', () => {
    const between: EventWhat = { kind: 'relation', relation: 'seeker-provider', now: 'trouble' };
    const given = facts({
      earlier: [earlier('b', {}, [between])],
      dealings: { provider: [dealing('repaired', '2026-04-10')] },
    });
    expect(warningsOf(given)).toEqual(SIDES.map((side) => ({ warn: 'trouble', side, on: '2026-04-02' })));
  });
});

test('whatever has happened, it blocks nothing: four rules, and each thing said once', () => {
  fc.assert(
    fc.property(
      introductions,
      histories,
      fc.array(fc.tuple(introductions, histories), { maxLength: 6 }),
      (own, events, others) => {
        const list = others.map(([introduction, lines], index): Earlier => {
          const standing = standingOf(introduction, lines);
          const mismatch = standing.mismatch.seeker ?? standing.mismatch.provider;
          return {
            introduction: { ...introduction, id: `o${index}` },
            standing,
            state: standing.state,
            on: dayOf(standing.since, ZONE),
            ...(mismatch !== undefined && { mismatch }),
          };
        });
        const people = {
          ...(own.seekerId !== ME && { seeker: person('emeka') }),
          ...(own.providerId !== ME && { provider: person('sarah') }),
        };
        const given = facts({ introduction: own, standing: standingOf(own, events), people, earlier: list });
        const { rules, warnings } = checkBeforeSending(given);
        expect(rules.map(({ rule }) => rule)).toEqual(RULES);
        for (const { ok, missing } of rules) expect(ok).toBe(missing.length === 0);
        const said = warnings.map(
          (one) => `${one.warn} ${'side' in one ? one.side : 'of' in one ? one.of : ''}`,
        );
        expect(new Set(said).size).toBe(said.length);
        // Nothing is said of the user.
        for (const one of warnings) if ('side' in one) expect(own[`${one.side}Id`]).not.toBe(ME);
        // Further back than anybody counts, nobody was asked often.
        const muchLater = { ...given, today: addDays(TODAY, 90) };
        expect(warningsOf(muchLater).filter(({ warn }) => warn === 'asked-often')).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
