import type { Ledger } from '../db/ledger.ts';
import { KEY_OF, type SettingRow } from '../db/rows.ts';
import { ME } from '../domain/basics.ts';
import { type Change, JOURNALED, type JournaledTable } from '../domain/change.ts';
import type { Ask, Circle, Seat, Visit } from '../domain/circle.ts';
import type { Contact, FitNote, Identity } from '../domain/contact.ts';
import type { Dealing } from '../domain/dealing.ts';
import type { Gathering, Guest } from '../domain/gathering.ts';
import type { Handout } from '../domain/handout.ts';
import type { Introduction, IntroductionEvent } from '../domain/introduction.ts';
import type { OneToOne } from '../domain/one-to-one.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Request } from '../domain/request.ts';
import type { OwnTrade } from '../domain/trade.ts';

/** Grows when an older Tsunagi could not read the file any more. */
export const COPY_VERSION = 1;
/** The newest `version(n)` of lib/db/ledger.ts. */
export const LEDGER_VERSION = 4;

/**
 * A row as a copy holds it: what follows from other rows (search words, an introduction's state) is left out and made
 * again on the way in, so that a file can say nothing about it.
 */
export interface CopyRows {
  contacts: readonly Contact[];
  identities: readonly Identity[];
  fitNotes: readonly FitNote[];
  introductions: readonly Introduction[];
  events: readonly IntroductionEvent[];
  reminders: readonly Reminder[];
  requests: readonly Request[];
  recommendations: readonly Recommendation[];
  dealings: readonly Dealing[];
  trades: readonly OwnTrade[];
  circles: readonly Circle[];
  seats: readonly Seat[];
  visits: readonly Visit[];
  asks: readonly Ask[];
  oneToOnes: readonly OneToOne[];
  handouts: readonly Handout[];
  gatherings: readonly Gathering[];
  guests: readonly Guest[];
  settings: readonly SettingRow[];
}

interface CopyTables extends CopyRows {
  readonly changes: readonly Change[];
}

/** The whole notebook as one file. What is half typed is not in it. */
export interface Copy {
  readonly format: 'tsunagi';
  readonly version: number;
  readonly schema: number;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly tables: CopyTables;
  /**
   * Rows whose person or introduction is gone, which nobody sees: an undo may leave a note without its person, and
   * another undo brings the person back. Apart, so that everything in `tables` hangs together.
   */
  readonly loose?: { readonly [Table in JournaledTable]?: CopyRows[Table] };
}

export const COPY_TABLES = [...JOURNALED, 'changes'] as const;

/** Reads the whole ledger, in one transaction, into a copy: rows sorted by their key. */
export async function makeCopy(ledger: Ledger, now: number): Promise<Copy> {
  const { rows, changes } = await ledger.transaction('r', ledger.tables, async () => ({
    rows: {
      contacts: (await ledger.contacts.toArray()).map(({ words: _, ...contact }) => contact),
      identities: await ledger.identities.toArray(),
      fitNotes: await ledger.fitNotes.toArray(),
      introductions: (await ledger.introductions.toArray()).map(
        ({ state: _, live: __, introducedAt: ___, ...row }) => row,
      ),
      events: await ledger.events.toArray(),
      reminders: await ledger.reminders.toArray(),
      requests: await ledger.requests.toArray(),
      recommendations: await ledger.recommendations.toArray(),
      dealings: await ledger.dealings.toArray(),
      trades: await ledger.trades.toArray(),
      circles: await ledger.circles.toArray(),
      seats: await ledger.seats.toArray(),
      visits: await ledger.visits.toArray(),
      asks: await ledger.asks.toArray(),
      oneToOnes: await ledger.oneToOnes.toArray(),
      handouts: await ledger.handouts.toArray(),
      gatherings: await ledger.gatherings.toArray(),
      guests: await ledger.guests.toArray(),
      settings: await ledger.settings.toArray(),
    } satisfies CopyRows,
    changes: await ledger.changes.orderBy('seq').toArray(),
  }));
  return copyOf(rows, changes, now);
}

/** The copy of these rows. */
export function copyOf(all: CopyRows, changes: readonly Change[], now: number): Copy {
  const { whole, loose } = apart(all);
  const looseTables = JOURNALED.filter((table) => loose[table].length > 0);
  return {
    format: 'tsunagi',
    version: COPY_VERSION,
    schema: LEDGER_VERSION,
    madeAt: new Date(now).toISOString(),
    tables: { ...whole, changes: withoutRestores(changes) },
    ...(looseTables.length > 0 && {
      loose: Object.fromEntries(looseTables.map((table) => [table, loose[table]])),
    }),
  };
}

