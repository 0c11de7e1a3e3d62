import type { Seat } from '../../lib/domain/circle.ts';
import type { circleWords } from '../../lib/i18n/circle.ts';

type Words = Pick<(typeof circleWords)['en'], 'fromTo' | 'since'>;

/** From when to when somebody sat there, as far as it is known. */
export function timesOf({ joinedOn, leftOn }: Seat, words: Words, day: (on: string) => string): string {
  if (leftOn !== undefined) return words.fromTo(joinedOn && day(joinedOn), day(leftOn));
  return joinedOn === undefined ? '' : words.since(day(joinedOn));
}
