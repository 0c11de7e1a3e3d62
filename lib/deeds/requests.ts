import { type Committed, commit, type Desk } from '../db/commit.ts';
import { type DayDate, type Id, ME } from '../domain/basics.ts';
import type { Dealing } from '../domain/dealing.ts';
import type { Request } from '../domain/request.ts';
import { deleteRequestRows } from './contacts.ts';

export type NewRequest = Omit<Request, 'id' | 'createdAt' | 'updatedAt'>;
export type RequestPatch = { readonly [Field in keyof NewRequest]?: NewRequest[Field] | undefined };

/** Writes down an ask for an introduction, of the user or by them. */
export async function addRequest(desk: Desk, fields: NewRequest): Promise<Committed<Id>> {
  const about = await aboutRequest(desk, fields);
  return commit(desk, 'add-request', about, async (pen) => {
    const now = desk.now();
    const id = desk.newId();
    await pen.put('requests', { ...fields, id, createdAt: now, updatedAt: now });
    return id;
  });
}

/** Changes a request, its decision too. Gives false when it is not there any more. */
export async function editRequest(desk: Desk, id: Id, patch: RequestPatch): Promise<Committed<boolean>> {
  const row = await desk.ledger.requests.get(id);
  const about = row ? await aboutRequest(desk, row) : '';
  return commit(desk, 'edit-request', about, async (pen) => {
    const current = await pen.get('requests', id);
    if (!current) return false;
    await pen.put('requests', { ...current, ...patch, updatedAt: desk.now() } as Request);
    return true;
  });
}

/**
 * An angry no to a request: kept with the request, and as a dealing with whoever asked, so that one thinks of it before
 * writing to them again.
 */
export async function noteReaction(
  desk: Desk,
  id: Id,
  { reaction, on, angry }: { readonly reaction: string; readonly on: DayDate; readonly angry: boolean },
): Promise<Committed<boolean>> {
  const row = await desk.ledger.requests.get(id);
  const about = row ? await aboutRequest(desk, row) : '';
  return commit(desk, 'edit-request', about, async (pen) => {
    const current = await pen.get('requests', id);
    if (!current) return false;
    const { reaction: _, ...bare } = current;
    const text = reaction.trim();
    await pen.put('requests', { ...bare, ...(text !== '' && { reaction: text }), updatedAt: desk.now() });
    const contactId = current.askerId === ME ? current.askedId : current.askerId;
    if (!angry || contactId === ME) return true;
    const noted = await desk.ledger.dealings.where('contactId').equals(contactId).toArray();
    const before = noted.find((dealing) => dealing.requestId === id && dealing.kind === 'angry');
    const dealing = before ?? { id: desk.newId(), contactId, requestId: id, on, createdAt: desk.now() };
    await pen.put('dealings', { ...dealing, kind: 'angry', text: text === '' ? undefined : text } as Dealing);
    return true;
  });
}

/** Deletes a request; its introductions stay and no longer name it. */
export async function deleteRequest(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.requests.get(id);
  const about = row ? await aboutRequest(desk, row) : '';
  return commit(desk, 'delete-request', about, (pen) => deleteRequestRows(desk, pen, id));
}

async function aboutRequest(desk: Desk, { askerId, askedId, wanted }: NewRequest): Promise<string> {
  const other = askerId === ME ? askedId : askerId;
  const name = (await desk.ledger.contacts.get(other))?.name.written;
  const short = wanted.length > 60 ? `${wanted.slice(0, 60)}…` : wanted;
  return name === undefined ? short : `${name} · ${short}`;
}
