import { type DayDate, type Id, ME } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import { type Origins, originsOf } from '../../domain/origins.ts';
import type { Ledger } from '../ledger.ts';
import { readSaidSources, type SaidSources } from '../said-sources.ts';

/** Where business comes from, with whoever it speaks of. */
export interface OriginsView {
  readonly origins: Origins;
  /** Clients and introducers by id; whoever was deleted is missing, `me` is never in it. */
  readonly people: ReadonlyMap<Id, Contact>;
  /** To be kept once it is drawn: see `keepSaidSources`. */
  readonly sources: SaidSources;
}

/**
 * Reads the introductions to the user by their index, no event of any (each carries its state and when it was made),
 * what was noted between the user and people, and of the people only those who may be clients.
 *
 * @param zone IANA name in which a moment's day is read
 */
export async function readOrigins(ledger: Ledger, zone: string, today: DayDate): Promise<OriginsView> {
  const [introductions, dealings, sources] = await Promise.all([
    ledger.introductions.where('providerId').equals(ME).toArray(),
    ledger.dealings.toArray(),
    readSaidSources(ledger),
  ]);
  const maybe = new Set<Id>(sources.ids);
  for (const { seekerId, state } of introductions) if (state === 'landed') maybe.add(seekerId);
  for (const { contactId, kind } of dealings)
    if (contactId !== undefined && (kind === 'volume' || kind === 'came-back')) maybe.add(contactId);
  const contacts = await contactsOf(ledger, [...maybe]);
  const origins = originsOf({ contacts, introductions, dealings }, zone, today);
  const people = new Map<Id, Contact>(contacts.map((contact) => [contact.id, contact]));
  const introducers = origins.introducers.map(({ throughId }) => throughId).filter((id) => !people.has(id));
  for (const contact of await contactsOf(ledger, introducers)) people.set(contact.id, contact);
  return { origins, people, sources };
}

async function contactsOf({ contacts }: Ledger, ids: readonly Id[]): Promise<readonly Contact[]> {
  return (await contacts.bulkGet([...ids])).filter((contact) => contact !== undefined);
}
