import type { Id } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { changesAfter, hearOfNew, journalEnd } from './journal-end.ts';
import type { Ledger } from './ledger.ts';

/** What of a person tells where they come from. */
type Said = Pick<Contact, 'id' | 'source' | 'metThroughId' | 'metOn' | 'createdAt'>;

/**
 * Those of whom the user said where they come from. No index tells it, and reading 100,000 people takes over a second,
 * thousands one by one hardly less: so what tells it is kept in `packed`, right up to an entry of the journal, and what
 * was written since is applied.
 */
export interface SaidSources {
  readonly people: ReadonlyMap<Id, Said>;
  /** The journal's entry up to which they are right. */
  readonly seq: number;
  /** The entry up to which they are kept; nothing when they are not. */
  readonly keptSeq?: number;
}

interface Kept {
  readonly format: number;
  readonly seq: number;
  readonly people: readonly Said[];
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
    if (kept?.format === FORMAT && kept.people !== undefined && kept.seq !== undefined) {
      const people = new Map(kept.people.map((one) => [one.id, one]));
      const brought = await broughtUpToDate(ledger, people, kept.seq);
      if (brought) return { ...brought, keptSeq: kept.seq };
    }
    const seq = await journalEnd(ledger);
    return { people: await readAll(ledger), seq };
  });
}

/** Keeps them for the next look, where that one would have much to read. */
export async function keepSaidSources(ledger: Ledger, { people, seq, keptSeq }: SaidSources): Promise<void> {
  // Before the first entry there is nothing the journal could tell from.
  if (seq === 0 || (keptSeq !== undefined && seq - keptSeq <= ENTRIES_AT_MOST)) return;
  const kept: Kept = { format: FORMAT, seq, people: [...people.values()] };
  await ledger.packed.put({ key: KEY, value: kept });
}

/** Nothing where the journal cannot tell what was written since. */
async function broughtUpToDate(
  ledger: Ledger,
  people: Map<Id, Said>,
  seq: number,
): Promise<Pick<SaidSources, 'people' | 'seq'> | undefined> {
  const changes = await changesAfter(ledger, seq);
  await hearOfNew(ledger, seq);
  if (!changes) return undefined;
  for (const { rows } of changes) {
    for (const { table, key, after } of rows) {
      if (table !== 'contacts') continue;
      const contact = after as Contact | undefined;
      if (contact?.source === undefined) people.delete(key);
      else people.set(key, saidOf(contact));
    }
  }
  return { people, seq: changes.at(-1)?.seq ?? seq };
}

async function readAll({ contacts }: Ledger): Promise<ReadonlyMap<Id, Said>> {
  const people = new Map<Id, Said>();
  let last: Id | undefined;
  for (;;) {
    const part: readonly Contact[] = await (last === undefined
      ? contacts.toCollection()
      : contacts.where(':id').above(last)
    )
      .limit(PART)
      .toArray();
    for (const contact of part) if (contact.source !== undefined) people.set(contact.id, saidOf(contact));
    last = part.at(-1)?.id;
    if (last === undefined || part.length < PART) return people;
  }
}

function saidOf({ id, source, metThroughId, metOn, createdAt }: Contact): Said {
  return {
    id,
    createdAt,
    ...(source !== undefined && { source }),
    ...(metThroughId !== undefined && { metThroughId }),
    ...(metOn !== undefined && { metOn }),
  };
}
