import type { DayDate, Id, Moment } from '../domain/basics.ts';
import { IN_THE_POOL, type Request } from '../domain/request.ts';
import { findAmong } from './find-who-fits.ts';
import type { Fit, FitPerson } from './fit.ts';
import type { PreparedFit } from './prepare-fit.ts';

/** When a request was last looked at, and who was thought of for it already. */
export interface PoolFacts {
  /** The day of the request's latest change, in the user's zone. */
  readonly since: DayDate;
  /** Who stands in an introduction of this request: found already. */
  readonly thoughtOf: ReadonlySet<Id>;
}

/**
 * Who fits an open request now and did not yet when it was last changed: people added since, and those of whom
 * something was noted or changed since. Best first; nobody for a request that has ended or is to be spread to many.
 *
 * @param prepared everybody, read once for all requests
 */
export function newMatches(
  request: Request,
  prepared: PreparedFit,
  today: DayDate,
  { since, thoughtOf }: PoolFacts,
): readonly Fit[] {
  if (!IN_THE_POOL.includes(request.decision) || request.isBroadcast) return [];
  const fresh = new Set(
    prepared.people
      .filter(({ person }) => isNewSince(person, request.updatedAt, since))
      .map(({ person }) => person.contact.id),
  );
  if (fresh.size === 0) return [];
  const need = { text: request.wanted, limits: request.limits, seekerId: request.askerId };
  const { fits } = findAmong(prepared, need, today);
  return fits.filter(({ contactId }) => fresh.has(contactId) && !thoughtOf.has(contactId));
}

/** A note carries its day alone: one of the same day may be older than the request, and is shown rather than missed. */
function isNewSince({ contact, notes }: FitPerson, at: Moment, since: DayDate): boolean {
  return contact.updatedAt > at || contact.createdAt > at || notes.some((note) => note.notedOn >= since);
}
