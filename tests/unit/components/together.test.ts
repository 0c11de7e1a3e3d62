import fc from 'fast-check';
import { expect, test } from 'vitest';
import { togetherSince } from '../../../components/introduction/together.ts';
import { addDays } from '../../../lib/domain/day.ts';

// P34: clients stay for years.
test('how long two have been together, in years and months', () => {
  expect(togetherSince('2024-01-31', '2026-04-30')).toEqual({ years: 2, months: 2 });
  expect(togetherSince('2026-07-19', '2026-07-20')).toEqual({ years: 0, months: 0 });
});

test('a year more is a milestone for a week before and after, 29 February too', () => {
  expect(togetherSince('2023-07-25', '2026-07-20').milestone).toBe(3);
  expect(togetherSince('2023-07-13', '2026-07-20').milestone).toBe(3);
  expect(togetherSince('2023-07-12', '2026-07-20').milestone).toBeUndefined();
  expect(togetherSince('2024-02-29', '2025-02-28').milestone).toBe(1);
});

test('every year has fifteen such days, and none of them in the first weeks', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 8, max: 340 }), (since, away) => {
      expect(togetherSince(since, addDays(since, away)).milestone).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), (since, years) => {
      const anniversary = Temporal.PlainDate.from(since).add({ years });
      const met = Array.from({ length: 31 }, (_, at) => anniversary.add({ days: at - 15 }).toString()).filter(
        (today) => togetherSince(since, today).milestone === years,
      );
      expect(met).toHaveLength(15);
    }),
  );
});
