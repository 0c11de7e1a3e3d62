import type { Id } from '../../domain/basics.ts';
import type { Circle } from '../../domain/circle.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Gathering, Guest } from '../../domain/gathering.ts';
import type { MetPerson } from '../../identity/match-cards.ts';
import type { Ledger } from '../ledger.ts';
import { rowsWith } from './rows-with.ts';

export interface MetGuest {
  readonly guest: Guest;
  readonly contact: Contact;
}

/** An evening with everybody met there, in the order in which they were written down. */
export interface GatheringView {
  readonly gathering: Gathering;
  readonly guests: readonly MetGuest[];
  readonly host?: Contact;
  readonly circle?: Circle;
}

/** Nothing when it is not there any more; guests whose person is gone are left out. */
export async function viewGathering(ledger: Ledger, id: Id): Promise<GatheringView | undefined> {
  const gathering = await ledger.gatherings.get(id);
  if (!gathering) return undefined;
  const rows = await ledger.guests.where('gatheringId').equals(id).sortBy('createdAt');
  const [contacts, host, circle] = await Promise.all([
    ledger.contacts.bulkGet(rows.map(({ contactId }) => contactId)),
    gathering.hostId === undefined ? undefined : ledger.contacts.get(gathering.hostId),
    gathering.circleId === undefined ? undefined : ledger.circles.get(gathering.circleId),
  ]);
  const guests = rows.flatMap((guest, at): MetGuest[] => {
    const row = contacts[at];
    if (!row) return [];
    const { words: _, ...contact } = row;
    return [{ guest, contact }];
  });
  return { gathering, guests, ...(host && { host }), ...(circle && { circle }) };
}

/** The newest evenings, with how many were met at each. */
export async function latestGatherings(
  ledger: Ledger,
  limit: number,
): Promise<readonly (Gathering & { readonly met: number })[]> {
  const rows = await ledger.gatherings.orderBy('on').reverse().limit(limit).toArray();
  const guests = await rowsWith(
    ledger,
    'guests',
    'gatheringId',
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    met: guests.filter(({ gatheringId }) => gatheringId === row.id).length,
  }));
}

/** The people of an evening as cards are held against them. */
export async function metPeople(
  ledger: Ledger,
  { gathering, guests }: GatheringView,
): Promise<readonly (MetPerson & { readonly role: string | undefined })[]> {
  const identities = await rowsWith(
    ledger,
    'identities',
    'contactId',
    guests.map(({ contact }) => contact.id),
  );
  const keys = Map.groupBy(identities, ({ contactId }) => contactId);
  return guests.map(({ contact }) => ({
    contactId: contact.id,
    name: contact.name,
    company: contact.company,
    role: contact.role,
    on: gathering.on,
    keys: (keys.get(contact.id) ?? []).map(({ key }) => key),
  }));
}
