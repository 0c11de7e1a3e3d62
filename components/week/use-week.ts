import { readCircles, readWeek, type WeekView } from '../../lib/db/queries/week.ts';
import { asksIn } from '../../lib/domain/ask.ts';
import { type DayDate, type Id, ME } from '../../lib/domain/basics.ts';
import type { Ask, Circle } from '../../lib/domain/circle.ts';
import { nextWeek, previousWeek, type Week, weekAt, weekOfDay } from '../../lib/domain/week.ts';
import { useApp } from '../app/app.tsx';
import { CIRCLES, WEEK } from '../app/opening-names.ts';
import { useLive } from '../app/use-live.ts';
import { useNow } from './use-now.ts';

/** A week as it is looked at. */
export interface ShownWeek {
  readonly circles: readonly Circle[];
  /** Absent for a week of everything. */
  readonly circle: Circle | undefined;
  readonly week: Week;
  readonly isNow: boolean;
  readonly view: WeekView;
  /** A day of the week before, and of the one after where that has begun. */
  readonly before: DayDate;
  readonly after: DayDate | undefined;
  /** What is asked for in this week: said in it, or said before and not ended. */
  readonly ask: Ask | undefined;
}

/** The circle's week with that day in it, else this one; nothing until it is read. */
export function useWeek(circleId: Id | undefined, on: DayDate | undefined): ShownWeek | undefined {
  const { desk, zone } = useApp();
  const now = useNow();
  const circles = useLive(CIRCLES, () => readCircles(desk.ledger), [desk]);
  const circle = circles?.find(({ id }) => id === circleId);
  const meets = circle?.meets;
  const current = weekAt(now, meets, zone);
  const week = on === undefined ? current : weekOfDay(on, meets, zone);
  const isKnown = circles !== undefined;
  const view = useLive(
    WEEK,
    async () => (isKnown ? readWeek(desk.ledger, week, circle?.id, zone) : undefined),
    [desk, isKnown, week.from, week.to, circle?.id, zone],
  );
  if (!circles || !view || view.report.week.from !== week.from) return undefined;
  return {
    circles,
    circle,
    week,
    isNow: week.lastDay === current.lastDay,
    view,
    before: previousWeek(week, meets, zone).lastDay,
    after: week.lastDay < current.lastDay ? nextWeek(week, meets, zone).lastDay : undefined,
    ask: askIn(view.asks, week),
  };
}

/** The newest said in the week, else the newest said before it that has not ended. */
function askIn(asks: readonly Ask[], week: Week): Ask | undefined {
  return (
    asksIn(asks, week).said.get(ME) ??
    asks.find(({ on, endedOn }) => on < week.firstDay && (endedOn === undefined || endedOn > week.lastDay))
  );
}
