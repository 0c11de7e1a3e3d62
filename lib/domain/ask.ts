import type { DayDate, Party } from './basics.ts';
import type { Ask } from './circle.ts';
import { daysBetween } from './day.ts';
import { isDayIn, type Week } from './week.ts';

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

/**
 * What each looks for in a week, wherever it is shown: the newest said on one of its days, the last of which is the
 * meeting's; and the newest said before it. Takes asks with the newest first.
 */
export function asksIn(
  asks: readonly Ask[],
  week: Pick<Week, 'firstDay' | 'lastDay'>,
): { readonly said: ReadonlyMap<Party, Ask>; readonly before: ReadonlyMap<Party, Ask> } {
  const said = new Map<Party, Ask>();
  const before = new Map<Party, Ask>();
  for (const ask of asks) {
    const map = isDayIn(ask.on, week) ? said : ask.on < week.firstDay ? before : undefined;
    if (map && !map.has(ask.contactId)) map.set(ask.contactId, ask);
  }
  return { said, before };
}
