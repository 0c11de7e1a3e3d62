import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import type { Id } from '../domain/basics.ts';
import { putContact } from './contacts.ts';
import { editRow, type Fields, nameOf, type Patch, putRow } from './rows.ts';

/** Writes down a talk of two. One that was held makes somebody met once, or nobody said how well, somebody known. */
export async function addOneToOne(desk: Desk, fields: Fields<'oneToOnes'>): Promise<Committed<Id>> {
  const about = await nameOf(desk, fields.contactId);
  return commit(desk, 'add-one-to-one', about, async (pen) => {
    const id = await putRow(pen, desk, 'oneToOnes', fields);
    if (fields.state === 'held') await knowBetter(pen, desk, fields.contactId);
    return id;
  });
}

/** Gives false when it is not there any more. One that turns out to have been held makes them known. */
export async function editOneToOne(
  desk: Desk,
  id: Id,
  patch: Patch<'oneToOnes'>,
): Promise<Committed<boolean>> {
  const row = await desk.ledger.oneToOnes.get(id);
  const about = await nameOf(desk, row?.contactId);
  if (patch.state !== 'held' || row?.state === 'held')
    return editRow(desk, 'oneToOnes', 'edit-one-to-one', about, id, patch);
  return commit(desk, 'edit-one-to-one', about, async (pen) => {
    const current = await pen.get('oneToOnes', id);
    if (!current) return false;
    await pen.put('oneToOnes', { ...current, ...patch, updatedAt: desk.now() } as typeof current);
    await knowBetter(pen, desk, patch.contactId ?? current.contactId);
    return true;
  });
}

export async function deleteOneToOne(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.oneToOnes.get(id);
  const about = await nameOf(desk, row?.contactId);
  return commit(desk, 'delete-one-to-one', about, (pen) => pen.delete('oneToOnes', id));
}

async function knowBetter(pen: Pen, desk: Desk, contactId: Id): Promise<void> {
  const row = await pen.get('contacts', contactId);
  if (!row) return;
  const { words: _, importedOnly: __, ...contact } = row;
  const howWell = contact.howWell === undefined || contact.howWell === 'met-once' ? 'know' : contact.howWell;
  await putContact(pen, { ...contact, howWell, updatedAt: desk.now() });
}
