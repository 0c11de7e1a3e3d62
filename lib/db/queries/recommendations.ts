import type { Id } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Recommendation } from '../../domain/recommendation.ts';
import type { Ledger } from '../ledger.ts';

/** A recommendation with its people by id; whoever was deleted is missing. */
export interface RecommendationView {
  readonly recommendation: Recommendation;
  readonly people: ReadonlyMap<Id, Contact>;
}

/** What was recommended to a person, or is theirs; newest first. */
export async function recommendationsOf(ledger: Ledger, contactId: Id): Promise<readonly Recommendation[]> {
  const found = await Promise.all([
    ledger.recommendations.where('recipientIds').equals(contactId).toArray(),
    ledger.recommendations.where('contactId').equals(contactId).toArray(),
  ]);
  const unique = new Map(found.flat().map((row) => [row.id, row]));
  return [...unique.values()].sort((a, b) => b.createdAt - a.createdAt);
}

/** One recommendation, or nothing when it is not there any more. */
export async function viewRecommendation(ledger: Ledger, id: Id): Promise<RecommendationView | undefined> {
  const row = await ledger.recommendations.get(id);
  return row && (await viewRecommendations(ledger, [row]))[0];
}

/** Every recommendation, the newest change first; at most `limit`. */
export async function listRecommendations(
  ledger: Ledger,
  limit: number,
): Promise<readonly RecommendationView[]> {
  const rows = await ledger.recommendations.orderBy('updatedAt').reverse().limit(limit).toArray();
  return viewRecommendations(ledger, rows);
}

/** All that were told to many, which are few: for how rare the next would be. */
export async function broadcastsOf(ledger: Ledger): Promise<readonly Recommendation[]> {
  return ledger.recommendations.filter(({ isBroadcast }) => isBroadcast).toArray();
}

async function viewRecommendations(
  ledger: Ledger,
  rows: readonly Recommendation[],
): Promise<readonly RecommendationView[]> {
  const ids = rows.flatMap(({ recipientIds, contactId }) => [...recipientIds, contactId ?? '']);
  const contacts = await ledger.contacts.bulkGet([...new Set(ids.filter((id) => id !== ''))]);
  const people = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
  return rows.map((recommendation) => ({ recommendation, people }));
}
