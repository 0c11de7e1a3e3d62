import type { Perhaps } from '../../lib/db/queries/perhaps.ts';
import type { NewGuest } from '../../lib/deeds/gatherings.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { NotedCard } from '../../lib/exchange/read-cards.ts';
import { companyKey } from '../../lib/identity/company-key.ts';
import { emailIdentity } from '../../lib/identity/identities.ts';
import { fillingOf } from '../../lib/identity/match-cards.ts';
import { splitName } from '../../lib/identity/person-name.ts';

/** The people of an evening while they are being written down. Pure, so that the rules can be tested. */

export const COLUMNS = ['name', 'company', 'line'] as const;
/** In the order of the keyboard: with role and e-mail folded in, what was said still comes last. */
export const ALL_COLUMNS = ['name', 'company', 'role', 'email', 'line'] as const;
export type Column = (typeof ALL_COLUMNS)[number];

export type GuestRow = { readonly [In in Column]: string } & {
  readonly key: string;
  /** Somebody of the notebook, or none of those it may be. */
  readonly answer?: { readonly same: Id } | 'other';
};

/** So many rows can still be driven without waiting; nobody met more in an evening. */
export const MOST_ROWS = 1000;
/** As long as a line of the notebook may be. */
export const LONGEST = 500;

export function emptyRow(key: string): GuestRow {
  return { key, name: '', company: '', line: '', role: '', email: '' };
}

export function isEmptyRow(row: GuestRow): boolean {
  return ALL_COLUMNS.every((column) => row[column].trim() === '');
}

/** There is always an empty row at the end, to go on in. */
export function withEnd(rows: readonly GuestRow[], newKey: () => string): readonly GuestRow[] {
  const last = rows.at(-1);
  return last && isEmptyRow(last) ? rows : [...rows, emptyRow(newKey())];
}

/** How many rows there still is room for. */
export function roomFor(rows: readonly GuestRow[]): number {
  return Math.max(0, MOST_ROWS - rows.filter((row) => !isEmptyRow(row)).length);
}

/** Rows put in at a row, as many as there is room for: it gives way where it is empty, else they follow it. */
export function withCards(
  rows: readonly GuestRow[],
  at: number,
  cards: readonly NotedCard[],
  newKey: () => string,
): readonly GuestRow[] {
  const row = rows[at];
  const keep = row && !isEmptyRow(row) ? at + 1 : at;
  const put = cards
    .slice(0, roomFor(rows))
    .map(({ name = '', company = '', line = '', role = '', email = '' }) => ({
      ...emptyRow(newKey()),
      ...{ name, company, line, role, email },
    }));
  return withEnd([...rows.slice(0, keep), ...put, ...rows.slice(at + 1)], newKey);
}

/**
 * Cells of a spreadsheet put in from a cell on, to the right and down, as many rows as there may be; what reaches past the
 * last column is joined to it.
 */
export function withCells(
  rows: readonly GuestRow[],
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  newKey: () => string,
): readonly GuestRow[] {
  const next = [...rows];
  for (const [down, texts] of cells.slice(0, Math.max(0, MOST_ROWS - at.row)).entries()) {
    const here = next[at.row + down] ?? emptyRow(newKey());
    const changed: Record<string, string> = {};
    for (const [right, column] of columns.slice(at.column).entries()) {
      const isLast = at.column + right === columns.length - 1;
      const text = isLast ? texts.slice(right).filter(Boolean).join(', ') : texts[right];
      if (text !== undefined) changed[column] = short(text.trim());
    }
    next[at.row + down] = { ...here, ...changed };
  }
  return withEnd(next, newKey);
}

/** As much of it as the notebook holds, without half a letter at its end. */
function short(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/u, '')
    .trimEnd();
}

/** Whom of the notebook a row may mean. */
export interface Offered {
  /** To whom its e-mail address belongs. */
  readonly owner?: Contact;
  /** The owner's name is another: a mailbox that several share. */
  readonly ownerIsOther?: boolean;
  readonly perhaps: readonly Perhaps[];
}

export const NOBODY: Offered = { perhaps: [] };

/**
 * Whom a row means: somebody of the notebook by the user's word or by their own address, somebody new, or nothing while
 * that has to be asked: where name and company are those of somebody, or the address is another's.
 */
export function meantBy(
  row: GuestRow,
  { owner, ownerIsOther, perhaps }: Offered,
): Contact | 'new' | 'undecided' {
  const people = [...(owner ? [owner] : []), ...perhaps.map(({ contact }) => contact)];
  if (row.answer === 'other') return 'new';
  const { same } = row.answer ?? {};
  const chosen = people.find(({ id }) => id === same);
  if (chosen) return chosen;
  if (owner) return ownerIsOther ? 'undecided' : owner;
  const company = companyKey(row.company);
  const isStrong = perhaps.some(
    ({ contact }) => company !== '' && companyKey(contact.company ?? '') === company,
  );
  return isStrong ? 'undecided' : 'new';
}

export type RowWrong = 'name' | 'email' | 'twice' | 'decide';

/** What keeps rows from being saved, by their keys; empty ones are left out of it. */
export function wrongRows(
  rows: readonly GuestRow[],
  offeredFor: (row: GuestRow) => Offered,
): ReadonlyMap<string, RowWrong> {
  const wrong = new Map<string, RowWrong>();
  const people = new Set<Id>();
  const addresses = new Set<string>();
  for (const row of rows) {
    if (isEmptyRow(row)) continue;
    const meant = meantBy(row, offeredFor(row));
    const address = emailIdentity(row.email)?.key;
    if (row.name.trim() === '') wrong.set(row.key, 'name');
    else if (row.email.trim() !== '' && !address) wrong.set(row.key, 'email');
    else if (meant === 'undecided') wrong.set(row.key, 'decide');
    else if (meant !== 'new' && people.has(meant.id)) wrong.set(row.key, 'twice');
    else if (address !== undefined && addresses.has(address)) wrong.set(row.key, 'twice');
    if (typeof meant !== 'string') people.add(meant.id);
    if (address !== undefined) addresses.add(address);
  }
  return wrong;
}

/**
 * The rows as they are saved: somebody of the notebook keeps what they have and gets what they lacked; a new person has
 * what `met` says of the evening and was met once.
 */
export function guestsOf(
  rows: readonly GuestRow[],
  offeredFor: (row: GuestRow) => Offered,
  met: Pick<Contact, 'howMet' | 'metOn' | 'metThroughId'>,
): readonly NewGuest[] {
  return rows.flatMap((row): NewGuest[] => {
    if (isEmptyRow(row)) return [];
    const offered = offeredFor(row);
    const meant = meantBy(row, offered);
    const line = row.line.trim() === '' ? {} : { line: row.line.trim() };
    const identity = emailIdentity(row.email);
    const owners = new Map(identity && offered.owner ? [[identity.key, offered.owner.id]] : []);
    const card = { company: row.company, role: row.role, email: row.email };
    const none = { keys: [] };
    if (typeof meant !== 'string') {
      const { patch, identities } = fillingOf(
        card,
        { ...none, company: meant.company, role: meant.role },
        owners,
      );
      return [{ ...line, contactId: meant.id, lacked: patch, identities }];
    }
    const { patch, identities } = fillingOf(card, none, owners);
    const { proposed: _, ...name } = splitName(row.name);
    return [{ ...line, fields: { name, ...patch, ...met, howWell: 'met-once' }, identities }];
  });
}
