import type { Change, DeedName, JournaledTable, RowChange } from '../domain/change.ts';
import type { Moment } from '../domain/basics.ts';
import { isLive, standingOf } from '../domain/introduction-state.ts';
import type { Ledger } from './ledger.ts';
import { checkRow, type IntroductionRow, keyOf, type RowOf } from './rows.ts';

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
    const touched = new Map<string, { table: JournaledTable; key: string; before?: unknown; after?: unknown }>();

    const remember = async (table: JournaledTable, key: string, after: unknown) => {
      const name = `${table}\n${key}`;
      const known = touched.get(name);
      if (known) {
        touched.set(name, { ...known, after });
        return;
      }
      const before: unknown = await ledger.table(table).get(key);
      touched.set(name, { table, key, before, after });
    };

    const pen: Pen = {
      async put(table, row) {
        const checked = checkRow(table, row);
        const key = keyOf(table, checked);
        await remember(table, key, checked);
        await ledger.table(table).put(checked);
      },
      async delete(table, key) {
        await remember(table, key, undefined);
        await ledger.table(table).delete(key);
      },
      get: async (table, key) => ledger.table(table).get(key),
    };

    const value = await work(pen);
    for (const id of introductionsTouchedBy([...touched.values()])) await settleState(ledger, pen, id);

    const rows: RowChange[] = [];
    for (const { table, key, before, after } of touched.values()) {
      if (before === undefined && after === undefined) continue;
      rows.push({ table, key, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
    }
    if (rows.length === 0) return { value };
    const change: Change = { id: desk.newId(), at: desk.now(), deed, about, rows, ...journal };
    await ledger.changes.add(change);
    return { value, changeId: change.id };
  });
  if (result.changeId !== undefined) desk.committed?.();
  return result;
}

function introductionsTouchedBy(rows: readonly { table: JournaledTable; key: string; before?: unknown; after?: unknown }[]) {
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

async function settleState(ledger: Ledger, pen: Pen, id: string): Promise<void> {
  const row = await ledger.introductions.get(id);
  if (!row) return;
  const events = await ledger.events.where('introductionId').equals(id).toArray();
  const standing = standingOf(row, events);
  const { state } = standing;
  const live: IntroductionRow['live'] = isLive(row, standing) ? 1 : 0;
  if (row.state !== state || row.live !== live) await pen.put('introductions', { ...row, state, live });
}
