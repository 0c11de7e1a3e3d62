import type { DayDate } from './basics.ts';
import { daysBetween } from './day.ts';

/** How long the user and a person have known each other, and what stands out in it. */
export interface RelationAge {
  /** Whole years since they first met. */
  readonly years: number;
  /** Whole years since their first introduction worked. */
  readonly workedYears?: number;
  /** The next round number of years, where it is near. */
  readonly milestone?: Milestone;
}

interface Milestone {
  readonly years: number;
  readonly on: DayDate;
  /** Days until then; 0 on the day itself. */
  readonly inDays: number;
}

/** A milestone is spoken of so many days ahead: time for a line or a visit. */
const MILESTONE_DAYS = 45;

/**
 * The age of a relation, or nothing where it is under a year old and no milestone is near, or nobody knows since when.
 *
 * @param metOn when they met; else `seenOn` stands for it, the earliest day the notebook tells of
 * @param workedOn the day on which the first introduction with them was seen to have worked
 */
export function relationAge(
  days: {
    readonly metOn?: DayDate | undefined;
    readonly seenOn?: DayDate | undefined;
    readonly workedOn?: DayDate | undefined;
  },
  today: DayDate,
): RelationAge | undefined {
  const since = [days.metOn, days.seenOn].filter((day) => day !== undefined).sort()[0];
  if (since === undefined || since > today) return undefined;
  const years = yearsBetween(since, today);
  const milestone = milestoneAfter(since, today);
  if (years < 1 && milestone === undefined) return undefined;
  const workedYears =
    days.workedOn !== undefined && days.workedOn <= today ? yearsBetween(days.workedOn, today) : 0;
  return {
    years,
    ...(workedYears >= 1 && { workedYears }),
    ...(milestone && { milestone }),
  };
}

/** The first year, and every fifth. */
function milestoneAfter(since: DayDate, today: DayDate): Milestone | undefined {
  const passed = yearsBetween(since, today);
  // The day itself is the milestone; from the next day on the following one counts.
  for (const years of [passed, passed + 1]) {
    if (years !== 1 && (years === 0 || years % 5 !== 0)) continue;
    const on = Temporal.PlainDate.from(since).add({ years }).toString();
    const inDays = daysBetween(today, on);
    if (inDays >= 0 && inDays <= MILESTONE_DAYS) return { years, on, inDays };
  }
  return undefined;
}

function yearsBetween(from: DayDate, to: DayDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'year' }).years;
}

/** Whole months since a day: a load noted more than three months ago says its age. */
export function monthsSince(day: DayDate, today: DayDate): number {
  return day > today ? 0 : Temporal.PlainDate.from(day).until(today, { largestUnit: 'month' }).months;
}

/** After so many months nobody knows any more how much somebody has on. */
export const LOAD_OLD_MONTHS = 3;
