import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import { introductionsOf } from '../db/queries/introductions.ts';
import { recommendationsOf } from '../db/queries/recommendations.ts';
import { requestsOf } from '../db/queries/requests.ts';
import type { Id } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import type { FreeIdentity } from '../identity/identities.ts';
import { searchWordsOf } from '../identity/search-words.ts';
import { deletePersonAround } from './around.ts';

/** What a person is added with: everything but what the ledger gives itself. */
export type NewContact = Omit<Contact, 'id' | 'createdAt' | 'updatedAt' | 'tags'> & {
  readonly tags?: readonly string[];
};

/** What an edit may change; `undefined` takes a field out, a field left out stays. */
export type ContactPatch = { readonly [Field in keyof NewContact]?: NewContact[Field] | undefined };

export type AddContactResult =
  | { readonly ok: true; readonly contactId: string; readonly changeId?: string }
  /** An address or profile already belongs to somebody: nothing was written. */
  | {
      readonly ok: false;
      readonly why: 'identity-taken';
      readonly contactId: string;
      readonly identity: FreeIdentity;
    };

export type AddIdentityResult =
  | AddContactResult
  /** The person is not there any more: nothing was written. */
  | {
      readonly ok: false;
      readonly why: 'gone';
      readonly contactId: string;
      readonly identity: FreeIdentity;
    };

class IdentityTaken extends Error {
  readonly contactId: string;
  readonly identity: FreeIdentity;
  constructor(contactId: string, identity: FreeIdentity) {
    super(identity.key);
    this.contactId = contactId;
    this.identity = identity;
  }
}

/** Adds a person with the identities a page or the user gave. */
export async function addContact(
  desk: Desk,
  fields: NewContact,
  identities: readonly FreeIdentity[],
): Promise<AddContactResult> {
  return refusingTaken(() =>
    commit(desk, 'add-contact', fields.name.written, (pen) => putNewContact(pen, desk, fields, identities)),
  );
}

/** A new person's rows, for those who add them as part of something larger. Gives their id. */
export async function putNewContact(
  pen: Pen,
  desk: Desk,
  fields: NewContact,
  identities: readonly FreeIdentity[],
): Promise<Id> {
  const now = desk.now();
  const contact: Contact = { tags: [], ...fields, id: desk.newId(), createdAt: now, updatedAt: now };
  await putContact(pen, contact);
  for (const identity of identities) await putIdentity(pen, desk, identity, contact.id);
  return contact.id;
}

/** Changes a person's own fields. Gives nothing when they are not there any more. */
export async function editContact(
  desk: Desk,
  contactId: string,
  patch: ContactPatch,
): Promise<Committed<Contact | undefined>> {
  const about = (await desk.ledger.contacts.get(contactId))?.name.written ?? '';
  return commit(desk, 'edit-contact', about, async (pen) => {
    const row = await pen.get('contacts', contactId);
    if (!row) return undefined;
    const { words: _, ...contact } = row;
    const changed = { ...contact, ...patch, updatedAt: desk.now() } as Contact;
    await putContact(pen, changed);
    return changed;
  });
}

/**
 * Deletes a person with their identities, notes, reminders, dealings, requests, the introductions they are a side of,
 * and what circles, talks, cards and evenings hold of them; one undo brings all of it back.
 */
export async function deleteContact(desk: Desk, contactId: string): Promise<Committed<void>> {
  const { ledger } = desk;
  const about = (await ledger.contacts.get(contactId))?.name.written ?? '';
  return commit(desk, 'delete-contact', about, async (pen) => {
    await pen.delete('contacts', contactId);
    const [identities, notes, reminders, introductions] = await Promise.all([
      ledger.identities.where('contactId').equals(contactId).primaryKeys(),
      ledger.fitNotes.where('contactId').equals(contactId).primaryKeys(),
      ledger.reminders.where('contactId').equals(contactId).primaryKeys(),
      introductionsOf(ledger, [contactId]),
    ]);
    for (const key of await ledger.dealings.where('contactId').equals(contactId).primaryKeys())
      await pen.delete('dealings', key);
    await letGoOf(desk, pen, contactId);
    await deletePersonAround(desk, pen, contactId);
    for (const key of identities) await pen.delete('identities', key);
    for (const key of notes) await pen.delete('fitNotes', key);
    for (const key of reminders) await pen.delete('reminders', key);
    for (const row of introductions) {
      if (row.seekerId !== contactId && row.providerId !== contactId) continue;
      await deleteIntroductionRows(desk, pen, row.id);
    }
  });
}

