import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import type { DayDate, Id } from '../domain/basics.ts';
import type { FitKind, FitNote, LimitValue } from '../domain/contact.ts';

export interface NewFitNote {
  readonly contactId: Id;
  readonly kind: FitKind;
  readonly text: string;
  readonly notedOn: DayDate;
  readonly limit?: LimitValue;
  readonly introductionId?: Id;
  readonly pageUrl?: string;
}

/** Notes what suits a person or what does not. Gives nothing when they are not there any more. */
export async function addFitNote(desk: Desk, note: NewFitNote): Promise<Committed<FitNote | undefined>> {
  const about = (await desk.ledger.contacts.get(note.contactId))?.name.written ?? '';
  return commit(desk, 'add-fit-note', about, async (pen) => {
    if (!(await pen.get('contacts', note.contactId))) return undefined;
    const row: FitNote = { ...note, id: desk.newId() };
    await pen.put('fitNotes', row);
    await noLongerImportedOnly(note.contactId, pen);
    return row;
  });
}

export async function editFitNote(
  desk: Desk,
  id: Id,
  patch: Partial<Pick<FitNote, 'kind' | 'text' | 'notedOn'>>,
): Promise<Committed<void>> {
  return commit(desk, 'edit-fit-note', patch.text ?? '', async (pen) => {
    const row = await pen.get('fitNotes', id);
    if (row) await pen.put('fitNotes', { ...row, ...patch });
  });
}

export async function deleteFitNote(desk: Desk, id: Id): Promise<Committed<void>> {
  const about = (await desk.ledger.fitNotes.get(id))?.text ?? '';
  return commit(desk, 'delete-fit-note', about, (pen) => pen.delete('fitNotes', id));
}

/** Something happened with a person who was only imported: from now on they are known. */
async function noLongerImportedOnly(contactId: Id, pen: Pen): Promise<void> {
  const row = await pen.get('contacts', contactId);
  if (row?.importedOnly) await pen.put('contacts', { ...row, importedOnly: false });
}
