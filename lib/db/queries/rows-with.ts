import type { JournaledTable } from '../../domain/change.ts';
import type { Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';

/**
 * Rows in whose field stands one of these keys; those of each key together. One read for each key, all asked at once:
 * Dexie's `anyOf` walks a cursor, and every row costs a round trip to the browser's database process.
 *
 * @param field an index of the table
 */
export async function rowsWith<T extends JournaledTable>(
  ledger: Ledger,
  table: T,
  field: keyof RowOf[T] & string,
  keys: readonly string[],
): Promise<readonly RowOf[T][]> {
  const rows = ledger.table<RowOf[T], string>(table);
  const read = (key: string) => rows.where(field).equals(key).toArray();
  const each = [...new Set(keys)];
  // Alone each read would be a transaction of its own.
  return (await ledger.transaction('r', rows, () => Promise.all(each.map(read)))).flat();
}

/** How many such rows there are. */
export async function rowCount<T extends JournaledTable>(
  ledger: Ledger,
  table: T,
  field: keyof RowOf[T] & string,
  keys: readonly string[],
): Promise<number> {
  const rows = ledger.table<RowOf[T], string>(table);
  const count = (key: string) => rows.where(field).equals(key).count();
  const counts = await ledger.transaction('r', rows, () => Promise.all([...new Set(keys)].map(count)));
  return counts.reduce((sum, one) => sum + one, 0);
}
