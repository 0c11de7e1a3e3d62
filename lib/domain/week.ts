import type { DayDate, Moment } from './basics.ts';
import type { MeetingTime } from './circle.ts';
import { addDays, dayOf, startOfDay } from './day.ts';

/**
 * The week of a circle runs from meeting to meeting, for at a meeting is told what happened since the last one: it
 * ends with the day of a meeting and begins the day after the one before. Where the time of the meeting is known, it
 * ends with the meeting itself, and what happens later on that day is told a week later. Without a circle, or without
 * a fixed day, it runs from Monday to Sunday.
 */
export interface Week {
  /** The first day that is its own; with a meeting time also the end of the day before, after the meeting. */
  readonly firstDay: DayDate;
  /** The day of the meeting at which it is told, or Sunday. */
  readonly lastDay: DayDate;
  /** From this moment… */
  readonly from: Moment;
  /** …until before this one. */
  readonly to: Moment;
}

type Meets = MeetingTime | undefined;

/** Nobody said when it ends: whoever tells of their week at the meeting must still be in it. */
const MEETING_MINUTES = 120;
const SUNDAY = 7;

/** The week to which a date belongs: a date alone, without a time, on the day of a meeting was before it. */
export function weekOfDay(day: DayDate, meets: Meets, zone: string): Week {
  const weekday = meets?.weekday ?? SUNDAY;
  const ahead = (weekday - Temporal.PlainDate.from(day).dayOfWeek + 7) % 7;
  const lastDay = addDays(day, ahead);
  const before = addDays(lastDay, -7);
  return {
    firstDay: addDays(before, 1),
    lastDay,
    from: endOn(before, meets, zone),
    to: endOn(lastDay, meets, zone),
  };
}

/** The week to which a moment belongs. */
export function weekAt(moment: Moment, meets: Meets, zone: string): Week {
  const week = weekOfDay(dayOf(moment, zone), meets, zone);
  if (moment >= week.to) return nextWeek(week, meets, zone);
  // A clock that jumps over midnight can carry the end of a late meeting into the next day.
  return moment < week.from ? previousWeek(week, meets, zone) : week;
}

export function previousWeek(week: Week, meets: Meets, zone: string): Week {
  return weekOfDay(addDays(week.lastDay, -7), meets, zone);
}

export function nextWeek(week: Week, meets: Meets, zone: string): Week {
  return weekOfDay(addDays(week.lastDay, 7), meets, zone);
}

/** So many weeks, the last of them this one, oldest first. */
export function weeksUpTo(week: Week, count: number, meets: Meets, zone: string): readonly Week[] {
  return Array.from({ length: count }, (_, index) =>
    weekOfDay(addDays(week.lastDay, -7 * (count - 1 - index)), meets, zone),
  );
}

export function isDayIn(day: DayDate, { firstDay, lastDay }: Pick<Week, 'firstDay' | 'lastDay'>): boolean {
  return firstDay <= day && day <= lastDay;
}

export function isMomentIn(moment: Moment, { from, to }: Pick<Week, 'from' | 'to'>): boolean {
  return from <= moment && moment < to;
}

/** When something is written down now into a week: now, or its last minute where it is over. */
export function momentFor(week: Week, now: Moment): Moment {
  return Math.max(week.from, Math.min(now, week.to - 60_000));
}

/** The same for what has a date alone: today, or the nearest day of the week. */
export function dayFor({ firstDay, lastDay }: Week, today: DayDate): DayDate {
  if (today < firstDay) return firstDay;
  return isDayIn(today, { firstDay, lastDay }) ? today : lastDay;
}

/** The moment at which the week ends that is told on this day. */
function endOn(day: DayDate, meets: Meets, zone: string): Moment {
  const nextDay = startOfDay(addDays(day, 1), zone);
  const time = meets && endTime(meets);
  if (time === undefined) return nextDay;
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** Nothing where it is unknown, or past midnight: then the whole day is before it. */
function endTime({ at, until }: MeetingTime): Temporal.PlainTime | undefined {
  if (at === undefined) return undefined;
  const start = Temporal.PlainTime.from(at);
  const end = until === undefined ? start.add({ minutes: MEETING_MINUTES }) : Temporal.PlainTime.from(until);
  return Temporal.PlainTime.compare(end, start) > 0 ? end : undefined;
}
