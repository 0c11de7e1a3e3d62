import type { Transaction } from 'dexie';
import type { Change, RowChange } from '../domain/change.ts';
import type { Identity } from '../domain/contact.ts';
import { mailboxOf } from '../identity/mailbox.ts';
import { searchWordsOf } from '../identity/search-words.ts';
import { BadRow, type ContactRow, checkRow } from './rows.ts';

/**
 * What version 2 makes of older rows: the key of an address is its mailbox, and people are found by the keys of their
 * names, too. The journal is rewritten in the same way, since an undo compares rows as they were written.
 */

/** Old keys and their new ones; a key that is not there stays. */
export type Renaming = ReadonlyMap<string, string>;

/**
 * The new keys of all identities, those that only the journal still speaks of as well. Where several old keys are one
 * mailbox, the oldest row in the ledger gets the key of the mailbox and the others stay what they were, whether of the
 * same person or of two; so no key stands for two rows, in the ledger or in any entry of the journal, and whatever
 * could be undone still can. One that had the key before takes the winner's old one.
 */
export function renamingOf(
  identities: readonly Pick<Identity, 'key' | 'addedAt'>[],
  changes: readonly Pick<Change, 'rows'>[],
): Renaming {
  const inLedger = [...identities].sort((a, b) => a.addedAt - b.addedAt || (a.key < b.key ? -1 : 1));
  const keys = new Set(inLedger.map((row) => row.key));
  for (const { rows } of changes) for (const row of rows) if (row.table === 'identities') keys.add(row.key);
  const winners = new Map<string, string>();
  for (const key of keys) {
    const mailbox = mailboxKey(key);
    if (mailbox !== undefined && !winners.has(mailbox)) winners.set(mailbox, key);
  }
  const renaming = new Map<string, string>();
  for (const [mailbox, winner] of winners) {
    if (winner === mailbox) continue;
    renaming.set(winner, mailbox);
    if (keys.has(mailbox)) renaming.set(mailbox, winner);
  }
  return renaming;
}

function mailboxKey(key: string): string | undefined {
  return key.startsWith('email:') ? `email:${mailboxOf(key.slice('email:'.length))}` : undefined;
}

/** An identity under its new key. */
export function renamed<Row extends { readonly key: string }>(row: Row, renaming: Renaming): Row {
  const key = renaming.get(row.key);
  return key === undefined ? row : { ...row, key };
}

/** An entry of the journal as it would have been written today; itself where nothing in it is concerned. */
export function renamedChange<Entry extends Pick<Change, 'rows'>>(change: Entry, renaming: Renaming): Entry {
  const rows = change.rows.map((row) => renamedRow(row, renaming));
  return rows.some((row, at) => row !== change.rows[at]) ? { ...change, rows } : change;
}

function renamedRow(row: RowChange, renaming: Renaming): RowChange {
  if (row.table === 'contacts') return both(row, withWords);
  if (row.table !== 'identities' || !renaming.has(row.key)) return row;
  return both(renamed(row, renaming), (one) => renamed(one as Identity, renaming));
}

function both(row: RowChange, change: (one: unknown) => unknown): RowChange {
  const { before, after, ...rest } = row;
  return {
    ...rest,
    ...(before !== undefined && { before: change(before) }),
    ...(after !== undefined && { after: change(after) }),
  };
}

/** A damaged row is left as it is: it must not keep the whole ledger shut. */
function withWords(row: unknown): unknown {
  try {
    const contact = checkRow('contacts', row as ContactRow);
    return { ...contact, words: searchWordsOf(contact) };
  } catch (error) {
    if (error instanceof BadRow) return row;
    throw error;
  }
}

/** What is half typed holds addresses that belong to nobody yet. */
function renamedTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamedTyped);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, renamedTyped(field)]));
  if (copy.kind === 'email' && typeof copy.key === 'string') copy.key = mailboxKey(copy.key) ?? copy.key;
  return copy;
}

/** Carries a ledger of version 1 over, in the transaction in which the browser changes its version: all or nothing. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const identities = transaction.table<Identity, string>('identities');
  const changes = transaction.table<Change, number>('changes');
  const old = await identities.toArray();
  const journal: { rows: RowChange[] }[] = [];
  await changes.each(({ rows }) => {
    journal.push({
      rows: rows.filter((row) => row.table === 'identities').map(({ table, key }) => ({ table, key })),
    });
  });
  const renaming = renamingOf(old, journal);
  const moving = old.filter((row) => renaming.has(row.key));
  await identities.bulkDelete(moving.map((row) => row.key));
  await identities.bulkPut(moving.map((row) => renamed(row, renaming)));
  await transaction
    .table<ContactRow, string>('contacts')
    .toCollection()
    .modify((row, at) => {
      at.value = withWords(row) as ContactRow;
    });
  await changes.toCollection().modify((change, at) => {
    at.value = renamedChange(change, renaming);
  });
  const typed = transaction.table<{ key: string; value: unknown }, string>('typed');
  const forms = await typed.toArray();
  const renamedForms = forms.map((form) => ({
    ...form,
    key: form.key.replace(
      /^(add-contact:)(email:.*)$/su,
      (_, kind: string, key: string) => kind + mailboxKey(key),
    ),
    value: renamedTyped(form.value),
  }));
  await typed.bulkDelete(forms.map((form) => form.key));
  await typed.bulkPut(renamedForms);
}
