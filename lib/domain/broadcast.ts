import type { DayDate, Id } from './basics.ts';
import type { Recommendation } from './recommendation.ts';

/** How rare it is that the user tells something to many at once. */
export interface Rarity {
  /** When the last one before `today` was told; nothing where there was none. */
  readonly lastOn?: DayDate;
  /** Whole months since then. */
  readonly monthsAgo?: number;
  /** Which one of its calendar year the next would be: 1 for the first. */
  readonly nthThisYear: number;
}

/**
 * What telling one more to many today would be. Recommending to many is for about once a year: its number is said, and
 * nothing is forbidden.
 *
 * @param except the one that is being looked at, which does not count against itself
 */
export function rarityOf(
  recommendations: readonly Pick<Recommendation, 'id' | 'isBroadcast' | 'toldOn'>[],
  today: DayDate,
  except?: Id,
): Rarity {
  const days = recommendations
    .flatMap(({ id, isBroadcast, toldOn }) =>
      isBroadcast && toldOn !== undefined && toldOn <= today && id !== except ? [toldOn] : [],
    )
    .sort();
  const lastOn = days.at(-1);
  const nthThisYear = days.filter((day) => day.slice(0, 4) === today.slice(0, 4)).length + 1;
  if (lastOn === undefined) return { nthThisYear };
  const { years, months } = Temporal.PlainDate.from(lastOn).until(today, { largestUnit: 'year' });
  return { lastOn, monthsAgo: years * 12 + months, nthThisYear };
}
