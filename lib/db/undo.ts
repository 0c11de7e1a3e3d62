import { ME } from '../domain/basics.ts';
import type { Change, JournaledTable, RowChange } from '../domain/change.ts';
import type { Identity } from '../domain/contact.ts';
import { commit, type Desk } from './commit.ts';
import type { Ledger } from './ledger.ts';
import { type IntroductionRow, KEY_OF } from './rows.ts';
import { isSame } from './same.ts';

/** Why a change could not be taken back. */
type UndoRefusal =
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
  const { ledger, now, newId } = desk;
  const result = await ledger.transaction('rw', ledger.tables, async (): Promise<UndoResult> => {
    const change =
      changeId === undefined ? await newestStanding(desk) : await ledger.changes.get({ id: changeId });
    if (!change || change.undoneBy !== undefined) return { ok: false, why: 'nothing' };

    const learned = await learnedBecauseOf(ledger, change);
    const writtenRows = together([change, ...learned]);
    // By table and all at once: a restored copy has tens of thousands of rows.
    const byTable = Map.groupBy(writtenRows, (row) => row.table);
    for (const [table, rows] of byTable) {
      const found = await ledger.table<unknown, string>(table).bulkGet(rows.map((row) => row.key));
      if (rows.some(({ after }, index) => !isSame(written(table, found[index]), written(table, after))))
        return { ok: false, why: 'changed-since' };
    }
    if ((await somethingHangsOn(ledger, writtenRows)) || (await wouldHangOnNobody(ledger, writtenRows)))
      return { ok: false, why: 'changed-since' };
    const done = await commit(
      { ledger, now, newId },
      'undo',
      change.about,
      async (pen) => {
        // Each key is there once, so the order is all the same.
        for (const [table, rows] of byTable) {
          const added = rows.filter(({ before }) => before === undefined);
          const others = rows.filter(({ before }) => before !== undefined);
          await pen.deleteMany(
            table,
            added.map(({ key }) => key),
          );
          await pen.putMany(
            table,
            others.map(({ before }) => before as never),
          );
        }
      },
      { undoes: change.id },
    );
    if (done.changeId === undefined) return { ok: false, why: 'nothing' };
    await mark([change, ...learned], done.changeId, ledger);
    await fall(ledger, change, done.changeId);
    return { ok: true, undone: change, changeId: done.changeId };
  });
  // Here and not by `commit`: its transaction is part of this one.
  if (result.ok) desk.committed?.();
  return result;
}

/** A row without what later versions make of its events: an entry of an older one knows nothing of it. */
function written(table: JournaledTable, row: unknown): unknown {
  if (table !== 'introductions' || row === undefined) return row;
  const { introducedAt: _, ...rest } = row as IntroductionRow;
  return rest;
}

/** The rows that several changes wrote, the oldest first, each key once: as it was before all of them and after them. */
function together(changes: readonly Change[]): readonly RowChange[] {
  const byKey = new Map<string, RowChange>();
  for (const row of changes.flatMap(({ rows }) => rows)) {
    const { before: _, ...later } = row;
    const known = byKey.get(`${row.table}\n${row.key}`);
    const { before } = known ?? row;
    byKey.set(`${row.table}\n${row.key}`, { ...later, ...(before !== undefined && { before }) });
  }
  return [...byKey.values()];
}

/**
 * Marks an entry as taken back. Where it was itself the taking back of another, that one stands again, and can be
 * taken back once more; and so on down to the first deed.
 */
async function fall(ledger: Ledger, change: Change, by: string): Promise<void> {
  const learned = change.deed === 'undo' ? [] : await learnedBecauseOf(ledger, change);
  await mark([change, ...learned], by, ledger);
  const earlier = change.undoes === undefined ? undefined : await ledger.changes.get({ id: change.undoes });
  if (earlier) await standAgain(ledger, earlier);
}

async function mark(changes: readonly Change[], undoneBy: string, ledger: Ledger): Promise<void> {
  for (const { seq } of changes) if (seq !== undefined) await ledger.changes.update(seq, { undoneBy });
}

async function standAgain(ledger: Ledger, change: Change): Promise<void> {
  // With what went along with it.
  await ledger.changes
    .where('seq')
    .aboveOrEqual(change.seq ?? 0)
    .and(({ undoneBy }) => undoneBy !== undefined && undoneBy === change.undoneBy)
    .modify((row) => {
      delete (row as { undoneBy?: string }).undoneBy;
    });
  const earlier = change.undoes === undefined ? undefined : await ledger.changes.get({ id: change.undoes });
  if (earlier) await fall(ledger, earlier, change.id);
}

