import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { Id } from '../domain/basics.ts';
import type { Recommendation, RecommendationReply } from '../domain/recommendation.ts';

export type NewRecommendation = Omit<Recommendation, 'id' | 'createdAt' | 'updatedAt'>;
export type RecommendationPatch = {
  readonly [Field in keyof NewRecommendation]?: NewRecommendation[Field] | undefined;
};

/** Writes down a place, service, event or thing told, or to be told, to one or many. */
export async function addRecommendation(desk: Desk, fields: NewRecommendation): Promise<Committed<Id>> {
  return commit(desk, 'add-recommendation', fields.what, async (pen) => {
    const now = desk.now();
    const id = desk.newId();
    await pen.put('recommendations', { ...fields, id, createdAt: now, updatedAt: now });
    return id;
  });
}

/** Gives false when it is not there any more. */
export async function editRecommendation(
  desk: Desk,
  id: Id,
  patch: RecommendationPatch,
): Promise<Committed<boolean>> {
  const about = (await desk.ledger.recommendations.get(id))?.what ?? '';
  return commit(desk, 'edit-recommendation', about, async (pen) => {
    const current = await pen.get('recommendations', id);
    if (!current) return false;
    await pen.put('recommendations', { ...current, ...patch, updatedAt: desk.now() } as Recommendation);
    return true;
  });
}

/** Notes how somebody liked it, in place of what they said before; nothing takes it back. */
export async function setReply(
  desk: Desk,
  id: Id,
  contactId: Id,
  reply: RecommendationReply | undefined,
): Promise<Committed<boolean>> {
  const about = (await desk.ledger.recommendations.get(id))?.what ?? '';
  return commit(desk, 'edit-recommendation', about, async (pen) => {
    const current = await pen.get('recommendations', id);
    if (!current) return false;
    const others = current.replies.filter((one) => one.contactId !== contactId);
    const replies = reply ? [...others, reply] : others;
    await pen.put('recommendations', { ...current, replies, updatedAt: desk.now() });
    return true;
  });
}

export async function deleteRecommendation(desk: Desk, id: Id): Promise<Committed<void>> {
  const about = (await desk.ledger.recommendations.get(id))?.what ?? '';
  return commit(desk, 'delete-recommendation', about, (pen) => pen.delete('recommendations', id));
}
