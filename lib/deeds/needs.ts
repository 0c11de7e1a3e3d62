import { commit, type Desk, type Pen } from '../db/commit.ts';
import { contactsByIdentity } from '../db/queries/contacts.ts';
import type { Id } from '../domain/basics.ts';
import type { FreeIdentity } from '../identity/identities.ts';
import { type NewContact, putNewContact } from './contacts.ts';
import {
  type AddIntroductionResult,
  type FirstEvent,
  type NewIntroduction,
  putNewIntroduction,
} from './introductions.ts';
import type { NewRequest } from './requests.ts';

/** Whose need it is: somebody of the notebook, or whom the page shows and who is added on the way. */
export type NeedSeeker =
  | { readonly contactId: Id }
  | { readonly fields: NewContact; readonly identities: readonly FreeIdentity[] };

/** Begins the introduction that meets a need, the seeker added on the way where they are new: one change, one undo. */
export async function introduceForNeed(
  desk: Desk,
  seeker: NeedSeeker,
  fields: Omit<NewIntroduction, 'seekerId'>,
  happened: readonly FirstEvent[],
): Promise<AddIntroductionResult> {
  const known = await knownSeeker(desk, seeker);
  if (known === fields.providerId) return { ok: false, why: 'same-person' };
  const provider = (await desk.ledger.contacts.get(fields.providerId))?.name.written ?? '';
  const about = [await nameOf(desk, seeker, known), provider].filter(Boolean).join(' · ');
  const { value, changeId } = await commit(desk, 'add-introduction', about, async (pen) =>
    putNewIntroduction(
      pen,
      desk,
      { ...fields, seekerId: known ?? (await putSeeker(pen, desk, seeker)) },
      happened,
    ),
  );
  return { ok: true, introductionId: value, ...(changeId !== undefined && { changeId }) };
}

export interface KeptNeed {
  readonly requestId: Id;
  readonly changeId?: string;
}

/**
 * Keeps a need in the pool as a request of its seeker, who is added on the way where they are new.
 *
 * @param begunIds introductions that were begun for it already, declined ones too: those of no other request become
 * its own, so that it shows who was asked
 */
export async function keepNeed(
  desk: Desk,
  seeker: NeedSeeker,
  fields: Omit<NewRequest, 'askerId'>,
  begunIds: readonly Id[] = [],
): Promise<KeptNeed> {
  const known = await knownSeeker(desk, seeker);
  const about = [await nameOf(desk, seeker, known), short(fields.wanted)].filter(Boolean).join(' · ');
  const { value, changeId } = await commit(desk, 'add-request', about, async (pen) => {
    const now = desk.now();
    const id = desk.newId();
    const askerId = known ?? (await putSeeker(pen, desk, seeker));
    await pen.put('requests', { ...fields, askerId, id, createdAt: now, updatedAt: now });
    for (const begunId of begunIds) {
      const begun = await pen.get('introductions', begunId);
      if (!begun || begun.requestId !== undefined) continue;
      await pen.put('introductions', { ...begun, requestId: id, updatedAt: now });
    }
    return id;
  });
  return { requestId: value, ...(changeId !== undefined && { changeId }) };
}

/** Whom the page shows may have come into the notebook since it was read: then it is them. */
async function knownSeeker(desk: Desk, seeker: NeedSeeker): Promise<Id | undefined> {
  if ('contactId' in seeker) return seeker.contactId;
  const keys = seeker.identities.map(({ key }) => key);
  const owners = await contactsByIdentity(desk.ledger, keys);
  return keys.flatMap((key) => owners.get(key) ?? [])[0];
}

async function putSeeker(pen: Pen, desk: Desk, seeker: NeedSeeker): Promise<Id> {
  return 'contactId' in seeker
    ? seeker.contactId
    : putNewContact(pen, desk, seeker.fields, seeker.identities);
}

async function nameOf(desk: Desk, seeker: NeedSeeker, known: Id | undefined): Promise<string> {
  if (known === undefined) return 'fields' in seeker ? seeker.fields.name.written : '';
  return (await desk.ledger.contacts.get(known))?.name.written ?? '';
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
