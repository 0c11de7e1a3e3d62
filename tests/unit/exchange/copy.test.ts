import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IntroductionRow } from '../../../lib/db/rows.ts';
import type { Change } from '../../../lib/domain/change.ts';
import { type CopyRows, copyOf, copyText, LEDGER_VERSION } from '../../../lib/exchange/copy.ts';
import { ledgerRowsOf, readCopy } from '../../../lib/exchange/read-copy.ts';
import { sampleLedger, sampleMe } from '../../../lib/sample/sample-ledger.ts';

const NOW = Date.UTC(2026, 9, 14, 3, 0);

/** The sample, as `makeCopy` reads it from the ledger. */
function sampleRows(): CopyRows {
  const { contacts, introductions, ...rest } = sampleLedger(NOW, 'Asia/Tokyo');
  return {
    ...rest,
    trades: [],
    contacts: contacts.map(({ words: _, ...row }) => row),
    introductions: introductions.map(({ state: _, live: __, introducedAt: ___, ...row }) => row),
    settings: [
      { key: 'me', value: sampleMe },
      { key: 'sites', value: [{ site: 'https://mail.example.org', mode: 'on' }] },
    ],
  };
}

const CHANGES: readonly Change[] = [
  {
    seq: 1,
    id: 'c1',
    at: NOW,
    deed: 'add-contact',
    about: 'Greg Smith',
    rows: [{ table: 'contacts', key: 'x', after: { id: 'x' } }],
  },
  { seq: 2, id: 'c2', at: NOW, deed: 'undo', about: 'Greg Smith', rows: [], undoes: 'c1' },
];

const line = fc.string({ maxLength: 40, unit: 'grapheme' });
const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const at = fc.integer({ min: 0, max: NOW });

/** Ledgers as deeds and undos can leave them: people gone from under their notes, too. */
const anyRows: fc.Arbitrary<CopyRows> = fc
  .record({
    people: fc.uniqueArray(fc.record({ n: fc.nat(12), name, company: maybe(line), notes: maybe(line), at }), {
      selector: (one) => one.n,
    }),
    addresses: fc.uniqueArray(fc.record({ n: fc.nat(30), of: fc.nat(12), value: name, at }), {
      selector: (o) => o.n,
    }),
    notes: fc.uniqueArray(fc.record({ n: fc.nat(30), of: fc.nat(12), text: line }), { selector: (o) => o.n }),
    introductions: fc.uniqueArray(
      fc.record({ n: fc.nat(8), seeker: fc.nat(13), provider: fc.nat(13), why: maybe(line), at }),
      {
        selector: (one) => one.n,
      },
    ),
    events: fc.uniqueArray(
      fc.record({
        n: fc.nat(50),
        of: fc.nat(8),
        at,
        kind: fc.constantFrom('introduced', 'in-touch', 'noted', 'thanked'),
      }),
      { selector: (one) => one.n },
    ),
  })
  .map(({ people, addresses, notes, introductions, events }) => {
    const party = (n: number) => (n === 13 ? 'me' : `p${n}`);
    const rows = {
      contacts: people.map(({ n, name: written, at: createdAt, ...rest }) => ({
        id: `p${n}`,
        name: { written },
        tags: [],
        createdAt,
        updatedAt: createdAt,
        ...rest,
      })),
      identities: addresses.map(({ n, of, value, at: addedAt }) => ({
        key: `linkedin:${n}${value}`,
        kind: 'linkedin',
        value: `${n}${value}`,
        contactId: `p${of}`,
        addedAt,
      })),
      fitNotes: notes.map(({ n, of, text }) => ({
        id: `n${n}`,
        contactId: `p${of}`,
        kind: 'fits',
        text,
        notedOn: '2026-01-02',
      })),
      introductions: introductions.map(({ n, seeker, provider, why, at: createdAt }) => ({
        id: `i${n}`,
        seekerId: party(seeker),
        providerId: party(provider),
        introducerId: 'me',
        kind: 'business',
        why,
        createdAt,
        updatedAt: createdAt,
      })),
      events: events.map(({ n, of, at: when, kind }) => ({
        id: `e${n}`,
        introductionId: `i${of}`,
        at: when,
        recordedAt: when,
        kind,
      })),
      reminders: [],
      requests: [],
      recommendations: [],
      dealings: [],
      trades: [],
      circles: [],
      seats: [],
      visits: [],
      asks: [],
      oneToOnes: [],
      handouts: [],
      gatherings: [],
      guests: [],
      settings: [],
    };
    return JSON.parse(JSON.stringify(rows)) as CopyRows;
  });

