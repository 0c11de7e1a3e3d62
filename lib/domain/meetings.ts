import type { DayDate } from './basics.ts';
import type { MeetingTime } from './circle.ts';
import { addDays } from './day.ts';

/** The day on which a circle last met, that day included; without a fixed day its weeks begin on Monday. */
export function lastMeeting(meets: MeetingTime | undefined, day: DayDate): DayDate {
  const weekday = meets?.weekday ?? 1;
  const since = (Temporal.PlainDate.from(day).dayOfWeek - weekday + 7) % 7;
  return addDays(day, -since);
}

/** The day on which it meets next, that day included; nothing without a fixed day. */
export function nextMeeting(meets: MeetingTime | undefined, day: DayDate): DayDate | undefined {
  if (!meets) return undefined;
  const until = (meets.weekday - Temporal.PlainDate.from(day).dayOfWeek + 7) % 7;
  return addDays(day, until);
}
