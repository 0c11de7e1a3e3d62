import { type Id, ME, type Moment } from '../../domain/basics.ts';
import { isOpen } from '../../domain/introduction-state.ts';
import type { Ledger } from '../ledger.ts';
import type { ContactRow } from '../rows.ts';

/** A person as one line of the list of people. */
export interface PersonLine {
  readonly contact: ContactRow;
  /** The name of whoever they came through, where that one is in the notebook. */
  readonly through?: string;
  /** In how many open introductions they are a side, or the introducer. */
  readonly open: number;
  /** The last change of what is written about them, or of what is under way with them. */
  readonly lastAt: Moment;
}

/**
 * Everybody, in no order. Two reads whatever their number: 10,000 people and what is alive among their introductions
 * (by its index) are sorted and filtered in memory faster than the database would.
 */
export async function readPeopleList(ledger: Ledger): Promise<readonly PersonLine[]> {
  const [contacts, live] = await Promise.all([
    ledger.contacts.toArray(),
    ledger.introductions.where('live').equals(1).toArray(),
  ]);
  const names = new Map(contacts.map((contact) => [contact.id, contact.name.written]));
  const open = new Map<Id, number>();
  const last = new Map<Id, Moment>();
  for (const { seekerId, providerId, introducerId, state, updatedAt } of live) {
    for (const party of new Set([seekerId, providerId, introducerId])) {
      if (party === ME) continue;
      if (isOpen(state)) open.set(party, (open.get(party) ?? 0) + 1);
      last.set(party, Math.max(last.get(party) ?? 0, updatedAt));
    }
  }
  return contacts.map((contact) => {
    const through = contact.metThroughId === undefined ? undefined : names.get(contact.metThroughId);
    return {
      contact,
      ...(through !== undefined && { through }),
      open: open.get(contact.id) ?? 0,
      lastAt: Math.max(contact.updatedAt, last.get(contact.id) ?? 0),
    };
  });
}
