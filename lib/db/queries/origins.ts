import { type DayDate, type Id, ME } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import { type OriginFacts, type Origins, originsOf } from '../../domain/origins.ts';
import type { Ledger } from '../ledger.ts';
import { readSaidSources, type SaidSources } from '../said-sources.ts';

/** Where business comes from. */
export interface OriginsView {
  readonly origins: Origins;
  /** Whoever stands there at first: `readPeople` gives the others when they are looked at. */
  readonly people: ReadonlyMap<Id, Contact>;
  /** To be kept once it is drawn: see `keepSaidSources`. */
  readonly sources: SaidSources;
}

/** As many introducers, and as many people of whom nothing is said, stand there at first. */
export const AT_FIRST = 12;

/**
 * Reads the introductions to the user by their index, no event of any (each carries its state and when it was made),
 * what was noted between the user and people, and of people only whom nothing else tells of.
 *
 * @param zone IANA name in which a moment's day is read
 */
export async function readOrigins(ledger: Ledger, zone: string, today: DayDate): Promise<OriginsView> {
  const [introductions, dealings, sources] = await Promise.all([
    ledger.introductions.where('providerId').equals(ME).toArray(),
    ledger.dealings.toArray(),
    readSaidSources(ledger),
  ]);
  const contacts = new Map<Id, OriginFacts['contacts'][number]>(sources.people);
  // Through whom and since when, the introduction tells; a deleted person takes theirs along.
  for (const { seekerId, introducerId, state, createdAt } of introductions)
    if (state === 'landed' && introducerId !== ME && !contacts.has(seekerId))
      contacts.set(seekerId, { id: seekerId, createdAt });
  const untold = new Set<Id>();
  for (const { seekerId, state } of introductions)
    if (state === 'landed' && !contacts.has(seekerId)) untold.add(seekerId);
  for (const { contactId, kind } of dealings)
    if (contactId !== undefined && (kind === 'volume' || kind === 'came-back') && !contacts.has(contactId))
      untold.add(contactId);
  for (const [id, contact] of await readPeople(ledger, [...untold])) contacts.set(id, contact);
  const origins = originsOf({ contacts: [...contacts.values()], introductions, dealings }, zone, today);
  return { origins, people: await readPeople(ledger, atFirst(origins)), sources };
}

/** People by id; whoever was deleted is missing, `me` is never in it. */
export async function readPeople(
  { contacts }: Ledger,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Contact>> {
  const found = await contacts.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
}

function atFirst({ dependence, introducers, clients }: Origins): readonly Id[] {
  return [
    ...dependence.map(({ throughId }) => throughId),
    ...introducers.slice(0, AT_FIRST).map(({ throughId }) => throughId),
    ...clients
      .filter(({ origin }) => origin === 'unsaid')
      .slice(0, AT_FIRST)
      .map(({ id }) => id),
  ];
}
