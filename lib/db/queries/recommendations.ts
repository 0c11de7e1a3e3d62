import type { Id } from '../../domain/basics.ts';
import type { Recommendation } from '../../domain/recommendation.ts';
import type { Ledger } from '../ledger.ts';

/** What was recommended to a person, or is theirs; newest first. */
export async function recommendationsOf(ledger: Ledger, contactId: Id): Promise<readonly Recommendation[]> {
  const found = await Promise.all([
    ledger.recommendations.where('recipientIds').equals(contactId).toArray(),
    ledger.recommendations.where('contactId').equals(contactId).toArray(),
  ]);
  const unique = new Map(found.flat().map((row) => [row.id, row]));
  return [...unique.values()].sort((a, b) => b.createdAt - a.createdAt);
}
