import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  countFilters,
  FIRST_VIEW,
  type Filters,
  type ListView,
  linesOf,
  readListView,
  withFilter,
} from '../../../components/people-list/list-view.ts';
import type { PersonLine } from '../../../lib/db/queries/people-list.ts';
import type { Contact } from '../../../lib/domain/contact.ts';

function person(id: string, fields: Partial<Contact> = {}, more: Partial<PersonLine> = {}): PersonLine {
  const name = { written: id };
  const contact = { id, name, tags: [], words: [], createdAt: 0, updatedAt: 0, ...fields };
  return { contact, open: 0, lastAt: 0, ...more };
}

const PEOPLE = [
  person(
    'a',
    { name: { written: '山川 晃弘', reading: 'やまかわ あきひろ' }, company: 'Zeta', howWell: 'know' },
    { lastAt: 3 },
  ),
  person(
    'b',
    { name: { written: 'Greg Smith' }, howWell: 'met-once', tags: ['print', 'paper'] },
    { open: 2, lastAt: 9 },
  ),
  person(
    'c',
    { name: { written: '伊藤 さくら', reading: 'いとう さくら' }, careful: true, company: 'Alpha' },
    { lastAt: 5 },
  ),
  person(
    'd',
    { name: { written: 'Sarah Cole' }, importedOnly: true, language: 'ja', howWell: 'worked-with' },
    { open: 1, lastAt: 1 },
  ),
];
const ids = (lines: readonly PersonLine[]) => lines.map((line) => line.contact.id).join('');
const seen = (change: Partial<ListView>) => ids(linesOf(PEOPLE, { ...FIRST_VIEW, ...change }, undefined));

describe('the list of people', () => {
  test('stands by latest change, and by any column either way; what is missing comes last', () => {
    expect(seen({})).toBe('bcad');
    expect(seen({ sort: { by: 'company', down: false } })).toMatch(/^ca/u);
    expect(seen({ sort: { by: 'company', down: true } })).toMatch(/^ac/u);
    expect(seen({ sort: { by: 'howWell', down: true } })).toBe('dabc');
    expect(seen({ sort: { by: 'open', down: true } })).toMatch(/^bd/u);
  });

  test('puts Japanese names by their reading', () => {
    const order = seen({ sort: { by: 'name', down: false } });
    expect(order.indexOf('c')).toBeLessThan(order.indexOf('a'));
  });

  test('is made shorter by each filter', () => {
    const by = (filters: Filters) => [...seen({ filters })].sort().join('');
    expect(by({ howWell: 'know' })).toBe('a');
    expect(by({ howWell: 'unsaid' })).toBe('c');
    expect(by({ tag: 'paper' })).toBe('b');
    expect(by({ open: true })).toBe('bd');
    expect(by({ holdBack: true })).toBe('c');
    expect(by({ importedOnly: true })).toBe('d');
    // The language is told by the name where nobody said it.
    expect(by({ language: 'ja' })).toBe('acd');
    expect(by({ language: 'en', open: true })).toBe('b');
  });

  test('shows whom a search found, in its order, filters on top', () => {
    const found = new Map([
      ['d', 0],
      ['b', 1],
      ['a', 2],
    ]);
    expect(ids(linesOf(PEOPLE, FIRST_VIEW, found))).toBe('dba');
    expect(ids(linesOf(PEOPLE, { ...FIRST_VIEW, filters: { open: true } }, found))).toBe('db');
  });

  test('leaves nobody out and nobody twice, whatever it is sorted by', () => {
    fc.assert(
      fc.property(fc.constantFrom('name' as const, ...COLUMNS), fc.boolean(), (by, down) => {
        expect([...seen({ sort: { by, down } })].sort().join('')).toBe('abcd');
      }),
    );
  });

  test('a filter is set and taken away', () => {
    const set = withFilter(withFilter({}, 'open', true), 'tag', 'print');
    expect(countFilters(set)).toBe(2);
    expect(withFilter(set, 'open', undefined)).toEqual({ tag: 'print' });
  });

  test('what was kept is read, whatever it is', () => {
    const kept: ListView = {
      columns: ['tags'],
      sort: { by: 'tags', down: false },
      filters: { howWell: 'know' },
    };
    expect(readListView(kept)).toEqual(kept);
    for (const other of [undefined, null, 'x', 3, { columns: 'no', sort: { by: 'nothing' } }]) {
      expect(readListView(other)).toEqual(FIRST_VIEW);
    }
    expect(readListView({ ...kept, columns: ['tags', 'gone'] }).columns).toEqual(['tags']);
  });
});
