import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { DayDate, Id } from '../domain/basics.ts';
import type { Dealing } from '../domain/dealing.ts';
import { companyKey } from '../identity/company-key.ts';

export type NewDealing = Omit<Dealing, 'id' | 'createdAt' | 'companyKey'>;
export type DealingPatch = { readonly [Field in keyof NewDealing]?: NewDealing[Field] | undefined };

/** Writes down what was between the user and a person or a company. */
export async function addDealing(desk: Desk, fields: NewDealing): Promise<Committed<Id>> {
  const about = await aboutDealing(desk, fields);
  return commit(desk, 'add-dealing', about, async (pen) => {
    const id = desk.newId();
    await pen.put('dealings', { ...withKey(fields), id, createdAt: desk.now() });
    return id;
  });
}

/** Gives false when it is not there any more. */
export async function editDealing(desk: Desk, id: Id, patch: DealingPatch): Promise<Committed<boolean>> {
  const row = await desk.ledger.dealings.get(id);
  const about = row ? await aboutDealing(desk, row) : '';
  return commit(desk, 'edit-dealing', about, async (pen) => {
    const current = await pen.get('dealings', id);
    if (!current) return false;
    await pen.put('dealings', withKey({ ...current, ...patch } as Dealing));
    return true;
  });
}

/**
 * Asked again, or let be: these are on the list no longer. Already closed ones stay as they are, so that undo takes back
 * what was done here alone.
 */
export async function closeDealings(desk: Desk, ids: readonly Id[], on: DayDate): Promise<Committed<void>> {
  const about = await aboutFirst(desk, ids);
  return commit(desk, 'edit-dealing', about, async (pen) => {
    for (const id of ids) {
      const row = await pen.get('dealings', id);
      if (row && row.closedOn === undefined) await pen.put('dealings', { ...row, closedOn: on });
    }
  });
}

/** Not before this day: everything open with one party waits until then. */
export async function putOffDealings(
  desk: Desk,
  ids: readonly Id[],
  until: DayDate,
): Promise<Committed<void>> {
  const about = await aboutFirst(desk, ids);
  return commit(desk, 'edit-dealing', about, async (pen) => {
    for (const id of ids) {
      const row = await pen.get('dealings', id);
      if (row && row.closedOn === undefined) await pen.put('dealings', { ...row, until });
    }
    // A repair has a date of its own, which would be looked at first.
    const first = ids[0] === undefined ? undefined : await pen.get('dealings', ids[0]);
    if (!first) return;
    for (const row of await withSameParty(desk, first))
      if (row.kind === 'repaired' && row.until !== undefined) await pen.put('dealings', { ...row, until });
  });
}

export async function deleteDealing(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.dealings.get(id);
  const about = row ? await aboutDealing(desk, row) : '';
  return commit(desk, 'delete-dealing', about, (pen) => pen.delete('dealings', id));
}

/** A dealing without a company has no key of one, not even an old one. */
function withKey<Fields extends { readonly company?: string; readonly companyKey?: string }>({
  companyKey: _,
  ...fields
}: Fields): Omit<Fields, 'companyKey'> & { companyKey?: string } {
  if (fields.company === undefined) return fields;
  return { ...fields, companyKey: companyKey(fields.company) };
}

function withSameParty({ ledger }: Desk, { contactId, companyKey }: Dealing): Promise<readonly Dealing[]> {
  return contactId === undefined
    ? ledger.dealings
        .where('companyKey')
        .equals(companyKey ?? '')
        .filter((row) => row.contactId === undefined)
        .toArray()
    : ledger.dealings.where('contactId').equals(contactId).toArray();
}

async function aboutFirst(desk: Desk, ids: readonly Id[]): Promise<string> {
  const row = ids[0] === undefined ? undefined : await desk.ledger.dealings.get(ids[0]);
  return row ? aboutDealing(desk, row) : '';
}

async function aboutDealing(desk: Desk, { contactId, company }: NewDealing): Promise<string> {
  const name =
    contactId === undefined ? undefined : (await desk.ledger.contacts.get(contactId))?.name.written;
  return name ?? company ?? '';
}
