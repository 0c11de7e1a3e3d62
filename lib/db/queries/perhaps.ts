import type { Contact } from '../../domain/contact.ts';
import { areTwoById, type FreeIdentity } from '../../identity/identities.ts';
import { nameLookups } from '../../identity/name-keys.ts';
import { compareNames, WHYS, type WhySame } from '../../identity/same-name.ts';
import type { Ledger } from '../ledger.ts';
import { rowsWith } from './rows-with.ts';

/** Somebody in the ledger whom a name on a page may mean, and why. Never more than "perhaps". */
export interface Perhaps {
  readonly contact: Contact;
  readonly why: WhySame;
}

/** How many names of one page are looked for, how many people are read for each key, and how many are told. */
const NAMES = 100;
const READ = 10;
const TOLD = 3;

/**
 * Whom of the ledger each of these names may mean, the strongest reason first; names that mean nobody are missing.
 * In one transaction and by exact keys, so that the cost goes by the names and not by the ledger.
 */
export async function perhapsOf(
  ledger: Ledger,
  names: readonly string[],
): Promise<Map<string, readonly Perhaps[]>> {
  const asked = [...new Set(names)].slice(0, NAMES).map((name) => ({ name, keys: nameLookups(name) }));
  const keys = [...new Set(asked.flatMap((one) => one.keys))];
  if (keys.length === 0) return new Map();
  const rows = await ledger.transaction('r', ledger.contacts, () =>
    Promise.all(keys.map((key) => ledger.contacts.where('words').equals(key).limit(READ).toArray())),
  );
  const byKey = new Map(keys.map((key, at) => [key, rows[at] ?? []]));
  const found = new Map<string, readonly Perhaps[]>();
  for (const { name, keys } of asked) {
    const people = new Map(keys.flatMap((key) => byKey.get(key) ?? []).map((row) => [row.id, row]));
    const alike = [...people.values()].flatMap(({ words: _, ...contact }): Perhaps[] => {
      const names = [contact.name, ...(contact.otherNames ?? []).map((written) => ({ written }))];
      const whys = names.flatMap((known) => compareNames(name, known)?.why ?? []);
      const why = WHYS.find((one) => whys.includes(one));
      return why ? [{ contact, why }] : [];
    });
    if (alike.length > 0) found.set(name, alike.sort(byWhy).slice(0, TOLD));
  }
  return found;
}

function byWhy(a: Perhaps, b: Perhaps): number {
  return WHYS.indexOf(a.why) - WHYS.indexOf(b.why) || b.contact.updatedAt - a.contact.updatedAt;
}

/** Somebody who is not in the notebook, by what is known of them. */
export interface Stranger {
  readonly name: string;
  readonly identities: readonly FreeIdentity[];
}

/**
 * Whom of the notebook each of these strangers may be, the strongest reason first. Not whoever has another member id
 * than the stranger shows: of two people with one name that tells them apart for good.
 */
export async function readPerhaps(
  ledger: Ledger,
  strangers: readonly Stranger[],
): Promise<readonly (readonly Perhaps[])[]> {
  const byName = await perhapsOf(
    ledger,
    strangers.map(({ name }) => name),
  );
  const ids = [...new Set([...byName.values()].flat().map(({ contact }) => contact.id))];
  if (ids.length === 0) return strangers.map(() => []);
  const owned = Map.groupBy(
    await rowsWith(ledger, 'identities', 'contactId', ids),
    ({ contactId }) => contactId,
  );
  return strangers.map(({ name, identities }) =>
    (byName.get(name) ?? []).filter(({ contact }) => !areTwoById(identities, owned.get(contact.id) ?? [])),
  );
}
