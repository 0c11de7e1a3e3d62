import { type DayDate, type Id, ME, type Moment } from '../domain/basics.ts';
import type { Weekday } from '../domain/circle.ts';
import { addDays, dayOf, startOfDay } from '../domain/day.ts';

/** Every id of the sample begins so: it is how its rows are known again when they are to go. */
export const SAMPLE_PREFIX = 'sample-';

/** Turns `greg` into his id; `me` is the user themself. */
export function idOf(who: string): Id {
  return who === ME ? ME : `${SAMPLE_PREFIX}${who}`;
}

/** How days are counted back from the moment at which the sample is loaded. */
export interface Clock {
  readonly now: Moment;
  readonly day: (daysAgo: number) => DayDate;
  /** A moment so many days ago at that hour; never later than now. */
  readonly at: (daysAgo: number, hour: number) => Moment;
  /** How many days ago a group met that meets on that weekday: its last time for 0, its next for -1. */
  readonly met: (weekday: Weekday, weeksAgo: number) => number;
  /** So many months from this one, 1 to 12. */
  readonly month: (monthsOn: number) => number;
}

export function clockOf(now: Moment, zone: string): Clock {
  const today = dayOf(now, zone);
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  const weekday = Temporal.PlainDate.from(today).dayOfWeek;
  return {
    now,
    day,
    at: (daysAgo, hour) => Math.min(now, startOfDay(day(daysAgo), zone) + hour * 3_600_000),
    met: (on, weeksAgo) => ((weekday - on + 7) % 7) + weeksAgo * 7,
    month: (monthsOn) => ((Number(today.slice(5, 7)) - 1 + monthsOn) % 12) + 1,
  };
}