/** What is made anew of an introduction's events. */
const made = ({ id, state, live, introducedAt }: IntroductionRow) => [id, state, live, introducedAt];

describe('a copy', () => {
  test('of the sample is read again as it was', () => {
    const text = copyText(copyOf(sampleRows(), CHANGES, NOW));
    const read = readCopy(text);
    if (!read.ok) throw new Error(`${read.why} ${read.where}`);
    expect(copyText(read.copy)).toBe(text);
    expect(read.counts).toMatchObject({ people: 24, introductions: 35, reminders: 1, changes: 2 });
    expect(ledgerRowsOf(read.copy).introductions.map(made)).toEqual(
      [...sampleLedger(NOW, 'Asia/Tokyo').introductions].sort((a, b) => (a.id < b.id ? -1 : 1)).map(made),
    );
  });

  test('of any ledger can be read, and copied again to the same text', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const text = copyText(copyOf(rows, [], NOW));
        const read = readCopy(text);
        if (!read.ok) throw new Error(`${read.why} ${read.where}`);
        const restored = ledgerRowsOf(read.copy);
        for (const table of ['contacts', 'identities', 'fitNotes', 'introductions', 'events'] as const) {
          expect(restored[table].length).toBe(rows[table].length);
        }
        const again: CopyRows = {
          ...restored,
          contacts: restored.contacts.map(({ words: _, ...row }) => row),
          introductions: restored.introductions.map(
            ({ state: _, live: __, introducedAt: ___, ...row }) => row,
          ),
        };
        expect(copyText(copyOf(again, [], NOW))).toBe(text);
      }),
    );
  });

  test('does not depend on the order of rows', () => {
    const rows = sampleRows();
    const turned = Object.fromEntries(
      Object.entries(rows).map(([table, list]) => [table, [...list].reverse()]),
    ) as unknown as CopyRows;
    expect(copyText(copyOf(turned, CHANGES, NOW))).toBe(copyText(copyOf(rows, CHANGES, NOW)));
  });

  test('leaves restores out of its history, and their undos', () => {
    const restore: Change = {
      seq: 3,
      id: 'c3',
      at: NOW,
      deed: 'restore-copy',
      about: '',
      rows: [],
      undoneBy: 'c4',
    };
    const back: Change = { seq: 4, id: 'c4', at: NOW, deed: 'undo', about: '', rows: [], undoes: 'c3' };
    expect(copyOf(sampleRows(), [...CHANGES, restore, back], NOW).tables.changes).toEqual(CHANGES);
  });
});

