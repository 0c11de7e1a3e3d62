import type { Ledger } from '../../lib/db/ledger.ts';
import { contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import { introductionsOf, viewIntroductions } from '../../lib/db/queries/introductions.ts';
import { peopleOf, readPromises } from '../../lib/db/queries/promises.ts';
import { rowsWith } from '../../lib/db/queries/rows-with.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { DayDate } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { sideOf } from '../../lib/domain/introduction-state.ts';
import { pairOf } from '../../lib/domain/join.ts';
import { factsOf, type PersonFacts } from '../../lib/glance/facts.ts';
import type { Role } from '../../lib/sites/contract.ts';

/** Who is on the page at hand, with what the notebook knows of each, in the order in which they matter. */

/** Somebody of the page who is in the notebook. */
export interface KnownHere extends PersonFacts {
  readonly person: PagePerson;
}

export interface PeopleHere {
  /** The page is about them, or they wrote it: first and in full, known or not. */
  readonly leading: readonly (KnownHere | PagePerson)[];
  readonly known: readonly KnownHere[];
  readonly unknown: readonly PagePerson[];
  /** Two people of the notebook whom the page shows as one. */
  readonly twins: readonly (readonly [Contact, Contact])[];
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
    rowsWith(ledger, 'fitNotes', 'contactId', ids),
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
    const facts = factsOf(
      {
        contact,
        notes: ownNotes,
        introductions: own,
        metThrough: contact.metThroughId === undefined ? undefined : introducer.get(contact.metThroughId),
        dues: promises.dues.filter((due) => peopleOf(due, promises).includes(contact.id)),
      },
      zone,
      today,
    );
    // In the notebook is in the notebook: only on pages are imported people drawn like strangers.
    known.set(contact.id, { ...facts, look: { ...facts.look, disc: true } });
  }
  return arrange(people, known, owners);
}

/** Of mutual connections a profile shows a name and no more: nobody who could be added from there. */
function isBareMutual({ sighting, identities }: PagePerson): boolean {
  return sighting.role === 'mutual' && identities.length === 0;
}

/** Leading people in the page's order; then those with something due, open, through somebody, and the rest. */
function arrange(
  people: readonly PagePerson[],
  known: ReadonlyMap<string, Omit<KnownHere, 'person'>>,
  owners: ReadonlyMap<string, string> = new Map(),
): PeopleHere {
  const isLeading = (person: PagePerson) => person.inFront && LEADING.includes(person.sighting.role);
  const few = people.filter(isLeading).length <= MOST_LEADING;
  const rank = (one: PersonFacts) => (one.dues.length > 0 ? 0 : one.open ? 1 : one.through ? 2 : 3);
  const seen = new Set<string>();
  const leading: (KnownHere | PagePerson)[] = [];
  const others: KnownHere[] = [];
  const unknown: PagePerson[] = [];
  const twins = new Map<string, readonly [Contact, Contact]>();
  for (const person of people) {
    const leads = few && isLeading(person);
    const ids = new Set(person.identities.flatMap((identity) => owners.get(identity.key) ?? []));
    // Of two whom the page shows as one, the one there is more to say of; then who has been known for longer.
    const [facts, other] = [...ids]
      .flatMap((id) => known.get(id) ?? [])
      .sort((a, b) => rank(a) - rank(b) || a.contact.createdAt - b.contact.createdAt);
    if (facts && other) {
      // Whoever has been in the notebook for longer stays, and the other goes into them.
      const [older, newer] =
        facts.contact.createdAt <= other.contact.createdAt
          ? [facts.contact, other.contact]
          : [other.contact, facts.contact];
      twins.set(pairOf(older.id, newer.id).join(), [older, newer]);
    }
    if (!facts) {
      if (person.nobody || isBareMutual(person)) continue;
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
  return { leading, known: others.sort((a, b) => rank(a) - rank(b)), unknown, twins: [...twins.values()] };
}
