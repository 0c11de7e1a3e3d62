import { type Committed, commit, type Desk } from '../db/commit.ts';
import { type Id, ME } from '../domain/basics.ts';
import { putContact } from './contacts.ts';
import { type FirstEvent, type NewIntroduction, putNewIntroduction } from './introductions.ts';
import { editRow, type Fields, nameOf, type Patch, putRow } from './rows.ts';

/** Somebody's card was given to somebody: one less in the user's pocket, where they are counted. */
export async function handOut(desk: Desk, fields: Fields<'handouts'>): Promise<Committed<Id>> {
  const about = await aboutHandout(desk, fields);
  return commit(desk, 'hand-out', about, async (pen) => {
    const row = fields.contactId === ME ? undefined : await pen.get('contacts', fields.contactId);
    if (row?.cards !== undefined) {
      const { words: _, ...contact } = row;
      await putContact(pen, { ...contact, cards: Math.max(0, row.cards - (fields.count ?? 1)) });
    }
    return putRow(pen, desk, 'handouts', fields);
  });
}

export async function editHandout(desk: Desk, id: Id, patch: Patch<'handouts'>): Promise<Committed<boolean>> {
  const row = await desk.ledger.handouts.get(id);
  return editRow(desk, 'handouts', 'edit-handout', row ? await aboutHandout(desk, row) : '', id, patch);
}

export async function deleteHandout(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.handouts.get(id);
  const about = row ? await aboutHandout(desk, row) : '';
  return commit(desk, 'delete-handout', about, (pen) => pen.delete('handouts', id));
}

/** What came of a card: the introduction it became, in one change. Gives nothing when the line is gone. */
export async function introduceByCard(
  desk: Desk,
  id: Id,
  fields: NewIntroduction,
  happened: readonly FirstEvent[],
): Promise<Committed<Id | undefined>> {
  const row = await desk.ledger.handouts.get(id);
  const about = row ? await aboutHandout(desk, row) : '';
  return commit(desk, 'add-introduction', about, async (pen) => {
    const current = await pen.get('handouts', id);
    if (!current || current.introductionId !== undefined) return undefined;
    const introductionId = await putNewIntroduction(pen, desk, fields, happened);
    await pen.put('handouts', { ...current, introductionId });
    return introductionId;
  });
}

async function aboutHandout(desk: Desk, { contactId, toId, to }: Fields<'handouts'>): Promise<string> {
  const names = [await nameOf(desk, contactId), (await nameOf(desk, toId)) || (to ?? '')];
  return names.filter(Boolean).join(' · ');
}
