import type { Id } from '../../lib/domain/basics.ts';
import type { Guest } from '../../lib/domain/gathering.ts';

/** Whom to thank next. Pure, so that coming back where one stopped can be tested. */

/** Neither thanked nor not to be thanked. */
export function isToThank({ thankedOn, noThanks }: Guest): boolean {
  return thankedOn === undefined && noThanks !== true;
}

export interface Place<G> {
  /** Absent when everybody is through. */
  readonly now?: G;
  /** Counted from 1, among those who get one: `3 of 12`. */
  readonly at: number;
  readonly all: number;
}

/** The first who waits; whoever was skipped comes after the others, in the order in which they were skipped. */
export function nextToThank<G extends { readonly guest: Guest }>(
  guests: readonly G[],
  skipped: readonly Id[],
): Place<G> {
  const wanted = guests.filter(({ guest }) => guest.noThanks !== true);
  const waiting = wanted.filter(({ guest }) => isToThank(guest));
  const turn = ({ guest }: G) => skipped.indexOf(guest.id);
  const [now] = waiting.toSorted((a, b) => turn(a) - turn(b));
  const done = wanted.length - waiting.length;
  return { ...(now && { now }), at: Math.min(done + 1, wanted.length), all: wanted.length };
}

/** Skipped once more goes to the very end. */
export function withSkipped(skipped: readonly Id[], id: Id): readonly Id[] {
  return [...skipped.filter((one) => one !== id), id];
}
