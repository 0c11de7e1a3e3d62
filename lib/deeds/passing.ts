import { commit, type Desk, type Pen } from '../db/commit.ts';
import { type Id, ME, type Moment, type Party } from '../domain/basics.ts';
import { splitName } from '../identity/person-name.ts';
import { putNewContact } from './contacts.ts';
import { type AddIntroductionResult, putNewIntroduction } from './introductions.ts';
import { mustBeThere, nameOf } from './rows.ts';

/** Somebody of the notebook, or a name that is not in it yet. */
export type Named = { readonly contactId: Id } | { readonly name: string };

export interface InPassing {
  readonly what: 'given' | 'received';
  /** Whom it is about: who has the need. */
  readonly about: Named;
  /** To whom it was given, or from whom it came. */
  readonly party: Named;
  readonly circleId?: Id | undefined;
  readonly at: Moment;
}

/** Writes down what was given or received, as introduced, whoever is new added on the way: one change, one undo. */
export async function recordInPassing(desk: Desk, passing: InPassing): Promise<AddIntroductionResult> {
  const { what, about, party, circleId, at } = passing;
  if (isSame(about, party)) return { ok: false, why: 'same-person' };
  const names = await Promise.all([about, party].map((one) => writtenOf(desk, one)));
  const { value, changeId } = await commit(desk, 'add-introduction', names.join(' · '), async (pen) => {
    const aboutId = await put(pen, desk, about);
    const partyId = await put(pen, desk, party);
    const sides =
      what === 'given'
        ? { seekerId: aboutId, providerId: partyId, introducerId: ME }
        : { seekerId: aboutId, providerId: ME, introducerId: partyId };
    const isThere = circleId !== undefined && (await pen.get('circles', circleId)) !== undefined;
    return putNewIntroduction(pen, desk, { ...sides, kind: 'business', ...(isThere && { circleId }) }, [
      { kind: 'introduced', at },
    ]);
  });
  return { ok: true, introductionId: value, ...(changeId !== undefined && { changeId }) };
}

function isSame(one: Named, other: Named): boolean {
  if ('contactId' in one && 'contactId' in other) return one.contactId === other.contactId;
  return 'name' in one && 'name' in other && one.name.trim() === other.name.trim();
}

async function writtenOf(desk: Desk, one: Named): Promise<string> {
  return 'contactId' in one ? nameOf(desk, one.contactId) : one.name.trim();
}

async function put(pen: Pen, desk: Desk, one: Named): Promise<Party> {
  if ('contactId' in one) {
    await mustBeThere(pen, 'contacts', one.contactId);
    return one.contactId;
  }
  const { proposed: _, ...name } = splitName(one.name.trim());
  return putNewContact(pen, desk, { name }, []);
}
