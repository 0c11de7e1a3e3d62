import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { Id } from '../domain/basics.ts';
import { addRow, editRow, type Fields, type Patch } from './rows.ts';

/** What somebody says they are looking for, week by week. */

export function addAsk(desk: Desk, fields: Fields<'asks'>): Promise<Committed<Id>> {
  return addRow(desk, 'asks', 'add-ask', short(fields.text), fields);
}

export async function editAsk(desk: Desk, id: Id, patch: Patch<'asks'>): Promise<Committed<boolean>> {
  return editRow(desk, 'asks', 'edit-ask', await textOf(desk, id), id, patch);
}

export async function deleteAsk(desk: Desk, id: Id): Promise<Committed<void>> {
  return commit(desk, 'delete-ask', await textOf(desk, id), (pen) => pen.delete('asks', id));
}

async function textOf(desk: Desk, id: Id): Promise<string> {
  return short((await desk.ledger.asks.get(id))?.text ?? '');
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
