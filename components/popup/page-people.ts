import type { Ledger } from '../../lib/db/ledger.ts';
import { contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import {
  type IntroductionView,
  introductionsOf,
  viewIntroductions,
} from '../../lib/db/queries/introductions.ts';
import { peopleOf, readPromises } from '../../lib/db/queries/promises.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { DayDate } from '../../lib/domain/basics.ts';
import type { Contact, FitNote } from '../../lib/domain/contact.ts';
import { type Due, isMine } from '../../lib/domain/due.ts';
import { sideOf } from '../../lib/domain/introduction-state.ts';
import { type Look, lookOf } from '../../lib/domain/mark.ts';
import type { Role } from '../../lib/sites/contract.ts';
import { freshestLimit, openIntroductionOf, type Through, throughWhom } from '../contact/facts.ts';
import type { DueContext } from '../reminder/due-words.ts';

/** Who is on the page at hand, with what the notebook knows of each, in the order in which they matter. */

/** Somebody of the page who is in the notebook. */
export interface KnownHere {
  readonly person: PagePerson;
  readonly contact: Contact;
  readonly look: Look;
  readonly through?: Through;
  readonly open?: IntroductionView;
  /** What is the user's to do today, first things first. */
  readonly dues: readonly Due[];
  /** The first of them that the open introduction does not speak of already. */
  readonly otherDue?: { readonly due: Due; readonly context: DueContext };
  readonly limit?: FitNote;
}

export interface PeopleHere {
  /** The page is about them, or they wrote it: first and in full, known or not. */
  readonly leading: readonly (KnownHere | PagePerson)[];
  readonly known: readonly KnownHere[];
  readonly unknown: readonly PagePerson[];
}

/** Whom a page is about; on a page with more of them (an inbox) they are a list like any other. */
const LEADING: readonly Role[] = ['subject', 'sender', 'partner'];
const MOST_LEADING = 4;

export function isKnown(one: KnownHere | PagePerson): one is KnownHere {
  return 'contact' in one;
}

/** Looks up everybody of a page: six reads, however many there are. */
export async function readPeopleHere(
  ledger: Ledger,
  people: readonly PagePerson[],
  zone: string,
  today: DayDate,
): Promise<PeopleHere> {
  const keys = people.flatMap((person) => person.identities.map((identity) => identity.key));
  const owners = await contactsByIdentity(ledger, keys);
  const ids = [...new Set(owners.values())];
  if (ids.length === 0) return arrange(people, new Map());

  const [contacts, notes, rows, promises] = await Promise.all([
    ledger.contacts.bulkGet(ids),
    ledger.fitNotes.where('contactId').anyOf(ids).toArray(),
    introductionsOf(ledger, ids),
    readPromises(ledger, zone),
  ]);
  const throughIds = [...new Set(contacts.flatMap((contact) => contact?.metThroughId ?? []))];
  const [views, introducers] = await Promise.all([
    viewIntroductions(ledger, rows),
    ledger.contacts.bulkGet(throughIds),
  ]);
  const introducer = new Map(
    introducers.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])),
  );
  const mine = promises.dues.filter((due) => isMine(due, today));

  const known = new Map<string, Omit<KnownHere, 'person'>>();
  for (const contact of contacts) {
    if (!contact) continue;
    const own = views.filter(
      ({ introduction }) =>
        sideOf(introduction, contact.id) !== undefined || introduction.introducerId === contact.id,
    );
    const ownNotes = notes
      .filter((note) => note.contactId === contact.id)
      .sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1));
    const dues = mine.filter((due) => peopleOf(due, promises).includes(contact.id));
    const metThrough = contact.metThroughId === undefined ? undefined : introducer.get(contact.metThroughId);
    const through = throughWhom(contact, own, metThrough, zone);
    const open = openIntroductionOf(contact.id, own);
    const limit = freshestLimit(ownNotes);
    const other = dues.find(
      (due) => due.introductionId === undefined || due.introductionId !== open?.introduction.id,
    );
    const view =
      other?.introductionId === undefined ? undefined : promises.introductions.get(other.introductionId);
    const look = lookOf({
      importedOnly: contact.importedOnly === true,
      hasNotes: ownNotes.length > 0,
      metThrough: contact.metThroughId !== undefined,
      states: own.map((view) => view.standing.state),
      receivedThrough: through !== undefined,
      due: dues.length > 0,
    });
    known.set(contact.id, {
      contact,
      // In the notebook is in the notebook: only on pages are imported people drawn like strangers.
      look: { ...look, disc: true },
      dues,
      ...(through && { through }),
      ...(open && { open }),
      ...(other && { otherDue: { due: other, context: { view, contact } } }),
      ...(limit && { limit }),
    });
  }
  return arrange(people, known, owners);
}

/** Leading people in the page's order; then those with something due, open, through somebody, and the rest. */
function arrange(
  people: readonly PagePerson[],
  known: ReadonlyMap<string, Omit<KnownHere, 'person'>>,
  owners: ReadonlyMap<string, string> = new Map(),
): PeopleHere {
  const isLeading = (person: PagePerson) => person.inFront && LEADING.includes(person.sighting.role);
  const few = people.filter(isLeading).length <= MOST_LEADING;
  const seen = new Set<string>();
  const leading: (KnownHere | PagePerson)[] = [];
  const others: KnownHere[] = [];
  const unknown: PagePerson[] = [];
  for (const person of people) {
    const leads = few && isLeading(person);
    const id = person.identities.map((identity) => owners.get(identity.key)).find((one) => one !== undefined);
    const facts = id === undefined ? undefined : known.get(id);
    if (!facts) {
      if (leads) leading.push(person);
      else unknown.push(person);
      continue;
    }
    // Two addresses of one person on one page are one line.
    if (seen.has(facts.contact.id)) continue;
    seen.add(facts.contact.id);
    if (leads) leading.push({ ...facts, person });
    else others.push({ ...facts, person });
  }
  const rank = (one: KnownHere) => (one.dues.length > 0 ? 0 : one.open ? 1 : one.through ? 2 : 3);
  return { leading, known: others.sort((a, b) => rank(a) - rank(b)), unknown };
}
