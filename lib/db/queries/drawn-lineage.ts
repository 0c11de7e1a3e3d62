import { type Lineage, lineageOf } from '../../domain/lineage.ts';
import { changesAfter, hearOfNew } from '../journal-end.ts';
import type { Ledger } from '../ledger.ts';
import { type PackedBranches, packLineage, sumOfLineage, unpackLineage } from '../packed-lineage.ts';
import { keepLineage, type LineageAt, readLineage } from './lineage.ts';

/** Everybody's lineage, right up to one entry of the journal. */
export interface DrawnLineage {
  readonly lineage: Lineage;
  readonly zone: string;
  /** The entry's number; 0 before the first. */
  readonly seq: number;
  /** The entry up to which it is kept as it is drawn; nothing when it is not. */
  readonly keptSeq?: number;
  /** What it was made of; nothing where it came as it was drawn before. */
  readonly at?: LineageAt;
}

/** The form of what is kept. Another one is made anew. */
const FORMAT = 1;
const KEY = 'lineage-drawn';

interface Kept {
  readonly format: number;
  readonly ledgerVersion: number;
  readonly seq: number;
  /** In whose years it is told. */
  readonly zone: string;
  readonly branches: PackedBranches;
  readonly sum: number;
}

/** So many entries of the journal are looked through for one that is of people or introductions. */
const ENTRIES_AT_MOST = 200;

/**
 * Everybody's lineage. Where nothing of people or introductions was written since it was drawn, it is read as it stood
 * there; else it is made of its facts, and of what was written since. Reads only, so that live queries may.
 *
 * @param zone IANA name: in whose years it is told
 * @param held what this answered before: its lineage is the same object as long as nothing in it has changed
 */
export async function readDrawnLineage(
  ledger: Ledger,
  zone: string,
  held?: DrawnLineage,
): Promise<DrawnLineage> {
  const known = held?.zone === zone ? held : undefined;
  if (!known?.at) {
    const drawn = await stillRight(ledger, zone, known);
    if (drawn) return drawn;
  }
  const at = await readLineage(ledger, known?.at);
  if (known && at.facts === known.at?.facts) return { ...known, at, seq: at.seq };
  const { people, introductions } = at.facts;
  return { lineage: lineageOf(people.values(), introductions.values(), zone), zone, seq: at.seq, at };
}

/** Keeps it for the next time, and what it was made of for when more is written. Gives it as it goes on. */
export async function keepDrawnLineage(ledger: Ledger, drawn: DrawnLineage): Promise<DrawnLineage> {
  const at = drawn.at && (await keepLineage(ledger, drawn.at));
  const isNearlyKept = drawn.keptSeq !== undefined && drawn.seq - drawn.keptSeq <= ENTRIES_AT_MOST / 4;
  if (isNearlyKept) return { ...drawn, ...(at && { at }) };
  const branches = packLineage(drawn.lineage);
  const { zone, seq } = drawn;
  const kept: Kept = {
    format: FORMAT,
    ledgerVersion: ledger.verno,
    seq,
    zone,
    branches,
    sum: sumOfLineage(branches),
  };
  await ledger.packed.put({ key: KEY, value: kept });
  return { ...drawn, keptSeq: seq, ...(at && { at }) };
}

/** What is held or kept as it was drawn, unless something of it was written since. */
async function stillRight(
  ledger: Ledger,
  zone: string,
  held: DrawnLineage | undefined,
): Promise<DrawnLineage | undefined> {
  const { packed, changes } = ledger;
  const near = await ledger.transaction('r', packed, changes, async () => {
    const kept = held ? undefined : ((await packed.get(KEY))?.value as Partial<Kept> | undefined);
    const from = held?.seq ?? kept?.seq;
    if (from === undefined || (!held && (kept?.ledgerVersion !== ledger.verno || kept.zone !== zone)))
      return undefined;
    const since = await changesAfter(ledger, from);
    await hearOfNew(ledger, from);
    if (!since || since.length > ENTRIES_AT_MOST) return undefined;
    const isOfIt = since.some(({ rows }) =>
      rows.some(({ table }) => table === 'contacts' || table === 'introductions'),
    );
    return isOfIt ? undefined : { kept, seq: since.at(-1)?.seq ?? from };
  });
  if (!near) return undefined;
  if (held) return { ...held, seq: near.seq };
  const lineage = soundIn(near.kept);
  return (
    lineage && {
      lineage,
      zone,
      seq: near.seq,
      ...(near.kept?.seq !== undefined && { keptSeq: near.kept.seq }),
    }
  );
}

function soundIn(kept: Partial<Kept> | undefined): Lineage | undefined {
  if (kept?.format !== FORMAT || kept.branches === undefined) return undefined;
  try {
    return kept.sum === sumOfLineage(kept.branches) ? unpackLineage(kept.branches) : undefined;
  } catch {
    // Damaged beyond reading: it is only made of what is there still.
    return undefined;
  }
}
