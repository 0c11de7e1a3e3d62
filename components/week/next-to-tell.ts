import type { Moment } from '../../lib/domain/basics.ts';
import type { Circle } from '../../lib/domain/circle.ts';
import { type Week, weekAt } from '../../lib/domain/week.ts';

/** The circle that meets next, of those the user is still in, and its week; those without a fixed day come after. */
export function nextToTell(
  circles: readonly Circle[],
  now: Moment,
  zone: string,
): { readonly circle: Circle; readonly week: Week } | undefined {
  return circles
    .filter(({ endedOn }) => endedOn === undefined)
    .map((circle) => ({ circle, week: weekAt(now, circle.meets, zone) }))
    .sort((one, other) => rank(one.circle) - rank(other.circle) || one.week.to - other.week.to)[0];
}

function rank({ meets }: Circle): number {
  return meets ? 0 : 1;
}
