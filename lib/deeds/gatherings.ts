import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import type { DayDate, Id } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { type Gathering, howMetAt } from '../domain/gathering.ts';
import type { FreeIdentity } from '../identity/identities.ts';
import { deleteGatheringRows } from './around.ts';
import { type NewContact, putContact, putIdentity, putNewContact } from './contacts.ts';
import { editRow, type Fields, mustBeThere, nameOf, type Patch, putRow } from './rows.ts';

interface KnownGuest {
  readonly contactId: Id;
  /** What they lacked and was typed beside them. */
  readonly lacked?: { readonly company?: string; readonly role?: string };
  readonly identities?: readonly FreeIdentity[];
}

/** Somebody met at a gathering: already in the notebook, or new. */
export type NewGuest = { readonly line?: string } & (
  | KnownGuest
  | { readonly fields: NewContact; readonly identities: readonly FreeIdentity[] }
);

export interface KeptGathering {
  readonly gatheringId: Id;
  /** In the order given. */
  readonly contactIds: readonly Id[];
}

/**
 * Keeps an evening with everybody met there: one change, one undo. With `visitors`, and where it was a circle's, whoever
 * has no seat there is written down as its visitor too.
 */
export async function addGathering(
  desk: Desk,
  fields: Fields<'gatherings'>,
  guests: readonly NewGuest[],
  { visitors = false }: { readonly visitors?: boolean } = {},
): Promise<Committed<KeptGathering>> {
  return commit(desk, 'add-gathering', aboutOf(fields), async (pen) => {
    const gatheringId = await putRow(pen, desk, 'gatherings', fields);
    const contactIds = await putGuests(pen, desk, gatheringId, guests);
    if (visitors) await putVisits(pen, desk, fields, contactIds);
    return { gatheringId, contactIds };
  });
}

/** More people met there, written down later. Gives nothing when the evening is gone. */
export async function addGuests(
  desk: Desk,
  gatheringId: Id,
  guests: readonly NewGuest[],
  { visitors = false }: { readonly visitors?: boolean } = {},
): Promise<Committed<readonly Id[] | undefined>> {
  const about = await aboutGathering(desk, gatheringId);
  return commit(desk, 'add-guests', about, async (pen) => {
    const gathering = await pen.get('gatherings', gatheringId);
    if (!gathering) return undefined;
    const contactIds = await putGuests(pen, desk, gatheringId, guests);
    if (visitors) await putVisits(pen, desk, gathering, contactIds);
    return contactIds;
  });
}

/**
 * Changes an evening. What its people have from it (the day, the place, through whom) follows where it still says the
 * same, and so does the day of their visits.
 */
export async function editGathering(
  desk: Desk,
  id: Id,
  patch: Patch<'gatherings'>,
): Promise<Committed<boolean>> {
  const about = await aboutGathering(desk, id);
  return commit(desk, 'edit-gathering', about, async (pen) => {
    const before = await pen.get('gatherings', id);
    if (!before) return false;
    const after = { ...before, ...patch, updatedAt: desk.now() } as Gathering;
    await pen.put('gatherings', after);
    const [was, is] = [metAt(before), metAt(after)];
    const guests = await desk.ledger.guests.where('gatheringId').equals(id).toArray();
    for (const { contactId } of guests) {
      const row = await pen.get('contacts', contactId);
      if (!row || row.metOn !== was.metOn || row.howMet !== was.howMet) continue;
      const { words: _, ...contact } = row;
      const through = contact.metThroughId === was.metThroughId && is.metThroughId !== contactId;
      await putContact(pen, {
        ...contact,
        metOn: is.metOn,
        howMet: is.howMet,
        ...(through && { metThroughId: is.metThroughId }),
        updatedAt: desk.now(),
      } as Contact);
    }
    if (before.circleId === undefined || before.on === after.on) return true;
    for (const visit of await desk.ledger.visits.where('circleId').equals(before.circleId).toArray()) {
      if (visit.on === before.on && guests.some(({ contactId }) => contactId === visit.contactId))
        await pen.put('visits', { ...visit, on: after.on });
    }
    return true;
  });
}

/** The evening and who was there; the people stay. */
export async function deleteGathering(desk: Desk, id: Id): Promise<Committed<void>> {
  const about = await aboutGathering(desk, id);
  return commit(desk, 'delete-gathering', about, (pen) => deleteGatheringRows(desk, pen, id));
}

/** Somebody was not there after all; the person stays. */
export async function deleteGuest(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.guests.get(id);
  const about = await nameOf(desk, row?.contactId);
  return commit(desk, 'delete-guest', about, (pen) => pen.delete('guests', id));
}

/** What a card adds to somebody: fields to set, and addresses or numbers that are nobody's yet. */
export interface CardFill {
  readonly contactId: Id;
  readonly patch: { readonly company?: string; readonly role?: string };
  readonly identities: readonly FreeIdentity[];
}

