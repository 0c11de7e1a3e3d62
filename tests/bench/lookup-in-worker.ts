/** What the bench of lookups runs inside the extension's own worker: the product's table and Dexie, side by side. */
import { Ledger } from '../../lib/db/ledger.ts';
import { loadTable } from '../../lib/recognise/kept-table.ts';

/** Milliseconds of each run; `table` of one lookup of all keys, out of so many in a row that a clock can tell. */
export interface LookupTimes {
  readonly load: readonly number[];
  readonly table: readonly number[];
  readonly anyOf: readonly number[];
  readonly bulkGet: readonly number[];
  /** Bytes of the table in memory. */
  readonly size: number;
}

const IN_A_ROW = 200;

/** True once the worker has packed its table. */
export async function isTableKept(): Promise<boolean> {
  return (await loadTable(new Ledger())) !== undefined;
}

/** Looks up the same keys each way, one after the other, `runs` times. Every way must find all of them. */
export async function timeLookups(keys: readonly string[], runs: number): Promise<LookupTimes> {
  const ledger = new Ledger();
  const times = {
    load: [] as number[],
    table: [] as number[],
    anyOf: [] as number[],
    bulkGet: [] as number[],
  };
  const timed = async <T>(into: number[], parts: number, work: () => Promise<T> | T): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    into.push((performance.now() - begun) / parts);
    return result;
  };
  let size = 0;
  for (let run = 0; run < runs; run++) {
    const at = await timed(times.load, 1, () => loadTable(ledger));
    if (!at) throw new Error('no table is kept');
    size = at.table.size;
    const found = await timed(times.table, IN_A_ROW, () => {
      let found = 0;
      for (let round = 0; round < IN_A_ROW; round++)
        for (const key of keys) if (at.table.find(key) !== undefined) found++;
      return found / IN_A_ROW;
    });
    const byAnyOf = await timed(times.anyOf, 1, () =>
      ledger.identities
        .where('key')
        .anyOf([...keys])
        .toArray(),
    );
    const byBulkGet = await timed(times.bulkGet, 1, () => ledger.identities.bulkGet([...keys]));
    const all = [found, byAnyOf.length, byBulkGet.filter((row) => row !== undefined).length];
    if (all.some((count) => count !== keys.length)) throw new Error(`found ${all} of ${keys.length}`);
  }
  ledger.close();
  return { ...times, size };
}
