import type { DayDate } from './basics.ts';
import type { Ask } from './circle.ts';
import { daysBetween } from './day.ts';

/** Eight weeks: what somebody looked for before that may long be found. */
export const FRESH_DAYS = 56;

/** Said lately and not ended: somebody is still looking for it, as far as is known. */
export function isFreshAsk({ on, endedOn }: Pick<Ask, 'on' | 'endedOn'>, today: DayDate): boolean {
  if (endedOn !== undefined && endedOn <= today) return false;
  const age = daysBetween(on, today);
  return age >= 0 && age <= FRESH_DAYS;
}

/** Newest first; of one day the one written down last comes first. */
export function inAskOrder<One extends Pick<Ask, 'on' | 'createdAt'>>(asks: readonly One[]): readonly One[] {
  return [...asks].sort((a, b) => (a.on === b.on ? b.createdAt - a.createdAt : a.on < b.on ? 1 : -1));
}
