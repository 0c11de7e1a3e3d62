import type { Ledger } from '../db/ledger.ts';
import { introductionsOf } from '../db/queries/introductions.ts';
import { peopleOf, readPromises } from '../db/queries/promises.ts';
import { rowsWith } from '../db/queries/rows-with.ts';
import type { DayDate } from '../domain/basics.ts';
import { isMine } from '../domain/due.ts';
import { isReceived } from '../domain/introduction-state.ts';
import { type Look, lookOf, NO_LOOK } from '../domain/mark.ts';
import type { Me } from '../domain/settings.ts';
import { emailIdentity, type FreeIdentity, linkedinIdentity } from '../identity/identities.ts';
import type { RawSighting } from '../sites/contract.ts';
import { type Identify, type MergedPerson, mergeReadings } from './merge-readings.ts';

/** What a page says of one person, as far as the ledger knows them. */
export interface Recognised {
  readonly sighting: RawSighting;
  readonly identities: readonly FreeIdentity[];
  /** The user themself: never offered, never marked. */
  readonly self: boolean;
  readonly contactId?: string;
  /** Somebody known of whom the page shows an identity that is nobody's yet. */
  readonly showsMore: boolean;
  readonly look: Look;
}

/** One person of a page, before anybody has looked who they are. */
export interface Met extends MergedPerson {
  readonly self: boolean;
}

/** The people whom these readings speak of, and which of them is the user. */
export function meet(
  readings: readonly RawSighting[],
  own: ReadonlySet<string>,
  identify?: Identify,
): readonly Met[] {
  return mergeReadings(readings, identify).map((person) => ({
    ...person,
    self: person.identities.some(({ key }) => own.has(key)),
  }));
}

/** Under which keys these people are looked up. */
export function keysOf(people: readonly Met[]): readonly string[] {
  const others = people.filter(({ self }) => !self);
  return [...new Set(others.flatMap(({ identities }) => identities.map(({ key }) => key)))];
}

/** To whom the first of a person's identities that has an owner belongs. */
export function ownerOf(
  { self, identities }: Met,
  find: (key: string) => string | undefined,
): string | undefined {
  if (self) return undefined;
  for (const { key } of identities) {
    const owner = find(key);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** One answer per reading, in the order of the readings: all readings of one person have the same. */
export function answersFor(
  people: readonly Met[],
  find: (key: string) => string | undefined,
  looks: ReadonlyMap<string, Look>,
): readonly Recognised[] {
  const answers: Recognised[] = [];
  for (const person of people) {
    const { sighting, identities, self } = person;
    const contactId = ownerOf(person, find);
    const answer = {
      sighting,
      identities,
      self,
      ...(contactId !== undefined && { contactId }),
      showsMore: contactId !== undefined && identities.some(({ key }) => find(key) === undefined),
      look: (contactId !== undefined && looks.get(contactId)) || NO_LOOK,
    };
    for (const index of person.at) answers[index] = answer;
  }
  return answers;
}

/** The keys under which the user themself is met. */
export function ownKeys(me: Me): ReadonlySet<string> {
  const identities = [
    ...me.addresses.map(emailIdentity),
    me.profile === '' ? undefined : linkedinIdentity(me.profile),
  ];
  return new Set(identities.flatMap((identity) => (identity ? [identity.key] : [])));
}

/** Is it the user themself who is met under these? */
export function isSelf(identities: readonly FreeIdentity[], me: Me): boolean {
  const own = ownKeys(me);
  return identities.some((identity) => own.has(identity.key));
}

/** What the marks of these contacts show; somebody who is not there any more has no look. */
export async function looksOf(
  ledger: Ledger,
  contactIds: readonly string[],
  today: DayDate,
  zone: string,
): Promise<ReadonlyMap<string, Look>> {
  if (contactIds.length === 0) return new Map();
  const [contacts, notes, introductions, promises] = await Promise.all([
    ledger.contacts.bulkGet([...contactIds]),
    rowsWith(ledger, 'fitNotes', 'contactId', contactIds),
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