/** Which rows belong to a person, a request, an introduction, a circle or an evening, or speak of them. */
const HANGING = {
  contacts: [
    ['identities', 'contactId'],
    ['fitNotes', 'contactId'],
    ['reminders', 'contactId'],
    ['introductions', 'seekerId'],
    ['introductions', 'providerId'],
    ['introductions', 'introducerId'],
    ['contacts', 'metThroughId'],
    ['requests', 'askerId'],
    ['requests', 'askedId'],
    ['requests', 'wantedId'],
    ['recommendations', 'contactId'],
    ['recommendations', 'recipientIds'],
    ['dealings', 'contactId'],
    ['seats', 'contactId'],
    ['visits', 'contactId'],
    ['visits', 'invitedById'],
    ['asks', 'contactId'],
    ['oneToOnes', 'contactId'],
    ['handouts', 'contactId'],
    ['handouts', 'toId'],
    ['gatherings', 'hostId'],
    ['guests', 'contactId'],
  ],
  requests: [
    ['introductions', 'requestId'],
    ['recommendations', 'requestId'],
  ],
  introductions: [
    ['events', 'introductionId'],
    ['reminders', 'introductionId'],
    ['handouts', 'introductionId'],
  ],
  circles: [
    ['seats', 'circleId'],
    ['visits', 'circleId'],
    ['asks', 'circleId'],
    ['oneToOnes', 'circleId'],
    ['gatherings', 'circleId'],
    ['introductions', 'circleId'],
  ],
  gatherings: [['guests', 'gatheringId']],
} as const;

const OWNERS = ['contacts', 'requests', 'introductions', 'circles', 'gatherings'] as const;

/** Above so many owners the whole table is read at once: one lookup each would take longer. */
const MANY = 200;

async function keysOfAll(
  ledger: Ledger,
  table: JournaledTable,
  field: string,
  owners: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await ledger.table<Record<string, unknown>, string>(table).toArray();
  // Of recipients there are several in one row.
  return rows
    .filter((row) => [row[field]].flat().some((id) => owners.has(id as string)))
    .map((row) => row[KEY_OF[table]] as string);
}

/** Would taking this back leave rows, written since, that hang on nobody? */
async function somethingHangsOn(ledger: Ledger, rows: readonly RowChange[]): Promise<boolean> {
  const own = new Set(rows.map(({ table, key }) => `${table}\n${key}`));
  for (const owner of OWNERS) {
    const going = rows.filter((row) => row.table === owner && row.before === undefined).map((row) => row.key);
    if (going.length === 0) continue;
    for (const [table, field] of HANGING[owner]) {
      const keys =
        going.length > MANY
          ? await keysOfAll(ledger, table, field, new Set(going))
          : await ledger.table<unknown, string>(table).where(field).anyOf(going).primaryKeys();
      if (keys.some((key) => !own.has(`${table}\n${key}`))) return true;
    }
  }
  return false;
}

/** What cannot be without its owner. Whatever else is named may be gone: then it is shown without. */
const NEEDED: readonly (readonly [JournaledTable, string, (typeof OWNERS)[number]])[] = [
  ['fitNotes', 'contactId', 'contacts'],
  ['seats', 'contactId', 'contacts'],
  ['seats', 'circleId', 'circles'],
  ['visits', 'contactId', 'contacts'],
  ['visits', 'circleId', 'circles'],
  ['asks', 'contactId', 'contacts'],
  ['oneToOnes', 'contactId', 'contacts'],
  ['handouts', 'contactId', 'contacts'],
  ['guests', 'contactId', 'contacts'],
  ['guests', 'gatheringId', 'gatherings'],
];

/** Would a row that comes back hang on somebody or something that was deleted since? */
async function wouldHangOnNobody(ledger: Ledger, rows: readonly RowChange[]): Promise<boolean> {
  const returning = new Set(
    rows.filter(({ before }) => before !== undefined).map(({ table, key }) => `${table}\n${key}`),
  );
  for (const [table, field, owner] of NEEDED) {
    const owners = rows
      .filter((row) => row.table === table && row.before !== undefined && row.after === undefined)
      .map(({ before }) => (before as Record<string, string>)[field] ?? ME)
      .filter((id) => id !== ME && !returning.has(`${owner}\n${id}`));
    if (owners.length === 0) continue;
    const found = await ledger.table<unknown, string>(owner).bulkGet([...new Set(owners)]);
    if (found.includes(undefined)) return true;
  }
  return false;
}

/**
 * What was learned from pages about people because of what a change wrote: by an identity it gave them, by their being
 * there at all, of an identity that it had set free. Taken back with it, since it would be wrong without.
 */
async function learnedBecauseOf(ledger: Ledger, change: Change): Promise<readonly Change[]> {
  if (change.seq === undefined || change.deed === 'learn-identities') return [];
  const people = new Set<string>();
  const free = new Set<string>();
  for (const { table, key, before, after } of change.rows) {
    if (table === 'contacts' && (before === undefined || after === undefined)) people.add(key);
    if (table !== 'identities') continue;
    if (after === undefined) free.add(key);
    for (const row of [before, after]) if (row !== undefined) people.add((row as Identity).contactId);
  }
  if (people.size === 0) return [];
  return ledger.changes
    .where('seq')
    .above(change.seq)
    .and(
      ({ deed, undoneBy, rows }) =>
        deed === 'learn-identities' &&
        undoneBy === undefined &&
        rows.some(({ key, after }) => free.has(key) || people.has((after as Identity).contactId)),
    )
    .toArray();
}

/** The newest entry that stands and is something the user did: neither the taking back of it, nor learned from a page. */
async function newestStanding({ ledger }: Desk): Promise<Change | undefined> {
  return ledger.changes
    .orderBy('seq')
    .reverse()
    .filter((change) => change.undoneBy === undefined && !['undo', 'learn-identities'].includes(change.deed))
    .first();
}
