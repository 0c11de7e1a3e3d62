import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { DayDate, Id } from '../domain/basics.ts';
import { deleteCircleRows } from './around.ts';
import { addRow, editRow, type Fields, nameOf, type Patch, putRow } from './rows.ts';

/** Circles, who sits in them, and who visits them. */

export function addCircle(desk: Desk, fields: Fields<'circles'>): Promise<Committed<Id>> {
  return addRow(desk, 'circles', 'add-circle', fields.name, fields);
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

export async function addSeat(desk: Desk, fields: Fields<'seats'>): Promise<Committed<Id>> {
  return addRow(desk, 'seats', 'add-seat', await nameOf(desk, fields.contactId), fields);
}

export async function editSeat(desk: Desk, id: Id, patch: Patch<'seats'>): Promise<Committed<boolean>> {
  const row = await desk.ledger.seats.get(id);
  return editRow(desk, 'seats', 'edit-seat', await nameOf(desk, row?.contactId), id, patch);
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
  seat: { readonly joinedOn: DayDate; readonly specialty?: string; readonly subSpecialty?: string },
): Promise<Committed<Id | undefined>> {
  const row = await desk.ledger.visits.get(visitId);
  const about = await nameOf(desk, row?.contactId);
  return commit(desk, 'add-seat', about, async (pen) => {
    const visit = await pen.get('visits', visitId);
    if (!visit) return undefined;
    await pen.put('visits', { ...visit, came: visit.came ?? true, decision: 'joined' });
    return putRow(pen, desk, 'seats', { ...seat, circleId: visit.circleId, contactId: visit.contactId });
  });
}
