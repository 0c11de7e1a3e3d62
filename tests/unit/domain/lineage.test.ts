/** The laws of who came through whom (P54), and over which years (P13). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/basics.ts';
import {
  type LineageIntroduction,
  type LineagePerson,
  lineageOf,
  pathTo,
} from '../../../lib/domain/lineage.ts';
import { INTRODUCTION_STATES } from '../../../lib/domain/standing.ts';

const ZONE = 'Asia/Tokyo';
const at = (day: string) => Date.parse(`${day}T03:00:00Z`);

function person(id: string, fields: Partial<LineagePerson> = {}): LineagePerson {
  return { id, name: `Person ${id}`, createdAt: at('2025-01-10'), ...fields };
}

function introduction(id: string, fields: Partial<LineageIntroduction>): LineageIntroduction {
  return {
    id,
    seekerId: ME,
    providerId: 'nobody',
    introducerId: ME,
    state: 'introduced',
    createdAt: at('2024-05-01'),
    ...fields,
  };
}

const pathOf = (
  people: readonly LineagePerson[],
  introductions: readonly LineageIntroduction[],
  id: string,
) => pathTo(lineageOf(people, introductions, ZONE), id).map((one) => one.id);

describe('P54 who came through whom', () => {
  test('what was written down comes before any introduction', () => {
    const people = [person('a', { metThroughId: 'b' }), person('b'), person('c')];
    const received = introduction('i', { providerId: 'a', introducerId: 'c' });
    expect(pathOf(people, [received], 'a')).toEqual(['b', 'a']);
  });

  test('else the first introduction that brought the two together, whichever side the user was', () => {
    const people = [person('a'), person('b'), person('c'), person('d')];
    const later = introduction('1', { providerId: 'a', introducerId: 'c', introducedAt: at('2024-03-01') });
    const first = introduction('2', {
      seekerId: 'a',
      providerId: ME,
      introducerId: 'b',
      introducedAt: at('2023-03-01'),
    });
    const cameToNothing = introduction('3', {
      providerId: 'a',
      introducerId: 'd',
      state: 'declined',
      createdAt: at('2022-03-01'),
    });
    expect(pathOf(people, [later, first, cameToNothing], 'a')).toEqual(['b', 'a']);
  });

  test('introductions the user made, and those between others, bring nobody to the user', () => {
    const people = [person('a'), person('b'), person('c')];
    const made = introduction('1', { seekerId: 'a', providerId: 'b' });
    const others = introduction('2', { seekerId: 'a', providerId: 'b', introducerId: 'c' });
    expect(lineageOf(people, [made, others], ZONE).rootIds).toEqual(['a', 'b', 'c']);
  });

  test('a link to somebody who is gone, or to oneself, is a beginning', () => {
    const people = [person('a', { metThroughId: 'gone' }), person('b', { metThroughId: 'b' })];
    const { branches, rootIds } = lineageOf(people, [], ZONE);
    expect(rootIds).toEqual(['a', 'b']);
    expect(branches.get('a')).toMatchObject({ beginning: 'unknown' });
    expect(branches.get('b')?.circleThroughId).toBeUndefined();
  });

  test('a beginning says what it was', () => {
    const people = [
      person('own', { source: 'own-effort' }),
      person('back', { source: 'came-back' }),
      person('over', { inherited: true, source: 'own-effort' }),
      person('said', { source: 'referral' }),
    ];
    const { branches } = lineageOf(people, [], ZONE);
    const kinds = ['own', 'back', 'over', 'said'].map((id) => branches.get(id)?.beginning);
    expect(kinds).toEqual(['own-effort', 'came-back', 'inherited', 'unknown']);
  });

  test('a circle is broken at its latest link, which is said', () => {
    const people = [
      person('a', { metThroughId: 'c', metOn: '2019-01-01' }),
      person('b', { metThroughId: 'a', metOn: '2023-01-01' }),
      person('c', { metThroughId: 'b', metOn: '2021-01-01' }),
      person('d', { metThroughId: 'a', metOn: '2024-01-01' }),
    ];
    const { branches, rootIds } = lineageOf(people, [], ZONE);
    expect(rootIds).toEqual(['b']);
    expect(branches.get('b')).toMatchObject({ circleThroughId: 'a', beginning: 'unknown', below: 3 });
    expect(pathOf(people, [], 'd')).toEqual(['b', 'c', 'a', 'd']);
  });

  test('what came of it: an introduction of two in one branch counts there once', () => {
    const people = [
      person('a'),
      person('b', { metThroughId: 'a' }),
      person('c', { metThroughId: 'a' }),
      person('z'),
    ];
    const made = [
      introduction('1', { seekerId: 'b', providerId: 'c', state: 'landed' }),
      introduction('2', { seekerId: 'b', providerId: 'z', state: 'in-touch' }),
    ];
    const { branches } = lineageOf(people, made, ZONE);
    expect(branches.get('b')).toMatchObject({ own: { all: 2, worked: 1, open: 1 } });
    expect(branches.get('a')).toMatchObject({ below: 2, whole: { all: 2, worked: 1, open: 1 } });
    expect(branches.get('z')).toMatchObject({ whole: { all: 1, worked: 0, open: 1 } });
  });
});

describe('P13 over years', () => {
  test('the year is when we met, else when they were introduced, else when they were written down', () => {
    const people = [
      person('met', { metOn: '2019-12-31' }),
      person('introduced'),
      person('written', { createdAt: at('2022-06-01') }),
      person('b', { createdAt: at('2018-06-01') }),
    ];
    const received = [
      introduction('1', { providerId: 'met', introducerId: 'b', introducedAt: at('2020-05-05') }),
      introduction('2', { providerId: 'introduced', introducerId: 'b', introducedAt: at('2021-05-05') }),
    ];
    const { branches } = lineageOf(people, received, ZONE);
    const years = ['met', 'introduced', 'written'].map((id) => branches.get(id)?.year);
    expect(years).toEqual([2019, 2021, 2022]);
    expect(branches.get('b')?.childIds).toEqual(['met', 'introduced']);
  });

  test('a moment lies in the year of the user’s zone', () => {
    const people = [person('a', { createdAt: Date.parse('2024-12-31T18:00:00Z') })];
    expect(lineageOf(people, [], 'Asia/Tokyo').branches.get('a')?.year).toBe(2025);
    expect(lineageOf(people, [], 'America/New_York').branches.get('a')?.year).toBe(2024);
  });
});

/** A few people who may have come through anybody, themselves and people who are gone too. */
const ledgers = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const id = fc.integer({ min: 0, max: count }).map((n) => `p${n}`);
  const party = fc.oneof(id, fc.constant(ME));
  const moment = fc.integer({ min: 0, max: 6 }).map((years) => at(`20${18 + years}-03-01`));
  return fc.record({
    people: fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        fc.record({ metThroughId: fc.option(id, { nil: undefined }), createdAt: moment }).map(
          ({ metThroughId, createdAt }): LineagePerson => ({
            id: `p${n}`,
            name: `${n}`,
            createdAt,
            ...(metThroughId !== undefined && { metThroughId }),
          }),
        ),
      ),
    ),
    introductions: fc.array(
      fc.record({
        id: fc.uuid(),
        seekerId: party,
        providerId: party,
        introducerId: party,
        state: fc.constantFrom(...INTRODUCTION_STATES),
        createdAt: moment,
      }),
      { maxLength: 20 },
    ),
  });
});

