import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../../../lib/domain/circle.ts';
import { addDays, dayOf, daysBetween } from '../../../lib/domain/day.ts';
import {
  dayFor,
  isDayIn,
  isMomentIn,
  momentFor,
  nextWeek,
  previousWeek,
  weekAt,
  weekOfDay,
  weeksUpTo,
} from '../../../lib/domain/week.ts';

/** P3: the same weekday every week, and the week from meeting to meeting. */

const TOKYO = 'Asia/Tokyo';
const at = (text: string, zone = TOKYO) => Temporal.ZonedDateTime.from(`${text}[${zone}]`).epochMilliseconds;

const zone = fc.constantFrom(
  TOKYO,
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Cairo',
);
const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((both) => both.map((part) => String(part).padStart(2, '0')).join(':'));
const meets = fc.option(
  fc.record({ weekday: fc.constantFrom(...WEEKDAYS), at: time, until: time }, { requiredKeys: ['weekday'] }),
  { nil: undefined },
);
/** 2005 to 2040, and often on the days on which clocks change or a year ends. */
const moment = fc.oneof(
  fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2040, 0, 1) }),
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2026, 2, 29),
        Date.UTC(2026, 9, 25),
        Date.UTC(2011, 11, 30),
        Date.UTC(2017, 9, 15),
        Date.UTC(2026, 11, 31),
        Date.UTC(2026, 3, 23, 22),
      ),
      fc.integer({ min: -50 * 3_600_000, max: 50 * 3_600_000 }),
    )
    .map(([day, off]) => day + off),
);

describe('weeks share out all time (P3)', () => {
  test('every moment lies in its own week and in no other', () => {
    fc.assert(
      fc.property(moment, meets, zone, (when, meeting, place) => {
        const week = weekAt(when, meeting, place);
        expect(isMomentIn(when, week)).toBe(true);
        expect(isMomentIn(when, previousWeek(week, meeting, place))).toBe(false);
        expect(isMomentIn(when, nextWeek(week, meeting, place))).toBe(false);
      }),
    );
  });

  test('one ends where the next begins, seven days each', () => {
    fc.assert(
      fc.property(moment, meets, zone, (when, meeting, place) => {
        const week = weekAt(when, meeting, place);
        const next = nextWeek(week, meeting, place);
        expect(next.from).toBe(week.to);
        expect(next.firstDay).toBe(addDays(week.lastDay, 1));
        expect(daysBetween(week.firstDay, week.lastDay)).toBe(6);
        expect(previousWeek(next, meeting, place)).toEqual(week);
        expect(week.to).toBeGreaterThan(week.from);
        expect(Temporal.PlainDate.from(week.lastDay).dayOfWeek).toBe(meeting?.weekday ?? 7);
      }),
    );
  });

  test('every date lies in one week, and what is written down into a week stays in it', () => {
    fc.assert(
      fc.property(moment, moment, meets, zone, (when, now, meeting, place) => {
        const day = dayOf(when, place);
        const week = weekOfDay(day, meeting, place);
        expect(isDayIn(day, week)).toBe(true);
        expect(isDayIn(day, nextWeek(week, meeting, place))).toBe(false);
        expect(isMomentIn(momentFor(week, now), week)).toBe(true);
        expect(isDayIn(dayFor(week, dayOf(now, place)), week)).toBe(true);
      }),
    );
  });

  test('so many weeks of a year follow each other without a gap', () => {
    fc.assert(
      fc.property(moment, meets, zone, (when, meeting, place) => {
        const week = weekAt(when, meeting, place);
        const weeks = weeksUpTo(week, 52, meeting, place);
        expect(weeks).toHaveLength(52);
        expect(weeks.at(-1)).toEqual(week);
        for (const [index, one] of weeks.entries()) {
          const before = weeks[index - 1];
          if (before) expect(one.from).toBe(before.to);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is told at a meeting is what happened since the last one (P3)', () => {
  // 25 November 2026 is a Wednesday.
  test('without a time the whole day of the meeting is before it', () => {
    const meeting = { weekday: 3 } as const;
    const week = weekAt(at('2026-11-25T23:59'), meeting, TOKYO);
    expect(week).toMatchObject({ firstDay: '2026-11-19', lastDay: '2026-11-25' });
    expect(weekAt(at('2026-11-26T00:00'), meeting, TOKYO).lastDay).toBe('2026-12-02');
  });

  test('with a time the week ends with the meeting: later on that day is the next week', () => {
    const meeting = { weekday: 3, at: '07:00', until: '08:30' } as const;
    expect(weekAt(at('2026-11-25T08:29'), meeting, TOKYO).lastDay).toBe('2026-11-25');
    expect(weekAt(at('2026-11-25T08:30'), meeting, TOKYO).lastDay).toBe('2026-12-02');
  });

  test('whoever tells of their week at a meeting without an end is still in it', () => {
    const meeting = { weekday: 3, at: '07:00' } as const;
    expect(weekAt(at('2026-11-25T08:59'), meeting, TOKYO).lastDay).toBe('2026-11-25');
    expect(weekAt(at('2026-11-25T09:00'), meeting, TOKYO).lastDay).toBe('2026-12-02');
  });

  test('a meeting past midnight leaves its day whole', () => {
    const meeting = { weekday: 5, at: '22:30', until: '01:00' } as const;
    expect(weekAt(at('2026-11-27T23:59'), meeting, TOKYO).lastDay).toBe('2026-11-27');
  });

  test('without a circle it is Monday to Sunday, over the end of a year too', () => {
    expect(weekAt(at('2026-12-31T12:00'), undefined, TOKYO)).toMatchObject({
      firstDay: '2026-12-28',
      lastDay: '2027-01-03',
    });
  });

  test('a week in which clocks change has an hour more or less', () => {
    const hours = (day: string) => {
      const { from, to } = weekOfDay(day, undefined, 'Europe/Berlin');
      return (to - from) / 3_600_000;
    };
    expect(hours('2026-03-29')).toBe(167);
    expect(hours('2026-10-25')).toBe(169);
    expect(hours('2026-11-22')).toBe(168);
  });
});
