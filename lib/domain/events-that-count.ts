import type { IntroductionEvent } from './introduction.ts';

/** The events that still count, oldest first: struck lines and the strikes themselves are left out. */
export function eventsThatCount(events: readonly IntroductionEvent[]): readonly IntroductionEvent[] {
  const strikes = Map.groupBy(
    events.filter((event) => event.kind === 'struck'),
    (strike) => strike.eventId,
  );
  // A strike that is itself struck takes nothing back. `above`: in a broken copy strikes may strike each other.
  const isStruck = (id: string, above: readonly string[] = []): boolean =>
    (strikes.get(id) ?? []).some(
      (strike) => !above.includes(strike.id) && !isStruck(strike.id, [...above, strike.id]),
    );
  return events
    .filter((event) => event.kind !== 'struck' && !isStruck(event.id))
    .sort((a, b) => a.at - b.at || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1));
}
