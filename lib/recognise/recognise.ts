import type { Ledger } from '../db/ledger.ts';
import { contactsByIdentity } from '../db/queries/contacts.ts';
import { introductionsOf } from '../db/queries/introductions.ts';
import { peopleOf, readPromises } from '../db/queries/promises.ts';
import type { DayDate } from '../domain/basics.ts';
import { isMine } from '../domain/due.ts';
import { isReceived } from '../domain/introduction-state.ts';
import { type Look, lookOf, NO_LOOK } from '../domain/mark.ts';
import type { Me } from '../domain/settings.ts';
import { emailIdentity, type FreeIdentity, identitiesOf, linkedinIdentity } from '../identity/identities.ts';
import type { RawSighting } from '../sites/contract.ts';

/** One person of a page, as far as the ledger knows them. */
export interface Recognised {
  readonly sighting: RawSighting;
  readonly identities: readonly FreeIdentity[];
  /** The user themself: never offered, never marked. */
  readonly self: boolean;
  readonly contactId?: string;
  readonly look: Look;
}

/**
 * Whom of these people the ledger knows, in the order given. Strangers are answered and forgotten: nothing of them
 * is written anywhere. Identities are looked up in one read by primary key.
 */
export async function recognise(
  ledger: Ledger,
  people: readonly RawSighting[],
  me: Me,
  today: DayDate,
  zone: string,
): Promise<readonly Recognised[]> {
  const own = ownKeys(me);
  const seen = people.map((sighting) => {
    const identities = identitiesOf(sighting);
    return { sighting, identities, self: identities.some((identity) => own.has(identity.key)) };
  });
  const keys = [
    ...new Set(seen.flatMap((one) => (one.self ? [] : one.identities.map((identity) => identity.key)))),
  ];
  const owners = await contactsByIdentity(ledger, keys);
  const looks = await looksOf(ledger, [...new Set(owners.values())], today, zone);
  return seen.map((one) => {
    const contactId = one.self ? undefined : firstOwner(one.identities, owners);
    return {
      ...one,
      ...(contactId !== undefined && { contactId }),
      look: (contactId !== undefined && looks.get(contactId)) || NO_LOOK,
    };
  });
}

/** The keys under which the user themself is met. */
export function ownKeys(me: Me): ReadonlySet<string> {
  const identities = [
    ...me.addresses.map(emailIdentity),
    me.profile === '' ? undefined : linkedinIdentity(me.profile),
  ];
  return new Set(identities.flatMap((identity) => (identity ? [identity.key] : [])));
}

function firstOwner(
  identities: readonly FreeIdentity[],
  owners: ReadonlyMap<string, string>,
): string | undefined {
  for (const identity of identities) {
    const owner = owners.get(identity.key);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

async function looksOf(
  ledger: Ledger,
  contactIds: readonly string[],
  today: DayDate,
  zone: string,
): Promise<ReadonlyMap<string, Look>> {
  if (contactIds.length === 0) return new Map();
  const [contacts, notes, introductions, promises] = await Promise.all([
    ledger.contacts.bulkGet([...contactIds]),
    ledger.fitNotes
      .where('contactId')
      .anyOf([...contactIds])
      .toArray(),
    introductionsOf(ledger, contactIds),
    readPromises(ledger, zone),
  ]);
  const noted = new Set(notes.map((note) => note.contactId));
  const dueFor = new Set(
    promises.dues.filter((due) => isMine(due, today)).flatMap((due) => [...peopleOf(due, promises)]),
  );
  const looks = new Map<string, Look>();
  for (const contact of contacts) {
    if (!contact) continue;
    const own = introductions.filter((row) => row.seekerId === contact.id || row.providerId === contact.id);
    const brought = introductions.some((row) => row.introducerId === contact.id);
    looks.set(
      contact.id,
      lookOf({
        importedOnly: contact.importedOnly ?? false,
        hasNotes: noted.has(contact.id) || brought,
        metThrough: contact.metThroughId !== undefined,
        receivedThrough: own.some(isReceived),
        states: own.map((row) => row.state),
        due: dueFor.has(contact.id),
      }),
    );
  }
  return looks;
}
