import type { Id } from '../domain/basics.ts';
import type { Change } from '../domain/change.ts';
import type { IntroductionEvent } from '../domain/introduction.ts';
import type { Clocks } from '../domain/settings.ts';
import { type OwnRecord, ownRecordOf } from '../domain/track-record.ts';
import { changesAfter, hearOfNew, journalEnd } from './journal-end.ts';
import type { Ledger } from './ledger.ts';
import { readReceivedIntroductions } from './queries/introduction-list.ts';
import { rowsWith } from './queries/rows-with.ts';
import type { IntroductionRow } from './rows.ts';
import { sumOfText } from './text-sum.ts';

/**
 * What the look back counts of each introduction the user received. Three years of them have ten thousand events, which
 * take half a second to read: so what they say is kept in `packed`, right up to an entry of the journal, and of what was
 * written since only those introductions are read again.
 */
export interface OwnRecords {
  readonly records: ReadonlyMap<Id, OwnRecord>;
  /** The journal's entry up to which they are right. */
  readonly seq: number;
  /** The entry up to which they are kept; nothing when they are not. */
  readonly keptSeq?: number;
  readonly measure: Measure;
}

/** What they were counted by, beside their events. */
interface Measure {
  readonly clocks: Clocks;
  /** IANA name in which a moment's day is read. */
  readonly zone: string;
}

interface Kept {
  readonly format: number;
  readonly ledgerVersion: number;
  readonly seq: number;
  readonly zone: string;
  readonly reportBack: number;
  /** One text loads many times faster than thousands of objects. */
  readonly text: string;
  readonly sum: number;
}

/** The form of what is kept. Another one is made anew. */
const FORMAT = 1;
const KEY = 'own-records';

/** So many entries are applied at each look before they are kept anew; beyond so many, all is read anew. */
const ENTRIES_TO_KEEP = 50;
const ENTRIES_AT_MOST = 200;

/** Reads only, so that live queries may. */
export async function readOwnRecords(ledger: Ledger, measure: Measure): Promise<OwnRecords> {
  const { packed, changes, introductions, events } = ledger;
  return ledger.transaction('r', packed, changes, introductions, events, async () => {
    const kept = (await packed.get(KEY))?.value as Partial<Kept> | undefined;
    const records = recordsIn(kept, ledger.verno, measure);
    if (records && kept?.seq !== undefined) {
      const seq = await bringUpToDate(ledger, records, kept.seq, measure);
      if (seq !== undefined) return { records, seq, keptSeq: kept.seq, measure };
    }
    const seq = await journalEnd(ledger);
    return {
      records: await recordsOf(ledger, await readReceivedIntroductions(ledger), measure),
      seq,
      measure,
    };
  });
}

/** Keeps them for the next look, where that one would have much to read. */
export async function keepOwnRecords(ledger: Ledger, own: OwnRecords): Promise<void> {
  const { records, seq, keptSeq, measure } = own;
  if (keptSeq !== undefined && seq - keptSeq <= ENTRIES_TO_KEEP) return;
  const text = JSON.stringify([...records.values()]);
  const kept: Kept = {
    format: FORMAT,
    ledgerVersion: ledger.verno,
    seq,
    zone: measure.zone,
    reportBack: measure.clocks.reportBack,
    text,
    sum: sumOfText(text),
  };
  await ledger.packed.put({ key: KEY, value: kept });
}

/** Nothing where they were counted by another measure, in another form, or are damaged. */
function recordsIn(
  kept: Partial<Kept> | undefined,
  ledgerVersion: number,
  { clocks, zone }: Measure,
): Map<Id, OwnRecord> | undefined {
  if (kept?.format !== FORMAT || kept.ledgerVersion !== ledgerVersion || kept.text === undefined)
    return undefined;
  if (kept.zone !== zone || kept.reportBack !== clocks.reportBack) return undefined;
  if (kept.sum !== sumOfText(kept.text)) return undefined;
  const all = JSON.parse(kept.text) as readonly OwnRecord[];
  return new Map(all.map((one) => [one.introductionId, one]));
}

/** Gives the entry up to which they are right now; nothing where the journal cannot tell, or reading anew is quicker. */
async function bringUpToDate(
  ledger: Ledger,
  records: Map<Id, OwnRecord>,
  seq: number,
  measure: Measure,
): Promise<number | undefined> {
  const changes = await changesAfter(ledger, seq);
  await hearOfNew(ledger, seq);
  if (!changes || changes.length > ENTRIES_AT_MOST) return undefined;
  const ids = [...touchedBy(changes)];
  const rows = (await ledger.introductions.bulkGet(ids)).filter((row) => row !== undefined);
  for (const id of ids) records.delete(id);
  for (const [id, record] of await recordsOf(ledger, rows, measure)) records.set(id, record);
  return changes.at(-1)?.seq ?? seq;
}

/** Introductions of which something was written. */
function touchedBy(changes: readonly Change[]): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { rows } of changes) {
    for (const { table, key, before, after } of rows) {
      if (table === 'introductions') ids.add(key);
      if (table !== 'events') continue;
      for (const event of [before, after] as readonly (IntroductionEvent | undefined)[])
        if (event) ids.add(event.introductionId);
    }
  }
  return ids;
}

async function recordsOf(
  ledger: Ledger,
  rows: readonly IntroductionRow[],
  measure: Measure,
): Promise<Map<Id, OwnRecord>> {
  const events = await rowsWith(
    ledger,
    'events',
    'introductionId',
    rows.map(({ id }) => id),
  );
  const byIntroduction = Map.groupBy(events, ({ introductionId }) => introductionId);
  return new Map(
    rows.flatMap((introduction) => {
      const record = ownRecordOf(
        { introduction, events: byIntroduction.get(introduction.id) ?? [] },
        measure,
      );
      return record ? [[introduction.id, record] as const] : [];
    }),
  );
}
