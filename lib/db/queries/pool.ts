import type { DayDate, Id } from '../../domain/basics.ts';
import { dayOf } from '../../domain/day.ts';
import { IN_THE_POOL, type Request } from '../../domain/request.ts';
import type { Fit } from '../../fit/fit.ts';
import { inSlices } from '../../fit/in-slices.ts';
import { newMatches } from '../../fit/new-matches.ts';
import { preparing } from '../../fit/prepare-fit.ts';
import { tradesWith } from '../../fit/trades.ts';
import type { Ledger } from '../ledger.ts';
import { readFitPeople } from './fit-people.ts';
import { type IntroductionView, viewIntroductions } from './introductions.ts';
import { rowsWith } from './rows-with.ts';

/**
 * For each open request who fits it now and is new since it was last changed, by the request's id; requests with
 * nobody new are missing. Reads everybody once, whatever the number of requests.
 */
export async function readNewMatches(
  ledger: Ledger,
  today: DayDate,
  zone: string,
): Promise<ReadonlyMap<Id, readonly Fit[]>> {
  const open = (await rowsWith(ledger, 'requests', 'decision', IN_THE_POOL)).filter(
    (request) => !request.isBroadcast,
  );
  if (open.length === 0) return new Map();
  const [people, own, held] = await Promise.all([
    readFitPeople(ledger, today, zone),
    ledger.trades.toArray(),
    rowsWith(
      ledger,
      'introductions',
      'requestId',
      open.map(({ id }) => id),
    ),
  ]);
  const prepared = await inSlices(preparing(people, tradesWith(own)));
  if (!prepared) return new Map();
  const byRequest = Map.groupBy(held, ({ requestId }) => requestId);
  return new Map(
    open.flatMap((request) => {
      const sides = (byRequest.get(request.id) ?? []).flatMap((one) => [one.seekerId, one.providerId]);
      const facts = { since: dayOf(request.updatedAt, zone), thoughtOf: new Set(sides) };
      const found = newMatches(request, prepared, today, facts);
      return found.length === 0 ? [] : [[request.id, found] as const];
    }),
  );
}

/**
 * The introductions that were begun for a need: those of its request, and those of its seeker for the same reason.
 * The newest first.
 *
 * @param why the need in a line, as it stands on introductions made from it
 */
export async function readTried(
  ledger: Ledger,
  { requestId, seekerId, why }: { requestId?: Request['id']; seekerId?: Id; why: string },
): Promise<readonly IntroductionView[]> {
  const [ofRequest, ofSeeker] = await Promise.all([
    requestId === undefined ? [] : ledger.introductions.where('requestId').equals(requestId).toArray(),
    seekerId === undefined ? [] : ledger.introductions.where('seekerId').equals(seekerId).toArray(),
  ]);
  const same = ofSeeker.filter((row) => why !== '' && row.why === why);
  const rows = new Map([...ofRequest, ...same].map((row) => [row.id, row]));
  return viewIntroductions(
    ledger,
    [...rows.values()].sort((a, b) => b.createdAt - a.createdAt),
  );
}
