import { commit, type Desk, type Pen } from '../db/commit.ts';
import { contactsByIdentity } from '../db/queries/contacts.ts';
import { type Id, ME, type Party, type Side } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { splitName } from '../identity/person-name.ts';
import type { IntroductionMail } from '../mail/introduction-mail.ts';
import { nameOnPage } from '../mail/name-on-page.ts';
import { putContact, putIdentity } from './contacts.ts';
import { putEvent } from './introductions.ts';
import type { PagePerson } from './shell.ts';

/** What the user has said of an introduction mail before recording it. */
export interface MailWords {
  readonly why: string;
  /** Received: the user's own side. Made: the side of the first of the two, `mail.seeker`. */
  readonly side: Side;
  /** The user takes on what they were introduced to, knowingly. */
  readonly takeOn?: boolean;
}

export type RecordMailResult =
  | { readonly ok: true; readonly introductionId: Id; readonly changeId?: string }
  /** Two of its people are one in the notebook: nothing was written. */
  | { readonly ok: false; readonly why: 'same-person' };

class SamePerson extends Error {}

/**
 * Records what a mail introduced: whoever of its people is not in the notebook yet, the introduction and that it was
 * made, with the mail's own page. One entry of the journal, so that one undo takes all of it back.
 */
export async function recordIntroductionMail(
  desk: Desk,
  mail: IntroductionMail,
  { why, side, takeOn }: MailWords,
): Promise<RecordMailResult> {
  const { introducer, seeker, provider, url } = mail;
  const about = [seeker, ...(provider ? [provider] : [])].map(nameOnPage).join(' · ');
  const text = why.trim();
  try {
    const { value, changeId } = await commit(desk, 'add-introduction', about, async (pen) => {
      const introducerId = introducer ? await idOf(desk, pen, introducer) : ME;
      const firstId = await idOf(desk, pen, seeker, introducer && introducerId);
      const otherId = provider ? await idOf(desk, pen, provider) : ME;
      if (new Set([introducerId, firstId, otherId]).size < (provider ? 3 : 2) || firstId === introducerId)
        throw new SamePerson();
      // `seeker` stands first; on which side is what the user said.
      const firstNeeds = provider ? side === 'seeker' : side === 'provider';
      const [seekerId, providerId]: readonly Party[] = firstNeeds ? [firstId, otherId] : [otherId, firstId];
      if (!seekerId || !providerId) throw new SamePerson();
      const now = desk.now();
      const id = desk.newId();
      await pen.put('introductions', {
        id,
        seekerId,
        providerId,
        introducerId,
        kind: 'business',
        ...(text !== '' && { why: text }),
        createdAt: now,
        updatedAt: now,
        state: 'considering',
        live: 1,
      });
      const source = { how: 'mail' as const, ...(url !== undefined && { pageUrl: url }) };
      await putEvent(pen, desk, id, { kind: 'introduced' }, source);
      if (takeOn && introducerId !== ME) await putEvent(pen, desk, id, { kind: 'taken' }, source);
      return id;
    });
    return { ok: true, introductionId: value, ...(changeId !== undefined && { changeId }) };
  } catch (error) {
    // Thrown inside the transaction so that everything in it is rolled back.
    if (!(error instanceof SamePerson)) throw error;
    return { ok: false, why: 'same-person' };
  }
}

/** The contact somebody of a mail is, added where nobody has any of their identities. */
async function idOf(desk: Desk, pen: Pen, person: PagePerson, throughId?: Party): Promise<Id> {
  const keys = person.identities.map(({ key }) => key);
  const owners = await contactsByIdentity(desk.ledger, keys);
  const known = keys.flatMap((key) => owners.get(key) ?? [])[0];
  if (known !== undefined) return known;
  const now = desk.now();
  const { company } = person.sighting;
  const { written, family, given } = splitName(nameOnPage(person));
  const contact: Contact = {
    id: desk.newId(),
    name: { written, ...(family && { family }), ...(given && { given }) },
    ...(company && { company }),
    ...(throughId !== undefined && throughId !== ME && { metThroughId: throughId, source: 'referral' }),
    tags: [],
    createdAt: now,
    updatedAt: now,
  };
  await putContact(pen, contact);
  for (const identity of person.identities) await putIdentity(pen, desk, identity, contact.id);
  return contact.id;
}
