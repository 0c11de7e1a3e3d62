import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  emptyRow,
  type GuestRow,
  guestsOf,
  isEmptyRow,
  MOST_ROWS,
  meantBy,
  NOBODY,
  type Offered,
  withCards,
  withCells,
  withEnd,
  wrongRows,
} from '../../../components/gathering/guest-draft.ts';
import { nextToThank, withSkipped } from '../../../components/gathering/thanks-queue.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import type { Guest } from '../../../lib/domain/gathering.ts';

/** The rows of an evening while they are typed, and the queue of thank-yous. */

const GREG: Contact = {
  id: 'greg',
  name: { written: 'Greg Smith' },
  company: 'Example Ltd',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
};
const row = (patch: Partial<GuestRow> = {}): GuestRow => ({ ...emptyRow(patch.key ?? 'r'), ...patch });
const perhaps: Offered = { perhaps: [{ contact: GREG, why: 'same' }] };
const newKey = () => crypto.randomUUID();

describe('whom a row means (P11)', () => {
  it('a name alone never joins: it is somebody new until the user says so', () => {
    expect(meantBy(row({ name: 'Greg Smith' }), perhaps)).toBe('new');
    expect(meantBy(row({ name: 'Greg Smith', answer: { same: 'greg' } }), perhaps)).toBe(GREG);
  });

  it('the same name and company are asked, and either answer holds', () => {
    const typed = row({ name: 'Greg Smith', company: 'Example' });
    expect(meantBy(typed, perhaps)).toBe('undecided');
    expect(meantBy({ ...typed, answer: 'other' }, perhaps)).toBe('new');
  });

  it('an address says who it is; another name with it is asked', () => {
    const typed = row({ name: 'Greg Smith', email: 'greg@example.org' });
    expect(meantBy(typed, { owner: GREG, perhaps: [] })).toBe(GREG);
    expect(meantBy(typed, { owner: GREG, ownerIsOther: true, perhaps: [] })).toBe('undecided');
  });

  it('an answer about somebody who is not offered any more holds no longer', () => {
    expect(meantBy(row({ name: 'Other Name', answer: { same: 'greg' } }), NOBODY)).toBe('new');
  });
});

describe('rows of an evening', () => {
  it('says what is wrong with which, and nothing of empty ones', () => {
    const rows = [
      row({ key: 'a', company: 'Example Ltd' }),
      row({ key: 'b', name: 'Anna', email: 'no address' }),
      row({ key: 'c', name: 'Tom', email: 'tom@example.org' }),
      row({ key: 'd', name: 'Tim', email: 'tom@example.org' }),
      row({ key: 'e' }),
    ];
    expect([...wrongRows(rows, () => NOBODY)]).toEqual([
      ['a', 'name'],
      ['b', 'email'],
      ['d', 'twice'],
    ]);
    const both = [row({ key: 'a', name: 'Greg Smith', answer: { same: 'greg' } })];
    expect(wrongRows([...both, { ...(both[0] as GuestRow), key: 'b' }], () => perhaps).get('b')).toBe(
      'twice',
    );
  });

  it('saves new people as met once, there and then, and lets whoever is known keep what they have', () => {
    const met = { metOn: '2026-11-20', howMet: 'Autumn evening', metThroughId: 'host' };
    const typed = row({
      name: 'Greg Smith',
      company: 'Another Ltd',
      role: 'Head',
      line: ' wants a printer ',
    });
    expect(guestsOf([typed], () => NOBODY, met)).toEqual([
      {
        line: 'wants a printer',
        fields: {
          name: { written: 'Greg Smith', family: 'Smith', given: 'Greg' },
          company: 'Another Ltd',
          role: 'Head',
          howWell: 'met-once',
          ...met,
        },
        identities: [],
      },
    ]);
    expect(guestsOf([{ ...typed, answer: { same: 'greg' } }], () => perhaps, met)).toEqual([
      { line: 'wants a printer', contactId: 'greg', lacked: { role: 'Head' }, identities: [] },
    ]);
  });

  it('pastes cells from where one stands, to the right and down, and keeps all that is pasted', () => {
    const [first, second, end] = withCells(
      [row({ name: 'Greg' }), row({ key: 's' })],
      { row: 0, column: 1 },
      [['Example Ltd', 'a', 'b'], ['Berg & Co']],
      COLUMNS,
      newKey,
    );
    expect(first).toMatchObject({ name: 'Greg', company: 'Example Ltd', line: 'a, b' });
    expect(second).toMatchObject({ company: 'Berg & Co' });
    expect(end && isEmptyRow(end)).toBe(true);
  });

  it('takes as many rows as can be driven, and of a cell as much as the notebook holds', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ name: `P ${at}` }));
    const standing = [row({ name: 'Greg' }), row({ key: 's', name: 'Anna' }), row({ key: 'e' })];
    const cards = withCards(standing, 2, many, newKey);
    expect(cards.filter((one) => !isEmptyRow(one))).toHaveLength(MOST_ROWS);
    expect(cards.slice(0, 3).map(({ name }) => name)).toEqual(['Greg', 'Anna', 'P 0']);
    const [here, next] = [cards[0], cards[1]];
    const cells = withCells(
      standing,
      { row: 1, column: 1 },
      many.map(({ name }) => [name]),
      COLUMNS,
      newKey,
    );
    expect(cells.filter((one) => !isEmptyRow(one))).toHaveLength(MOST_ROWS);
    expect([here?.name, next?.name]).toEqual(['Greg', 'Anna']);
    const [long] = withCells(standing, { row: 0, column: 1 }, [[`a${'😀'.repeat(2000)}`]], COLUMNS, newKey);
    expect(long?.company.length).toBeLessThanOrEqual(500);
    expect(long?.company.isWellFormed()).toBe(true);
  });

  it('whatever is pasted where, no row is lost and one empty row stands at the end', () => {
    const rows = fc.array(fc.record({ name: fc.constantFrom('', 'A B', 'C D') }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, fc.nat(4), fc.nat(5), (some, at, count) => {
        const before = withEnd(
          some.map(({ name }, key) => row({ key: `${key}`, name })),
          newKey,
        );
        const cards = Array.from({ length: count }, (_, index) => ({ name: `N ${index}` }));
        const after = withCards(before, Math.min(at, before.length - 1), cards, newKey);
        const typed = (all: readonly GuestRow[]) => all.filter((one) => !isEmptyRow(one)).length;
        expect(typed(after)).toBe(typed(before) + count);
        expect(isEmptyRow(after.at(-1) as GuestRow)).toBe(true);
        expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
      }),
    );
  });
});

describe('the queue of thank-yous (P11)', () => {
  const guest = (id: string, more: Partial<Guest> = {}) => ({
    guest: { id, gatheringId: 'g', contactId: id, createdAt: 0, ...more },
  });
  const four = [
    guest('a', { thankedOn: '2026-11-21' }),
    guest('b', { noThanks: true }),
    guest('c'),
    guest('d'),
  ];

  it('goes on where it stopped, counts those who get one, and brings the skipped at the end', () => {
    expect(nextToThank(four, [])).toEqual({ now: four[2], at: 2, all: 3 });
    expect(nextToThank(four, ['c']).now).toBe(four[3]);
    const twice = withSkipped(withSkipped(['c'], 'd'), 'c');
    expect(nextToThank(four, twice).now).toBe(four[3]);
    expect(nextToThank(four.slice(0, 2), [])).toEqual({ at: 1, all: 1 });
  });
});
