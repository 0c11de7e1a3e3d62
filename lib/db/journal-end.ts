import type { Change } from '../domain/change.ts';
import type { Ledger } from './ledger.ts';

/** The number of the journal's newest entry, 0 where it has none. It is all there is to know whether anything changed. */
export async function journalEnd(ledger: Ledger): Promise<number> {
  const [newest] = await ledger.changes.toCollection().reverse().limit(1).primaryKeys();
  return newest ?? 0;
}

/**
 * The entries after the one of this number, oldest first. Nothing when that one is not there any more, or one is
 * missing after it, or a copy was restored: then the journal does not tell what has changed since, or may not be of these
 * rows.
 */
export async function changesAfter(ledger: Ledger, seq: number): Promise<readonly Change[] | undefined> {
  const present = await ledger.changes.where('seq').aboveOrEqual(seq).primaryKeys();
  const expected = seq === 0 ? present.map((_, at) => at + 1) : present.map((_, at) => seq + at);
  if (present.some((key, at) => key !== expected[at]) || (seq !== 0 && present.length === 0))
    return undefined;
  if (present.at(-1) === seq || present.length === 0) return [];
  const changes = await ledger.changes.where('seq').above(seq).toArray();
  return changes.some(({ deed }) => deed === 'restore-copy') ? undefined : changes;
}

/**
 * Lets a live query hear of entries after the one of this number: by their keys alone it does not, since the database
 * gives them, so that one must be read.
 */
export async function hearOfNew(ledger: Ledger, seq: number): Promise<void> {
  await ledger.changes.where('seq').above(seq).first();
}
