import type { Moment } from '../domain/basics.ts';
import type { Change, DeedName, JournaledTable, RowChange } from '../domain/change.ts';
import type { Ledger } from './ledger.ts';
import { checkRow, type IntroductionRow, keyOf, type RowOf } from './rows.ts';
import { isSame } from './same.ts';
import { settled } from './settled.ts';

/** What a deed needs that rules and database do not have: the time and new ids. */
export interface Desk {
  readonly ledger: Ledger;
  readonly now: () => Moment;
  readonly newId: () => string;
  /** Told after every commit, so that badge, bell and marks follow. */
  readonly committed?: () => void;
}

/** What a deed may do inside its transaction. */
export interface Pen {
  put<T extends JournaledTable>(table: T, row: RowOf[T]): Promise<void>;
  delete(table: JournaledTable, key: string): Promise<void>;
  /** Many rows at once, each key once: a restored copy has tens of thousands. */
  putMany<T extends JournaledTable>(table: T, rows: readonly RowOf[T][]): Promise<void>;
  deleteMany(table: JournaledTable, keys: readonly string[]): Promise<void>;
  get<T extends JournaledTable>(table: T, key: string): Promise<RowOf[T] | undefined>;
}

export interface Committed<T> {
  readonly value: T;
  /** For undo; absent when nothing was written. */
  readonly changeId?: string;
}

/**
 * The one way into the ledger: rows and journal in one transaction, strictly durable. Rows are checked on the way
 * in and a bad one throws `BadRow` and leaves everything as it was. The state of every introduction whose events
 * changed is computed here, so that no caller can forget it or set it by hand.
 */
export async function commit<T>(
  desk: Desk,
  deed: DeedName,
  about: string,
  work: (pen: Pen) => Promise<T>,
  journal: { undoes?: string } = {},
): Promise<Committed<T>> {
  const { ledger } = desk;
  const result = await ledger.transaction('rw', ledger.tables, async (): Promise<Committed<T>> => {
    const touched = new Map<
      string,
      { table: JournaledTable; key: string; before?: unknown; after?: unknown }
    >();

    const remember = async (
      table: JournaledTable,
      written: readonly (readonly [key: string, after: unknown])[],
    ) => {
      const nameOf = (key: string) => `${table}\n${key}`;
      const fresh = written.map(([key]) => key).filter((key) => !touched.has(nameOf(key)));
      const before: readonly unknown[] =
        fresh.length === 0 ? [] : await ledger.table<unknown, string>(table).bulkGet(fresh);
      for (const [index, key] of fresh.entries())
        touched.set(nameOf(key), { table, key, before: before[index] });
      for (const [key, after] of written) {
        const known = touched.get(nameOf(key));
        if (known) touched.set(nameOf(key), { ...known, after });
      }
    };

    const pen: Pen = {
      put: (table, row) => pen.putMany(table, [row]),
      delete: (table, key) => pen.deleteMany(table, [key]),
      async putMany(table, rows) {
        const checked = rows.map((row) => checkRow(table, row));
        await remember(
          table,
          checked.map((row) => [keyOf(table, row), row]),
        );
        await ledger.table(table).bulkPut(checked);
      },
      async deleteMany(table, keys) {
        await remember(
          table,
          keys.map((key) => [key, undefined]),
        );
        await ledger.table(table).bulkDelete([...keys]);
      },
      get: async (table, key) => ledger.table(table).get(key),
    };

    const value = await work(pen);
    await settleStates(ledger, pen, introductionsTouchedBy([...touched.values()]));

    const rows: RowChange[] = [];
    for (const { table, key, before, after } of touched.values()) {
      // What was written as it stood before is no change: there is nothing to take back.
      if (isSame(before, after)) continue;
      rows.push({
        table,
        key,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      });
    }
    if (rows.length === 0) return { value };
    const change: Change = { id: desk.newId(), at: desk.now(), deed, about, rows, ...journal };
    await ledger.changes.add(change);
    return { value, changeId: change.id };
  });
  if (result.changeId !== undefined) desk.committed?.();
  return result;
}

function introductionsTouchedBy(
  rows: readonly { table: JournaledTable; key: string; before?: unknown; after?: unknown }[],
) {
  const ids = new Set<string>();
  for (const { table, key, before, after } of rows) {
    if (table === 'introductions') ids.add(key);
    if (table === 'events') {
      for (const row of [before, after]) {
        if (row !== undefined) ids.add((row as { introductionId: string }).introductionId);
      }
    }
  }
  return ids;
}

/** Above so many introductions every event is read at once: one lookup each would take longer. */
const MANY = 200;

async function settleStates(ledger: Ledger, pen: Pen, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return;
  const [rows, events] = await Promise.all([
    ledger.introductions.bulkGet([...ids]),
    ids.size > MANY
      ? ledger.events.toArray()
      : ledger.events
          .where('introductionId')
          .anyOf([...ids])
          .toArray(),
  ]);
  const byIntroduction = Map.groupBy(events, (event) => event.introductionId);
  const changed = rows.flatMap((row): readonly IntroductionRow[] => {
    if (!row) return [];
    const now = settled(row, byIntroduction.get(row.id) ?? []);
    return row.state === now.state && row.live === now.live && row.introducedAt === now.introducedAt
      ? []
      : [now];
  });
  if (changed.length > 0) await pen.putMany('introductions', changed);
}
