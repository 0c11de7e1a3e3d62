import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Contact, Identity } from '../../lib/domain/contact.ts';
import { areTwoById, type FreeIdentity } from '../../lib/identity/identities.ts';
import { plainSpelling } from '../../lib/identity/spelling.ts';
import { employmentOf } from './person-draft.ts';

/** What the page at hand says of somebody that the notebook does not: offered, never saved unasked. */
export interface PageOffers {
  readonly company?: string;
  readonly role?: string;
  /** Shown as theirs beside what they are known by. */
  readonly identities: readonly FreeIdentity[];
}

const NOTHING: PageOffers = { identities: [] };

/**
 * From everybody of the page, those who are this person by an identity. Where two sightings say different things of
 * them, the page's first word counts. Pure.
 */
export function pageOffers(
  contact: Pick<Contact, 'company' | 'role'>,
  own: readonly Pick<Identity, 'key' | 'kind'>[],
  people: readonly PagePerson[],
): PageOffers {
  const keys = new Set(own.map(({ key }) => key));
  const here = people.filter(
    ({ identities }) =>
      identities.some(({ key }) => keys.has(key)) &&
      // With another member id than theirs it is somebody else's page by now.
      !areTwoById(identities, own),
  );
  if (here.length === 0) return NOTHING;
  const said = here.map(({ sighting }) => employmentOf(sighting));
  const company = said.map((one) => one.company).find((one) => one !== '');
  const role = said.map((one) => one.role).find((one) => one !== '');
  const missing = here.flatMap((person) => person.identities).filter(({ key }) => !keys.has(key));
  return {
    ...(company !== undefined && !isSameWork(company, contact.company) && { company }),
    ...(role !== undefined && !isSameWork(role, contact.role) && { role }),
    identities: [...new Map(missing.map((identity) => [identity.key, identity])).values()],
  };
}

/** What stands around a company's name and is left out as often as not. */
const LEGAL_FORM =
  /株式会社|有限会社|合同会社|\(株\)|\(有\)|[\s,]+(?:inc|ltd|llc|gmbh|co|corp|plc|limited|k\.?k)\.?$/giu;

/** Do they say the same, but for spelling and a company's legal form? */
function isSameWork(said: string, written: string | undefined): boolean {
  const plain = (text: string) =>
    plainSpelling(text.normalize('NFKC').replace(LEGAL_FORM, '').replace(LEGAL_FORM, ''));
  return plain(said) === plain(written ?? '');
}
