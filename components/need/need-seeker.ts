import { useLiveQuery } from 'dexie-react-hooks';
import type { Ledger } from '../../lib/db/ledger.ts';
import { contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import type { NewContact } from '../../lib/deeds/contacts.ts';
import type { NeedSeeker } from '../../lib/deeds/needs.ts';
import type { PageAtHand, PagePerson } from '../../lib/deeds/shell.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { calledName } from '../../lib/glance/party.ts';
import { useApp } from '../app/app.tsx';
import type { Place } from '../app/place.ts';
import { draftFromPage, fieldsFrom } from '../contact/person-draft.ts';

type NeedPlace = Extract<Place, { at: 'need' }>;

/** Whose need it is, as far as the page knows. */
export interface Seeker {
  readonly seeker: NeedSeeker;
  readonly called: string;
}

/** The place at which who fits is asked, out of the page at hand: the one who wrote the open mail has the need. */
export async function needOnPage(
  ledger: Ledger,
  page: PageAtHand | undefined,
  text: string | undefined,
): Promise<NeedPlace> {
  const writer = writerOf(page);
  const keys = writer?.identities.map(({ key }) => key) ?? [];
  const owners = await contactsByIdentity(ledger, keys);
  const seekerId = keys.flatMap((key) => owners.get(key) ?? [])[0];
  const words = text?.trim();
  return {
    at: 'need',
    ...(words && { text: words }),
    ...(seekerId !== undefined ? { seekerId } : writer && { seeker: writer }),
    ...(writer && page?.url !== undefined && { pageUrl: page.url }),
  };
}

/** Who wrote the mail that is open; nobody in a list of mails, where many did, and nobody of a role's address. */
export function writerOf(page: PageAtHand | undefined): PagePerson | undefined {
  const writers = (page?.people ?? []).filter(
    ({ inFront, sighting }) => inFront && sighting.role === 'sender',
  );
  const [first] = writers;
  return writers.length === 1 && first && !first.nobody ? first : undefined;
}

/**
 * Somebody of the notebook, or whom the page showed and who is still a stranger. `undefined` while it is being read,
 * `null` for nobody.
 */
export function useSeeker(
  seekerId: Id | undefined,
  shown: PagePerson | undefined,
): Seeker | null | undefined {
  const { desk, language } = useApp();
  const contact = useLiveQuery(
    async () => (await readSeeker(desk.ledger, seekerId, shown)) ?? null,
    [desk, seekerId, JSON.stringify(shown?.identities)],
  );
  if (contact) return { seeker: { contactId: contact.id }, called: calledName(contact, language) };
  if (contact === undefined || seekerId !== undefined || !shown) return contact;
  const fields = fieldsFrom(draftFromPage(shown));
  if (!fields) return null;
  return {
    seeker: { fields: fields as NewContact, identities: shown.identities },
    called: fields.name.written,
  };
}

async function readSeeker(
  ledger: Ledger,
  seekerId: Id | undefined,
  shown: PagePerson | undefined,
): Promise<Contact | undefined> {
  if (seekerId !== undefined) return ledger.contacts.get(seekerId);
  const keys = shown?.identities.map(({ key }) => key) ?? [];
  const [owner] = (await contactsByIdentity(ledger, keys)).values();
  return owner === undefined ? undefined : ledger.contacts.get(owner);
}
