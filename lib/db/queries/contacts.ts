import { ME } from '../../domain/basics.ts';
import type { Contact, FitNote, Identity } from '../../domain/contact.ts';
import type { Dealing } from '../../domain/dealing.ts';
import { type Due, promisesOf } from '../../domain/due.ts';
import type { Recommendation } from '../../domain/recommendation.ts';
import { emailIdentity } from '../../identity/identities.ts';
import { mayBeWrittenWith } from '../../identity/mailbox.ts';
import { excerptOf, typedWords, wordsIn } from '../../identity/search-words.ts';
import type { Ledger } from '../ledger.ts';
import type { ContactRow } from '../rows.ts';
import { dealingsWith } from './dealings.ts';
import { type IntroductionView, introductionsOf, viewIntroductions } from './introductions.ts';
import { canBeKept, type Promises, peopleOf } from './promises.ts';
import { recommendationsOf } from './recommendations.ts';
import { type RequestView, requestsOf, viewRequests } from './requests.ts';
import { rowsWith } from './rows-with.ts';
import { readSettings } from './settings.ts';

/** Everything the notebook says about one person. */
export interface ContactSheet {
  readonly contact: Contact;
  readonly identities: readonly Identity[];
  /** Newest first. */
  readonly notes: readonly FitNote[];
  /** Newest first, as a side or as the introducer. */
  readonly introductions: readonly IntroductionView[];
  readonly metThrough?: Contact;
  /** People met through this one. */
  readonly broughtUs: readonly Contact[];
  /** Promises that speak of this person. */
  readonly dues: readonly Due[];
  /** What was between the user and them, and with their company as a whole. */
  readonly dealings: readonly Dealing[];
  /** Requests that speak of them, newest first. */
  readonly requests: readonly RequestView[];
  /** What was recommended to them, or is theirs, newest first. */
  readonly recommendations: readonly Recommendation[];
}

/** What a sheet is read from: for those who read more in the same transaction. */
export const SHEET_TABLES = [
  'contacts',
  'identities',
  'fitNotes',
  'introductions',
  'events',
  'reminders',
  'settings',
  'requests',
  'recommendations',
  'dealings',
];

/**
 * One person's sheet, or nothing when they are not there any more. In one transaction, since each costs a round trip
 * to the browser's database process, and by indexes alone: it is what the popup waits for.
 */
export async function readContactSheet(
  ledger: Ledger,
  id: string,
  zone: string,
): Promise<ContactSheet | undefined> {
  const { contacts, identities, fitNotes, reminders } = ledger;
  return ledger.transaction('r', SHEET_TABLES, async () => {
    const [contact, own, notes, rows, broughtUs, aboutThem, { clocks }, asks, told, dealt] =
      await Promise.all([
        contacts.get(id),
        identities.where('contactId').equals(id).toArray(),
        fitNotes.where('contactId').equals(id).toArray(),
        introductionsOf(ledger, [id]),
        contacts.where('metThroughId').equals(id).toArray(),
        reminders.where('contactId').equals(id).toArray(),
        readSettings(ledger),
        requestsOf(ledger, id),
        recommendationsOf(ledger, id),
        dealingsWith(ledger, { contactId: id }),
      ]);
    if (!contact) return undefined;
    const { company, metThroughId } = contact;
    const [views, metThrough, aboutTheirs, requestViews, withCompany] = await Promise.all([
      viewIntroductions(ledger, rows),
      metThroughId === undefined ? undefined : contacts.get(metThroughId),
      rowsWith(
        ledger,
        'reminders',
        'introductionId',
        rows.map((row) => row.id),
      ),
      viewRequests(ledger, asks),
      company === undefined ? [] : dealingsWith(ledger, { company }),
    ]);
    // Promises that speak of a person come from introductions they are part of, and from reminders about either.
    const live = views.filter(({ introduction }) => introduction.live === 1);
    const said = new Map([...aboutThem, ...aboutTheirs].map((reminder) => [reminder.id, reminder]));
    const promises: Promises = {
      dues: promisesOf(live, [...said.values()], clocks, zone),
      introductions: new Map(live.map((view) => [view.introduction.id, view])),
    };
    return {
      contact,
      identities: own,
      notes: notes.sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1)),
      introductions: views,
      ...(metThrough && { metThrough }),
      broughtUs,
      dues: promises.dues.filter(
        (due) => canBeKept(due, promises.introductions) && peopleOf(due, promises).includes(id),
      ),
      dealings: [...dealt, ...withCompany],
      requests: requestViews,
      recommendations: told,
    };
  });
}

/** The contacts to whom these identity keys belong: one read by primary key. Keys of strangers are missing. */
export async function contactsByIdentity(
  ledger: Ledger,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ledger.identities.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.contactId] as const] : [])));
}

/** Somebody who was found, and by what, where that is not seen in the name and the line below it. */
export interface FoundContact extends Contact {
  /** The address, the note or the reason of an introduction in which the words stand, cut to where they begin. */
  readonly foundIn?: string;
}

/**
 * People whose name, reading, company, specialty or tag begins with every word typed; at most `limit`, by name.
 * Kana of either kind, Latin letters for kana and variants of a character are the same.
 */
