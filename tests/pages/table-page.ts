/** What the tests of the table of identities run inside the browser: the table, and the recogniser on it, over a real ledger. */

import { restoreCopy } from '../../lib/deeds/restore.ts';
import { copyText, makeCopy } from '../../lib/exchange/copy.ts';
import { readCopy } from '../../lib/exchange/read-copy.ts';
import {
  bringUpToDate,
  keepTable,
  loadTable,
  packTable,
  type TableAt,
} from '../../lib/recognise/kept-table.ts';
import { createRecogniser, type Recogniser } from '../../lib/recognise/recogniser.ts';
import { deeds, deskOf, doOne } from './ledger-page.ts';
import type { Step } from './ledger-steps.ts';

export { act, keptTableIsWrongIn } from './ledger-page.ts';

const SEED = Uint32Array.of(1, 2);
const ZONE = 'Asia/Tokyo';

/** An act of a sequence: a deed, or something that befalls the table. */
export type TableStep =
  | Step
  | { do: 'sample'; load: boolean }
  | { do: 'copy' }
  | { do: 'restore' }
  | { do: 'trim'; entries: number }
  | { do: 'keep' }
  | { do: 'catch-up' }
  | { do: 'restart' }
  /** Packed anew, with these deeds done while its slices are read. */
  | { do: 'pack'; meanwhile: readonly Step[] };

export interface TableTold {
  /** Keys of which the table and the ledger said different things, after any step. */
  readonly wrong: readonly string[];
  /** How often the table had been brought up to date, loaded, and could not be. */
  readonly caughtUp: number;
  readonly loaded: number;
  readonly lost: number;
}

/** Does a sequence; after each step the table, brought up to date as the worker does it, must say what the ledger says. */
export async function tableThrough(name: string, steps: readonly TableStep[]): Promise<TableTold> {
  const desk = deskOf(name);
  const { ledger } = desk;
  let at: TableAt | undefined;
  let copy = '';
  const asked = new Set<string>(['email:nobody@example.org']);
  const wrong: string[] = [];
  const counts = { caughtUp: 0, loaded: 0, lost: 0 };
  for (const step of steps) {
    switch (step.do) {
      case 'sample':
        await (step.load ? deeds.loadSample(desk, 'en') : deeds.removeSample(desk));
        break;
      case 'copy':
        copy = copyText(await makeCopy(ledger, desk.clock));
        break;
      case 'restore': {
        const read = copy === '' ? undefined : readCopy(copy);
        if (read?.ok) await restoreCopy(desk, read.copy);
        break;
      }
      case 'trim': {
        const oldest = await ledger.changes.limit(step.entries).primaryKeys();
        await ledger.changes.bulkDelete(oldest);
        break;
      }
      case 'keep':
        if (at) at = { ...(await keepTable(ledger, { table: at.table, seq: at.seq })) };
        break;
      case 'catch-up':
        break;
      case 'restart':
        at = await loadTable(ledger);
        if (at) counts.loaded++;
        break;
      case 'pack': {
        const left = [...step.meanwhile];
        at = await packTable(ledger, SEED, async () => {
          const next = left.shift();
          if (next) await doOne(desk, name, next);
        });
        break;
      }
      default:
        await doOne(desk, name, step);
    }
    // Not after every step: what has gathered is applied at once, too.
    if (at && step.do !== 'trim' && step.do !== 'edit') {
      at = await bringUpToDate(ledger, at);
      if (at) counts.caughtUp++;
      else counts.lost++;
    }
    const rows = await ledger.identities.toArray();
    for (const { key } of rows) asked.add(key);
    if (!at || step.do === 'trim' || step.do === 'edit') continue;
    const owners = new Map(rows.map((row) => [row.key, row.contactId]));
    for (const key of asked)
      if (at.table.find(key) !== owners.get(key))
        wrong.push(`${key} after ${step.do}: ${at.table.find(key)} instead of ${owners.get(key)}`);
  }
  return { wrong, ...counts };
}

/** Packs the table and keeps it, as the worker does some seconds after its start. */
export async function packNow(name: string): Promise<void> {
  const { ledger } = deskOf(name);
  const at = await packTable(ledger, SEED, async () => {});
  if (at) await keepTable(ledger, at);
}

/** One bit of the kept table turns over. */
export async function damage(name: string, what: 'entries' | 'uuids' | 'version' | 'format'): Promise<void> {
  const { ledger } = deskOf(name);
  const row = await ledger.packed.get('identities');
  if (!row) throw new Error('no table is kept');
  const kept = row.value as {
    format: number;
    ledgerVersion: number;
    packed: Record<'entries' | 'uuids', Uint32Array>;
  };
  if (what === 'version') kept.ledgerVersion--;
  else if (what === 'format') kept.format++;
  else kept.packed[what][0] = (kept.packed[what][0] ?? 0) ^ 4;
  await ledger.packed.put({ key: 'identities', value: kept });
}

interface Watched {
  readonly recogniser: Recogniser;
  overtaken: number;
}
const watched = new Map<string, Watched>();

/** A worker starts: nothing is in memory. */
export function startRecogniser(name: string): void {
  const desk = deskOf(name);
  const today = () => ({ day: days.get(name) ?? '2026-04-01', zone: ZONE });
  const one: Watched = {
    recogniser: createRecogniser(desk.ledger, today, () => one.overtaken++),
    overtaken: 0,
  };
  watched.set(name, one);
}

const days = new Map<string, string>();
export function setDay(name: string, day: string): void {
  days.set(name, day);
}

export function expire(name: string): void {
  watched.get(name)?.recogniser.expire();
}

/** Everything of the database itself goes, as when the user clears it. */
export async function deleteLedger(name: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
}

export interface Asked {
  readonly owners: readonly (string | undefined)[];
  readonly looks: readonly string[];
  readonly language: string;
  /** Transactions begun before the answer was there. */
  readonly reads: number;
  /** How often this recogniser has said so far that it was overtaken. */
  readonly overtaken: number;
}

let begun = 0;
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args) {
  begun++;
  return begin.apply(this, args);
};

/** Whose these addresses are, as a page's list of senders. */
export async function ask(name: string, addresses: readonly string[]): Promise<Asked> {
  const one = watched.get(name);
  if (!one) throw new Error('not started');
  const before = begun;
  const { recognised, settings } = await one.recogniser.ask(
    addresses.map((address) => ({ role: 'sender', confidence: 'sure', address })),
  );
  return {
    owners: recognised.map(({ contactId }) => contactId),
    looks: recognised.map(({ look }) =>
      Object.entries(look)
        .flatMap(([shape, has]) => (has ? [shape] : []))
        .join(' '),
    ),
    language: settings.language,
    reads: begun - before,
    overtaken: one.overtaken,
  };
}
