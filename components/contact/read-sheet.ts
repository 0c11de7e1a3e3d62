import type { Desk } from '../../lib/db/commit.ts';
import { readContactSheet } from '../../lib/db/queries/contacts.ts';
import { readTyped } from '../../lib/db/typed.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { Answers } from '../app/opening.ts';
import { noteKey } from './note-draft.ts';

export const sheetName = (contactId: Id): string => `sheet:${contactId}`;

/** What a person's sheet asks before it shows anything. */
export async function readSheet(desk: Desk, contactId: Id, zone: string): Promise<Answers> {
  const [sheet, kept] = await Promise.all([
    readContactSheet(desk.ledger, contactId, zone),
    readTyped(desk.ledger, noteKey(contactId)),
  ]);
  return new Map<string, unknown>([
    [sheetName(contactId), sheet ?? null],
    [noteKey(contactId), { kept }],
  ]);
}