/** One more address or profile for a person: a second address does not make a second person. */
export async function addIdentity(
  desk: Desk,
  contactId: string,
  identity: FreeIdentity,
): Promise<AddIdentityResult> {
  return addIdentities(desk, contactId, [identity]);
}

/** The same for all that a page shows of them at once: one deed, and one undo. All or none. */
export async function addIdentities(
  desk: Desk,
  contactId: string,
  identities: readonly [FreeIdentity, ...FreeIdentity[]],
): Promise<AddIdentityResult> {
  const about = (await desk.ledger.contacts.get(contactId))?.name.written ?? '';
  let gone = false;
  const result = await refusingTaken(() =>
    commit(desk, 'add-identity', about, async (pen) => {
      gone = (await pen.get('contacts', contactId)) === undefined;
      if (!gone) for (const identity of identities) await putIdentity(pen, desk, identity, contactId);
      return contactId;
    }),
  );
  return gone ? { ok: false, why: 'gone', contactId, identity: identities[0] } : result;
}

export async function deleteIdentity(desk: Desk, key: string): Promise<Committed<void>> {
  const about = (await desk.ledger.identities.get(key))?.value ?? key.slice(key.indexOf(':') + 1);
  return commit(desk, 'delete-identity', about, (pen) => pen.delete('identities', key));
}

/** Requests of a person go; whatever else names them, another's request or a recommendation, does so no longer. */
export async function letGoOf(desk: Desk, pen: Pen, contactId: Id): Promise<void> {
  for (const { wantedId, ...request } of await requestsOf(desk.ledger, contactId)) {
    // Somebody else's ask to meet them goes on waiting, in its own words.
    if (request.askerId === contactId || request.askedId === contactId)
      await deleteRequestRows(desk, pen, request.id);
    else await pen.put('requests', request);
  }
  for (const { contactId: whose, ...row } of await recommendationsOf(desk.ledger, contactId)) {
    await pen.put('recommendations', {
      ...row,
      ...(whose !== undefined && whose !== contactId && { contactId: whose }),
      recipientIds: row.recipientIds.filter((id) => id !== contactId),
      replies: row.replies.filter((reply) => reply.contactId !== contactId),
    });
  }
}

/** A request's row; the introductions it held stay and no longer name it. */
export async function deleteRequestRows(desk: Desk, pen: Pen, requestId: string): Promise<void> {
  await pen.delete('requests', requestId);
  const held = await desk.ledger.introductions.where('requestId').equals(requestId).toArray();
  for (const { requestId: _, ...introduction } of held) await pen.put('introductions', introduction);
}

/** An introduction's rows, for those who delete it as part of something larger. */
export async function deleteIntroductionRows(desk: Desk, pen: Pen, introductionId: string): Promise<void> {
  const { ledger } = desk;
  const events = await ledger.events.where('introductionId').equals(introductionId).primaryKeys();
  const reminders = await ledger.reminders.where('introductionId').equals(introductionId).primaryKeys();
  for (const key of events) await pen.delete('events', key);
  for (const key of reminders) await pen.delete('reminders', key);
  // The card was given all the same.
  const cards = await ledger.handouts.where('introductionId').equals(introductionId).toArray();
  for (const { introductionId: _, ...handout } of cards) await pen.put('handouts', handout);
  await pen.delete('introductions', introductionId);
}

/** A person's row with the words they are found by. For deeds that add somebody as part of something larger. */
export async function putContact(pen: Pen, contact: Contact): Promise<void> {
  await pen.put('contacts', { ...contact, words: searchWordsOf(contact) });
}

/** Refuses an identity that is somebody else's by throwing, so that all of the deed is rolled back. */
export async function putIdentity(
  pen: Pen,
  desk: Desk,
  identity: FreeIdentity,
  contactId: string,
): Promise<void> {
  const taken = await pen.get('identities', identity.key);
  if (taken && taken.contactId !== contactId) throw new IdentityTaken(taken.contactId, identity);
  if (!taken) await pen.put('identities', { ...identity, contactId, addedAt: desk.now() });
}

async function refusingTaken(work: () => Promise<Committed<string>>): Promise<AddContactResult> {
  try {
    const { value, changeId } = await work();
    return { ok: true, contactId: value, ...(changeId !== undefined && { changeId }) };
  } catch (error) {
    // Thrown inside the transaction so that everything in it is rolled back.
    if (!(error instanceof IdentityTaken)) throw error;
    return { ok: false, why: 'identity-taken', contactId: error.contactId, identity: error.identity };
  }
}
