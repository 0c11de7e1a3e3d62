import * as z from 'zod/mini';
import { BadRow, checkRow, KEY_OF, keyOf, type RowOf } from '../db/rows.ts';
import { settled } from '../db/settled.ts';
import { renamed, renamedChange, renamingOf } from '../db/version-2.ts';
import { type Change, JOURNALED, type JournaledTable } from '../domain/change.ts';
import type { IntroductionEvent } from '../domain/introduction.ts';
import { keyBelongsToValue } from '../identity/identities.ts';
import { searchWordsOf } from '../identity/search-words.ts';
import {
  brokenReference,
  COPY_TABLES,
  COPY_VERSION,
  type Copy,
  type CopyRows,
  LEDGER_VERSION,
} from './copy.ts';

z.config({ jitless: true });

/** How many of each there are: shown before anything is written. */
interface CopyCounts {
  readonly people: number;
  readonly introductions: number;
  readonly notes: number;
  readonly reminders: number;
  readonly changes: number;
}

export type ReadCopy =
  | { readonly ok: true; readonly copy: Copy; readonly counts: CopyCounts }
  /** `where` names the first row or field at fault: `contacts 12 name.written`. */
  | {
      readonly ok: false;
      readonly why: 'not-json' | 'not-ours' | 'newer' | 'damaged';
      readonly where?: string;
    };

/** The rows of a copy as the ledger stores them. */
export type LedgerRows = { readonly [Table in JournaledTable]: readonly RowOf[Table][] };

class Damaged extends Error {
  readonly where: string;
  constructor(where: string) {
    super(where);
    this.where = where;
  }
}

/**
 * Reads the text of a copy and checks all of it: every row by the same rules that hold on the way into the ledger,
 * every key once, every reference. Never throws, and writes nothing.
 */
export function readCopy(text: string): ReadCopy {
  let file: unknown;
  try {
    // Editors and spreadsheets like to put a byte order mark in front.
    file = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (!isRecord(file) || file.format !== 'tsunagi' || typeof file.version !== 'number') {
    return { ok: false, why: 'not-ours' };
  }
  const { version, schema } = file;
  if (Number(version) > COPY_VERSION || (typeof schema === 'number' && schema > LEDGER_VERSION)) {
    return { ok: false, why: 'newer' };
  }
  try {
    const copy = checkCopy(file);
    const { tables } = copy;
    const counts: CopyCounts = {
      people: tables.contacts.length,
      introductions: tables.introductions.length,
      notes: tables.fitNotes.length,
      reminders: tables.reminders.filter((row) => row.text !== undefined && row.doneAt === undefined).length,
      changes: tables.changes.length,
    };
    return { ok: true, copy, counts };
  } catch (error) {
    // A file nested deeper than the stack is damaged, too: every page would fall over its settings.
    if (error instanceof RangeError) return { ok: false, why: 'damaged' };
    if (error instanceof Damaged) return { ok: false, why: 'damaged', where: error.where };
    throw error;
  }
}

/** What a copy's rows are in the ledger: with search words and states made anew. */
export function ledgerRowsOf(copy: Copy): LedgerRows {
  const of = <Table extends JournaledTable>(table: Table): CopyRows[Table] =>
    [...copy.tables[table], ...(copy.loose?.[table] ?? [])] as unknown as CopyRows[Table];
  const events = of('events');
  const byIntroduction = Map.groupBy(events, (event: IntroductionEvent) => event.introductionId);
  return {
    contacts: of('contacts').map((row) => ({ ...row, words: searchWordsOf(row) })),
    identities: of('identities'),
    fitNotes: of('fitNotes'),
    introductions: of('introductions').map((row) => settled(row, byIntroduction.get(row.id) ?? [])),
    events,
    reminders: of('reminders'),
    requests: of('requests'),
    recommendations: of('recommendations'),
    dealings: of('dealings'),
    trades: of('trades'),
    circles: of('circles'),
    seats: of('seats'),
    visits: of('visits'),
    asks: of('asks'),
    oneToOnes: of('oneToOnes'),
    handouts: of('handouts'),
    gatherings: of('gatherings'),
    guests: of('guests'),
    settings: of('settings'),
  };
}

/** The version of the ledger with which a table came. */
const SINCE: { readonly [Table in JournaledTable]?: number } = {
  requests: 3,
  recommendations: 3,
  dealings: 3,
  trades: 3,
  circles: 4,
  seats: 4,
  visits: 4,
  asks: 4,
  oneToOnes: 4,
  handouts: 4,
  gatherings: 4,
  guests: 4,
};

function checkCopy(file: Record<string, unknown>): Copy {
  const { tables, loose, madeAt, schema, version, format: _, ...unknown } = file;
  const strange = Object.keys(unknown)[0];
  if (strange !== undefined) throw new Damaged(strange);
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) throw new Damaged('schema');
  if (!Number.isInteger(version) || Number(version) < 1) throw new Damaged('version');
  if (typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt))) throw new Damaged('madeAt');
  if (!isRecord(tables)) throw new Damaged('tables');
  if (loose !== undefined && !isRecord(loose)) throw new Damaged('loose');

  // Every field is taken by its name from here on, and a name that is not foreseen is refused.
  for (const name of [...Object.keys(tables), ...Object.keys(loose ?? {})]) {
    if (!(COPY_TABLES as readonly string[]).includes(name)) throw new Damaged(name);
  }
  const seen = new Map<JournaledTable, Set<string>>(JOURNALED.map((table) => [table, new Set()]));
  const checkedRows = (of: Record<string, unknown>) =>
    Object.fromEntries(
      JOURNALED.filter((table) => of === tables || of[table] !== undefined).map((table) => {
        // A copy of an older ledger has none of what came later.
        const list = of[table] ?? (SINCE[table] !== undefined && schema < SINCE[table] ? [] : undefined);
        if (!Array.isArray(list)) throw new Damaged(table);
        return [table, list.map((row, index) => checkOne(table, row, index, seen.get(table)))];
      }),
    ) as unknown as CopyRows;

  const found = { rows: checkedRows(tables), loose: loose === undefined ? undefined : checkedRows(loose) };
  const checked = { ...found, changes: checkChanges(tables.changes) };
  const { rows, loose: looseRows, changes } = schema < 2 ? carriedOver(checked) : checked;
  for (const list of [rows.identities, looseRows?.identities ?? []]) {
    const wrong = list.findIndex((row) => !keyBelongsToValue(row));
    if (wrong !== -1) throw new Damaged(`identities ${wrong + 1} key`);
  }
  const broken = brokenReference(rows);
  if (broken !== undefined) throw new Damaged(broken);
  return {
    format: 'tsunagi',
    version: Number(version),
    schema: LEDGER_VERSION,
    madeAt,
    tables: { ...rows, changes },
    ...(looseRows && { loose: looseRows }),
  };
}

