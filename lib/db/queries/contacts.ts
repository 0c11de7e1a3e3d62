import type { Contact, FitNote, Identity } from '../../domain/contact.ts';
import { type Due, promisesOf } from '../../domain/due.ts';
import { searchForm } from '../../identity/search-words.ts';
import type { Ledger } from '../ledger.ts';
import { type IntroductionView, introductionsOf, viewIntroductions } from './introductions.ts';
import { type Promises, peopleOf } from './promises.ts';
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
}

/**
 * One person's sheet, or nothing when they are not there any more. In one transaction, since each costs a round trip
 * to the browser's database process, and by indexes alone: it is what the popup waits for.
 */
export async function readContactSheet(
  ledger: Ledger,
  id: string,
  zone: string,
): Promise<ContactSheet | undefined> {
  const { contacts, identities, fitNotes, introductions, events, reminders, settings } = ledger;
  return ledger.transaction(
    'r',
    [contacts, identities, fitNotes, introductions, events, reminders, settings],
    async () => {
      const [contact, own, notes, rows, broughtUs, aboutThem, { clocks }] = await Promise.all([
        contacts.get(id),
        identities.where('contactId').equals(id).toArray(),
        fitNotes.where('contactId').equals(id).toArray(),
        introductionsOf(ledger, [id]),
        contacts.where('metThroughId').equals(id).toArray(),
        reminders.where('contactId').equals(id).toArray(),
        readSettings(ledger),
      ]);
      if (!contact) return undefined;
      const [views, metThrough, aboutTheirs] = await Promise.all([
        viewIntroductions(ledger, rows),
        contact.metThroughId === undefined ? undefined : contacts.get(contact.metThroughId),
        reminders
          .where('introductionId')
          .anyOf(rows.map((row) => row.id))
          .toArray(),
      ]);
      // Promises that speak of a person come from introductions they are part of, and from reminders about either.
      const live = views.filter(({ introduction }) => introduction.live === 1);
      const told = new Map([...aboutThem, ...aboutTheirs].map((reminder) => [reminder.id, reminder]));
      const promises: Promises = {
        dues: promisesOf(live, [...told.values()], clocks, zone),
        introductions: new Map(live.map((view) => [view.introduction.id, view])),
      };
      return {
        contact,
        identities: own,
        notes: notes.sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1)),
        introductions: views,
        ...(metThrough && { metThrough }),
        broughtUs,
        dues: promises.dues.filter((due) => peopleOf(due, promises).includes(id)),
      };
    },
  );
}

/** The contacts to whom these identity keys belong: one read by primary key. Keys of strangers are missing. */
export async function contactsByIdentity(
  ledger: Ledger,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ledger.identities.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.contactId] as const] : [])));
}

/**
 * People whose name, reading, company, specialty or tag begins with every word typed; at most `limit`, by name.
 * Kana of either kind and full-width letters are the same.
 */
export async function searchContacts(ledger: Ledger, typed: string, limit = 20): Promise<readonly Contact[]> {
  const words = searchForm(typed)
    .split(/[\s　]+/u)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  const [longest, ...others] = words;
  if (longest === undefined) return [];
  const matches = ledger.contacts.where('words').startsWith(longest).distinct();
  const rows = await matches
    .filter((row) => others.every((word) => row.words.some((own) => own.startsWith(word))))
    .limit(limit * 5)
    .toArray();
  return rows.sort((a, b) => a.name.written.localeCompare(b.name.written)).slice(0, limit);
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
  const rows = await ledger.identities
    .where('contactId')
    .anyOf([...contactIds])
    .toArray();
  const found: Record<string, string | undefined> = {};
  for (const row of rows.sort((a, b) => a.addedAt - b.addedAt)) {
    if (row.kind === 'email') found[row.contactId] ??= row.value;
  }
  return found;
}