async function contactsByName(ledger: Ledger, typed: string, limit = 20): Promise<readonly Contact[]> {
  const words = typedWords(typed);
  const [longest] = words;
  if (longest === undefined) return [];
  const matches = ledger.contacts.where('words').startsWith(longest).distinct();
  const rows = await matches
    .filter((row) => beginsWithAll(row, words))
    .limit(limit * 5)
    .toArray();
  return rows.sort((a, b) => a.name.written.localeCompare(b.name.written)).slice(0, limit);
}

function beginsWithAll(row: ContactRow, words: readonly string[]): boolean {
  return words.every((word) => row.words.some((own) => own.startsWith(word)));
}

/** With so many found by name, nobody meant a note or an address. */
const ENOUGH = 5;
/** How many notes and introductions, and how many addresses (by key alone, which is quick), are looked through. */
const TEXTS_READ = 5000;
const ADDRESSES_READ = 20_000;
const WRITTEN_READ = 500;

/**
 * People found by name; where these are few, then also those of whom an address or profile, a fit note or the reason
 * of an introduction has what was typed. Words may stand apart: one in the name, the next in a note.
 */
export async function searchContacts(
  ledger: Ledger,
  typed: string,
  limit = 20,
): Promise<readonly FoundContact[]> {
  const named = await contactsByName(ledger, typed, limit);
  const words = typedWords(typed);
  // One Latin letter stands in every note there is.
  if (named.length >= Math.min(ENOUGH, limit) || !words.some((word) => word.length > 1)) return named;
  const hits = (await Promise.all([hitsInAddresses(ledger, words), hitsInTexts(ledger, words)])).flat();
  const known = new Set(named.map((contact) => contact.id));
  const byPerson = Map.groupBy(
    hits.filter((hit) => hit.contactId !== ME && !known.has(hit.contactId)),
    (hit) => hit.contactId,
  );
  const rows = await ledger.contacts.bulkGet([...byPerson.keys()]);
  const others = rows.flatMap((row): FoundContact[] => {
    const hit = byPerson.get(row?.id ?? '')?.find(({ found }) => {
      const missing = words.filter((word) => !found.includes(word));
      return row && beginsWithAll(row, missing);
    });
    return row && hit ? [{ ...row, foundIn: excerptOf(hit.text, hit.found[0] ?? '') }] : [];
  });
  return [...named, ...others].slice(0, limit);
}

/** A text of somebody's in which some of the words stand. */
interface Hit {
  readonly contactId: string;
  readonly text: string;
  readonly found: readonly string[];
}

async function hitsInAddresses(ledger: Ledger, words: readonly string[]): Promise<readonly Hit[]> {
  const keys = await ledger.identities.limit(ADDRESSES_READ).primaryKeys();
  const readable = keys.filter((key) => !/^(?:member|lead):/u.test(key));
  const plain = readable.filter((key) => wordsIn(key.slice(key.indexOf(':') + 1), words).length > 0);
  // A key is the mailbox; what was typed may be how the address is written.
  const perhaps = readable.filter((key) => mayBeWrittenWith(key, words)).slice(0, WRITTEN_READ);
  const whole = new Map(words.map((word) => [emailIdentity(word)?.key ?? '', word]));
  const rows = await ledger.identities.bulkGet([...new Set([...whole.keys(), ...plain, ...perhaps])]);
  return rows.flatMap((row) => {
    if (!row) return [];
    const inKey = [
      ...wordsIn(row.key.slice(row.key.indexOf(':') + 1), words),
      whole.get(row.key) ?? [],
    ].flat();
    const found = [...new Set([...wordsIn(row.value, words), ...inKey])];
    return found.length > 0 ? [{ contactId: row.contactId, text: row.value, found }] : [];
  });
}

async function hitsInTexts(ledger: Ledger, words: readonly string[]): Promise<readonly Hit[]> {
  const [notes, introductions] = await Promise.all([
    ledger.fitNotes.limit(TEXTS_READ).toArray(),
    ledger.introductions.orderBy('updatedAt').reverse().limit(TEXTS_READ).toArray(),
  ]);
  const texts = [
    ...notes
      .sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1))
      .map(({ contactId, text }) => ({ contactId, text })),
    ...introductions.flatMap(({ seekerId, providerId, why }) =>
      why === undefined ? [] : [seekerId, providerId].map((contactId) => ({ contactId, text: why })),
    ),
  ];
  return texts.flatMap((one) => {
    const found = wordsIn(one.text, words);
    return found.length > 0 ? [{ ...one, found }] : [];
  });
}

/** People as the list shows them: by latest change, `limit` from `offset`. */
export async function listContacts(ledger: Ledger, limit: number, offset = 0): Promise<readonly Contact[]> {
  return ledger.contacts.orderBy('updatedAt').reverse().offset(offset).limit(limit).toArray();
}

/** How the person can be written to: their first e-mail address. */
export async function addressesOf(
  ledger: Ledger,
  contactIds: readonly string[],
): Promise<Record<string, string | undefined>> {
  const rows = await rowsWith(ledger, 'identities', 'contactId', contactIds);
  const found: Record<string, string | undefined> = {};
  for (const row of rows.toSorted((a, b) => a.addedAt - b.addedAt)) {
    if (row.kind === 'email') found[row.contactId] ??= row.value;
  }
  return found;
}
