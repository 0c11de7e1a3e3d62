import type { Id } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { changesAfter, journalEnd } from './journal-end.ts';
import type { Ledger } from './ledger.ts';

/**
 * Of whom the user said where they come from. No index tells it, and reading 100,000 people takes over a second: so
 * their ids are kept in `packed`, right up to an entry of the journal, and what was written since is applied.
 */
export interface SaidSources {
  readonly ids: ReadonlySet<Id>;
  /** The journal's entry up to which they are right. */
  readonly seq: number;
  /** The entry up to which they are kept; nothing when they are not. */
  readonly keptSeq?: number;
}

interface Kept {
  readonly format: number;
  readonly seq: number;
  readonly ids: readonly Id[];
}

/** The form of what is kept. Another one is made anew. */
const FORMAT = 1;
const KEY = 'said-sources';

/** Rows unpacked at a time: all at once would hold the whole notebook in memory. */
const PART = 2500;

/** So many entries are applied at each look before they are kept anew. */
const ENTRIES_AT_MOST = 50;

/** Reads only, so that live queries may. Where nothing is kept yet, or the journal cannot tell, everybody is read. */
export async function readSaidSources(ledger: Ledger): Promise<SaidSources> {
  const { packed, changes, contacts } = ledger;
  return ledger.transaction('r', packed, changes, contacts, async () => {
    const kept = (await packed.get(KEY))?.value as Partial<Kept> | undefined;
    if (kept?.format === FORMAT && kept.ids !== undefined && kept.seq !== undefined) {
      const brought = await broughtUpToDate(ledger, new Set(kept.ids), kept.seq);
      if (brought) return { ...brought, keptSeq: kept.seq };
    }
    const seq = await journalEnd(ledger);
    return { ids: await readAll(ledger), seq };
  });
}

/** Keeps them for the next look, where that one would have much to read. */
export async function keepSaidSources(ledger: Ledger, { ids, seq, keptSeq }: SaidSources): Promise<void> {
  if (keptSeq !== undefined && seq - keptSeq <= ENTRIES_AT_MOST) return;
  const kept: Kept = { format: FORMAT, seq, ids: [...ids] };
  await ledger.packed.put({ key: KEY, value: kept });
}

/** Nothing after a restored copy too: it may bring a journal along that is not of these rows. */
async function broughtUpToDate(
  ledger: Ledger,
  ids: Set<Id>,
  seq: number,
): Promise<Pick<SaidSources, 'ids' | 'seq'> | undefined> {
  const changes = await changesAfter(ledger, seq);
  if (!changes || changes.some(({ deed }) => deed === 'restore-copy')) return undefined;
  for (const { rows } of changes) {
    for (const { table, key, after } of rows) {
      if (table !== 'contacts') continue;
      if ((after as Contact | undefined)?.source === undefined) ids.delete(key);
      else ids.add(key);
    }
  }
  return { ids, seq: changes.at(-1)?.seq ?? seq };
}

async function readAll({ contacts }: Ledger): Promise<ReadonlySet<Id>> {
  const ids = new Set<Id>();
  let last: Id | undefined;
  for (;;) {
    const part: readonly Contact[] = await (last === undefined
      ? contacts.toCollection()
      : contacts.where(':id').above(last)
    )
      .limit(PART)
      .toArray();
    for (const { id, source } of part) if (source !== undefined) ids.add(id);
    last = part.at(-1)?.id;
    if (last === undefined || part.length < PART) return ids;
  }
}
