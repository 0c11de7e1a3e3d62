import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayDate } from '../../../lib/domain/basics.ts';
import { CALL_ON, type CallOnFacts, callOnLists } from '../../../lib/domain/call-on.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { addDays } from '../../../lib/domain/day.ts';
import type { Dealing } from '../../../lib/domain/dealing.ts';
import type { Reminder } from '../../../lib/domain/reminder.ts';

const TODAY = '2026-04-10';

const person = (id: string, fields: Partial<Contact> = {}): Contact => ({
  id,
  name: { written: id },
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...fields,
});
let made = 0;
const volume = (contactId: string, year: number, amount: number, fields: Partial<Dealing> = {}): Dealing => ({
  id: `d${++made}`,
  contactId,
  kind: 'volume',
  on: `${year}-06-01`,
  amount,
  createdAt: made,
  ...fields,
});
const facts = (
  contacts: readonly Contact[],
  last: Readonly<Record<string, DayDate>> = {},
  rest: Partial<CallOnFacts> = {},
): CallOnFacts => ({
  contacts,
  dealings: [],
  lastOn: (id) => (id in last ? last[id] : '2020-01-01'),
  addedOn: () => TODAY,
  open: new Set(),
  met: new Set(),
  atCompany: () => [],
  answers: [],
  ...rest,
});
const lists = (given: CallOnFacts, months = 6) => callOnLists(given, TODAY, months);
const ids = (lines: readonly { readonly contactId?: string }[]) => lines.map(({ contactId }) => contactId);

