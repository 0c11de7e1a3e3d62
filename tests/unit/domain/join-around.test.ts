import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Seat, Visit } from '../../../lib/domain/circle.ts';
import type { Guest } from '../../../lib/domain/gathering.ts';
import type { Handout } from '../../../lib/domain/handout.ts';
import { joinedAround } from '../../../lib/domain/join-around.ts';
import type { OneToOne } from '../../../lib/domain/one-to-one.ts';

type Around = Parameters<typeof joinedAround>[0];
const NONE: Around = {
  seats: [],
  visits: [],
  asks: [],
  oneToOnes: [],
  handouts: [],
  gatherings: [],
  guests: [],
};
const join = (mine: Partial<Around>, theirs: Partial<Around>) =>
  joinedAround({ ...NONE, ...mine }, { ...NONE, ...theirs }, 'keep', 'gone');
const times = { createdAt: 5, updatedAt: 6 };
const seat = (id: string, contactId: string, more: Partial<Seat> = {}): Seat => ({
  id,
  circleId: 'c',
  contactId,
  ...times,
  ...more,
});

describe('seats', () => {
  test('two that stand in one circle are one, from the earlier day on', () => {
    const mine = seat('1', 'keep', { specialty: 'paper', joinedOn: '2026-02-01' });
    const theirs = seat('2', 'gone', { subSpecialty: 'blue', joinedOn: '2025-02-01', createdAt: 1 });
    expect(join({ seats: [mine] }, { seats: [theirs] }).seats).toEqual({
      put: [{ ...theirs, ...mine, joinedOn: '2025-02-01', createdAt: 1 }],
      gone: ['2'],
    });
  });

  test('one that has ended, and one in another circle, stay beside it', () => {
    const ended = seat('2', 'gone', { leftOn: '2025-01-01' });
    const elsewhere = seat('3', 'gone', { circleId: 'd' });
    expect(join({ seats: [seat('1', 'keep')] }, { seats: [ended, elsewhere] }).seats).toEqual({
      put: [
        { ...ended, contactId: 'keep' },
        { ...elsewhere, contactId: 'keep' },
      ],
      gone: [],
    });
  });
});

test('a visit of one day is one, whoever is said to have come did, and nobody invited themself', () => {
  const visit = (id: string, contactId: string, more: Partial<Visit> = {}): Visit => ({
    id,
    circleId: 'c',
    contactId,
    on: '2026-04-01',
    createdAt: 1,
    ...more,
  });
  const mine = visit('1', 'keep', { came: false, text: 'late' });
  const theirs = visit('2', 'gone', { came: true, text: 'sat in front', invitedById: 'keep' });
  const others = visit('3', 'emeka', { invitedById: 'gone' });
  const { visits } = join({ visits: [mine, theirs] }, { visits: [theirs, others] });
  expect(visits.gone).toEqual(['2']);
  expect(visits.put).toContainEqual({ ...mine, came: true, text: 'late / sat in front' });
  expect(visits.put).toContainEqual({ ...others, invitedById: 'keep' });
  expect(visits.put).toHaveLength(2);
});

test('a talk written down twice is one; a planned one and a held one are two', () => {
  const talk = (id: string, contactId: string, more: Partial<OneToOne> = {}): OneToOne => ({
    id,
    contactId,
    on: '2026-04-01',
    state: 'held',
    ...times,
    ...more,
  });
  const mine = talk('1', 'keep', { at: '10:00', text: 'one' });
  const same = join({ oneToOnes: [mine] }, { oneToOnes: [talk('2', 'gone', { text: 'two' })] });
  expect(same.oneToOnes).toEqual({ put: [{ ...mine, text: 'one\ntwo' }], gone: ['2'] });
  for (const other of [{ state: 'planned' }, { at: '15:00' }, { on: '2026-04-02' }] as const)
    expect(join({ oneToOnes: [mine] }, { oneToOnes: [talk('2', 'gone', other)] }).oneToOnes.gone).toEqual([]);
});

test('one guest at one evening, with both lines, thanked where either was', () => {
  const guest = (id: string, contactId: string, more: Partial<Guest> = {}): Guest => ({
    id,
    gatheringId: 'g',
    contactId,
    createdAt: 1,
    ...more,
  });
  const { guests } = join(
    { guests: [guest('1', 'keep', { line: 'maps' })] },
    { guests: [guest('2', 'gone', { line: 'prints', thankedOn: '2026-04-02' })] },
  );
  expect(guests).toEqual({
    put: [guest('1', 'keep', { line: 'maps / prints', thankedOn: '2026-04-02' })],
    gone: ['2'],
  });
});

test('nobody is given their own card, and cards given twice stay two', () => {
  const card = (id: string, contactId: string, toId?: string): Handout => ({
    id,
    contactId,
    ...(toId !== undefined && { toId }),
    on: '2026-04-01',
    createdAt: 1,
  });
  const both = card('1', 'keep', 'gone');
  const { handouts } = join(
    { handouts: [both, card('2', 'keep', 'emeka')] },
    { handouts: [both, card('3', 'gone', 'emeka'), card('4', 'emeka', 'gone')] },
  );
  expect(handouts.gone).toEqual([]);
  expect(handouts.put).toEqual([card('1', 'keep'), card('3', 'keep', 'emeka'), card('4', 'emeka', 'keep')]);
});

test('whatever was written down, nothing names the other any more and no row of others goes', () => {
  const who = fc.constantFrom('keep', 'gone', 'emeka', 'sarah');
  const visits = fc.uniqueArray(
    fc.record({
      id: fc.nat(20).map(String),
      circleId: fc.constantFrom('c', 'd'),
      contactId: who,
      invitedById: who,
      on: fc.constantFrom('2026-04-01', '2026-04-08'),
      createdAt: fc.constant(1),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(visits, (all) => {
      const of = (id: string) => all.filter((row) => row.contactId === id || row.invitedById === id);
      const { put, gone } = join({ visits: of('keep') }, { visits: of('gone') }).visits;
      const after = new Map(all.map((row) => [row.id, row as Visit]));
      for (const row of put) after.set(row.id, row);
      for (const id of gone) after.delete(id);
      for (const row of after.values()) {
        expect([row.contactId, row.invitedById]).not.toContain('gone');
        if (put.includes(row)) expect(row.invitedById).not.toBe(row.contactId);
      }
      for (const row of all)
        if (row.contactId !== 'gone') expect(after.get(row.id)?.contactId).toBe(row.contactId);
      // What goes is told by another row of the same circle and day.
      for (const id of gone) {
        const row = all.find((one) => one.id === id);
        const twins = [...after.values()].filter(
          (one) => one.contactId === 'keep' && one.circleId === row?.circleId && one.on === row.on,
        );
        expect(twins.length).toBeGreaterThan(0);
      }
    }),
  );
});