describe('a copy of the first version', () => {
  const address = (value: string, contactId: string, addedAt: number) =>
    ({ key: `email:${value.toLowerCase()}`, kind: 'email', value, contactId, addedAt }) as const;
  const person = (id: string) => ({ id, name: { written: id }, tags: [], createdAt: NOW, updatedAt: NOW });
  const older = address('Greg.Example@gmail.com', 'greg', NOW);
  const younger = address('gregexample@googlemail.com', 'sarah', NOW + 1);
  const gone = address('tariq.example+x@gmail.com', 'greg', NOW);
  const none = {
    fitNotes: [],
    introductions: [],
    events: [],
    reminders: [],
    requests: [],
    recommendations: [],
    dealings: [],
    trades: [],
    circles: [],
    seats: [],
    visits: [],
    asks: [],
    oneToOnes: [],
    handouts: [],
    gatherings: [],
    guests: [],
    settings: [],
  };
  const changes: readonly Change[] = [
    {
      seq: 1,
      id: 'c1',
      at: NOW,
      deed: 'add-contact',
      about: 'greg',
      rows: [
        { table: 'contacts', key: 'greg', after: { ...person('greg'), words: ['greg'] } },
        { table: 'identities', key: older.key, after: older },
        { table: 'identities', key: gone.key, after: gone },
      ],
    },
    {
      seq: 2,
      id: 'c2',
      at: NOW,
      deed: 'delete-identity',
      about: 'x',
      rows: [{ table: 'identities', key: gone.key, before: gone }],
    },
  ];
  const rows = { ...none, contacts: [person('greg'), person('sarah')], identities: [older, younger] };
  const text = copyText({ ...copyOf(rows, changes, NOW), schema: 1 });

  test('is read as the ledger is carried over: keys in rows and history, search words in history', () => {
    const read = readCopy(text);
    if (!read.ok) throw new Error(`${read.why} ${read.where}`);
    const { identities, changes } = read.copy.tables;
    expect(identities.map(({ key, value }) => [key, value])).toEqual([
      ['email:gregexample@gmail.com', 'Greg.Example@gmail.com'],
      ['email:gregexample@googlemail.com', 'gregexample@googlemail.com'],
    ]);
    const [added, deleted] = changes;
    expect(added?.rows.map((row) => row.key)).toEqual([
      'greg',
      'email:gregexample@gmail.com',
      'email:tariqexample@gmail.com',
    ]);
    // An undo compares these with the rows in the ledger.
    expect(added?.rows[0]?.after).toEqual(ledgerRowsOf(read.copy).contacts.find((row) => row.id === 'greg'));
    expect(added?.rows[1]?.after).toEqual(identities[0]);
    expect(deleted?.rows).toEqual([
      {
        table: 'identities',
        key: 'email:tariqexample@gmail.com',
        before: { ...gone, key: 'email:tariqexample@gmail.com' },
      },
    ]);
  });

  test('is of the newest version once read, and the same read again', () => {
    const read = readCopy(text);
    if (!read.ok) throw new Error(read.why);
    expect(read.copy.schema).toBe(LEDGER_VERSION);
    expect(readCopy(copyText(read.copy))).toEqual(read);
  });
});

describe('a copy of version 3', () => {
  const NEW = [
    'circles',
    'seats',
    'visits',
    'asks',
    'oneToOnes',
    'handouts',
    'gatherings',
    'guests',
  ] as const;
  const now = JSON.parse(copyText(copyOf(sampleRows(), CHANGES, NOW)));
  const older = () => {
    const file = structuredClone(now);
    for (const table of NEW) delete file.tables[table];
    for (const row of file.tables.introductions) delete row.circleId;
    return { ...file, schema: 3 };
  };

  test('has none of what came later, and says when the two were brought together all the same', () => {
    const read = readCopy(JSON.stringify(older()));
    if (!read.ok) throw new Error(`${read.why} ${read.where}`);
    for (const table of NEW) expect(read.copy.tables[table]).toEqual([]);
    const rows = ledgerRowsOf(read.copy).introductions;
    expect(rows.find(({ id }) => id === 'sample-catalogue')?.introducedAt).toBeLessThan(NOW);
    expect(rows.find(({ id }) => id === 'sample-designer')).not.toHaveProperty('introducedAt');
  });

  test.each(NEW)('one of today without %s is damaged', (table) => {
    const file = structuredClone(now);
    delete file.tables[table];
    expect(readCopy(JSON.stringify(file))).toEqual({ ok: false, why: 'damaged', where: table });
  });
});