describe('once large, now quiet (P47)', () => {
  it('names the last year, the largest as it was noted, and how long it has been quiet', () => {
    const dealings = [volume('ogawa', 2019, 1_200_000), volume('ogawa', 2021, 300_000)];
    const [line] = lists(facts([person('ogawa')], {}, { dealings })).quiet;
    expect(line).toMatchObject({
      contactId: 'ogawa',
      lastYear: 2021,
      most: { year: 2019, amount: 1_200_000 },
      since: '2021-12-31',
      idleDays: 1561,
    });
  });

  it('a year noted twice counts as it was noted last', () => {
    const dealings = [volume('ogawa', 2021, 900_000), volume('ogawa', 2021, 400_000)];
    expect(lists(facts([person('ogawa')], {}, { dealings })).quiet[0]?.most.amount).toBe(400_000);
  });

  it('is not quiet who was in touch within a year, whatever the volumes say', () => {
    const dealings = [volume('ogawa', 2019, 1_200_000)];
    expect(lists(facts([person('ogawa')], { ogawa: '2025-04-11' }, { dealings })).quiet).toEqual([]);
    expect(lists(facts([person('ogawa')], { ogawa: '2025-04-10' }, { dealings })).quiet).toHaveLength(1);
  });

  it('whoever was written down today can have been quiet for years', () => {
    const dealings = [volume('ogawa', 2019, 1_200_000)];
    const lastOn = () => undefined;
    expect(lists(facts([person('ogawa')], {}, { dealings, lastOn })).quiet).toMatchObject([
      { since: '2019-12-31' },
    ]);
    const added = facts([person('ogawa', { howWell: 'know' })], {}, { lastOn });
    expect(lists(added).unasked).toEqual([]);
    expect(lists({ ...added, addedOn: () => '2025-01-01' }).unasked).toMatchObject([{ isAdded: true }]);
  });

  it('a company is quiet when everybody there is', () => {
    const dealings = [
      volume('', 2020, 500, { contactId: undefined, company: '例の紙店', companyKey: '例の紙店' } as never),
    ];
    const staff = [person('a'), person('b')];
    const at = (last: Record<string, DayDate>) =>
      lists(facts(staff, last, { dealings, atCompany: () => ['a', 'b'] })).quiet;
    expect(at({ a: '2023-05-01' })).toMatchObject([{ company: '例の紙店', since: '2023-05-01' }]);
    expect(at({ b: '2026-03-01' })).toEqual([]);
  });

  it('who left and is to be asked again from a later day is left in peace until then', () => {
    const left = (until: DayDate): Dealing => ({
      id: 'left',
      contactId: 'ogawa',
      kind: 'left',
      on: '2022-01-01',
      until,
      createdAt: 1,
    });
    const at = (until: DayDate) =>
      lists(facts([person('ogawa')], {}, { dealings: [volume('ogawa', 2021, 900), left(until)] })).quiet;
    expect(at('2026-04-11')).toEqual([]);
    expect(at('2026-04-10')).toHaveLength(1);
  });

  it('stands in the order of volume times idle time, and nothing else decides', () => {
    const one = fc.record({
      id: fc.uuid(),
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      year: fc.integer({ min: 2000, max: 2024 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 12 }), (all) => {
        const dealings = all.map(({ id, amount, year }) => volume(id, year, amount));
        const { quiet } = lists(
          facts(
            all.map(({ id }) => person(id)),
            Object.fromEntries(all.map(({ id }) => [id, '1999-01-01'])),
            { dealings },
          ),
        );
        expect(quiet).toHaveLength(all.length);
        const weights = quiet.map(({ most, idleDays }) => most.amount * idleDays);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('their review month (P36)', () => {
  it('stands there that month and the month before, over the end of a year too', () => {
    const reviewers = [person('april', { reviewMonths: [4] }), person('may', { reviewMonths: [5] })];
    const others = [person('march', { reviewMonths: [3] }), person('june', { reviewMonths: [6] })];
    expect(lists(facts([...reviewers, ...others])).review).toMatchObject([
      { contactId: 'april', when: 'this-month', month: 4 },
      { contactId: 'may', when: 'next-month', month: 5 },
    ]);
    const january = facts([person('january', { reviewMonths: [1] })]);
    expect(callOnLists(january, '2026-12-31', 6).review).toMatchObject([{ when: 'next-month', month: 1 }]);
  });

  it('two months in a row are one line; done with the first, the next one comes', () => {
    const given = facts([person('both', { reviewMonths: [4, 5] })]);
    const [first, ...rest] = lists(given).review;
    expect(rest).toEqual([]);
    const answers: Reminder[] = [{ id: first?.key ?? '', contactId: 'both', doneAt: 1, createdAt: 1 }];
    expect(lists({ ...given, answers }).review).toMatchObject([{ contactId: 'both', month: 5 }]);
  });

  it('done this year, it comes up again the next', () => {
    const given = facts([person('april', { reviewMonths: [4] })]);
    const key = lists(given).review[0]?.key ?? '';
    const answers: Reminder[] = [{ id: key, contactId: 'april', doneAt: 1, createdAt: 1 }];
    expect(lists({ ...given, answers }).review).toEqual([]);
    expect(callOnLists({ ...given, answers }, '2027-04-10', 6).review).toHaveLength(1);
  });
});

describe('not asked for long (P37)', () => {
  it('takes those who are known, the longest first, after the months that were chosen', () => {
    const known = [
      person('a', { howWell: 'know' }),
      person('b', { howWell: 'worked-with' }),
      person('c', { howWell: 'met-once' }),
      person('d'),
    ];
    const last = { a: '2025-10-10', b: '2025-01-01', c: '2020-01-01', d: '2020-01-01' };
    expect(ids(lists(facts(known, last)).unasked)).toEqual(['b', 'a']);
    expect(ids(lists(facts(known, { ...last, a: '2025-10-11' })).unasked)).toEqual(['b']);
    expect(ids(lists(facts(known, last), 12).unasked)).toEqual(['b']);
  });

  it('leaves out who waits to be asked again, or stands on another list', () => {
    const known = { howWell: 'know' } as const;
    const people = [
      person('refused', known),
      person('april', { ...known, reviewMonths: [4] }),
      person('large', known),
      person('left over', known),
    ];
    const refused: Dealing = {
      id: 'r',
      contactId: 'refused',
      kind: 'refused',
      on: '2025-01-01',
      createdAt: 1,
    };
    const dealings = [refused, volume('large', 2020, 100)];
    expect(ids(lists(facts(people, {}, { dealings })).unasked)).toEqual(['left over']);
  });
});

describe('taken over from a colleague (P42)', () => {
  it('stands there until they have been greeted', () => {
    const from = { from: '田中', on: '2026-02-01' };
    const people = [
      person('new', { inherited: from }),
      person('greeted', { inherited: { ...from, greetedOn: '2026-03-01' } }),
      person('own'),
    ];
    expect(lists(facts(people)).inherited).toMatchObject([{ contactId: 'new', ...from }]);
  });
});

describe('what was said of a line', () => {
  const given = facts([person('a', { howWell: 'know' }), person('b', { inherited: { from: '田中' } })]);

  it('“not now” keeps it away until its day, “no more” for good', () => {
    const answer = (fields: Partial<Reminder>): Reminder[] => [
      { id: `${CALL_ON}unasked::a`, contactId: 'a', createdAt: 1, ...fields },
    ];
    expect(lists({ ...given, answers: answer({ notBefore: addDays(TODAY, 1) }) }).unasked).toEqual([]);
    expect(lists({ ...given, answers: answer({ notBefore: TODAY }) }).unasked).toHaveLength(1);
    expect(lists({ ...given, answers: answer({ doneAt: 1 }) }).unasked).toEqual([]);
    expect(lists({ ...given, answers: answer({ doneAt: 1 }) }).inherited).toHaveLength(1);
  });

  it('stays said when two people became one', () => {
    const answers: Reminder[] = [{ id: `${CALL_ON}unasked::gone`, contactId: 'a', doneAt: 1, createdAt: 1 }];
    expect(lists({ ...given, answers }).unasked).toEqual([]);
  });

  it('said of an old volume, it says nothing of a newer one', () => {
    const old = volume('a', 2020, 100);
    const before = facts([person('a')], {}, { dealings: [old] });
    const answers: Reminder[] = [{ id: lists(before).quiet[0]?.key ?? '', doneAt: 1, createdAt: 1 }];
    expect(lists({ ...before, answers }).quiet).toEqual([]);
    expect(lists({ ...before, answers, dealings: [old, volume('a', 2023, 100)] }).quiet).toHaveLength(1);
  });
});

describe('laws of all four', () => {
  const contact = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      howWell: fc.constantFrom('met-once', 'know', 'worked-with', undefined),
      careful: fc.constantFrom(true, undefined),
      reviewMonths: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), {
        nil: undefined,
      }),
      inherited: fc.option(
        fc.record({ from: fc.constant('田中'), greetedOn: fc.constantFrom(undefined, '2026-01-01') }),
        { nil: undefined },
      ),
      last: fc.constantFrom('2019-05-05', '2025-06-01', '2026-04-01'),
      sold: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
      isOpen: fc.boolean(),
    })
    .map(({ last, sold, isOpen, ...fields }) => ({
      last,
      sold,
      isOpen,
      one: person(fields.id, fields as never),
    }));

  it('nobody held back is on any; who has something open is not asked; nobody stands on one list twice', () => {
    let held = 0;
    let shown = 0;
    fc.assert(
      fc.property(fc.uniqueArray(contact, { selector: ({ one }) => one.id, minLength: 3 }), (all) => {
        const open = new Set(all.filter(({ isOpen }) => isOpen).map(({ one }) => one.id));
        const careful = new Set(all.filter(({ one }) => one.careful).map(({ one }) => one.id));
        const found = lists(
          facts(
            all.map(({ one }) => one),
            Object.fromEntries(all.map(({ one, last }) => [one.id, last])),
            {
              open,
              dealings: all.flatMap(({ one, sold }) =>
                sold === undefined ? [] : [volume(one.id, 2018, sold)],
              ),
            },
          ),
        );
        for (const lines of Object.values(found)) {
          const who = ids(lines);
          shown += who.length;
          expect(who.filter((id) => careful.has(id ?? ''))).toEqual([]);
          expect(new Set(who).size).toBe(who.length);
        }
        expect(ids(found.unasked).filter((id) => open.has(id ?? ''))).toEqual([]);
        expect(
          found.inherited.filter((line) =>
            all.some(({ one }) => one.id === line.contactId && one.inherited?.greetedOn !== undefined),
          ),
        ).toEqual([]);
        held += careful.size;
      }),
    );
    // The law would hold of nothing.
    expect(held).toBeGreaterThan(0);
    expect(shown).toBeGreaterThan(0);
  });
});
