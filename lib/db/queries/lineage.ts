import type { Change } from '../../domain/change.ts';
import { changesAfter, hearOfNew, journalEnd } from '../journal-end.ts';
import type { Ledger } from '../ledger.ts';
import {
  introductionFact,
  type LineageFacts,
  type PackedLineage,
  packFacts,
  personFact,
  sumOf,
  unpackFacts,
} from '../lineage-facts.ts';
import type { ContactRow, IntroductionRow } from '../rows.ts';

/** What the lineage is made of, right up to one entry of the journal. */
export interface LineageAt {
  readonly facts: LineageFacts;
  /** The entry's number; 0 before the first. */
  readonly seq: number;
  /** The entry up to which it is kept in the ledger; nothing when it is not. */
  readonly keptSeq?: number;
  /** Where it came from: for those who count what is read. */
  readonly from: 'held' | 'kept' | 'rows';
}

/** The form of what is kept. Another one is made anew. */
const FORMAT = 1;
const KEY = 'lineage';

interface Kept {
  readonly format: number;
  readonly ledgerVersion: number;
  readonly seq: number;
  readonly packed: PackedLineage;
  readonly sum: number;
}

/** So many entries, with so many rows, are applied before it is kept anew, or read anew. */
const ENTRIES_AT_MOST = 200;
const ROWS_AT_MOST = 5000;

/**
 * What the lineage of everybody is made of. Reading 30,000 rows takes a third of a second: what was made of them is kept
 * in one row, and the journal says what was written since. Where it cannot say, or a copy was restored, all rows are
 * read anew, in the same transaction as the number of the journal's newest entry.
 *
 * @param held what this answered before: given back itself where nothing in it has changed
 */
export async function readLineage(ledger: Ledger, held?: LineageAt): Promise<LineageAt> {
  const { contacts, introductions, packed, changes } = ledger;
  const near = await ledger.transaction('r', packed, changes, async () => {
    if (held) return bringUpToDate(ledger, held);
    const kept = await packed.get(KEY);
    const loaded = soundAt(kept?.value, ledger.verno);
    return loaded && bringUpToDate(ledger, loaded);
  });
  if (near) return near;
  return ledger.transaction('r', contacts, introductions, changes, async () => {
    const [seq, people, all] = await Promise.all([
      journalEnd(ledger),
      contacts.toArray(),
      introductions.toArray(),
    ]);
    const facts: LineageFacts = {
      people: new Map(people.map((row) => [row.id, personFact(row)])),
      introductions: new Map(all.map((row) => [row.id, introductionFact(row)])),
    };
    return { facts, seq, from: 'rows' };
  });
}

/** Keeps it for the next time, where that one would have much to read or to apply. Gives it as it goes on. */
export async function keepLineage(ledger: Ledger, at: LineageAt): Promise<LineageAt> {
  if (at.keptSeq !== undefined && at.seq - at.keptSeq <= ENTRIES_AT_MOST / 4) return at;
  const packed = packFacts(at.facts);
  const kept: Kept = {
    format: FORMAT,
    ledgerVersion: ledger.verno,
    seq: at.seq,
    packed,
    sum: sumOf(packed),
  };
  await ledger.packed.put({ key: KEY, value: kept });
  return { ...at, keptSeq: at.seq };
}

function soundAt(value: unknown, ledgerVersion: number): LineageAt | undefined {
  const kept = value as Partial<Kept> | undefined;
  if (kept?.format !== FORMAT || kept.ledgerVersion !== ledgerVersion) return undefined;
  if (kept.packed === undefined || kept.seq === undefined) return undefined;
  try {
    if (kept.sum !== sumOf(kept.packed)) return undefined;
    return { facts: unpackFacts(kept.packed), seq: kept.seq, keptSeq: kept.seq, from: 'kept' };
  } catch {
    // Damaged beyond reading: it is only made of what is there still.
    return undefined;
  }
}

/** With what the journal says since; nothing where it cannot tell, or reading anew is quicker. */
async function bringUpToDate(ledger: Ledger, at: LineageAt): Promise<LineageAt | undefined> {
  const end = await journalEnd(ledger);
  await hearOfNew(ledger, end);
  if (end === at.seq) return at;
  if (end < at.seq || end - at.seq > ENTRIES_AT_MOST) return undefined;
  const changes = await changesAfter(ledger, at.seq);
  if (!changes) return undefined;
  if (changes.reduce((sum, { rows }) => sum + rows.length, 0) > ROWS_AT_MOST) return undefined;
  return { ...at, facts: applied(at.facts, changes), seq: changes.at(-1)?.seq ?? at.seq };
}

/** The same facts, where the changes are of other things. */
function applied(facts: LineageFacts, changes: readonly Change[]): LineageFacts {
  const rows = changes.flatMap((change) => change.rows);
  const [ofPeople, ofIntroductions] = (['contacts', 'introductions'] as const).map((name) =>
    rows.filter(({ table }) => table === name),
  );
  if (!ofPeople?.length && !ofIntroductions?.length) return facts;
  const people = new Map(facts.people);
  for (const { key, after } of ofPeople ?? []) {
    if (after === undefined) people.delete(key);
    else people.set(key, personFact(after as ContactRow));
  }
  const introductions = new Map(facts.introductions);
  for (const { key, after } of ofIntroductions ?? []) {
    if (after === undefined) introductions.delete(key);
    else introductions.set(key, introductionFact(after as IntroductionRow));
  }
  return { people, introductions };
}
