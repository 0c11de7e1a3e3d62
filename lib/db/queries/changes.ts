import type { Change } from '../../domain/change.ts';
import { SAMPLE_PREFIX } from '../../sample/sample-clock.ts';
import type { Ledger } from '../ledger.ts';

/** An entry of the journal as a list shows it: without its rows, of which a restore has tens of thousands. */
export type ChangeLine = Omit<Change, 'rows'>;

/** The newest deeds, without the undos: an undone deed says so itself, and by whom it can be done again. */
export async function listChanges(ledger: Ledger, limit: number): Promise<readonly ChangeLine[]> {
  const found: ChangeLine[] = [];
  await ledger.changes
    .orderBy('seq')
    .reverse()
    .filter((change) => change.deed !== 'undo')
    .limit(limit)
    .each(({ rows: _, ...line }) => found.push(line));
  return found;
}

/** What the notebook holds: the figures a preview sets beside those of a copy. */
export async function countLedger(ledger: Ledger) {
  const [people, introductions, notes, reminders, samplePeople] = await Promise.all([
    ledger.contacts.count(),
    ledger.introductions.count(),
    ledger.fitNotes.count(),
    ledger.reminders.filter((row) => row.text !== undefined && row.doneAt === undefined).count(),
    ledger.contacts.where('id').startsWith(SAMPLE_PREFIX).count(),
  ]);
  return { people, introductions, notes, reminders, samplePeople };
}
