import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/day.ts';
import { monthsSince, relationAge } from '../../../lib/domain/relation-age.ts';

describe('the age of a relation', () => {
  it('counts whole years since they met, and since the first introduction worked (P34)', () => {
    expect(relationAge({ metOn: '2018-03-01', workedOn: '2023-02-01' }, '2026-04-01')).toEqual({
      years: 8,
      workedYears: 3,
    });
  });

  it('speaks of the first year and every fifth, some weeks ahead and on the day', () => {
    expect(relationAge({ metOn: '2021-05-01' }, '2026-04-01')).toEqual({
      years: 4,
      milestone: { years: 5, on: '2026-05-01', inDays: 30 },
    });
    expect(relationAge({ metOn: '2025-04-01' }, '2026-04-01')).toEqual({
      years: 1,
      milestone: { years: 1, on: '2026-04-01', inDays: 0 },
    });
    expect(relationAge({ metOn: '2021-05-01' }, '2026-01-01')).toEqual({ years: 4 });
    expect(relationAge({ metOn: '2021-05-01' }, '2026-05-02')).toEqual({ years: 5 });
  });

  it('takes the earliest day the notebook tells of, and says nothing of young or unknown relations', () => {
    expect(relationAge({ metOn: '2025-01-01', seenOn: '2023-01-01' }, '2026-04-01')).toEqual({ years: 3 });
    expect(relationAge({ seenOn: '2026-01-01' }, '2026-04-01')).toBeUndefined();
    expect(relationAge({}, '2026-04-01')).toBeUndefined();
    expect(relationAge({ metOn: '2027-01-01' }, '2026-04-01')).toBeUndefined();
  });

  it('comes to every milestone once, also for those who met on a leap day', () => {
    const begin = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days));
    fc.assert(
      fc.property(
        fc.oneof(begin, fc.constant('2016-02-29')),
        fc.constantFrom(1, 5, 10, 20),
        (metOn, years) => {
          const on = Temporal.PlainDate.from(metOn).add({ years }).toString();
          expect(relationAge({ metOn }, on)?.milestone).toEqual({ years, on, inDays: 0 });
          expect(relationAge({ metOn }, addDays(on, -20))?.milestone).toEqual({ years, on, inDays: 20 });
          expect(relationAge({ metOn }, addDays(on, 1))?.milestone).toBeUndefined();
        },
      ),
    );
  });

  it('counts months since a load was noted', () => {
    expect(monthsSince('2026-01-01', '2026-04-01')).toBe(3);
    expect(monthsSince('2026-01-02', '2026-04-01')).toBe(2);
    expect(monthsSince('2026-05-01', '2026-04-01')).toBe(0);
  });
});
