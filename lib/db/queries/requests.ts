import type { Id } from '../../domain/basics.ts';
import type { Request } from '../../domain/request.ts';
import type { Ledger } from '../ledger.ts';

/** Requests that speak of a person: who asks, who was asked, or whom they want to meet; newest first. */
export async function requestsOf(ledger: Ledger, contactId: Id): Promise<readonly Request[]> {
  const found = await Promise.all(
    (['askerId', 'askedId', 'wantedId'] as const).map((field) =>
      ledger.requests.where(field).equals(contactId).toArray(),
    ),
  );
  const unique = new Map(found.flat().map((row) => [row.id, row]));
  return [...unique.values()].sort((a, b) => b.createdAt - a.createdAt);
}
