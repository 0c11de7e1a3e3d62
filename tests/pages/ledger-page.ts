/** What the tests of the ledger run inside the browser: the real ledger, its deeds, and a clock of its own. */
import { liveQuery } from 'dexie';
import { comeBack, readKeptPlace } from '../../components/app/kept-place.ts';
import type { Place } from '../../components/app/place.ts';
import { readPeopleHere } from '../../components/popup/page-people.ts';
import { commit, type Desk } from '../../lib/db/commit.ts';
import { Ledger } from '../../lib/db/ledger.ts';
import { keepOwnRecords } from '../../lib/db/own-records.ts';
import { readSendingFacts } from '../../lib/db/queries/before-sending.ts';
import { readCompany } from '../../lib/db/queries/companies.ts';
import {
  addressesOf,
  contactsByIdentity,
  listContacts,
  readContactSheet,
  searchContacts,
} from '../../lib/db/queries/contacts.ts';
import { type DealingParty, dealingsWith, readAskAgain } from '../../lib/db/queries/dealings.ts';
import { type DrawnLineage, keepDrawnLineage, readDrawnLineage } from '../../lib/db/queries/drawn-lineage.ts';
import { readFitPeople } from '../../lib/db/queries/fit-people.ts';
import { introductionsLike, readAllIntroductions } from '../../lib/db/queries/introduction-list.ts';
import { listIntroductions, viewIntroduction } from '../../lib/db/queries/introductions.ts';
import { keepLineage, type LineageAt, readLineage } from '../../lib/db/queries/lineage.ts';
import { readOrigins } from '../../lib/db/queries/origins.ts';
import { searchPalette } from '../../lib/db/queries/palette.ts';
import { readPeopleList } from '../../lib/db/queries/people-list.ts';
import { perhapsOf, readPerhaps, type Stranger } from '../../lib/db/queries/perhaps.ts';
import { readPersonAround } from '../../lib/db/queries/person-around.ts';
import { readNewMatches, readTried } from '../../lib/db/queries/pool.ts';
import { readPromises } from '../../lib/db/queries/promises.ts';
import { viewRecommendation } from '../../lib/db/queries/recommendations.ts';
import { viewRequest } from '../../lib/db/queries/requests.ts';
import { readSettings } from '../../lib/db/queries/settings.ts';
import { readLookBack, readTrackRecord } from '../../lib/db/queries/track-record.ts';
import { BadRow, checkRow, type RowOf } from '../../lib/db/rows.ts';
import { keepSaidSources } from '../../lib/db/said-sources.ts';
import { dropTyped, keepTyped, readTyped, sweepTyped } from '../../lib/db/typed.ts';
import { undo } from '../../lib/db/undo.ts';
import * as asks from '../../lib/deeds/asks.ts';
import * as circles from '../../lib/deeds/circles.ts';
import * as contacts from '../../lib/deeds/contacts.ts';
import * as dealings from '../../lib/deeds/dealings.ts';
import * as fitNotes from '../../lib/deeds/fit-notes.ts';
import * as gatherings from '../../lib/deeds/gatherings.ts';
import * as handouts from '../../lib/deeds/handouts.ts';
import * as introductions from '../../lib/deeds/introductions.ts';
import * as learn from '../../lib/deeds/learn.ts';
import * as merge from '../../lib/deeds/merge.ts';
import * as needs from '../../lib/deeds/needs.ts';
import * as oneToOnes from '../../lib/deeds/one-to-ones.ts';
import * as passing from '../../lib/deeds/passing.ts';
import * as recommendations from '../../lib/deeds/recommendations.ts';
import * as reminders from '../../lib/deeds/reminders.ts';
import * as requests from '../../lib/deeds/requests.ts';
import * as sample from '../../lib/deeds/sample.ts';
import * as settings from '../../lib/deeds/settings.ts';
import * as trades from '../../lib/deeds/trades.ts';
import type { Change } from '../../lib/domain/change.ts';
import { JOURNALED, type JournaledTable } from '../../lib/domain/change.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { IntroductionEvent } from '../../lib/domain/introduction.ts';
import { isLive, standingOf } from '../../lib/domain/introduction-state.ts';
import { lineageOf } from '../../lib/domain/lineage.ts';
import { lookBack } from '../../lib/domain/track-record.ts';
import { identitiesOf } from '../../lib/identity/identities.ts';
import { isNobodyAtAll } from '../../lib/identity/nobody.ts';
import { createRecogniser } from '../../lib/recognise/recogniser.ts';
import { type Belfry, ring } from '../../lib/reminders/bell.ts';
import type { RawSighting } from '../../lib/sites/contract.ts';

