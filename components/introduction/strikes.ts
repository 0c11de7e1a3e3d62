import type { Ledger } from '../../lib/db/ledger.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { IntroductionEvent } from '../../lib/domain/introduction.ts';

/**
 * The strike that keeps this line from counting: the newest one of it that has not been struck itself. Striking that
 * lets the line stand again.
 */
export async function strikeOf(ledger: Ledger, event: IntroductionEvent): Promise<Id | undefined> {
  const all = await ledger.events.where('introductionId').equals(event.introductionId).toArray();
  const strikes = all.flatMap((one) => (one.kind === 'struck' ? [one] : []));
  const takenBack = new Set(strikes.map((strike) => strike.eventId));
  return strikes
    .filter((strike) => strike.eventId === event.id && !takenBack.has(strike.id))
    .sort((a, b) => b.recordedAt - a.recordedAt)[0]?.id;
}
