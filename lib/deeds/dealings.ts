import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { Id } from '../domain/basics.ts';
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

export async function deleteDealing(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.dealings.get(id);
  const about = row ? await aboutDealing(desk, row) : '';
  return commit(desk, 'delete-dealing', about, (pen) => pen.delete('dealings', id));
}

function withKey<Fields extends { readonly company?: string }>(
  fields: Fields,
): Fields & { companyKey?: string } {
  if (fields.company === undefined) return fields;
  return { ...fields, companyKey: companyKey(fields.company) };
}

async function aboutDealing(desk: Desk, { contactId, company }: NewDealing): Promise<string> {
  const name =
    contactId === undefined ? undefined : (await desk.ledger.contacts.get(contactId))?.name.written;
  return name ?? company ?? '';
}
