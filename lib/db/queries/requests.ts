import { type Id, ME } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Request } from '../../domain/request.ts';
import type { Ledger } from '../ledger.ts';
import { type IntroductionView, viewIntroductions } from './introductions.ts';
import { rowsWith } from './rows-with.ts';

/** A request with what came of it. */
export interface RequestView {
  readonly request: Request;
  /** The introductions it holds, the oldest first. */
  readonly introductions: readonly IntroductionView[];
  /** Who asks, who was asked and who is wanted, by id; whoever was deleted is missing, `me` is never in it. */
  readonly people: ReadonlyMap<Id, Contact>;
}

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

/** Requests with their introductions and people, in the order given. */
export async function viewRequests(
  ledger: Ledger,
  requests: readonly Request[],
): Promise<readonly RequestView[]> {
  const ids = requests.map(({ id }) => id);
  const people = requests.flatMap(({ askerId, askedId, wantedId }) => [askerId, askedId, wantedId ?? ME]);
  const [rows, contacts] = await Promise.all([
    rowsWith(ledger, 'introductions', 'requestId', ids),
    ledger.contacts.bulkGet([...new Set(people.filter((id) => id !== ME))]),
  ]);
  const views = await viewIntroductions(
    ledger,
    rows.toSorted((a, b) => a.createdAt - b.createdAt),
  );
  const held = Map.groupBy(views, ({ introduction }) => introduction.requestId);
  const byId = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
  return requests.map((request) => ({
    request,
    introductions: held.get(request.id) ?? [],
    people: byId,
  }));
}

/** One request, or nothing when it is not there any more. */
export async function viewRequest(ledger: Ledger, id: Id): Promise<RequestView | undefined> {
  const request = await ledger.requests.get(id);
  return request && (await viewRequests(ledger, [request]))[0];
}

/** The requests with these decisions, the newest change first; at most `limit`. */
export async function listRequests(
  ledger: Ledger,
  decisions: readonly Request['decision'][],
  limit: number,
): Promise<readonly RequestView[]> {
  const rows = await rowsWith(ledger, 'requests', 'decision', decisions);
  const newest = rows.toSorted((a, b) => b.updatedAt - a.updatedAt).slice(0, limit);
  return viewRequests(ledger, newest);
}
