import type { PersonLine } from '../../lib/db/queries/people-list.ts';
import type { Id, Language } from '../../lib/domain/basics.ts';
import type { HowWell, Source } from '../../lib/domain/contact.ts';
import { languageOf } from '../../lib/draft/language.ts';

/** How the list of people is looked at: its columns, order and filters. Kept from one day to the next. */
export interface ListView {
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly filters: Filters;
}

/** Columns beside the name, which always stands. */
export const COLUMNS = [
  'company',
  'role',
  'specialty',
  'howWell',
  'through',
  'open',
  'last',
  'tags',
  'source',
  'language',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly by: 'name' | Column;
  readonly down: boolean;
}

/** Everything that is set must hold. */
export interface Filters {
  readonly howWell?: HowWell | 'unsaid';
  readonly source?: Source;
  readonly tag?: string;
  readonly language?: Language;
  readonly open?: true;
  readonly holdBack?: true;
  readonly importedOnly?: true;
}

export const FIRST_VIEW: ListView = {
  columns: ['company', 'specialty', 'howWell', 'through', 'open', 'last'],
  sort: { by: 'last', down: true },
  filters: {},
};

/** What was kept, or the first view where it is of another shape: of an older version, or of none. */
export function readListView(kept: unknown): ListView {
  const said = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<ListView>;
  const columns = Array.isArray(said.columns)
    ? said.columns.filter((one) => COLUMNS.includes(one))
    : undefined;
  const by = said.sort?.by;
  const isSort = by === 'name' || COLUMNS.some((column) => column === by);
  return {
    columns: columns ?? FIRST_VIEW.columns,
    sort: said.sort && isSort ? said.sort : FIRST_VIEW.sort,
    filters: said.filters ?? FIRST_VIEW.filters,
  };
}

export function countFilters(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}

/** Sets a filter, or takes it away. */
export function withFilter<K extends keyof Filters>(
  filters: Filters,
  name: K,
  value: Filters[K] | undefined,
): Filters {
  const { [name]: _, ...others } = filters;
  return (value === undefined ? others : { ...others, [name]: value }) as Filters;
}

function passes(line: PersonLine, filters: Filters): boolean {
  const { contact, open } = line;
  const { howWell, source, tag, language } = filters;
  return (
    (howWell === undefined || (contact.howWell ?? 'unsaid') === howWell) &&
    (source === undefined || contact.source === source) &&
    (tag === undefined || contact.tags.includes(tag)) &&
    (language === undefined || languageOf(contact) === language) &&
    (filters.open === undefined || open > 0) &&
    (filters.holdBack === undefined || contact.careful === true) &&
    (filters.importedOnly === undefined || contact.importedOnly === true)
  );
}

/**
 * The lines that pass, in order. While somebody searches (`found`: ids, best first) only those found are there, in the
 * order they were found in.
 */
export function linesOf(
  lines: readonly PersonLine[],
  { filters, sort }: ListView,
  found: ReadonlyMap<Id, number> | undefined,
): readonly PersonLine[] {
  const passing = lines.filter(
    (line) => (found === undefined || found.has(line.contact.id)) && passes(line, filters),
  );
  if (found) {
    const at = (line: PersonLine) => found.get(line.contact.id) ?? 0;
    return passing.sort((a, b) => at(a) - at(b));
  }
  const compare = orderOf(sort);
  return passing.sort(compare);
}

const HOW_WELL: readonly HowWell[] = ['met-once', 'know', 'worked-with'];
const collator = new Intl.Collator(['ja', 'en'], { numeric: true });

/** What somebody does not have comes last either way; the name settles what is equal. */
function orderOf({ by, down }: Sort): (a: PersonLine, b: PersonLine) => number {
  const turn = down ? -1 : 1;
  const byName = (a: PersonLine, b: PersonLine) =>
    collator.compare(readingOf(a), readingOf(b)) || (a.contact.id < b.contact.id ? -1 : 1);
  if (by === 'name') return (a, b) => turn * byName(a, b);
  return (a, b) => {
    const [one, two] = [sortedBy(a, by), sortedBy(b, by)];
    if (one === two) return byName(a, b);
    if (one === undefined) return 1;
    if (two === undefined) return -1;
    const order =
      typeof one === 'number' && typeof two === 'number'
        ? one - two
        : collator.compare(String(one), String(two));
    return turn * order || byName(a, b);
  };
}

/** Japanese names go by their reading, where it is known. */
function readingOf({ contact: { name } }: PersonLine): string {
  return name.reading ?? name.written;
}

function sortedBy(line: PersonLine, column: Column): string | number | undefined {
  const { contact } = line;
  switch (column) {
    case 'company':
    case 'role':
    case 'specialty':
    case 'source':
      return contact[column] || undefined;
    case 'howWell':
      return contact.howWell && HOW_WELL.indexOf(contact.howWell);
    case 'through':
      return line.through;
    case 'open':
      return line.open || undefined;
    case 'last':
      return line.lastAt;
    case 'tags':
      return contact.tags[0];
    case 'language':
      return languageOf(contact);
  }
}
