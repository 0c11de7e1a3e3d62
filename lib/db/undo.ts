import type { Change } from '../domain/change.ts';
import { commit, type Desk } from './commit.ts';

/** Why a change could not be taken back. */
export type UndoRefusal =
  /** There is nothing (any more) to take back. */
  | 'nothing'
  /** Something it wrote has been changed since; taking it back would lose that. */
  | 'changed-since';

export type UndoResult =
  | { readonly ok: true; readonly undone: Change; readonly changeId: string }
  | { readonly ok: false; readonly why: UndoRefusal };

/**
 * Takes back one entry of the journal, the newest that still stands when no id is given. Taking back an `undo`
 * does the thing again. Rows that were changed since are never overwritten: then nothing is written at all.
 */
export async function undo(desk: Desk, changeId?: string): Promise<UndoResult> {
  const { ledger } = desk;
  return ledger.transaction('rw', ledger.tables, async (): Promise<UndoResult> => {
    const change = changeId === undefined ? await newestStanding(desk) : await ledger.changes.get({ id: changeId });
    if (!change || change.undoneBy !== undefined) return { ok: false, why: 'nothing' };

    for (const { table, key, after } of change.rows) {
      const now: unknown = await ledger.table(table).get(key);
      if (!isSame(now, after)) return { ok: false, why: 'changed-since' };
    }
    const done = await commit(
      desk,
      'undo',
      change.about,
      async (pen) => {
        for (const { table, key, before } of [...change.rows].reverse()) {
          if (before === undefined) await pen.delete(table, key);
          else await pen.put(table, before as never);
        }
      },
      { undoes: change.id },
    );
    if (done.changeId === undefined || change.seq === undefined) return { ok: false, why: 'nothing' };
    await ledger.changes.update(change.seq, { undoneBy: done.changeId });
    // Taking back an undo lets the first deed stand again, so that it can be taken back once more.
    if (change.undoes !== undefined) await standAgain(desk, change.undoes);
    return { ok: true, undone: change, changeId: done.changeId };
  });
}

async function standAgain({ ledger }: Desk, changeId: string): Promise<void> {
  await ledger.changes.where('id').equals(changeId).modify((change) => {
    delete (change as { undoneBy?: string }).undoneBy;
  });
}

/** The newest entry that stands and is a deed of its own, not the taking back of one. */
async function newestStanding({ ledger }: Desk): Promise<Change | undefined> {
  return ledger.changes
    .orderBy('seq')
    .reverse()
    .filter((change) => change.undoneBy === undefined && change.deed !== 'undo')
    .first();
}

/** Deep equality of two stored rows, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && isSame(left[key], right[key]));
}

