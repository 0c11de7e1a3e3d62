import type { DayDate, Moment } from './basics.ts';

/**
 * Dates are dates in the user's zone. `zone` is an IANA name (`Asia/Tokyo`), handed in: the rules have no clock.
 */

/** The calendar date at a moment. */
export function dayOf(moment: Moment, zone: string): DayDate {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The date so many days later (or earlier, below zero). */
export function addDays(day: DayDate, days: number): DayDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole calendar days from one date to another: 1 from Monday to Tuesday, below zero when it lies before. */
export function daysBetween(from: DayDate, to: DayDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** The moment at which a date begins in the zone, which on days of clock changes is not always midnight. */
export function startOfDay(day: DayDate, zone: string): Moment {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}
