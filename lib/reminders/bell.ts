import type { Desk } from '../db/commit.ts';
import { readPromises } from '../db/queries/promises.ts';
import type { Moment } from '../domain/basics.ts';
import { dayOf } from '../domain/day.ts';
import { badgeOf, nextBell } from '../domain/due.ts';

/** What the bell rings: the toolbar's badge and the browser's one alarm. Handed in by the platform. */
export interface Belfry {
  showBadge(count: number, overdue: boolean): Promise<void>;
  /** Sets the one alarm, or takes it away. */
  setAlarm(at: Moment | undefined): Promise<void>;
}

/**
 * Puts badge and alarm right from the ledger, which is the truth: an alarm is only a bell, browsers lose them on
 * restart, update and disabling. Called at every start of the worker, when the alarm rings, and after every commit.
 */
export async function ring(desk: Desk, belfry: Belfry, zone: string): Promise<void> {
  const { dues } = await readPromises(desk.ledger, zone);
  const now = desk.now();
  const { count, overdue } = badgeOf(dues, dayOf(now, zone));
  await Promise.all([belfry.showBadge(count, overdue), belfry.setAlarm(nextBell(dues, now, zone))]);
}
