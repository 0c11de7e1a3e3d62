/** The kept table of identities, for tests that look at it inside the browser. */
import { Ledger } from '../../lib/db/ledger.ts';
import { keepTable, loadTable, packTable } from '../../lib/recognise/kept-table.ts';

/** Does the table that stands in the ledger say what the ledger says? Gives what it says wrong; nothing without a table. */
export async function keptTableIsWrongIn(name: string): Promise<readonly string[] | undefined> {
  const ledger = new Ledger(name);
  const at = await loadTable(ledger);
  if (!at) return undefined;
  const rows = await ledger.identities.toArray();
  return rows.flatMap(({ key, contactId }) => (at.table.find(key) === contactId ? [] : [key]));
}

/** Keeps the table again and again, as far as the ledger has come. */
export async function keepOn(name: string): Promise<never> {
  const ledger = new Ledger(name);
  for (;;) {
    const at = await packTable(ledger, Uint32Array.of(1, 2), async () => {});
    if (at) await keepTable(ledger, { table: at.table, seq: at.seq });
  }
}
