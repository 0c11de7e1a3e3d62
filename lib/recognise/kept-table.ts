import { changesAfter, journalEnd } from '../db/journal-end.ts';
import type { Ledger } from '../db/ledger.ts';
import type { Change } from '../domain/change.ts';
import type { Identity } from '../domain/contact.ts';
import { IdentityPacker, IdentityTable, type PackedIdentities } from './identity-table.ts';

/** The table as it is right up to one entry of the journal. */
export interface TableAt {
  readonly table: IdentityTable;
  /** The entry's number; 0 before the first. */
  readonly seq: number;
  /** The entry up to which it is kept in the ledger; nothing when it is not. */
  readonly keptSeq?: number;
}

/** The form of what is kept. Another one is packed anew. */
const FORMAT = 1;
const KEY = 'identities';

interface Kept {
  readonly format: number;
  /** Keys may have had another form in an earlier version of the ledger. */
  readonly ledgerVersion: number;
  readonly seq: number;
  readonly packed: PackedIdentities;
  readonly sum: number;
}

/** Rows read at a time: a commit may have to wait for one slice, and so may an answer. */
const SLICE = 1000;

/** So much is applied at each start before it is kept anew. */
const ENTRIES_AT_MOST = 200;
const WRITTEN_AT_MOST = 2000;

/** The kept table with what was written since; nothing when there is none, or it cannot be brought up to date. */
export async function loadTable(ledger: Ledger): Promise<TableAt | undefined> {
  const kept = await ledger.packed.get(KEY);
  if (!isSound(kept?.value, ledger.verno)) return undefined;
  const { packed, seq } = kept.value;
  return bringUpToDate(ledger, { table: new IdentityTable(packed), seq, keptSeq: seq });
}

/**
 * Applies to the table what the journal says since. Nothing when the journal cannot tell: then it is packed anew. So it
 * is after a restored copy too, which may bring a journal along that is not of these rows.
 */
export async function bringUpToDate(ledger: Ledger, at: TableAt): Promise<TableAt | undefined> {
  const changes = await changesAfter(ledger, at.seq);
  if (!changes) return undefined;
  for (const change of changes) apply(at.table, change);
  return { ...at, seq: changes.at(-1)?.seq ?? at.seq };
}

function apply(table: IdentityTable, { rows }: Change): void {
  for (const { table: name, key, after } of rows)
    if (name === 'identities') table.write(key, (after as Identity | undefined)?.contactId);
}

/**
 * Makes a table of all identities there are. They are read in slices, each in a transaction of its own, so that neither
 * commits nor answers wait long; what was written meanwhile is in the journal, and is applied at the end.
 *
 * @param pause is waited for between two slices.
 */
export async function packTable(
  ledger: Ledger,
  seed: Uint32Array,
  pause: () => Promise<void>,
): Promise<TableAt | undefined> {
  const seq = await journalEnd(ledger);
  const packer = new IdentityPacker(seed);
  let slice: Identity[];
  let last = '';
  do {
    slice = await ledger.identities.where('key').above(last).limit(SLICE).toArray();
    for (const { key, contactId } of slice) packer.add(key, contactId);
    last = slice.at(-1)?.key ?? last;
    await pause();
  } while (slice.length === SLICE);
  return bringUpToDate(ledger, { table: new IdentityTable(packer.pack()), seq });
}

/** Keeps the table for the next start, where that one would have much to apply. Gives it as it goes on. */
export async function keepTable(ledger: Ledger, at: TableAt): Promise<TableAt> {
  const isNearlyKept =
    at.keptSeq !== undefined && at.seq - at.keptSeq <= ENTRIES_AT_MOST && at.table.written <= WRITTEN_AT_MOST;
  if (isNearlyKept) return at;
  const table = at.table.written === 0 ? at.table : new IdentityTable(at.table.pack());
  const packed = table.pack();
  const kept: Kept = {
    format: FORMAT,
    ledgerVersion: ledger.verno,
    seq: at.seq,
    packed,
    sum: sumOf(packed),
  };
  await ledger.packed.put({ key: KEY, value: kept });
  return { table, seq: at.seq, keptSeq: at.seq };
}

/** Large values stand in files without a checksum: one bit of them, and somebody known is taken for a stranger. */
function isSound(value: unknown, ledgerVersion: number): value is Kept {
  const kept = value as Partial<Kept> | undefined;
  return (
    kept?.format === FORMAT &&
    kept.ledgerVersion === ledgerVersion &&
    kept.packed !== undefined &&
    kept.sum === sumOf(kept.packed)
  );
}

function sumOf({ seed, entries, uuids, others }: PackedIdentities): number {
  let sum = mixedInto(others.length, seed);
  sum = mixedInto(sum, entries);
  // 16 bytes each: whole words.
  sum = mixedInto(sum, new Uint32Array(uuids.buffer, uuids.byteOffset, uuids.byteLength >> 2));
  for (const id of others) for (let at = 0; at < id.length; at++) sum = mixed(sum, id.charCodeAt(at));
  return sum;
}

function mixedInto(sum: number, words: Uint32Array): number {
  let mix = sum;
  for (let at = 0; at < words.length; at++) mix = mixed(mix, words[at] ?? 0);
  return mix;
}

function mixed(sum: number, word: number): number {
  const mix = Math.imul(sum ^ word, 0x9e37_79b1);
  return mix ^ (mix >>> 15);
}
