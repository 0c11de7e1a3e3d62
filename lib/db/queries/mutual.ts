import type { PagePerson } from '../../deeds/shell.ts';
import type { Contact, HowWell } from '../../domain/contact.ts';
import type { Ledger } from '../ledger.ts';
import { contactsByIdentity } from './contacts.ts';
import { perhapsOf } from './perhaps.ts';

/** Whom a profile shares with the user, of those in the notebook. */
export interface Mutual {
  readonly subject: PagePerson;
  /** The subject, where they are in the notebook too. */
  readonly subjectId?: string;
  /** The best known first. */
  readonly people: readonly Contact[];
}

const WELL: readonly (HowWell | undefined)[] = ['worked-with', 'know', 'met-once', undefined];

/**
 * The mutual connections that a profile shows and the notebook knows. LinkedIn names them without a link; then it is
 * somebody where one person alone is written exactly so. Nothing where the page is about nobody.
 */
export async function readMutual(ledger: Ledger, people: readonly PagePerson[]): Promise<Mutual | undefined> {
  const subject = people.find(({ sighting }) => sighting.role === 'subject');
  const shared = people.filter(({ sighting }) => sighting.role === 'mutual');
  if (!subject || shared.length === 0) return undefined;
  const keysOf = ({ identities }: PagePerson) => identities.map(({ key }) => key);
  const owners = await contactsByIdentity(ledger, [subject, ...shared].flatMap(keysOf));
  const ownerOf = (person: PagePerson) => keysOf(person).flatMap((key) => owners.get(key) ?? [])[0];
  const names = shared.flatMap((one) => (one.identities.length === 0 ? (one.sighting.name ?? []) : []));
  const alike = await perhapsOf(ledger, names);
  const subjectId = ownerOf(subject);
  const ids = new Set(shared.flatMap((person) => ownerOf(person) ?? []));
  for (const found of alike.values()) {
    const same = found.filter(({ why }) => why === 'same');
    if (same.length === 1 && same[0]) ids.add(same[0].contact.id);
  }
  if (subjectId !== undefined) ids.delete(subjectId);
  const contacts = (await ledger.contacts.bulkGet([...ids])).filter((one) => one !== undefined);
  return {
    subject,
    ...(subjectId !== undefined && { subjectId }),
    people: contacts.sort(
      (one, other) =>
        WELL.indexOf(one.howWell) - WELL.indexOf(other.howWell) || other.updatedAt - one.updatedAt,
    ),
  };
}