describe('what is no copy', () => {
  const good = JSON.parse(copyText(copyOf(sampleRows(), CHANGES, NOW)));
  const changed = (change: (file: typeof good) => void) => {
    const file = structuredClone(good);
    change(file);
    return readCopy(JSON.stringify(file));
  };

  test('is told apart', () => {
    expect(readCopy('')).toEqual({ ok: false, why: 'not-json' });
    expect(readCopy('{"format":"tsunagi"')).toEqual({ ok: false, why: 'not-json' });
    for (const text of [
      '[]',
      'null',
      '7',
      '"tsunagi"',
      '{}',
      '{"format":"monica","version":1}',
      '{"format":"tsunagi"}',
    ]) {
      expect(readCopy(text)).toEqual({ ok: false, why: 'not-ours' });
    }
    expect(changed((file) => Object.assign(file, { version: 2 }))).toEqual({ ok: false, why: 'newer' });
    expect(changed((file) => Object.assign(file, { schema: LEDGER_VERSION + 1 }))).toEqual({
      ok: false,
      why: 'newer',
    });
    expect(readCopy(`\uFEFF${JSON.stringify(good)}`).ok).toBe(true);
  });

  test.each<[string, (file: typeof good) => void, string]>([
    ['a table is missing', (file) => delete file.tables.events, 'events'],
    ['a table is no list', (file) => Object.assign(file.tables, { contacts: {} }), 'contacts'],
    ['a table is not known', (file) => Object.assign(file.tables, { secrets: [] }), 'secrets'],
    ['a field is not known', (file) => Object.assign(file.tables.contacts[0], { score: 9 }), 'contacts 1'],
    [
      'a name is empty',
      (file) => Object.assign(file.tables.contacts[2].name, { written: '' }),
      'contacts 3 name.written',
    ],
    [
      'a key is there twice',
      (file) => file.tables.contacts.push(file.tables.contacts[0]),
      `contacts ${good.tables.contacts.length + 1} `,
    ],
    [
      'words are given',
      (file) => Object.assign(file.tables.contacts[0], { words: ['x'] }),
      'contacts 1 words',
    ],
    [
      'a state is given',
      (file) => Object.assign(file.tables.introductions[0], { state: 'landed' }),
      'introductions 1 state',
    ],
    [
      'a note has no person',
      (file) => Object.assign(file.tables.fitNotes[0], { contactId: 'nobody' }),
      'fitNotes',
    ],
    [
      'an address has no person',
      (file) => Object.assign(file.tables.identities[0], { contactId: 'nobody' }),
      'identities',
    ],
    [
      'an event has no introduction',
      (file) => Object.assign(file.tables.events[0], { introductionId: 'none' }),
      'events',
    ],
    [
      'a side is nobody',
      (file) => Object.assign(file.tables.introductions[0], { seekerId: 'nobody' }),
      'introductions',
    ],
    [
      'settings are of another shape',
      (file) => Object.assign(file.tables.settings[1], { value: 5 }),
      'settings 2 value',
    ],
    [
      'a journal entry writes elsewhere',
      (file) => Object.assign(file.tables.changes[0].rows[0], { table: 'typed' }),
      'changes 1',
    ],
    [
      'an address stands under another one’s key',
      (file) => Object.assign(file.tables.identities[1], { value: 'somebody@example.net' }),
      'identities 2 key',
    ],
    [
      'an address stands under no key of its kind',
      (file) => Object.assign(file.tables.identities[0], { key: 'mio@example.org' }),
      'identities 1 key',
    ],
    [
      'it is said when two were brought together',
      (file) => Object.assign(file.tables.introductions[0], { introducedAt: NOW }),
      'introductions 1 introducedAt',
    ],
    ['a moment is no number', (file) => Object.assign(file.tables.events[0], { at: '1' }), 'events 1 at'],
  ])('%s', (_, change, where) => {
    const read = changed(change);
    expect(read).toMatchObject({ ok: false, why: 'damaged' });
    expect((read as { where: string }).where).toContain(where);
  });

  test.each<[string, (tables: typeof good.tables) => void, string]>([
    ['a request asks by nobody', (t) => Object.assign(t.requests[0], { askerId: 'nobody' }), 'requests'],
    ['a request asks for nothing', (t) => Object.assign(t.requests[0], { wanted: '' }), 'requests 1 wanted'],
    [
      'a request is decided otherwise',
      (t) => Object.assign(t.requests[0], { decision: 'maybe' }),
      'requests 1',
    ],
    [
      'a request has a budget below nothing',
      (t) => (t.requests[0].limits = { budget: -1 }),
      'requests 1 limits',
    ],
    ['a limit is not known', (t) => (t.requests[0].limits = { mood: 1 }), 'requests 1 limits'],
    ['a deadline is in no calendar', (t) => (t.requests[0].deadline = '2026-02-30'), 'requests 1 deadline'],
    ['a pitch is endless', (t) => (t.requests[0].pitch = { text: 'x'.repeat(1e7) }), 'requests 1 pitch.text'],
    ['a dealing is with nobody', (t) => Object.assign(t.dealings[0], { contactId: 'nobody' }), 'dealings'],
    ['a dealing is of no kind', (t) => Object.assign(t.dealings[0], { kind: 'toString' }), 'dealings 1 kind'],
    ['an amount is no number', (t) => Object.assign(t.dealings[0], { amount: '7' }), 'dealings 1 amount'],
    [
      'an amount is beyond counting',
      (t) => Object.assign(t.dealings[0], { amount: 1e300 }),
      'dealings 1 amount',
    ],
    ['an amount was NaN', (t) => Object.assign(t.dealings[0], { amount: Number.NaN }), 'dealings 1 amount'],
    ['a dealing scores', (t) => Object.assign(t.dealings[0], { score: 1 }), 'dealings 1'],
    [
      'a reply is of another kind',
      (t) => (t.recommendations[0].replies = [{ contactId: 'x', reply: 'bought', on: '2026-01-01' }]),
      'recommendations 1 replies.0.reply',
    ],
    ['recipients are no list', (t) => (t.recommendations[0].recipientIds = 'all'), 'recommendations 1 recip'],
    ['a seat is in no circle', (t) => Object.assign(t.seats[0], { circleId: 'gone' }), 'seats sample-'],
    ['a seat is nobody’s', (t) => Object.assign(t.seats[0], { contactId: 'nobody' }), 'seats sample-'],
    ['a visit is to no circle', (t) => Object.assign(t.visits[0], { circleId: 'gone' }), 'visits sample-'],
    ['nobody visits', (t) => Object.assign(t.visits[0], { contactId: 'nobody' }), 'visits sample-'],
    ['nobody asks', (t) => Object.assign(t.asks[0], { contactId: 'nobody' }), 'asks sample-'],
    ['a talk is with nobody', (t) => Object.assign(t.oneToOnes[0], { contactId: 'me' }), 'oneToOnes sample-'],
    ['a card is nobody’s', (t) => Object.assign(t.handouts[0], { contactId: 'nobody' }), 'handouts sample-'],
    [
      'a guest was at no evening',
      (t) => Object.assign(t.guests[0], { gatheringId: 'gone' }),
      'guests sample-',
    ],
    ['a guest is nobody', (t) => Object.assign(t.guests[0], { contactId: 'me' }), 'guests sample-'],
    ['a circle meets on an eighth day', (t) => (t.circles[0].meets.weekday = 8), 'circles 1 meets.weekday'],
    ['a circle meets at noon past noon', (t) => (t.circles[0].meets.at = '24:00'), 'circles 1 meets.at'],
    ['a seat ranks', (t) => Object.assign(t.seats[0], { rank: 1 }), 'seats 1'],
    ['an ask asks for nothing', (t) => Object.assign(t.asks[0], { text: '' }), 'asks 1 text'],
    ['half a card is given', (t) => Object.assign(t.handouts[0], { count: 0.5 }), 'handouts 1 count'],
    ['a talk is in no state', (t) => Object.assign(t.oneToOnes[0], { state: 'liked' }), 'oneToOnes 1 state'],
    ['a 13th month is named', (t) => (t.contacts[0].reviewMonths = [13]), 'contacts 1 reviewMonths'],
    ['it is hotter than hot', (t) => (t.introductions[0].temperature = 6), 'introductions 1 temperature'],
    ['a trade says numbers', (t) => (t.trades = [{ id: 'x', names: { ja: [1], en: [] } }]), 'trades 1'],
    ['a table is left out', (t) => delete t.dealings, 'dealings'],
    ['a step has no text', (t) => (t.introductions[0].steps = [{ id: 's' }]), 'introductions 1 steps.0.text'],
    [
      'a compensation is hidden in another field',
      (t) => (t.introductions[0].compensation = { what: 'x', answer: 'accepted', to: 'me' }),
      'introductions 1 compensation',
    ],
    [
      'a value is endless',
      (t) => (t.introductions[0].value = Number.POSITIVE_INFINITY),
      'introductions 1 value',
    ],
  ])('and not taken where %s', (_, change, where) => {
    const result = changed((file) => void change(file.tables));
    expect(result).toMatchObject({ ok: false, why: 'damaged' });
    if (!result.ok) expect(result.where?.startsWith(where), result.where).toBe(true);
  });

  test('what only names another row may name one that is gone', () => {
    const result = changed(({ tables }) => {
      Object.assign(tables.introductions[0], { requestId: 'gone' });
      Object.assign(tables.requests[0], { wantedId: 'gone' });
      Object.assign(tables.recommendations[0], {
        contactId: 'gone',
        recipientIds: ['gone'],
        requestId: 'gone',
      });
      Object.assign(tables.dealings[0], { introductionId: 'gone', requestId: 'gone' });
      Object.assign(tables.introductions[1], { circleId: 'gone' });
      Object.assign(tables.visits[0], { invitedById: 'gone' });
      Object.assign(tables.asks[0], { circleId: 'gone' });
      Object.assign(tables.oneToOnes[0], { circleId: 'gone' });
      Object.assign(tables.handouts[0], { toId: 'gone', introductionId: 'gone' });
      Object.assign(tables.gatherings[0], { hostId: 'gone', circleId: 'gone' });
    });
    expect(result.ok).toBe(true);
  });

  test('a field named __proto__ changes nothing, wherever it stands', () => {
    const text = JSON.stringify(good);
    const evil = '"__proto__":{"polluted":true},';
    for (const at of ['{"format"', '{"contacts"', '{"id":"sample-yamakawa"', '{"addresses"', '{"about"']) {
      const spot =
        at === '{"id":"sample-yamakawa"'
          ? /\{(?="company")/u
          : new RegExp(at.replace('{', '\\{(?=').concat(')'), 'u');
      const bad = text.replace(spot, `{${evil}`);
      expect(bad).not.toBe(text);
      expect(readCopy(bad)).toMatchObject({ ok: false, why: 'damaged' });
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCopy(text)));
    fc.assert(fc.property(fc.json(), (text) => void readCopy(text)));
    // One value somewhere in a good copy replaced by any other.
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      places.push(path);
      if (typeof value === 'object' && value !== null) {
        for (const [key, field] of Object.entries(value)) walk(field, [...path, key]);
      }
    };
    walk(good, []);
    fc.assert(
      fc.property(fc.constantFrom(...places.slice(1)), fc.jsonValue(), (path, value) => {
        const file = structuredClone(good);
        let holder = file;
        for (const step of path.slice(0, -1)) holder = holder[step];
        holder[path.at(-1) ?? ''] = value;
        readCopy(JSON.stringify(file));
      }),
      { numRuns: 1000 },
    );
    const deep = JSON.stringify(good).replace(
      '"value":[',
      `"value":${'['.repeat(200_000)}${']'.repeat(200_000)},"x":[`,
    );
    expect(readCopy(deep)).toMatchObject({ ok: false, why: 'damaged' });
  });
});