/** Puts what cards say to the people they are of: one change. Gives how many people it changed. */
export async function fillFromCards(
  desk: Desk,
  gatheringId: Id,
  fills: readonly CardFill[],
): Promise<Committed<number>> {
  const about = await aboutGathering(desk, gatheringId);
  return commit(desk, 'fill-from-cards', about, async (pen) => {
    let count = 0;
    for (const { contactId, patch, identities } of fills) {
      const row = await pen.get('contacts', contactId);
      if (!row || Object.keys(patch).length + identities.length === 0) continue;
      const { words: _, ...contact } = row;
      if (Object.keys(patch).length > 0)
        await putContact(pen, { ...contact, ...patch, updatedAt: desk.now() });
      for (const identity of identities) await putIdentity(pen, desk, identity, contactId);
      count += 1;
    }
    return count;
  });
}

/** What a new person has from the evening they were met at. */
export function metAt(
  gathering: Pick<Gathering, 'what' | 'place' | 'on' | 'hostId'>,
): Pick<Contact, 'howMet' | 'metOn' | 'metThroughId'> {
  const howMet = howMetAt(gathering);
  return {
    metOn: gathering.on,
    ...(howMet !== undefined && { howMet }),
    ...(gathering.hostId !== undefined && { metThroughId: gathering.hostId }),
  };
}

export async function editGuest(desk: Desk, id: Id, patch: Patch<'guests'>): Promise<Committed<boolean>> {
  const row = await desk.ledger.guests.get(id);
  return editRow(desk, 'guests', 'edit-guest', await nameOf(desk, row?.contactId), id, patch);
}

/** A thank-you went out on that day. */
export function thankGuest(desk: Desk, id: Id, on: DayDate): Promise<Committed<boolean>> {
  return editGuest(desk, id, { thankedOn: on });
}

async function putGuests(
  pen: Pen,
  desk: Desk,
  gatheringId: Id,
  guests: readonly NewGuest[],
): Promise<readonly Id[]> {
  const there = await desk.ledger.guests.where('gatheringId').equals(gatheringId).toArray();
  const met = new Set(there.map(({ contactId }) => contactId));
  const contactIds: Id[] = [];
  for (const guest of guests) {
    const { line } = guest;
    const contactId =
      'contactId' in guest
        ? await putKnown(pen, desk, guest)
        : await putNewContact(pen, desk, guest.fields, guest.identities);
    contactIds.push(contactId);
    // Nobody is met twice at one evening.
    if (met.has(contactId)) continue;
    met.add(contactId);
    // One after the other, so that they are read in the order in which they were written down.
    const createdAt = desk.now() + contactIds.length;
    const row = { id: desk.newId(), gatheringId, contactId, createdAt };
    await pen.put('guests', { ...row, ...(line !== undefined && { line }) });
  }
  return contactIds;
}

/** What somebody of the notebook lacked and was typed for them; what they have stays. */
async function putKnown(
  pen: Pen,
  desk: Desk,
  { contactId, lacked = {}, identities = [] }: KnownGuest,
): Promise<Id> {
  await mustBeThere(pen, 'contacts', contactId);
  const row = await pen.get('contacts', contactId);
  if (row && Object.keys(lacked).length > 0) {
    const { words: _, ...contact } = row;
    await putContact(pen, { ...contact, ...lacked, updatedAt: desk.now() });
  }
  for (const identity of identities) await putIdentity(pen, desk, identity, contactId);
  return contactId;
}

async function putVisits(
  pen: Pen,
  desk: Desk,
  { circleId, on }: Pick<Gathering, 'circleId' | 'on'>,
  contactIds: readonly Id[],
): Promise<void> {
  if (circleId === undefined) return;
  const { ledger } = desk;
  const [seats, visits] = await Promise.all([
    ledger.seats.where('circleId').equals(circleId).toArray(),
    ledger.visits.where('circleId').equals(circleId).toArray(),
  ]);
  const members = seats.filter(({ leftOn }) => leftOn === undefined || leftOn >= on);
  for (const contactId of new Set(contactIds)) {
    if (members.some((seat) => seat.contactId === contactId)) continue;
    if (visits.some((visit) => visit.contactId === contactId && visit.on === on)) continue;
    await putRow(pen, desk, 'visits', { circleId, contactId, on, came: true });
  }
}

function aboutOf({ what, place, on }: Pick<Gathering, 'what' | 'place' | 'on'>): string {
  return [what ?? place, on].filter(Boolean).join(' · ');
}

async function aboutGathering(desk: Desk, id: Id): Promise<string> {
  const row = await desk.ledger.gatherings.get(id);
  return row ? aboutOf(row) : '';
}
