import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { Ledger } from '../db/ledger.ts';
import { contactsByIdentity } from '../db/queries/contacts.ts';
import type { Identity } from '../domain/contact.ts';
import { areTwoById } from '../identity/identities.ts';
import { identitiesToLearn, type KnownPerson, type Learned, type Shown } from '../recognise/learn.ts';

/** How far back the journal is asked whether somebody took an identity out. */
const LOOKED_BACK = 500;

/**
 * What a page teaches about people of the ledger is written down, so that they are known by it where nothing else is
 * shown of them. Nothing is read or written where there is nobody of the ledger with something to learn. What the user
 * took out, by undo or by hand, is not learned again.
 */
export async function learnFromPage(desk: Desk, shown: readonly Shown[]): Promise<Committed<number>> {
  const paired = shown.filter((one) => !one.self && one.identities.length > 1);
  if (paired.length === 0) return { value: 0 };
  // All of the page, not only the pairs: whoever claims one of them alone speaks against it or not.
  const keys = [...new Set(shown.flatMap((one) => one.identities.map(({ key }) => key)))];
  const owners = await contactsByIdentity(desk.ledger, keys);
  const isOpen = paired.some(
    ({ identities }) =>
      identities.some(({ key }) => owners.has(key)) && identities.some(({ key }) => !owners.has(key)),
  );
  if (!isOpen) return { value: 0 };
  const known = await peopleOf(desk.ledger, [...new Set(owners.values())]);
  const learned = identitiesToLearn(shown, owners, known);
  const out = await takenOut(
    desk.ledger,
    learned.map(({ identity }) => identity.key),
  );
  return learnIdentities(
    desk,
    learned.filter(({ identity }) => !out.has(identity.key)),
  );
}

/** Writes them in one commit; what has become somebody's meanwhile, or whose person is gone or
 * has another by now, is left. Gives how many. */
export async function learnIdentities(desk: Desk, learned: readonly Learned[]): Promise<Committed<number>> {
  if (learned.length === 0) return { value: 0 };
  const named = await desk.ledger.contacts.bulkGet([...new Set(learned.map(({ contactId }) => contactId))]);
  const about = named.flatMap((row) => row?.name.written ?? []).join(' · ');
  return commit(desk, 'learn-identities', about, async (pen) => {
    let written = 0;
    for (const { contactId, identity } of learned) {
      if (await pen.get('identities', identity.key)) continue;
      if (!(await pen.get('contacts', contactId))) continue;
      const own = await desk.ledger.identities.where('contactId').equals(contactId).toArray();
      if (areTwoById(own, [identity])) continue;
      await pen.put('identities', { ...identity, contactId, addedAt: desk.now() });
      written += 1;
    }
    return written;
  });
}

async function peopleOf(ledger: Ledger, ids: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
  const [contacts, identities] = await Promise.all([
    ledger.contacts.bulkGet([...ids]),
    ledger.identities
      .where('contactId')
      .anyOf([...ids])
      .toArray(),
  ]);
  const owned = Map.groupBy(identities, (identity: Identity) => identity.contactId);
  return new Map(
    contacts.flatMap((contact) =>
      contact ? [[contact.id, { contact, identities: owned.get(contact.id) ?? [] }] as const] : [],
    ),
  );
}

/** Those of these keys that were learned or written once, and that the user took out. */
async function takenOut(ledger: Ledger, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const out = new Set<string>();
  if (keys.length === 0) return out;
  await ledger.changes
    .orderBy('seq')
    .reverse()
    .limit(LOOKED_BACK)
    .each(({ deed, undoneBy, rows }) => {
      const isOut =
        (deed === 'learn-identities' && undoneBy !== undefined) ||
        (deed === 'delete-identity' && undoneBy === undefined);
      if (!isOut) return;
      for (const { table, key } of rows) if (table === 'identities' && keys.includes(key)) out.add(key);
    });
  return out;
}
