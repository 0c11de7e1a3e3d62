import type { Ledger } from '../../lib/db/ledger.ts';
import { contactsByIdentity, listContacts } from '../../lib/db/queries/contacts.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { type Id, ME } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';

/** Who may be meant before anything is typed. */
export interface OfferedPeople {
  readonly here: readonly Contact[];
  readonly lately: readonly Contact[];
}

/** As many as one takes in at a glance. */
const OFFERED = 6;

/** Those of the page at hand in its order, then those with whom something was done last; few in all, none twice. */
export async function readOfferedPeople(
  ledger: Ledger,
  page: PageAtHand | undefined,
  exclude: readonly Id[],
): Promise<OfferedPeople> {
  const keys = (page?.people ?? []).flatMap(({ identities }) => identities.map(({ key }) => key));
  const [owners, recent] = await Promise.all([
    contactsByIdentity(ledger, keys),
    readRecentIds(ledger, 2 * OFFERED),
  ]);
  const onPage = new Set(keys.flatMap((key) => owners.get(key) ?? []));
  const may = (id: Id) => id !== ME && !exclude.includes(id);
  const here = [...onPage].filter(may).slice(0, OFFERED);
  const lately = recent.filter((id) => may(id) && !onPage.has(id)).slice(0, OFFERED - here.length);
  const rows = await ledger.contacts.bulkGet([...here, ...lately]);
  const there = (from: number, to?: number) => rows.slice(from, to).flatMap((row) => row ?? []);
  return { here: there(0, here.length), lately: there(here.length) };
}

/** By their own latest change or that of an introduction they stand in. */
async function readRecentIds(ledger: Ledger, limit: number): Promise<readonly Id[]> {
  const [contacts, introductions] = await Promise.all([
    listContacts(ledger, limit),
    ledger.introductions.orderBy('updatedAt').reverse().limit(limit).toArray(),
  ]);
  const changes = [
    ...contacts.map(({ id, updatedAt }) => ({ id, updatedAt })),
    ...introductions.flatMap(({ seekerId, providerId, introducerId, updatedAt }) =>
      [seekerId, providerId, introducerId].map((id) => ({ id, updatedAt })),
    ),
  ];
  return [...new Set(changes.sort((a, b) => b.updatedAt - a.updatedAt).map(({ id }) => id))];
}
