import { journalEnd } from '../db/journal-end.ts';
import type { Ledger } from '../db/ledger.ts';
import { contactsByIdentity } from '../db/queries/contacts.ts';
import { readSettings } from '../db/queries/settings.ts';
import type { DayDate } from '../domain/basics.ts';
import type { Look } from '../domain/mark.ts';
import type { Settings } from '../domain/settings.ts';
import { type FreeIdentity, identitiesOf } from '../identity/identities.ts';
import type { RawSighting } from '../sites/contract.ts';
import { answersFor, keysOf, looksOf, meet, ownerOf, ownKeys, type Recognised } from './recognise.ts';
import { createTableKeeper } from './table-keeper.ts';

/** Whom the ledger knows of a page's people, and the settings by which they are marked or not. */
interface Answer {
  readonly settings: Settings;
  /** One per reading, in the order given. */
  readonly recognised: readonly Recognised[];
}

/** Says whom the ledger knows, from memory where it can. */
export interface Recogniser {
  /**
   * Strangers are answered and forgotten: nothing of them is written anywhere. At once where everything is in memory;
   * else by one read of the ledger. What is in memory may have been overtaken by a change nobody has told of yet: that
   * is looked at afterwards, and then `overtaken` is called.
   */
  ask(readings: readonly RawSighting[]): Promise<Answer>;
  /** Something changed in the ledger: whoever asks from now on is answered from there. */
  expire(): void;
}

/** The day for which promises are due, and where. */
export interface Today {
  readonly day: DayDate;
  readonly zone: string;
}

/** What was read of the ledger as it stood after one entry of its journal. */
interface Remembered extends Today {
  readonly seq: number;
  readonly settings: Settings;
  readonly own: ReadonlySet<string>;
  readonly looks: Map<string, Look>;
}

const LOOKS_AT_MOST = 20_000;
const IDENTITIES_AT_MOST = 5000;

/**
 * The memory may vanish at any time, as the worker does, and holds what the ledger says: nothing is in it alone.
 *
 * @param today is asked at each answer: at midnight promises fall due.
 */
export function createRecogniser(ledger: Ledger, today: () => Today, overtaken: () => void): Recogniser {
  const identify = rememberIdentities();
  let memory: Remembered | undefined;
  let isExpired = false;
  let expiries = 0;

  const expire = () => {
    isExpired = true;
    expiries++;
  };
  const keeper = createTableKeeper(ledger, (seq) => {
    if (isExpired || !memory || memory.seq === seq) return;
    expire();
    overtaken();
  });
  // Whoever deletes the database closes it here first; the next one counts its journal from the beginning.
  const forget = () => {
    expire();
    memory = undefined;
    keeper.forget();
  };
  ledger.on('versionchange', forget);
  ledger.on('close', forget);

  const fromMemory = (readings: readonly RawSighting[], { day, zone }: Today): Answer | undefined => {
    const table = memory && keeper.tableAt(memory.seq);
    if (!memory || !table || isExpired || memory.day !== day || memory.zone !== zone) return undefined;
    const { settings, own, looks } = memory;
    const people = meet(readings, own, identify);
    const find = (key: string) => table.find(key);
    const isAllThere = people.every((person) => {
      const owner = ownerOf(person, find);
      return owner === undefined || looks.has(owner);
    });
    return isAllThere ? { settings, recognised: answersFor(people, find, looks) } : undefined;
  };

  /** What is in memory, if it is of this moment; else its beginning, of the ledger as the transaction sees it. */
  const memoryAt = async (seq: number, { day, zone }: Today): Promise<Remembered> => {
    if (memory?.seq === seq && memory.day === day && memory.zone === zone) return memory;
    const settings = await readSettings(ledger);
    return { seq, day, zone, settings, own: ownKeys(settings.me), looks: new Map() };
  };

  const fromLedger = async (readings: readonly RawSighting[], now: Today): Promise<Answer> => {
    const expiriesBefore = expiries;
    const { contacts, identities, fitNotes, introductions, events, reminders, settings, changes } = ledger;
    const stores = [contacts, identities, fitNotes, introductions, events, reminders, settings, changes];
    const { answer, read } = await ledger.transaction('r', stores, async () => {
      const read = await memoryAt(await journalEnd(ledger), now);
      const people = meet(readings, read.own, identify);
      // The table knows who is a stranger; who somebody is, is read by the key itself.
      const table = keeper.tableAt(read.seq);
      const keys = keysOf(people).filter((key) => !table || table.find(key) !== undefined);
      const owners = await contactsByIdentity(ledger, keys);
      const find = (key: string) => owners.get(key);
      const known = new Set(people.flatMap((person) => ownerOf(person, find) ?? []));
      // Before it is asked what is missing: of those who are here, every look is needed.
      if (read.looks.size + known.size > LOOKS_AT_MOST) read.looks.clear();
      const unread = [...known].filter((id) => !read.looks.has(id));
      const looks = await looksOf(ledger, unread, now.day, now.zone);
      for (const [id, look] of looks) read.looks.set(id, look);
      return { answer: { settings: read.settings, recognised: answersFor(people, find, read.looks) }, read };
    });
    // Of two that were read at the same time the later one counts; and none that began before a change was told.
    if (expiries === expiriesBefore) isExpired = false;
    if (!memory || read.seq >= memory.seq) memory = read;
    return answer;
  };

  return {
    async ask(readings) {
      const now = today();
      const answer = fromMemory(readings, now) ?? (await fromLedger(readings, now));
      keeper.look();
      return answer;
    },
    expire,
  };
}

/** Page scripts tell whole lists each time, and reading an address by the letter of its standard takes its time. */
function rememberIdentities(): typeof identitiesOf {
  const known = new Map<string, readonly FreeIdentity[]>();
  return (sighting) => {
    const { address = '', profile = '', memberId = '' } = sighting;
    const written = `${address}\n${profile}\n${memberId}`;
    const before = known.get(written);
    if (before) return before;
    const identities = identitiesOf(sighting);
    if (known.size >= IDENTITIES_AT_MOST) known.clear();
    known.set(written, identities);
    return identities;
  };
}
