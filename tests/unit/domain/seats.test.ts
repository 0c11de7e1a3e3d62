import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../lib/domain/circle.ts';
import { lastMeeting, nextMeeting } from '../../../lib/domain/meetings.ts';
import {
  clashesOn,
  isMemberOn,
  rosterOn,
  type SpecialtyEye,
  seatClashes,
} from '../../../lib/domain/seats.ts';

const eye: SpecialtyEye = { isSame: (a, b) => a === b, areApart: (a, b) => a !== b };
const DAY = '2026-11-22';

const day = fc
  .integer({ min: -900, max: 900 })
  .map((days) => Temporal.PlainDate.from(DAY).add({ days }).toString());
const seat = fc
  .record(
    {
      contactId: fc.constantFrom('me', 'a', 'b', 'c', 'd'),
      specialty: fc.constantFrom('tax', 'law', 'web'),
      subSpecialty: fc.constantFrom('x', 'y'),
      joinedOn: day,
      leftOn: day,
      createdAt: fc.nat(),
    },
    { requiredKeys: ['contactId', 'createdAt'] },
  )
  .map((fields) => ({ circleId: 'circle', updatedAt: 0, ...fields }));
const seats: fc.Arbitrary<readonly Seat[]> = fc
  .array(seat, { maxLength: 20 })
  .map((all) => all.map((one, at) => ({ ...one, id: `s${at}` })));

function sits(id: string, more: Partial<Seat>): Seat {
  return { id, circleId: 'circle', contactId: id, createdAt: 0, updatedAt: 0, ...more };
}

describe('who sits in a circle', () => {
  it('has every seat in one place, so that former members keep their history (P2, P13)', () => {
    fc.assert(
      fc.property(seats, day, (all, on) => {
        const { members, coming, former, earlier } = rosterOn(all, on);
        const found = [
          ...members,
          ...coming,
          ...former.flatMap((one) => one.seats),
          ...[...earlier.values()].flat(),
        ].map(({ id }) => id);
        expect(found.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const here = new Set([...members, ...coming].map(({ contactId }) => contactId));
        expect(former.filter(({ contactId }) => here.has(contactId))).toEqual([]);
      }),
    );
  });

  it('keeps a member until the day before they left, and who comes back has both times (P2)', () => {
    const first = sits('first', { contactId: 'a', joinedOn: '2020-04-01', leftOn: '2022-03-31' });
    const again = sits('again', { contactId: 'a', joinedOn: '2025-01-10' });
    expect(isMemberOn(first, '2022-03-30')).toBe(true);
    expect(isMemberOn(first, '2022-03-31')).toBe(false);
    expect(rosterOn([first], DAY)).toMatchObject({
      members: [],
      former: [{ contactId: 'a', seats: [first] }],
    });
    const { members, former, earlier } = rosterOn([first, again], DAY);
    expect([members, former, [...earlier]]).toEqual([[again], [], [['a', [first]]]]);
  });
});

describe('a specialty that is taken', () => {
  it('is nobody’s own, and never that of somebody who has left or is yet to come (P1)', () => {
    fc.assert(
      fc.property(seats, day, (all, on) => {
        for (const one of all) {
          const clashes = seatClashes(one, all, on, eye);
          expect(clashes.every((other) => other.contactId !== one.contactId)).toBe(true);
          expect(clashes.every((other) => isMemberOn(other, on))).toBe(true);
        }
      }),
    );
  });

  it('goes both ways among those who sit there (P1)', () => {
    fc.assert(
      fc.property(seats, day, (all, on) => {
        const clashes = clashesOn(all, on, eye);
        for (const [id, others] of clashes)
          for (const other of others) expect(clashes.get(other.id)?.some((one) => one.id === id)).toBe(true);
      }),
    );
  });

  it('is shared where both say what sets them apart (P1)', () => {
    const companies = sits('b', { specialty: 'tax', subSpecialty: 'companies' });
    const clash = (subSpecialty?: string) =>
      seatClashes({ contactId: 'a', specialty: 'tax', subSpecialty }, [companies], DAY, eye).length;
    expect([clash(), clash('companies'), clash('estates')]).toEqual([1, 1, 0]);
    expect(seatClashes({ contactId: 'a', specialty: 'law' }, [companies], DAY, eye)).toEqual([]);
    expect(seatClashes({ contactId: 'a' }, [sits('b', {})], DAY, eye)).toEqual([]);
  });
});

describe('the day a circle meets (P3)', () => {
  it('is the same weekday, today included', () => {
    const wednesday = { weekday: 3 } as const;
    expect([lastMeeting(wednesday, '2026-11-24'), nextMeeting(wednesday, '2026-11-24')]).toEqual([
      '2026-11-18',
      '2026-11-25',
    ]);
    expect([lastMeeting(wednesday, '2026-11-25'), nextMeeting(wednesday, '2026-11-25')]).toEqual([
      '2026-11-25',
      '2026-11-25',
    ]);
    expect([lastMeeting(undefined, DAY), nextMeeting(undefined, DAY)]).toEqual(['2026-11-16', undefined]);
  });
});
