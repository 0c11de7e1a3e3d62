import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import type { RowOf } from '../db/rows.ts';
import type { Id, Party } from '../domain/basics.ts';
import { ME } from '../domain/basics.ts';
import type { DeedName } from '../domain/change.ts';

/** Tables whose rows are written one by one, with an id of their own. */
type PlainTable =
  | 'circles'
  | 'seats'
  | 'visits'
  | 'asks'
  | 'oneToOnes'
  | 'handouts'
  | 'gatherings'
  | 'guests';

/** A row's fields as a form gives them: without what the ledger gives it. */
export type Fields<T extends PlainTable> = Omit<RowOf[T], 'id' | 'createdAt' | 'updatedAt'>;
export type Patch<T extends PlainTable> = {
  readonly [Field in keyof Fields<T>]?: Fields<T>[Field] | undefined;
};

const DATED: readonly PlainTable[] = ['circles', 'seats', 'oneToOnes', 'gatherings'];

/** What a row is to hang on was deleted meanwhile, in another tab: nothing was written. */
export class Gone extends Error {
  constructor(table: string, id: Id) {
    super(`${table} ${id} is gone`);
    this.name = 'Gone';
  }
}

type Link = readonly [field: string, table: 'contacts' | 'circles' | 'gatherings', isNeeded: boolean];
const OWNER: Link = ['contactId', 'contacts', true];
const IN_CIRCLE: Link = ['circleId', 'circles', false];
const OF_CIRCLE: Link = ['circleId', 'circles', true];

/** What a row names. Without what it needs it is not written; the rest it then names no longer, as after a deletion. */
const LINKS: Readonly<Record<PlainTable, readonly Link[]>> = {
  circles: [],
  seats: [OF_CIRCLE, OWNER],
  visits: [OF_CIRCLE, OWNER, ['invitedById', 'contacts', false]],
  asks: [OWNER, IN_CIRCLE],
  oneToOnes: [OWNER, IN_CIRCLE],
  handouts: [OWNER, ['toId', 'contacts', false]],
  gatherings: [['hostId', 'contacts', false], IN_CIRCLE],
  guests: [['gatheringId', 'gatherings', true], OWNER],
};

/** Throws `Gone` unless it is still there; the user always is. */
export async function mustBeThere(pen: Pen, table: Link[1], id: Id): Promise<void> {
  if (id !== ME && (await pen.get(table, id)) === undefined) throw new Gone(table, id);
}

/** Puts a new row, for deeds that do so as part of something larger. Gives its id; throws `Gone` where its owner is. */
export async function putRow<T extends PlainTable>(
  pen: Pen,
  desk: Desk,
  table: T,
  fields: Fields<T>,
): Promise<Id> {
  const now = desk.now();
  const id = desk.newId();
  const row: Record<string, unknown> = { ...fields, id, createdAt: now };
  if (DATED.includes(table)) row.updatedAt = now;
  for (const [field, of, isNeeded] of LINKS[table]) {
    const named = row[field];
    if (typeof named !== 'string') continue;
    if (isNeeded) await mustBeThere(pen, of, named);
    else if (named !== ME && (await pen.get(of, named)) === undefined) delete row[field];
  }
  await pen.put(table, row as unknown as RowOf[T]);
  return id;
}

/** One deed that adds one row. */
export function addRow<T extends PlainTable>(
  desk: Desk,
  table: T,
  deed: DeedName,
  about: string,
  fields: Fields<T>,
): Promise<Committed<Id>> {
  return commit(desk, deed, about, (pen) => putRow(pen, desk, table, fields));
}

/** One deed that changes one row. Gives false when it is not there any more. */
export function editRow<T extends PlainTable>(
  desk: Desk,
  table: T,
  deed: DeedName,
  about: string,
  id: Id,
  patch: Patch<T>,
): Promise<Committed<boolean>> {
  return commit(desk, deed, about, async (pen) => {
    const current = await pen.get(table, id);
    if (!current) return false;
    const row = { ...current, ...patch, ...(DATED.includes(table) && { updatedAt: desk.now() }) };
    await pen.put(table, row as RowOf[T]);
    return true;
  });
}

/** A person's name for the journal; nothing for the user themself, or where they are gone. */
export async function nameOf(desk: Desk, party: Party | undefined): Promise<string> {
  if (party === undefined || party === ME) return '';
  return (await desk.ledger.contacts.get(party))?.name.written ?? '';
}