describe('laws', () => {
  test('every person stands there once, and every way up ends at a beginning', () => {
    fc.assert(
      fc.property(ledgers, ({ people, introductions }) => {
        const lineage = lineageOf(people, introductions, ZONE);
        const seen: string[] = [];
        const waiting = [...lineage.rootIds];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          seen.push(id);
          waiting.push(...(lineage.branches.get(id)?.childIds ?? []));
        }
        expect(seen.sort()).toEqual(people.map((one) => one.id).sort());
        expect([...lineage.branches.keys()].sort()).toEqual(seen);
        for (const { id } of people) expect(pathTo(lineage, id)[0]?.throughId).toBeUndefined();
      }),
    );
  });

  test('sums add up: of people by children, of introductions by whoever is in the branch', () => {
    fc.assert(
      fc.property(ledgers, ({ people, introductions }) => {
        const lineage = lineageOf(people, introductions, ZONE);
        for (const branch of lineage.branches.values()) {
          const children = branch.childIds.flatMap((id) => lineage.branches.get(id) ?? []);
          expect(branch.below).toBe(children.reduce((sum, child) => sum + child.below + 1, 0));
          const isIn = (id: string) => pathTo(lineage, id).some((one) => one.id === branch.id);
          const inside = introductions.filter((one) => isIn(one.seekerId) || isIn(one.providerId));
          expect(branch.whole.all).toBe(inside.length);
          expect(branch.whole.worked).toBe(inside.filter((one) => one.state === 'landed').length);
        }
      }),
    );
  });

  test('the order in which rows are read changes nothing', () => {
    fc.assert(
      fc.property(ledgers, ({ people, introductions }) => {
        const one = lineageOf(people, introductions, ZONE);
        const other = lineageOf(people.toReversed(), introductions.toReversed(), ZONE);
        expect(other.rootIds).toEqual(one.rootIds);
        expect(new Map([...other.branches].sort())).toEqual(new Map([...one.branches].sort()));
      }),
    );
  });

  test('a chain of 100,000 people, and a circle of as many, end', () => {
    const COUNT = 100_000;
    const chain = Array.from({ length: COUNT }, (_, n) =>
      person(`${n}`, n === 0 ? {} : { metThroughId: `${n - 1}` }),
    );
    const one = lineageOf(chain, [], ZONE);
    expect(one.branches.get('0')?.below).toBe(COUNT - 1);
    expect(pathTo(one, `${COUNT - 1}`)).toHaveLength(COUNT);
    const circle = [person('0', { metThroughId: `${COUNT - 1}` }), ...chain.slice(1)];
    expect(lineageOf(circle, [], ZONE).branches.size).toBe(COUNT);
    expect(lineageOf(circle, [], ZONE).rootIds).toHaveLength(1);
  });
});
