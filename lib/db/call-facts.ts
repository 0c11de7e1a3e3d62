import { type Id, ME, type Moment } from '../domain/basics.ts';
import type { CallPerson } from '../domain/call-on.ts';
import type { Change } from '../domain/change.ts';
import type { Contact } from '../domain/contact.ts';
import type { Introduction } from '../domain/introduction.ts';
import { isOpen } from '../domain/introduction-state.ts';
import { changesAfter, hearOfNew, journalEnd } from './journal-end.ts';
import type { Ledger } from './ledger.ts';
import { introductionsOf } from './queries/introductions.ts';
import type { IntroductionRow } from './rows.ts';
import { sumOfText } from './text-sum.ts';

/**
 * What of everybody, and of all introductions, tells whom to call on. No index answers it, and 10,000 people with 30,000
 * introductions take over a second to read: so it is kept in `packed`, right up to an entry of the journal, and of what
 * was written since only those people are looked at again.
 */
export interface CallFacts {
  readonly people: ReadonlyMap<Id, CallPerson>;
  readonly dealt: ReadonlyMap<Id, Dealt>;
  /** The journal's entry up to which they are right. */
  readonly seq: number;
  /** The entry up to which they are kept; nothing when they are not. */
  readonly keptSeq?: number;
}

/** Of the introductions in which a name stands: when one was last written in, and whether one is under way. */
type Dealt = readonly [at: Moment, open: 0 | 1];

interface Kept {
  readonly format: number;
  readonly ledgerVersion: number;
  readonly seq: number;
  /** One text loads many times faster than thousands of objects. */
  readonly text: string;
  readonly sum: number;
}

/** The form of what is kept. Another one is made anew. */
const FORMAT = 1;
const KEY = 'call-facts';

/** So many entries are applied at each look before they are kept anew; beyond so many, all is read anew. */
const ENTRIES_TO_KEEP = 50;
const ENTRIES_AT_MOST = 200;
/** Of more people their introductions are not looked for one by one. */
const PEOPLE_AT_MOST = 200;

/** Reads only, so that live queries may: in a transaction with `packed`, `changes`, `contacts` and `introductions`. */
export async function readCallFacts(ledger: Ledger): Promise<CallFacts> {
  const kept = (await ledger.packed.get(KEY))?.value as Partial<Kept> | undefined;
  const loaded = loadedFrom(kept, ledger.verno);
  if (loaded) {
    const seq = await bringUpToDate(ledger, loaded.people, loaded.dealt, loaded.seq);
    if (seq !== undefined) return { people: loaded.people, dealt: loaded.dealt, seq, keptSeq: loaded.seq };
  }
  const [seq, contacts, introductions] = await Promise.all([
    journalEnd(ledger),
    ledger.contacts.toArray(),
    ledger.introductions.toArray(),
  ]);
  return {
    people: new Map(contacts.map((contact) => [contact.id, personOf(contact)])),
    dealt: dealtIn(introductions),
    seq,
  };
}

/** Keeps them for the next look, where that one would have much to read. */
export async function keepCallFacts(ledger: Ledger, facts: CallFacts): Promise<void> {
  const { people, dealt, seq, keptSeq } = facts;
  if (keptSeq !== undefined && seq - keptSeq <= ENTRIES_TO_KEEP) return;
  const text = JSON.stringify({ people: [...people.values()], dealt: [...dealt] });
  const kept: Kept = { format: FORMAT, ledgerVersion: ledger.verno, seq, text, sum: sumOfText(text) };
  await ledger.packed.put({ key: KEY, value: kept });
}

function loadedFrom(kept: Partial<Kept> | undefined, ledgerVersion: number) {
  if (kept?.format !== FORMAT || kept.ledgerVersion !== ledgerVersion) return undefined;
  if (kept.text === undefined || kept.seq === undefined || kept.sum !== sumOfText(kept.text))
    return undefined;
  const { people, dealt } = JSON.parse(kept.text) as {
    readonly people: readonly CallPerson[];
    readonly dealt: readonly (readonly [Id, Dealt])[];
  };
  return { people: new Map(people.map((one) => [one.id, one])), dealt: new Map(dealt), seq: kept.seq };
}

/** Gives the entry up to which they are right now; nothing where the journal cannot tell, or reading anew is quicker. */
async function bringUpToDate(
  ledger: Ledger,
  people: Map<Id, CallPerson>,
  dealt: Map<Id, Dealt>,
  seq: number,
): Promise<number | undefined> {
  const changes = await changesAfter(ledger, seq);
  await hearOfNew(ledger, seq);
  if (!changes || changes.length > ENTRIES_AT_MOST) return undefined;
  const parties = [...partiesIn(changes)];
  if (parties.length > PEOPLE_AT_MOST) return undefined;
  for (const { table, key, after } of changes.flatMap(({ rows }) => rows)) {
    if (table !== 'contacts') continue;
    if (after === undefined) people.delete(key);
    else people.set(key, personOf(after as Contact));
  }
  if (parties.length > 0) {
    const now = dealtIn(await introductionsOf(ledger, parties));
    for (const id of parties) {
      const one = now.get(id);
      if (one) dealt.set(id, one);
      else dealt.delete(id);
    }
  }
  return changes.at(-1)?.seq ?? seq;
}

/** Whose name stands, or stood, in an introduction that was written in; the user's own is on no list. */
function partiesIn(changes: readonly Change[]): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { table, before, after } of changes.flatMap(({ rows }) => rows)) {
    if (table !== 'introductions') continue;
    for (const one of [before, after] as readonly (Introduction | undefined)[])
      for (const id of one ? partiesOf(one) : []) ids.add(id);
  }
  return ids;
}

function dealtIn(introductions: readonly IntroductionRow[]): Map<Id, Dealt> {
  const dealt = new Map<Id, Dealt>();
  for (const introduction of introductions) {
    const open = isOpen(introduction.state) ? 1 : 0;
    for (const id of partiesOf(introduction)) {
      const [at, wasOpen] = dealt.get(id) ?? [introduction.updatedAt, 0];
      dealt.set(id, [Math.max(at, introduction.updatedAt), open || wasOpen ? 1 : 0]);
    }
  }
  return dealt;
}

function partiesOf({ seekerId, providerId, introducerId }: Introduction): readonly Id[] {
  return [seekerId, providerId, introducerId].filter((id) => id !== ME);
}

function personOf(contact: Contact): CallPerson {
  const { id, careful, howWell, reviewMonths, inherited, metOn, createdAt, company } = contact;
  return {
    id,
    createdAt,
    ...(careful !== undefined && { careful }),
    ...(howWell !== undefined && { howWell }),
    ...(reviewMonths !== undefined && { reviewMonths }),
    ...(inherited !== undefined && { inherited }),
    ...(metOn !== undefined && { metOn }),
    ...(company !== undefined && { company }),
  };
}
