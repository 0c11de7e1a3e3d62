import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, startOfDay } from '../../../lib/domain/day.ts';

const zones = fc.constantFrom(
  'Asia/Tokyo',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Beirut',
  'UTC',
);
const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
const days = moments.map((moment) => dayOf(moment, 'UTC'));

test('a date begins at or before each of its moments, and the one before it ends there', () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const day = dayOf(moment, zone);
      const begins = startOfDay(day, zone);
      expect(begins).toBeLessThanOrEqual(moment);
      expect(dayOf(begins, zone)).toBe(day);
      expect(dayOf(begins - 1, zone)).toBe(addDays(day, -1));
      expect(startOfDay(addDays(day, 1), zone)).toBeGreaterThan(moment);
    }),
    { numRuns: 2000 },
  );
});

test('adding and counting days are one another’s opposite', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect(addDays(addDays(day, count), -count)).toBe(day);
    }),
  );
});

test('months and leap years end where they end', () => {
  expect(addDays('2026-01-31', 1)).toBe('2026-02-01');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-03-08', '2026-03-09')).toBe(1);
});

test('the same moment is another date elsewhere', () => {
  const moment = Date.UTC(2026, 3, 1, 20);
  expect(dayOf(moment, 'Asia/Tokyo')).toBe('2026-04-02');
  expect(dayOf(moment, 'America/New_York')).toBe('2026-04-01');
});