/**
 * The copy as the text of a file: one row a line, fields in the order of the alphabet, so that the same notebook is
 * the same text and two copies can be compared line by line.
 */
export function copyText(copy: Copy): string {
  const list = (rows: readonly unknown[]) =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(inOrder(row))).join(',\n')}\n]`;
  const tables = (names: readonly string[], of: Readonly<Record<string, readonly unknown[] | undefined>>) =>
    `{\n${names.map((name) => `${JSON.stringify(name)}:${list(of[name] ?? [])}`).join(',\n')}\n}`;
  const parts = [
    `"format":${JSON.stringify(copy.format)}`,
    `"version":${copy.version}`,
    `"schema":${copy.schema}`,
    `"madeAt":${JSON.stringify(copy.madeAt)}`,
    `"tables":${tables(COPY_TABLES, copy.tables as never)}`,
  ];
  const { loose } = copy;
  if (loose)
    parts.push(
      `"loose":${tables(
        JOURNALED.filter((table) => loose[table]),
        loose,
      )}`,
    );
  return `{${parts.join(',\n')}}\n`;
}

/** The first row that must speak of another and does not, as `table key`; `undefined` when all hang together. */
export function brokenReference(rows: CopyRows): string | undefined {
  const { loose } = apart(rows);
  for (const table of JOURNALED) {
    const row = loose[table][0] as Record<string, string> | undefined;
    if (row) return `${table} ${row[KEY_OF[table]]}`;
  }
  return undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Rows that hang together, and those that do not. Whoever brought two people together, or the person through whom
 * somebody was met, may have been deleted since: those are no broken references.
 */
function apart(all: CopyRows): { whole: CopyRows; loose: CopyRows } {
  const people = new Set(all.contacts.map((row) => row.id));
  const isSide = (id: string) => id === ME || people.has(id);
  const introductions = parted(
    'id',
    all.introductions,
    (row) => isSide(row.seekerId) && isSide(row.providerId),
  );
  const standing = new Set(introductions.whole.map((row) => row.id));
  const circles = new Set(all.circles.map((row) => row.id));
  const gatherings = new Set(all.gatherings.map((row) => row.id));
  const of = {
    contacts: parted('id', all.contacts, () => true),
    identities: parted('key', all.identities, (row) => people.has(row.contactId)),
    fitNotes: parted('id', all.fitNotes, (row) => people.has(row.contactId)),
    introductions,
    events: parted('id', all.events, (row) => standing.has(row.introductionId)),
    reminders: parted('id', all.reminders, () => true),
    requests: parted('id', all.requests, (row) => isSide(row.askerId) && isSide(row.askedId)),
    recommendations: parted('id', all.recommendations, () => true),
    dealings: parted('id', all.dealings, (row) => row.contactId === undefined || people.has(row.contactId)),
    trades: parted('id', all.trades, () => true),
    circles: parted('id', all.circles, () => true),
    seats: parted('id', all.seats, (row) => circles.has(row.circleId) && isSide(row.contactId)),
    visits: parted('id', all.visits, (row) => circles.has(row.circleId) && people.has(row.contactId)),
    asks: parted('id', all.asks, (row) => isSide(row.contactId)),
    oneToOnes: parted('id', all.oneToOnes, (row) => people.has(row.contactId)),
    handouts: parted('id', all.handouts, (row) => isSide(row.contactId)),
    gatherings: parted('id', all.gatherings, () => true),
    guests: parted('id', all.guests, (row) => gatherings.has(row.gatheringId) && people.has(row.contactId)),
    settings: parted('key', all.settings, () => true),
  };
  const pick = (side: 'whole' | 'loose') =>
    Object.fromEntries(JOURNALED.map((table) => [table, of[table][side]])) as unknown as Mutable<CopyRows>;
  return { whole: pick('whole'), loose: pick('loose') };
}

function parted<Row>(key: string, rows: readonly Row[], hangs: (row: Row) => boolean) {
  const keyed = (row: Row) => (row as Record<string, string>)[key] ?? '';
  const sorted = [...rows].sort((a, b) => (keyed(a) < keyed(b) ? -1 : keyed(a) > keyed(b) ? 1 : 0));
  return { whole: sorted.filter(hangs), loose: sorted.filter((row) => !hangs(row)) };
}

/**
 * The journal without its restores: they hold the whole notebook as it was before, twice, and every copy of a
 * restored notebook would carry the one before it.
 */
function withoutRestores(changes: readonly Change[]): readonly Change[] {
  const left = new Set<string>();
  for (const change of changes) {
    if (change.deed === 'restore-copy' || (change.undoes !== undefined && left.has(change.undoes)))
      left.add(change.id);
  }
  return changes.filter((change) => !left.has(change.id));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, inOrder(field)]));
}
