import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import { type DayDate, type Id, ME } from '../domain/basics.ts';
import { deleteCircleRows } from './around.ts';
import { putContact } from './contacts.ts';
import { addRow, editRow, type Fields, nameOf, type Patch, putRow } from './rows.ts';

/** Circles, who sits in them, and who visits them. */

/** What a seat is for. */
type SeatOf = Pick<Fields<'seats'>, 'specialty' | 'subSpecialty' | 'joinedOn'>;

/** The sub-specialty by which somebody who sits there already makes room for another. */
export interface MadeRoom {
  readonly seatId: Id;
  readonly subSpecialty: string;
}

/** A circle, and the user's own seat in it where they say what it is. */
export function addCircle(desk: Desk, fields: Fields<'circles'>, mine?: SeatOf): Promise<Committed<Id>> {
  return commit(desk, 'add-circle', fields.name, async (pen) => {
    const circleId = await putRow(pen, desk, 'circles', fields);
    if (mine) await putRow(pen, desk, 'seats', { ...mine, circleId, contactId: ME });
    return circleId;
  });
}

export async function editCircle(desk: Desk, id: Id, patch: Patch<'circles'>): Promise<Committed<boolean>> {
  const about = (await desk.ledger.circles.get(id))?.name ?? '';
  return editRow(desk, 'circles', 'edit-circle', about, id, patch);
}

/** With its seats and visits; what else names it (asks, talks, evenings, introductions) stays and names it no longer. */
export async function deleteCircle(desk: Desk, id: Id): Promise<Committed<void>> {
  const about = (await desk.ledger.circles.get(id))?.name ?? '';
  return commit(desk, 'delete-circle', about, (pen) => deleteCircleRows(desk, pen, id));
}

/** A new seat; whoever makes room for it does so in the same change. Whose specialty is not noted yet, has it from it. */
export async function addSeat(desk: Desk, fields: Fields<'seats'>, room?: MadeRoom): Promise<Committed<Id>> {
  const about = await nameOf(desk, fields.contactId);
  return commit(desk, 'add-seat', about, async (pen) => {
    if (room) await makeRoom(desk, pen, room);
    await noteSpecialty(desk, pen, fields.contactId, fields);
    return putRow(pen, desk, 'seats', fields);
  });
}

/** Gives false when the seat is not there any more: then nobody makes room either. */
export async function editSeat(
  desk: Desk,
  id: Id,
  patch: Patch<'seats'>,
  room?: MadeRoom,
): Promise<Committed<boolean>> {
  const row = await desk.ledger.seats.get(id);
  return commit(desk, 'edit-seat', await nameOf(desk, row?.contactId), async (pen) => {
    const seat = await pen.get('seats', id);
    if (!seat) return false;
    await pen.put('seats', { ...seat, ...patch, updatedAt: desk.now() } as typeof seat);
    if (room) await makeRoom(desk, pen, room);
    return true;
  });
}

async function makeRoom(desk: Desk, pen: Pen, { seatId, subSpecialty }: MadeRoom): Promise<void> {
  const seat = await pen.get('seats', seatId);
  if (seat) await pen.put('seats', { ...seat, subSpecialty, updatedAt: desk.now() });
}

/** A seat tells what somebody does, where nothing was noted of it; what was noted stays. A member is no stranger. */
async function noteSpecialty(desk: Desk, pen: Pen, contactId: Id, seat: SeatOf): Promise<void> {
  const row = contactId === ME ? undefined : await pen.get('contacts', contactId);
  if (!row) return;
  const { words: _, importedOnly, ...contact } = row;
  const isNew = contact.specialty === undefined && seat.specialty !== undefined;
  if (!isNew && !importedOnly) return;
  const { specialty, subSpecialty = contact.subSpecialty } = seat;
  await putContact(pen, {
    ...contact,
    ...(isNew && { specialty, ...(subSpecialty !== undefined && { subSpecialty }) }),
    updatedAt: desk.now(),
  });
}

/** Takes back what was written down by mistake; whoever leaves keeps their seat with a day on which it ended. */
export async function deleteSeat(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.seats.get(id);
  const about = await nameOf(desk, row?.contactId);
  return commit(desk, 'delete-seat', about, (pen) => pen.delete('seats', id));
}

export async function addVisit(desk: Desk, fields: Fields<'visits'>): Promise<Committed<Id>> {
  return addRow(desk, 'visits', 'add-visit', await nameOf(desk, fields.contactId), fields);
}

export async function editVisit(desk: Desk, id: Id, patch: Patch<'visits'>): Promise<Committed<boolean>> {
  const row = await desk.ledger.visits.get(id);
  return editRow(desk, 'visits', 'edit-visit', await nameOf(desk, row?.contactId), id, patch);
}

export async function deleteVisit(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.visits.get(id);
  const about = await nameOf(desk, row?.contactId);
  return commit(desk, 'delete-visit', about, (pen) => pen.delete('visits', id));
}

/** A visitor joins: their seat, and that they joined, in one change. Gives nothing when the visit is gone. */
export async function joinAfterVisit(
  desk: Desk,
  visitId: Id,
  seat: SeatOf & { readonly joinedOn: DayDate },
  room?: MadeRoom,
): Promise<Committed<Id | undefined>> {
  const row = await desk.ledger.visits.get(visitId);
  const about = await nameOf(desk, row?.contactId);
  return commit(desk, 'add-seat', about, async (pen) => {
    const visit = await pen.get('visits', visitId);
    if (!visit) return undefined;
    await pen.put('visits', { ...visit, came: visit.came ?? true, decision: 'joined' });
    if (room) await makeRoom(desk, pen, room);
    await noteSpecialty(desk, pen, visit.contactId, seat);
    return putRow(pen, desk, 'seats', { ...seat, circleId: visit.circleId, contactId: visit.contactId });
  });
}