import { doInCircle } from './circle-steps.ts';
import { copiedOtherwise } from './copied-otherwise.ts';
import type { Step, Told } from './ledger-steps.ts';
import { fillLongView, type LongView, rowsRead } from './long-view.ts';
import { doTrusted } from './trusted-steps.ts';

export { keepOn, keptTableIsWrongIn } from './kept-table-page.ts';

const ZONE = 'Asia/Tokyo';
/** 2026-04-01, noon in Tokyo. */
const START = Date.UTC(2026, 3, 1, 3);

/** Everything a person can do, by name. */
export const deeds = {
  ...asks,
  ...circles,
  ...contacts,
  ...dealings,
  ...fitNotes,
  ...gatherings,
  ...handouts,
  ...introductions,
  ...learn,
  ...merge,
  ...needs,
  ...oneToOnes,
  ...passing,
  ...recommendations,
  ...reminders,
  ...requests,
  ...sample,
  ...settings,
  ...trades,
  undo,
  /** The row itself, past the deeds, for what no deed would write. */
  put: <T extends JournaledTable>(desk: Desk, table: T, ...rows: RowOf[T][]) =>
    commit(desk, 'restore-copy', 'by hand', async (pen) => {
      for (const row of rows) await pen.put(table, row);
    }),
};
export type Deeds = typeof deeds;

const desks = new Map<string, Desk & { clock: number; ticks: number }>();

/** The desk of one ledger: a minute passes with each look at the clock, ids are numbered. */
export function deskOf(name: string): Desk & { clock: number; ticks: number } {
  const known = desks.get(name);
  if (known) return known;
  // Another page on the same ledger has ids and a clock of its own.
  const page = Math.random().toString(36).slice(2, 8);
  let ids = 0;
  const desk = {
    ledger: new Ledger(name),
    clock: START,
    ticks: 60_000,
    now: () => (desk.clock += desk.ticks),
    // Not in the order of time: real ids are random, and rows are read in their order.
    newId: () => `${(++ids * 7919) % 9973}-${ids}-${page}`,
  };
  desks.set(name, desk);
  return desk;
}

/** Does one thing; a refusal by `BadRow` is told, not thrown. */
export async function act(name: string, deed: keyof Deeds, args: readonly unknown[]): Promise<unknown> {
  const work = deeds[deed] as (desk: Desk, ...args: readonly unknown[]) => Promise<unknown>;
  try {
    return await work(deskOf(name), ...args);
  } catch (error) {
    if (error instanceof BadRow) return { badRow: error.where };
    throw error;
  }
}

export type Dump = Record<string, unknown[]>;

/** Every row of every journaled table and of what is half typed; with `journal` also that. */
export async function dump(name: string, journal = false): Promise<Dump> {
  const { ledger } = deskOf(name);
  const tables = [...JOURNALED, 'typed', ...(journal ? ['changes'] : [])];
  const rows = await ledger.transaction('r', tables, () =>
    Promise.all(tables.map((table) => ledger.table(table).toArray())),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index] ?? []]));
}

