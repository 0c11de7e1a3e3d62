import Papa from 'papaparse';
import { oneLine } from '../draft/free-text.ts';
import { hasJapanese } from '../draft/language.ts';
import { emailIdentity } from '../identity/identities.ts';
import type { Card } from '../identity/match-cards.ts';
import { phoneIdentity } from '../identity/phone.ts';
import { type CardColumn, columnNamed } from './card-columns.ts';
import { readGuestLine } from './guest-line.ts';

/** A card with what was written down beside it. */
export interface NotedCard extends Card {
  readonly line?: string;
}

export interface ReadCards {
  readonly cards: readonly NotedCard[];
  /** Rows that name nobody, as they were written. */
  readonly nameless: readonly string[];
  /** More stood there than are taken at once. */
  readonly cut: boolean;
}

/** How many rows of one paste or file are taken: nobody met more in an evening, and every one is drawn. */
const MOST = 1000;
/** Eight and others put some lines of text before the header. */
const HEADER_WITHIN = 20;
/** As long as a line of the notebook may be. */
const LONGEST = 500;

/**
 * People out of pasted or dropped text: a table from a spreadsheet or card tool, with or without a header, columns in
 * any order; or plain lines, one person each. Rows without a name are told, not dropped unseen.
 */
export function readCards(text: string): ReadCards {
  const clean = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const { rows, isSound } = tableOf(clean);
  const header = headerIn(rows);
  if (header) return ending(rows.slice(header.at + 1).map((row) => fromColumns(row, header.columns)));
  // Without a header only tabs say that it is a table: a comma may stand in any line somebody wrote.
  const isTable = rows.length > 0 && (clean.includes('\t') || (isSound && /^\s*"/mu.test(clean)));
  if (isTable) return ending(rows.map(fromCells));
  return ending(clean.split('\n').map(fromLine));
}

interface Read {
  readonly raw: string;
  readonly card: NotedCard;
}

function ending(all: readonly Read[]): ReadCards {
  const filled = all.filter(({ raw }) => oneLine(raw) !== '');
  const taken = filled.slice(0, MOST);
  return {
    cards: taken.filter(({ card }) => card.name).map(({ card }) => card),
    nameless: taken.filter(({ card }) => !card.name).map(({ raw }) => raw),
    cut: filled.length > MOST,
  };
}

interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Every quote that was opened is closed where a cell ends. */
  readonly isSound: boolean;
}

function tableOf(text: string): Table {
  if (!/[\t,;]/u.test(text)) return { rows: [], isSound: true };
  const parse = (fastMode?: true) =>
    Papa.parse<readonly string[]>(text, {
      delimiter: text.includes('\t') ? '\t' : '',
      delimitersToGuess: [',', ';'],
      skipEmptyLines: 'greedy',
      preview: MOST + HEADER_WITHIN,
      ...(fastMode && { fastMode }),
    });
  const { data, errors } = parse();
  if (!errors.some(({ type }) => type === 'Quotes')) return { rows: data, isSound: true };
  // A quote left open takes all that follows into its cell: then quotes are letters like any other.
  return { rows: parse(true).data.map((row) => row.map(withoutQuotes)), isSound: false };
}

/** Without the quotes around it, or the one that has no other. */
function withoutQuotes(cell: string): string {
  const count = cell.split('"').length - 1;
  const around = count === 2 ? /^\s*"(.*)"\s*$/su.exec(cell)?.[1] : undefined;
  return count % 2 === 1 ? cell.replace(/^\s*"|"\s*$/u, '') : (around ?? cell);
}

interface Header {
  readonly at: number;
  readonly columns: ReadonlyMap<number, CardColumn>;
}

/** The row that names a name and one thing more. */
function headerIn(rows: readonly (readonly string[])[]): Header | undefined {
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = new Map<number, CardColumn>();
    for (const [index, cell] of row.entries()) {
      const column = columnNamed(cell);
      if (column) columns.set(index, column);
    }
    const named = new Set(columns.values());
    if ((named.has('name') || named.has('family')) && named.size > 1) return { at, columns };
  }
  return undefined;
}

function fromColumns(row: readonly string[], columns: ReadonlyMap<number, CardColumn>): Read {
  const cells: Partial<Record<CardColumn, string>> = {};
  for (const [index, column] of columns) {
    const cell = tidy(row[index]);
    // Of several numbers the first that is one stands.
    if (cell !== '') cells[column] ??= cell;
  }
  const { family = '', given = '' } = cells;
  const parts = hasJapanese(family + given) ? [family, given] : [given, family];
  const name = cells.name ?? parts.filter((part) => part !== '').join(' ');
  return { raw: rawOf(row), card: cardOf({ ...cells, name, phone: cells.mobile ?? cells.phone }) };
}

/** Without a header: what is an address or a number says so itself; of the rest the name comes first, then the company. */
function fromCells(row: readonly string[]): Read {
  const rest: string[] = [];
  let email: string | undefined;
  let phone: string | undefined;
  for (const cell of row.map(tidy)) {
    if (email === undefined && cell.includes('@') && emailIdentity(cell)) email = cell;
    else if (phone === undefined && phoneIdentity(cell) && !dayIn(cell)) phone = cell;
    else rest.push(cell);
  }
  const [name = '', company = '', ...more] = rest;
  const line = more.filter((cell) => cell !== '').join(', ');
  return { raw: rawOf(row), card: cardOf({ name, company, line, email, phone }) };
}

function fromLine(raw: string): Read {
  return { raw, card: cardOf(readGuestLine(raw) ?? {}) };
}

type Cells = { readonly [Column in CardColumn]?: string | undefined };

function cardOf(cells: Cells): NotedCard {
  const on = dayIn(cells.on ?? '');
  const card: { -readonly [Field in keyof NotedCard]: NotedCard[Field] } = {};
  for (const field of ['name', 'company', 'role', 'email', 'phone', 'line'] as const) {
    const text = tidy(cells[field])
      .slice(0, LONGEST)
      .replace(/[\ud800-\udbff]$/, '');
    if (text !== '') card[field] = text;
  }
  if (on !== undefined) card.on = on;
  return card;
}

/** A cell of a spreadsheet made harmless with an apostrophe is what stood behind it. */
function tidy(cell: string | undefined): string {
  return oneLine(cell ?? '').replace(/^'(?=[=+\-@＝＋－＠])/u, '');
}

function rawOf(row: readonly string[]): string {
  return row.map(tidy).filter(Boolean).join(' / ');
}

/** `2026/11/21`, `2026-11-21`, `2026年11月21日`; with the month's number in the middle only, where nothing is to be guessed. */
function dayIn(text: string): string | undefined {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/u.exec(text.normalize('NFKC'));
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** The text of a file: UTF-8 where it is that, else Shift_JIS, in which Japanese tools still save. */
export function textOfFile(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
