import type { DayDate } from '../../lib/domain/basics.ts';

/** How long two have been together, in whole years and the months beyond. */
export interface Together {
  readonly years: number;
  readonly months: number;
  /** A year more in these days: a week before and after. */
  readonly milestone?: number;
}

const MILESTONE_DAYS = 7;

/** Counted from the day they were introduced to today; a date still to come counts as today. */
export function togetherSince(since: DayDate, today: DayDate): Together {
  const [from, to] = [Temporal.PlainDate.from(since), Temporal.PlainDate.from(today)];
  if (Temporal.PlainDate.compare(from, to) > 0) return { years: 0, months: 0 };
  const { years, months } = from.until(to, { largestUnit: 'year' });
  const milestone = [years, years + 1].find((count) => {
    const away = from.add({ years: count }).until(to, { largestUnit: 'day' }).days;
    return count > 0 && Math.abs(away) <= MILESTONE_DAYS;
  });
  return { years, months, ...(milestone !== undefined && { milestone }) };
}