/** What the browser itself holds: databases, and everything else a page can keep. */
export async function everythingKept(name: string): Promise<unknown> {
  return {
    rows: await dump(name, true),
    databases: (await indexedDB.databases()).map((database) => `${database.name} ${database.version}`).sort(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    cookie: document.cookie,
  };
}

const lineages = new Map<string, LineageAt>();
const drawn = new Map<string, DrawnLineage>();

export const queries = {
  sheet: async (name: string, id: string) => {
    const sheet = await readContactSheet(deskOf(name).ledger, id, ZONE);
    return (
      sheet && {
        ...sheet,
        introductions: sheet.introductions.map((view) => view.introduction),
        requests: sheet.requests.map(({ request }) => request),
      }
    );
  },
  around: async (name: string, party: string) => {
    const { circles, evenings, people, ...rows } = await readPersonAround(deskOf(name).ledger, party);
    return {
      ...rows,
      circles: [...circles.keys()],
      evenings: [...evenings.keys()],
      people: [...people.keys()],
    };
  },
  search: (name: string, typed: string) => searchContacts(deskOf(name).ledger, typed),
  list: (name: string) => listContacts(deskOf(name).ledger, 1000),
  peopleList: (name: string) => readPeopleList(deskOf(name).ledger),
  company: async (name: string, company: string) => {
    const sheet = await readCompany(deskOf(name).ledger, company);
    return {
      name: sheet.name,
      people: sheet.people.map((person) => person.name.written),
      former: sheet.former.map(({ contact }) => contact.name.written),
      introductions: sheet.introductions.map((view) => view.introduction.id),
    };
  },
  introductionsLike: async (name: string, typed: string) => {
    const { ledger } = deskOf(name);
    const [rows, isLike] = await Promise.all([
      readAllIntroductions(ledger),
      introductionsLike(ledger, typed),
    ]);
    return rows.filter(isLike).map((row) => row.id);
  },
  palette: async (name: string, typed: string) => {
    const found = await searchPalette(deskOf(name).ledger, typed);
    return {
      people: found.people.map((person) => person.name.written),
      companies: found.companies,
      introductions: found.introductions.map((view) => view.introduction.id),
      requests: found.requests.map((request) => request.wanted),
    };
  },
  introductions: async (name: string) =>
    (await listIntroductions(deskOf(name).ledger, 1000)).map(({ people: _, struck, ...view }) => ({
      ...view,
      struck: [...struck],
    })),
  introduction: async (name: string, id: string) => {
    const view = await viewIntroduction(deskOf(name).ledger, id);
    return view && { ...view, people: [...view.people.keys()], struck: [...view.struck] };
  },
  request: async (name: string, id: string) => {
    const view = await viewRequest(deskOf(name).ledger, id);
    return (
      view && {
        request: view.request,
        introductions: view.introductions.map(({ introduction }) => introduction.id),
        people: [...view.people.keys()],
      }
    );
  },
  askAgain: async (name: string, today: string) => {
    const { entries, notNow, people } = await readAskAgain(deskOf(name).ledger, today);
    return {
      entries,
      notNow: notNow.map(({ view, ...rest }) => ({ ...rest, introductionId: view.introduction.id })),
      people: [...people.keys()],
    };
  },
  dealings: (name: string, party: DealingParty) => dealingsWith(deskOf(name).ledger, party),
  recommendation: async (name: string, id: string) =>
    (await viewRecommendation(deskOf(name).ledger, id))?.recommendation,
  origins: async (name: string, today: string) => {
    const { origins, people } = await readOrigins(deskOf(name).ledger, ZONE, today);
    return { ...origins, people: [...people.keys()] };
  },
  keepSources: async (name: string, today: string) => {
    const { ledger } = deskOf(name);
    const { sources } = await readOrigins(ledger, ZONE, today);
    await keepSaidSources(ledger, sources);
    return sources.keptSeq;
  },
  trackRecord: async (name: string, id: string, today: string) => {
    const { ledger } = deskOf(name);
    const { clocks } = await readSettings(ledger);
    return readTrackRecord(ledger, id, { clocks, zone: ZONE, today });
  },
  lookBack: async (name: string, today: string) => {
    const { ledger } = deskOf(name);
    const { clocks } = await readSettings(ledger);
    return (await readLookBack(ledger, { clocks, zone: ZONE, today })).figures;
  },
  /** The same by all rows, whatever is kept. */
  lookBackAnew: async (name: string, today: string) => {
    const { ledger } = deskOf(name);
    const { clocks } = await readSettings(ledger);
    const [introductions, events] = await Promise.all([
      ledger.introductions.toArray(),
      ledger.events.toArray(),
    ]);
    const records = introductions.map((introduction) => ({
      introduction,
      events: events.filter(({ introductionId }) => introductionId === introduction.id),
    }));
    return lookBack(records, { clocks, zone: ZONE, today });
  },
  /** Up to which entry of the journal it was kept before. */
  keepLookBack: async (name: string, today: string) => {
    const { ledger } = deskOf(name);
    const { clocks } = await readSettings(ledger);
    const { own } = await readLookBack(ledger, { clocks, zone: ZONE, today });
    await keepOwnRecords(ledger, own);
    return own.keptSeq;
  },
  fillLongView: (name: string, size: LongView) => fillLongView(deskOf(name).ledger, size),
  originsRead: (name: string, today: string) => rowsRead(() => readOrigins(deskOf(name).ledger, ZONE, today)),
  lookBackRead: (name: string, today: string) => rowsRead(() => queries.lookBack(name, today)),
  trackRecordRead: (name: string, id: string, today: string) =>
    rowsRead(() => queries.trackRecord(name, id, today)),
  fitPeople: (name: string, today: string) => readFitPeople(deskOf(name).ledger, today, ZONE),
  dues: async (name: string) => (await readPromises(deskOf(name).ledger, ZONE)).dues,
  sendingFacts: (name: string, id: string) => {
    const { ledger, clock } = deskOf(name);
    return readSendingFacts(ledger, id, ZONE, clock);
  },
  /** Everybody's lineage, from what was held or is kept where there is such, and how many rows were read for it. */
  lineage: async (name: string, { held, keep }: { held?: boolean; keep?: boolean } = {}) => {
    const { ledger } = deskOf(name);
    let rows = 0;
    const count = <Row>(row: Row): Row => {
      if (row !== undefined) rows += 1;
      return row;
    };
    for (const table of ledger.tables) table.hook('reading', count);
    const read = await readLineage(ledger, held ? lineages.get(name) : undefined);
    for (const table of ledger.tables) table.hook('reading').unsubscribe(count);
    lineages.set(name, keep ? await keepLineage(ledger, read) : read);
    const { branches, rootIds } = lineageOf(
      read.facts.people.values(),
      read.facts.introductions.values(),
      ZONE,
    );
    return { rows, rootIds, branches: [...branches.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  },
  /** The same as it is drawn, from where it is kept as it was drawn; and what was read for it. */
  drawnLineage: async (name: string, { held, keep }: { held?: boolean; keep?: boolean } = {}) => {
    const { ledger } = deskOf(name);
    let read: DrawnLineage | undefined;
    const { rows } = await rowsRead(async () => {
      read = await readDrawnLineage(ledger, ZONE, held ? drawn.get(name) : undefined);
    });
    if (!read) throw new Error('nothing was read');
    drawn.set(name, keep ? await keepDrawnLineage(ledger, read) : read);
    const { branches, rootIds } = read.lineage;
    return { read: rows, rootIds, branches: [...branches.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  },
  /** The same by the rows alone, whatever is held or kept. */
  lineageAnew: async (name: string) => {
    const { ledger } = deskOf(name);
    const [people, all] = await Promise.all([ledger.contacts.toArray(), ledger.introductions.toArray()]);
    const persons = people.map((row) => ({
      ...row,
      name: row.name.written,
      inherited: row.inherited !== undefined,
    }));
    const { branches, rootIds } = lineageOf(persons, all, ZONE);
    return { rows: 0, rootIds, branches: [...branches.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  },
  /** What is kept of it, damaged by one letter of one name. */
  damageLineage: async (name: string) => {
    const { ledger } = deskOf(name);
    const row = await ledger.packed.get('lineage');
    if (!row) throw new Error('nothing is kept');
    const { packed } = row.value as { packed: { people: { name: string[] } } };
    packed.people.name[0] = `${packed.people.name[0]}x`;
    await ledger.packed.put(row);
    const drawnRow = await ledger.packed.get('lineage-drawn');
    if (!drawnRow) return;
    const { branches } = drawnRow.value as { branches: { text: string } };
    branches.text = branches.text.replace('Ida', 'Ada');
    await ledger.packed.put(drawnRow);
  },
  settings: (name: string) => readSettings(deskOf(name).ledger),
  addresses: (name: string, ids: readonly string[]) => addressesOf(deskOf(name).ledger, ids),
  byIdentity: async (name: string, keys: readonly string[]) => [
    ...(await contactsByIdentity(deskOf(name).ledger, keys)),
  ],
  recognise: async (name: string, people: readonly RawSighting[]) => {
    const desk = deskOf(name);
    const today = () => ({ day: dayOf(desk.clock, ZONE), zone: ZONE });
    return (await createRecogniser(desk.ledger, today, () => {}).ask(people)).recognised;
  },
  peopleHere: async (name: string, sightings: readonly RawSighting[]) => {
    const { ledger, clock } = deskOf(name);
    const people = sightings.map((sighting) => ({
      sighting,
      identities: identitiesOf(sighting),
      inFront: true,
      ...(isNobodyAtAll(identitiesOf(sighting)) && { nobody: true as const }),
    }));
    const here = await readPeopleHere(ledger, people, ZONE, dayOf(clock, ZONE));
    const nameOf = (one: (typeof here.leading)[number]) =>
      'contact' in one ? one.contact.id : (one.sighting.name ?? one.sighting.address);
    return {
      leading: here.leading.map(nameOf),
      known: here.known.map(nameOf),
      unknown: here.unknown.map(nameOf),
    };
  },
  perhaps: async (name: string, names: readonly string[]) => [
    ...(await perhapsOf(deskOf(name).ledger, names)),
  ],
  strangers: (name: string, strangers: readonly Stranger[]) => readPerhaps(deskOf(name).ledger, strangers),
  newMatches: async (name: string) => {
    const { ledger, clock } = deskOf(name);
    const found = await readNewMatches(ledger, dayOf(clock, ZONE), ZONE);
    return [...found].map(([id, fits]) => [id, fits.map(({ contactId }) => contactId)] as const);
  },
  tried: async (name: string, need: Parameters<typeof readTried>[1]) =>
    (await readTried(deskOf(name).ledger, need)).map(({ introduction }) => introduction.id),
  /** Where the popup opens on a page, once it was left at these places of another. */
  opening: async (name: string, left: readonly Place[], leftOn: string, url: string) => {
    const kept = { at: deskOf(name).now(), places: left, pageUrl: leftOn };
    await keepTyped(deskOf(name).ledger, 'place:popup', kept, START);
    return comeBack(await readKeptPlace(deskOf(name), 'popup'), url).at(-1)?.at;
  },
  typed: (name: string, key: string) => readTyped(deskOf(name).ledger, key),
};

export const typed = {
  keep: (name: string, key: string, value: unknown) => keepTyped(deskOf(name).ledger, key, value, START),
  drop: (name: string, key: string) => dropTyped(deskOf(name).ledger, key),
  sweepLater: (name: string, ms: number) => sweepTyped(deskOf(name).ledger, START + ms),
};

/** One press of the bell: what badge and alarm are set to. */
export async function ringOnce(
  name: string,
  now: number,
): Promise<{ count?: number; overdue?: boolean; alarm?: number | undefined }> {
  const heard: { count?: number; overdue?: boolean; alarm?: number | undefined } = {};
  const belfry: Belfry = {
    showBadge: async (count, overdue) => void Object.assign(heard, { count, overdue }),
    setAlarm: async (alarm) => void Object.assign(heard, { alarm }),
  };
  await ring({ ...deskOf(name), now: () => now }, belfry, ZONE);
  return heard;
}

/** With which options the database was asked for transactions, and what it gave. */
interface Begun {
  readonly mode: string;
  readonly durability?: string;
  readonly granted: string;
}
const begun: Begun[] = [];
let writing = 0;

// From the start: Dexie binds the method when it opens a database.
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode = 'readonly', options) {
  const transaction = begin.call(this, stores, mode, options);
  begun.push({ mode, ...options, granted: transaction.durability });
  if (mode === 'readwrite') {
    writing++;
    transaction.addEventListener('complete', () => writing--);
    transaction.addEventListener('abort', () => writing--);
  }
  return transaction;
};

/** Does a deed and says how many transactions were still being written each time `committed` was told. */
export async function openWhenTold(
  name: string,
  deed: keyof Deeds,
  args: readonly unknown[],
): Promise<number[]> {
  const openThen: number[] = [];
  const work = deeds[deed] as (desk: Desk, ...args: readonly unknown[]) => Promise<unknown>;
  await work({ ...deskOf(name), committed: () => void openThen.push(writing) }, ...args);
  return openThen;
}

/** The transactions that a deed opens. */
export async function transactionsDuring(
  name: string,
  deed: keyof Deeds,
  args: readonly unknown[],
): Promise<Begun[]> {
  const before = begun.length;
  await act(name, deed, args);
  return begun.slice(before);
}

/** Which reads of object stores and indexes a lookup makes. */
export async function readsDuring(name: string, keys: readonly string[]) {
  const reads: string[] = [];
  const spied = [
    [IDBObjectStore.prototype, 'get'],
    [IDBObjectStore.prototype, 'getAll'],
    [IDBObjectStore.prototype, 'openCursor'],
    [IDBIndex.prototype, 'get'],
    [IDBIndex.prototype, 'getAll'],
    [IDBIndex.prototype, 'openCursor'],
    [IDBIndex.prototype, 'openKeyCursor'],
  ] as const;
  const transactions = new Set<IDBTransaction>();
  const restore = spied.map(([prototype, method]) => {
    const original = (prototype as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
    (prototype as unknown as Record<string, unknown>)[method] = function (
      this: IDBObjectStore & IDBIndex,
      ...args: unknown[]
    ) {
      transactions.add((this.objectStore ?? this).transaction);
      reads.push(`${this.objectStore ? `${this.objectStore.name}.` : ''}${this.name}.${method}`);
      return original?.apply(this, args);
    };
    return () => {
      (prototype as unknown as Record<string, unknown>)[method] = original;
    };
  });
  try {
    const found = await contactsByIdentity(deskOf(name).ledger, keys);
    return {
      found: found.size,
      kinds: [...new Set(reads)],
      reads: reads.length,
      transactions: transactions.size,
    };
  } finally {
    for (const undo of restore) undo();
  }
}

/** Sees every change of how many contacts there are; `stop` ends it. */
export function watchContacts(name: string): { counts: number[]; stop: () => void } {
  const counts: number[] = [];
  const subscription = liveQuery(() => deskOf(name).ledger.contacts.count()).subscribe(
    (count) => void counts.push(count),
  );
  return { counts, stop: () => subscription.unsubscribe() };
}

/** The rows that would not be let in today. */
export async function badRows(name: string): Promise<string[]> {
  const rows = await dump(name);
  const bad: string[] = [];
  for (const table of JOURNALED) {
    for (const row of rows[table] ?? []) {
      try {
        checkRow(table, row as RowOf[typeof table]);
      } catch (error) {
        bad.push(String(error));
      }
    }
  }
  return bad;
}

/** Runs a generated sequence of deeds, then takes back everything that stands, newest first. */
export async function doAll(name: string, steps: readonly Step[]): Promise<Told> {
  const desk = deskOf(name);
  const beginning = await dump(name);
  const wrongStates: string[] = [];
  for (const step of steps) {
    await doOne(desk, name, step);
    wrongStates.push(...(await statesNotOfTheirEvents(name)));
  }
  const notAsCopied = await copiedOtherwise(desk.ledger, await dump(name));
  const journal = await desk.ledger.changes.toArray();
  const refusals: string[] = [];
  for (let left = journal.length * 2 + 1; left > 0; left--) {
    const result = await undo(desk);
    wrongStates.push(...(await statesNotOfTheirEvents(name)));
    if (result.ok) continue;
    if (result.why !== 'nothing') refusals.push(result.why);
    break;
  }
  const deedsDone = [...new Set(journal.map((change) => change.deed))];
  return {
    beginning,
    end: await dump(name),
    deeds: deedsDone,
    wrongStates,
    badRows: await badRows(name),
    notAsCopied,
    refusals,
  };
}

/** Introductions whose stored state is not the one of their events. */
export async function statesNotOfTheirEvents(name: string): Promise<string[]> {
  const { ledger } = deskOf(name);
  const events = await ledger.events.toArray();
  return (await ledger.introductions.toArray()).flatMap((row) => {
    const standing = standingOf(row, events.filter((event) => event.introductionId === row.id).reverse());
    const right =
      row.state === standing.state &&
      row.live === (isLive(row, standing) ? 1 : 0) &&
      row.introducedAt === standing.introducedAt;
    return right ? [] : [`${row.id} ${row.state} instead of ${standing.state}`];
  });
}

/** Does one act of a generated sequence. */
export async function doOne(desk: Desk, name: string, step: Step): Promise<unknown> {
  const { ledger } = desk;
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];
  const person = async (at: number) => pick(await ledger.contacts.toCollection().primaryKeys(), at);
  const email = (at: number) => {
    const value = `p${at % 8}@example.org`;
    return { key: `email:${value}`, kind: 'email', value } as const;
  };
  switch (step.do) {
    case 'add':
      return deeds.addContact(desk, { name: { written: step.word }, importedOnly: step.address % 2 === 0 }, [
        email(step.address),
      ]);
    case 'edit':
      return deeds.editContact(desk, (await person(step.person)) ?? 'gone', {
        company: step.word,
        metThroughId: await person(step.person + 1),
      });
    case 'delete':
      return deeds.deleteContact(desk, (await person(step.person)) ?? 'gone');
    case 'join': {
      const [keep, gone] = [await person(step.person), await person(step.other)];
      return deeds.joinPeople(desk, {
        keep: keep ?? 'gone',
        gone: gone ?? 'gone',
        ...(step.takes && { choices: { name: 'gone', company: 'gone' } as const }),
      });
    }
    case 'apart':
      return deeds.keepApart(desk, (await person(step.person)) ?? 'one', (await person(step.other)) ?? 'two');
    case 'learn':
      return deeds.learnIdentities(desk, [
        { contactId: (await person(step.person)) ?? 'gone', identity: email(step.address) },
      ]);
    case 'address':
      return deeds.addIdentity(desk, (await person(step.person)) ?? 'gone', email(step.address));
    case 'drop-address':
      return deeds.deleteIdentity(desk, email(step.address).key);
    case 'note':
      return deeds.addFitNote(desk, {
        contactId: (await person(step.person)) ?? 'gone',
        kind: 'fits',
        text: step.word,
        notedOn: '2026-04-01',
      });
    case 'edit-note':
      return deeds.editFitNote(
        desk,
        pick(await ledger.fitNotes.toCollection().primaryKeys(), step.note) ?? 'gone',
        { text: step.word },
      );
    case 'drop-note':
      return deeds.deleteFitNote(
        desk,
        pick(await ledger.fitNotes.toCollection().primaryKeys(), step.note) ?? 'gone',
      );
    case 'introduce': {
      const [seeker, provider, introducer] = await Promise.all(step.people.map(person));
      return deeds.addIntroduction(
        desk,
        {
          seekerId: seeker ?? 'me',
          providerId: step.people[1] % 5 === 0 ? 'me' : (provider ?? 'me'),
          introducerId: step.people[2] % 2 === 0 ? 'me' : (introducer ?? 'me'),
          kind: 'business',
        },
        [step.first, { kind: 'noted' }],
      );
    }
    case 'record': {
      const id = pick(await ledger.introductions.toCollection().primaryKeys(), step.introduction) ?? 'gone';
      return deeds.recordEvent(desk, id, step.what, { at: desk.now() - step.daysBack * 86_400_000 });
    }
    case 'strike': {
      const events: IntroductionEvent[] = await ledger.events.toArray();
      return deeds.strikeEvent(desk, pick(events, step.event)?.id ?? 'gone');
    }
    case 'drop-introduction':
      return deeds.deleteIntroduction(
        desk,
        pick(await ledger.introductions.toCollection().primaryKeys(), step.introduction) ?? 'gone',
      );
    case 'answer-promise': {
      const due = pick(await queries.dues(name), step.promise);
      if (!due) return undefined;
      return step.later ? deeds.putOff(desk, due, '2026-12-01') : deeds.markDone(desk, due);
    }
    case 'remind':
      return deeds.addReminder(desk, step.word, '2026-05-01', {
        contactId: (await person(step.person)) ?? 'gone',
      });
    case 'request':
    case 'edit-request':
    case 'react':
    case 'drop-request':
    case 'need':
    case 'recommend':
    case 'edit-recommendation':
    case 'reply':
    case 'drop-recommendation':
    case 'deal':
    case 'change-dealing':
    case 'record-several':
    case 'support':
    case 'mail':
    case 'trade':
      return doTrusted(desk, step);
    case 'circle':
    case 'change-circle':
    case 'seat':
    case 'change-seat':
    case 'visit':
    case 'change-visit':
    case 'ask':
    case 'change-ask':
    case 'talk':
    case 'change-talk':
    case 'card':
    case 'change-card':
    case 'evening':
    case 'change-evening':
    case 'thank':
    case 'circle-of-introduction':
      return doInCircle(desk, step);
    case 'settings':
      return deeds.changeSettings(desk, { welcomed: step.welcomed });
    case 'undo': {
      const journal: Change[] = await ledger.changes.toArray();
      return undo(desk, pick(journal, step.entry)?.id);
    }
  }
}

declare function acknowledge(id: string): Promise<void>;

/** Adds people with all that can hang on them, one deed after the other, without end; says each that was acknowledged. */
export async function writeOn(name: string): Promise<never> {
  const desk: Desk = { ...deskOf(name), newId: () => crypto.randomUUID() };
  for (let last: string | undefined; ; ) {
    const unique = crypto.randomUUID();
    const value = `${unique}@example.org`;
    const added = await contacts.addContact(desk, { name: { written: unique } }, [
      { key: `email:${value}`, kind: 'email', value },
    ]);
    void acknowledge(added.contactId);
    await fitNotes.addFitNote(desk, {
      contactId: added.contactId,
      kind: 'fits',
      text: unique,
      notedOn: '2026-04-01',
    });
    if (last !== undefined) {
      const fields = {
        seekerId: last,
        providerId: added.contactId,
        introducerId: 'me',
        kind: 'business',
      } as const;
      await introductions.addIntroduction(desk, fields, [
        { kind: 'came-forward', side: 'seeker' },
        { kind: 'introduced' },
      ]);
    }
    last = added.contactId;
  }
}

/** A database as IndexedDB describes it, and every row in it. */
export interface SavedLedger {
  readonly version: number;
  readonly stores: readonly SavedStore[];
}
interface SavedStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads a ledger past Dexie, as it lies in the browser. */
export async function saveLedger(name: string): Promise<SavedLedger> {
  await deskOf(name).ledger.open();
  await closed(name);
  return lyingThere(name);
}

/** The same of a database that nobody has open, whatever its version. */
export async function lyingThere(name: string): Promise<SavedLedger> {
  const database = await done(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (storeName): Promise<SavedStore> => {
      const store = transaction.objectStore(storeName);
      const indexes = [...store.indexNames].map((indexName) => {
        const { name, keyPath, unique, multiEntry } = store.index(indexName);
        return { name, keyPath, unique, multiEntry };
      });
      const rows = await done(store.getAll());
      return { name: storeName, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes, rows };
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Lets go of a ledger, as a page that is closed does. */
export async function closed(name: string): Promise<void> {
  deskOf(name).ledger.close();
  desks.delete(name);
}

/** Makes the database again, past Dexie, as it once lay in a browser. */
export async function recreateLedger(name: string, saved: SavedLedger): Promise<void> {
  const request = indexedDB.open(name, saved.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of saved.stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name, keyPath, unique, multiEntry } of indexes)
        store.createIndex(name, keyPath, { unique, multiEntry });
      for (const row of rows) store.add(row);
    }
  };
  (await done(request)).close();
}

/** The version that the newest code writes. */
export function currentVersion(): number {
  return new Ledger('asked for its version').verno;
}
