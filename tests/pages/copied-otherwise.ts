import type { Ledger } from '../../lib/db/ledger.ts';
import { isSame } from '../../lib/db/same.ts';
import { JOURNALED } from '../../lib/domain/change.ts';
import { copyText, makeCopy } from '../../lib/exchange/copy.ts';
import { ledgerRowsOf, readCopy } from '../../lib/exchange/read-copy.ts';

/** The tables of a ledger that its copy, read again, would not bring back as they are; why, where it cannot be read. */
export async function copiedOtherwise(
  ledger: Ledger,
  rows: Readonly<Record<string, readonly unknown[]>>,
): Promise<readonly string[]> {
  const read = readCopy(copyText(await makeCopy(ledger, 0)));
  if (!read.ok) return [`${read.why} ${read.where ?? ''}`];
  const back = ledgerRowsOf(read.copy);
  const keyOf = (row: unknown) => {
    const { id, key } = row as { id?: string; key?: string };
    return id ?? key ?? '';
  };
  const inOrder = (list: readonly unknown[]) =>
    [...list].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return JOURNALED.filter((table) => !isSame(inOrder(rows[table] ?? []), inOrder(back[table])));
}
