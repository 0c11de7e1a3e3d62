import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  circleOf,
  EMPTY_CIRCLE,
  formOfCircle,
  timeIn,
  wrongInCircle,
} from '../../../components/circle/circle-form.ts';
import { bySpecialty } from '../../../components/circle/roster-order.ts';
import type { Seat } from '../../../lib/domain/circle.ts';

it('reads times as people type them', () => {
  expect(['6:30', '0630', '06:30', '６：３０', '6時30分'].map(timeIn)).toEqual(Array(5).fill('06:30'));
  expect(['18', '18時', '8.05'].map(timeIn)).toEqual(['18:00', '18:00', '08:05']);
  expect(['', '24:00', '6:61', 'soon', '6:3'].map(timeIn)).toEqual(Array(5).fill(undefined));
});

it('gives a circle back as it was', () => {
  const text = fc.stringMatching(/^[a-z]{1,8}$/u);
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const circle = fc.record(
    {
      name: text,
      place: text,
      notes: text,
      meets: fc.record(
        { weekday: fc.constantFrom(1, 4, 7), at: time, until: time },
        { requiredKeys: ['weekday'] },
      ),
      endedOn: fc.constant('2026-01-31'),
    },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(circle, (fields) => {
      const form = formOfCircle({ ...fields, id: 'circle', createdAt: 0, updatedAt: 0 } as never);
      expect(wrongInCircle(form)).toBeUndefined();
      // As the ledger keeps it: without what is undefined.
      expect(JSON.parse(JSON.stringify(circleOf(form)))).toEqual(fields);
    }),
  );
});

it('says which field is wrong, and asks for times only where there is a day', () => {
  expect(wrongInCircle(EMPTY_CIRCLE)).toBe('name');
  const named = { ...EMPTY_CIRCLE, name: 'Chapter', at: 'soon', until: 'late' };
  expect(wrongInCircle(named)).toBeUndefined();
  expect(wrongInCircle({ ...named, weekday: '3' })).toBe('at');
  expect(wrongInCircle({ ...named, weekday: '3', at: '6:30' })).toBe('until');
});

it('lists the user first, then by specialty, those without one last (P2)', () => {
  const seat = (contactId: string, specialty?: string, subSpecialty?: string): Seat => ({
    id: contactId,
    circleId: 'circle',
    contactId,
    ...(specialty !== undefined && { specialty }),
    ...(subSpecialty !== undefined && { subSpecialty }),
    createdAt: 0,
    updatedAt: 0,
  });
  const seats = [
    seat('none'),
    seat('web', 'Web design'),
    seat('tax-estates', 'Accountant', 'estates'),
    seat('me', 'Zoo'),
    seat('tax-companies', 'Accountant', 'companies'),
  ];
  expect(bySpecialty(seats, 'en').map(({ id }) => id)).toEqual([
    'me',
    'tax-companies',
    'tax-estates',
    'web',
    'none',
  ]);
});
