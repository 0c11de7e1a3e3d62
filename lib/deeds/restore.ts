import { type Committed, commit, type Desk } from '../db/commit.ts';
import { keyOf, type RowOf } from '../db/rows.ts';
import { isSame } from '../db/same.ts';
import { JOURNALED, type JournaledTable } from '../domain/change.ts';
import type { Copy } from '../exchange/copy.ts';
import { ledgerRowsOf } from '../exchange/read-copy.ts';

/**
 * Puts a copy in the place of the notebook: afterwards the ledger holds its rows and no others. One commit, so that
 * either all of it is there or nothing has changed, and one undo brings back everything that was there before. Rows
 * that are the same already are not touched. The copy's history comes along where there is none yet.
 */
export async function restoreCopy(desk: Desk, copy: Copy): Promise<Committed<void>> {
  const { ledger } = desk;
  const rows = ledgerRowsOf(copy);
  return commit(desk, 'restore-copy', copy.madeAt.slice(0, 10), async (pen) => {
    if ((await ledger.changes.count()) === 0) await ledger.changes.bulkAdd([...copy.tables.changes]);
    for (const table of JOURNALED) {
      const present = (await ledger.table(table).toArray()) as RowOf[JournaledTable][];
      const before = new Map(present.map((row) => [keyOf(table, row), row]));
      const different = (rows[table] as readonly RowOf[JournaledTable][]).filter((row) => {
        const key = keyOf(table, row);
        const isThere = isSame(before.get(key), row);
        before.delete(key);
        return !isThere;
      });
      await pen.putMany(table, different);
      await pen.deleteMany(table, [...before.keys()]);
    }
  });
}