interface Checked {
  readonly rows: CopyRows;
  readonly loose: CopyRows | undefined;
  readonly changes: readonly Change[];
}

/** A copy of the first version as the ledger of today would have written it. */
function carriedOver({ rows, loose, changes }: Checked): Checked {
  const renaming = renamingOf([...rows.identities, ...(loose?.identities ?? [])], changes);
  const carried = <Rows extends CopyRows>(all: Rows): Rows => ({
    ...all,
    ...(all.identities && { identities: all.identities.map((row) => renamed(row, renaming)) }),
  });
  return {
    rows: carried(rows),
    loose: loose && carried(loose),
    changes: changes.map((change) => renamedChange(change, renaming)),
  };
}

/** One row as a copy holds it; `seen` holds the keys before it. */
function checkOne(
  table: JournaledTable,
  row: unknown,
  index: number,
  seen: Set<string> | undefined,
): unknown {
  const place = `${table} ${index + 1}`;
  if (!isRecord(row) || !isPlain(row) || typeof row[KEY_OF[table]] !== 'string') throw new Damaged(place);
  // What is made anew on the way in must not be in a file, but the ledger's own check asks for it.
  const made: Record<string, unknown> =
    table === 'contacts' ? { words: [] } : table === 'introductions' ? { state: 'considering', live: 1 } : {};
  const foreign = [...Object.keys(made), ...(table === 'introductions' ? ['introducedAt'] : [])].find(
    (field) => field in row,
  );
  if (foreign !== undefined) throw new Damaged(`${place} ${foreign}`);
  let key: string;
  try {
    key = keyOf(table, checkRow(table, { ...row, ...made } as unknown as RowOf[JournaledTable]));
  } catch (error) {
    if (error instanceof BadRow) throw new Damaged(`${place} ${error.where.join(', ')}`);
    throw error;
  }
  if (seen?.has(key)) throw new Damaged(`${place} ${key}`);
  seen?.add(key);
  return row;
}

const change = z.strictObject({
  seq: z.number().check(z.int()),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  at: z.number().check(z.int()),
  deed: z.string().check(z.maxLength(100)),
  about: z.string().check(z.maxLength(50_000)),
  rows: z.array(
    z.strictObject({
      table: z.enum(JOURNALED),
      key: z.string().check(z.maxLength(2000)),
      // What is in them is checked when an undo writes it.
      before: z.optional(z.record(z.string(), z.unknown())),
      after: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
  undoes: z.optional(z.string()),
  undoneBy: z.optional(z.string()),
});

function checkChanges(list: unknown): readonly Change[] {
  if (!Array.isArray(list)) throw new Damaged('changes');
  const seqs = new Set<unknown>();
  const ids = new Set<unknown>();
  for (const [index, one] of list.entries()) {
    const place = `changes ${index + 1}`;
    if (!isPlain(one)) throw new Damaged(place);
    const checked = change.safeParse(one);
    if (!checked.success) throw new Damaged(`${place} ${checked.error.issues[0]?.path.join('.') ?? ''}`);
    const { seq, id } = checked.data;
    if (seqs.has(seq) || ids.has(id)) throw new Damaged(`${place} ${id}`);
    seqs.add(seq);
    ids.add(id);
  }
  return list as readonly Change[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON can carry a field of its own named `__proto__`, which an assignment later on would take for the prototype. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, field]) => key !== '__proto__' && isPlain(field));
}
