import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { DayDate, Id } from '../domain/basics.ts';
import type { FreeIdentity } from '../identity/identities.ts';
import { deleteGatheringRows } from './around.ts';
import { type NewContact, putNewContact } from './contacts.ts';
import { editRow, type Fields, nameOf, type Patch, putRow } from './rows.ts';

/** Somebody met at a gathering: already in the notebook, or new. */
export type NewGuest = { readonly line?: string } & (
  | { readonly contactId: Id }
  | { readonly fields: NewContact; readonly identities: readonly FreeIdentity[] }
);

export interface KeptGathering {
  readonly gatheringId: Id;
  /** In the order given. */
  readonly contactIds: readonly Id[];
}

/** Keeps an evening with everybody met there: one change, one undo. */
export async function addGathering(
  desk: Desk,
  fields: Fields<'gatherings'>,
  guests: readonly NewGuest[],
): Promise<Committed<KeptGathering>> {
  const about = [fields.what ?? fields.place, fields.on].filter(Boolean).join(' · ');
  return commit(desk, 'add-gathering', about, async (pen) => {
    const gatheringId = await putRow(pen, desk, 'gatherings', fields);
    const contactIds: Id[] = [];
    for (const guest of guests) {
      const contactId =
        'contactId' in guest
          ? guest.contactId
          : await putNewContact(pen, desk, guest.fields, guest.identities);
      contactIds.push(contactId);
      await putRow(pen, desk, 'guests', {
        gatheringId,
        contactId,
        ...(guest.line !== undefined && { line: guest.line }),
      });
    }
    return { gatheringId, contactIds };
  });
}

export async function editGathering(
  desk: Desk,
  id: Id,
  patch: Patch<'gatherings'>,
): Promise<Committed<boolean>> {
  return editRow(desk, 'gatherings', 'edit-gathering', await aboutGathering(desk, id), id, patch);
}

/** The evening and who was there; the people stay. */
export async function deleteGathering(desk: Desk, id: Id): Promise<Committed<void>> {
  const about = await aboutGathering(desk, id);
  return commit(desk, 'delete-gathering', about, (pen) => deleteGatheringRows(desk, pen, id));
}

export async function editGuest(desk: Desk, id: Id, patch: Patch<'guests'>): Promise<Committed<boolean>> {
  const row = await desk.ledger.guests.get(id);
  return editRow(desk, 'guests', 'edit-guest', await nameOf(desk, row?.contactId), id, patch);
}

/** A thank-you went out on that day. */
export function thankGuest(desk: Desk, id: Id, on: DayDate): Promise<Committed<boolean>> {
  return editGuest(desk, id, { thankedOn: on });
}

async function aboutGathering(desk: Desk, id: Id): Promise<string> {
  const row = await desk.ledger.gatherings.get(id);
  return row ? [row.what ?? row.place, row.on].filter(Boolean).join(' · ') : '';
}
