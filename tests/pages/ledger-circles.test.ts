/** Circles, talks of two, cards and evenings on a real IndexedDB: their rules, what goes and what stays, undo. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
let names = 0;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

async function empty(): Promise<LedgerClient> {
  const [first] = browser.context.pages().filter((one) => one.url().startsWith('https://ledger.example'));
  return new LedgerClient(first ?? (await browser.open()), `circles-${++names}`);
}

async function add(ledger: LedgerClient, written: string, more: object = {}): Promise<string> {
  return (await ledger.act('addContact', { name: { written }, ...more }, [])).contactId;
}

type Row = Record<string, unknown> & { id: string };
async function rowsOf(ledger: LedgerClient, table: string): Promise<Row[]> {
  return ((await ledger.dump())[table] ?? []) as Row[];
}
const one = async (ledger: LedgerClient, table: string, id: string) =>
  (await rowsOf(ledger, table)).find((row) => row.id === id);
const NEW = ['circles', 'seats', 'visits', 'asks', 'oneToOnes', 'handouts', 'gatherings', 'guests'];

/** Nora and Emeka in one circle, with something of every table that speaks of them. */
async function seated() {
  const ledger = await empty();
  const nora = await add(ledger, 'Nora Fields', { cards: 2 });
  const emeka = await add(ledger, 'Emeka Obi');
  const sarah = await add(ledger, 'Sarah Cole');
  const circleId = (await ledger.act('addCircle', { name: 'Harbour Table', meets: { weekday: 2 } })).value;
  await ledger.act('addSeat', { circleId, contactId: ME, specialty: 'letters' });
  const seat = (await ledger.act('addSeat', { circleId, contactId: nora, specialty: 'paper' })).value;
  const visit = (
    await ledger.act('addVisit', { circleId, contactId: emeka, on: '2026-03-24', invitedById: nora })
  ).value;
  const ask = (await ledger.act('addAsk', { circleId, contactId: nora, on: '2026-03-24', text: 'a mill' }))
    .value;
  const talk = (
    await ledger.act('addOneToOne', { circleId, contactId: nora, on: '2026-03-20', state: 'held' })
  ).value;
  const made = await ledger.act(
    'addIntroduction',
    { seekerId: emeka, providerId: sarah, introducerId: ME, kind: 'business', circleId },
    [{ kind: 'introduced' }],
  );
  if (!made.ok) throw new Error(made.why);
  const card = (await ledger.act('handOut', { contactId: sarah, toId: nora, on: '2026-03-20' })).value;
  const evening = await ledger.act(
    'addGathering',
    { what: 'paper evening', on: '2026-03-25', hostId: nora, circleId },
    [{ contactId: nora }, { contactId: emeka, line: 'prints maps' }],
  );
  const { introductionId } = made;
  return { ledger, nora, emeka, sarah, circleId, seat, visit, ask, talk, card, evening, introductionId };
}

describe('a talk of two', () => {
  test.each([
    [undefined, 'know'],
    ['met-once', 'know'],
    ['know', 'know'],
    ['worked-with', 'worked-with'],
  ])('P12: one that was held makes %s to %s', async (before, after) => {
    const ledger = await empty();
    const id = await add(ledger, 'Emeka Obi', before === undefined ? {} : { howWell: before });
    const done = await ledger.act('addOneToOne', { contactId: id, on: '2026-04-01', state: 'held' });
    expect(await one(ledger, 'contacts', id)).toMatchObject({ howWell: after });
    expect(await ledger.act('undo', done.changeId)).toMatchObject({ ok: true });
    expect((await one(ledger, 'contacts', id))?.howWell).toBe(before);
  });

  test('P12: one that is planned changes nothing until it turns out to have been held', async () => {
    const ledger = await empty();
    const id = await add(ledger, 'Emeka Obi', { howWell: 'met-once', importedOnly: true });
    const talk = await ledger.act('addOneToOne', { contactId: id, on: '2026-04-05', state: 'planned' });
    expect(await one(ledger, 'contacts', id)).toMatchObject({ howWell: 'met-once', importedOnly: true });
    await ledger.act('editOneToOne', talk.value, { text: 'bring the atlas' });
    expect(await one(ledger, 'contacts', id)).toMatchObject({ howWell: 'met-once' });
    await ledger.act('editOneToOne', talk.value, { state: 'held', text: 'likes blue paper' });
    expect(await one(ledger, 'contacts', id)).toMatchObject({ howWell: 'know' });
    expect(await one(ledger, 'contacts', id)).not.toHaveProperty('importedOnly');
    expect(await one(ledger, 'oneToOnes', talk.value)).toMatchObject({
      state: 'held',
      text: 'likes blue paper',
    });
    // What the user says of it afterwards is not overruled by another look at the same talk.
    await ledger.act('editContact', id, { howWell: 'met-once' });
    await ledger.act('editOneToOne', talk.value, { state: 'held', place: 'the mill' });
    expect(await one(ledger, 'contacts', id)).toMatchObject({ howWell: 'met-once' });
  });
});

describe('a card', () => {
  test('handed out lowers how many are carried, never below none', async () => {
    const ledger = await empty();
    const nora = await add(ledger, 'Nora Fields', { cards: 3 });
    const stock = async () => (await one(ledger, 'contacts', nora))?.cards;
    await ledger.act('handOut', { contactId: nora, to: 'the baker', on: '2026-04-01' });
    expect(await stock()).toBe(2);
    const many = await ledger.act('handOut', { contactId: nora, to: 'the fair', on: '2026-04-01', count: 5 });
    expect(await stock()).toBe(0);
    await ledger.act('undo', many.changeId);
    expect(await stock()).toBe(2);
  });

  test('of somebody whose cards are not counted is handed out all the same, and the user’s own', async () => {
    const ledger = await empty();
    const nora = await add(ledger, 'Nora Fields');
    await ledger.act('handOut', { contactId: nora, to: 'the baker', on: '2026-04-01' });
    await ledger.act('handOut', { contactId: ME, to: 'the baker', on: '2026-04-01' });
    expect(await rowsOf(ledger, 'handouts')).toHaveLength(2);
    expect(await one(ledger, 'contacts', nora)).not.toHaveProperty('cards');
  });

  test('becomes an introduction once, and outlives it', async () => {
    const { ledger, card, sarah, nora } = await seated();
    const fields = { seekerId: nora, providerId: sarah, introducerId: ME, kind: 'business' } as const;
    const made = await ledger.act('introduceByCard', card, fields, [{ kind: 'introduced' }]);
    expect(await one(ledger, 'handouts', card)).toMatchObject({ introductionId: made.value });
    expect((await ledger.act('introduceByCard', card, fields, [])).value).toBeUndefined();
    await ledger.act('deleteIntroduction', made.value ?? '');
    expect(await one(ledger, 'handouts', card)).not.toHaveProperty('introductionId');
    await ledger.act('undo');
    expect(await one(ledger, 'handouts', card)).toMatchObject({ introductionId: made.value });
  });
});

describe('a visitor who joins', () => {
  test('came, and has a seat, in one change that one undo takes back', async () => {
    const { ledger, visit, emeka, circleId } = await seated();
    const before = await ledger.dump();
    const joined = await ledger.act('joinAfterVisit', visit, { joinedOn: '2026-04-01', specialty: 'maps' });
    expect(await one(ledger, 'visits', visit)).toMatchObject({ came: true, decision: 'joined' });
    expect(await one(ledger, 'seats', joined.value ?? '')).toMatchObject({
      circleId,
      contactId: emeka,
      joinedOn: '2026-04-01',
      specialty: 'maps',
    });
    await ledger.act('undo', joined.changeId);
    expect(await ledger.dump()).toEqual(before);
  });

  test('of a visit that is gone joins nothing', async () => {
    const { ledger, visit } = await seated();
    await ledger.act('deleteVisit', visit);
    const before = await ledger.dump(true);
    expect((await ledger.act('joinAfterVisit', visit, { joinedOn: '2026-04-01' })).value).toBeUndefined();
    expect(await ledger.dump(true)).toEqual(before);
  });
});

describe('what is deleted', () => {
  test('a circle goes with its seats and visits; asks, talks, evenings and introductions stay', async () => {
    const { ledger, circleId, ask, talk, evening, introductionId } = await seated();
    const before = await ledger.dump();
    await ledger.act('deleteCircle', circleId);
    expect(await rowsOf(ledger, 'seats')).toEqual([]);
    expect(await rowsOf(ledger, 'visits')).toEqual([]);
    expect(await one(ledger, 'asks', ask)).toMatchObject({ text: 'a mill' });
    expect(await one(ledger, 'oneToOnes', talk)).toMatchObject({ state: 'held' });
    expect(await one(ledger, 'gatherings', evening.value.gatheringId)).toMatchObject({
      what: 'paper evening',
    });
    expect(await one(ledger, 'introductions', introductionId)).toMatchObject({ state: 'introduced' });
    expect(JSON.stringify(await ledger.dump())).not.toContain(circleId);
    await ledger.act('undo');
    expect(await ledger.dump()).toEqual(before);
  });

  test('an evening goes with who was there; the people stay', async () => {
    const { ledger, evening, nora, emeka } = await seated();
    const before = await ledger.dump();
    await ledger.act('deleteGathering', evening.value.gatheringId);
    expect(await rowsOf(ledger, 'guests')).toEqual([]);
    expect((await rowsOf(ledger, 'contacts')).map(({ id }) => id)).toEqual(
      expect.arrayContaining([nora, emeka]),
    );
    await ledger.act('undo');
    expect(await ledger.dump()).toEqual(before);
  });

  test('with a person all that is theirs goes, and what is others’ names them no longer', async () => {
    const { ledger, nora, visit, card, evening } = await seated();
    const before = await ledger.dump();
    await ledger.act('deleteContact', nora);
    expect(JSON.stringify(await ledger.dump())).not.toContain(nora);
    expect(await one(ledger, 'visits', visit)).toBeDefined();
    expect(await one(ledger, 'handouts', card)).toBeDefined();
    expect(await one(ledger, 'gatherings', evening.value.gatheringId)).toBeDefined();
    expect(await rowsOf(ledger, 'guests')).toHaveLength(1);
    await ledger.act('undo');
    expect(await ledger.dump()).toEqual(before);
  });
});

test.each<[string, (l: Awaited<ReturnType<typeof seated>>) => Promise<unknown>]>([
  ['handouts', (l) => l.ledger.act('handOut', { contactId: ME, toId: l.sarah, on: '2026-04-02' })],
  ['gatherings', (l) => l.ledger.act('addGathering', { on: '2026-04-02', hostId: l.sarah }, [])],
  ['asks', (l) => l.ledger.act('addAsk', { contactId: l.sarah, on: '2026-04-02', text: 'maps' })],
])('that somebody was added is not taken back once %s speak of them', async (_, hang) => {
  const l = await seated();
  const journal = (await l.ledger.dump(true)).changes as { id: string; about: string; deed: string }[];
  const added = journal.find(({ deed, about }) => deed === 'add-contact' && about === 'Sarah Cole');
  await l.ledger.act('deleteHandout', l.card);
  await l.ledger.act('deleteIntroduction', l.introductionId);
  await hang(l);
  expect(await l.ledger.act('undo', added?.id)).toEqual({ ok: false, why: 'changed-since' });
});

describe('two people become one', () => {
  test('what was written down under both names is there once', async () => {
    const { ledger, nora, circleId, evening } = await seated();
    const twin = await add(ledger, 'N. Fields', { cards: 1, reviewMonths: [9] });
    await ledger.act('addSeat', { circleId, contactId: twin, joinedOn: '2025-01-01' });
    await ledger.act('addVisit', { circleId, contactId: twin, on: '2024-12-17', invitedById: nora });
    await ledger.act('addOneToOne', { contactId: twin, on: '2026-03-20', state: 'held', text: 'blue' });
    await ledger.act('addAsk', { circleId, contactId: twin, on: '2026-03-24', text: 'a mill ' });
    await ledger.act('handOut', { contactId: twin, toId: nora, on: '2026-03-21' });
    await ledger.act('put', 'guests', {
      id: 'twice',
      gatheringId: evening.value.gatheringId,
      contactId: twin,
      line: 'host',
      thankedOn: '2026-03-26',
      createdAt: 1,
    });
    const before = await ledger.dump();
    expect(await ledger.act('joinPeople', { keep: nora, gone: twin })).toMatchObject({ ok: true });
    expect(JSON.stringify(await ledger.dump())).not.toContain(twin);
    const around = await ledger.ask('around', nora);
    expect(around.seats).toMatchObject([{ specialty: 'paper', joinedOn: '2025-01-01' }]);
    expect(around.visits.map(({ contactId }) => contactId)).toContain(nora);
    // Nobody invites themself, and nobody is given their own card.
    for (const visit of around.visits)
      if (visit.contactId === nora) expect(visit).not.toHaveProperty('invitedById');
    for (const card of around.handouts) if (card.contactId === nora) expect(card).not.toHaveProperty('toId');
    expect(around.oneToOnes).toMatchObject([{ text: 'blue', circleId }]);
    expect(around.asks).toHaveLength(1);
    expect(around.guests).toMatchObject([{ line: 'host', thankedOn: '2026-03-26' }]);
    expect(around.gatherings).toHaveLength(1);
    expect(await one(ledger, 'contacts', nora)).toMatchObject({ cards: 2, reviewMonths: [9] });
    await ledger.act('undo');
    expect(await ledger.dump()).toEqual(before);
  });
});

test('undo out of order brings nothing back to somebody or something that is gone; in order it brings all', async () => {
  const { ledger, nora, circleId, seat, talk } = await seated();
  const before = await ledger.dump();
  const noSeat = await ledger.act('deleteSeat', seat);
  const noTalk = await ledger.act('deleteOneToOne', talk);
  const nobody = await ledger.act('deleteContact', nora);
  const noCircle = await ledger.act('deleteCircle', circleId);
  const after = await ledger.dump();
  for (const { changeId } of [noSeat, noTalk])
    expect(await ledger.act('undo', changeId)).toEqual({ ok: false, why: 'changed-since' });
  expect(await ledger.dump()).toEqual(after);
  for (const { changeId } of [noCircle, nobody, noTalk, noSeat])
    expect(await ledger.act('undo', changeId)).toMatchObject({ ok: true });
  expect(await ledger.dump()).toEqual(before);
});

describe('what was deleted in another tab while somebody wrote here', () => {
  test('takes no seat, visit, ask, talk, card or guest, and nothing is written', async () => {
    const { ledger, nora, emeka, circleId } = await seated();
    await ledger.act('deleteContact', nora);
    const on = '2026-04-01';
    const before = await ledger.dump(true);
    const tries = [
      ['addSeat', { circleId, contactId: nora }],
      ['addVisit', { circleId, contactId: nora, on }],
      ['addAsk', { contactId: nora, on, text: 'a mill' }],
      ['addOneToOne', { contactId: nora, on, state: 'held' }],
      ['handOut', { contactId: nora, on }],
      ['addGathering', { on, what: 'fair' }, [{ contactId: emeka }, { contactId: nora }]],
      ['recordInPassing', { what: 'given', about: { contactId: nora }, party: { contactId: emeka }, at: 0 }],
    ] as const;
    for (const [deed, ...args] of tries) {
      const done = await ledger.refused(deed, ...args).then(
        () => 'written',
        (error: unknown) => String(error),
      );
      expect(done, deed).toContain('gone');
    }
    expect(await ledger.dump(true)).toEqual(before);
  });

  test('is named no longer by what does not need it', async () => {
    const { ledger, nora, emeka, circleId } = await seated();
    await ledger.act('deleteContact', nora);
    await ledger.act('deleteCircle', circleId);
    const on = '2026-04-01';
    await ledger.act('addAsk', { contactId: ME, circleId, on, text: 'a mill' });
    await ledger.act('addOneToOne', { contactId: emeka, circleId, on, state: 'planned' });
    await ledger.act('handOut', { contactId: emeka, toId: nora, on });
    await ledger.act('addGathering', { on, hostId: nora, circleId }, []);
    const named = JSON.stringify(
      await Promise.all(
        ['asks', 'oneToOnes', 'handouts', 'gatherings'].map((table) => rowsOf(ledger, table)),
      ),
    );
    expect(named).not.toContain(nora);
    expect(named).not.toContain(circleId);
    expect(
      await ledger
        .act('addVisit', { circleId, contactId: emeka, on })
        .catch((error: unknown) => String(error)),
    ).toContain('gone');
  });
});

test('everything around a person is read with what it names, and nothing of others', async () => {
  const { ledger, nora, emeka, sarah, circleId, evening, card, visit } = await seated();
  const around = await ledger.ask('around', nora);
  expect(around).toMatchObject({ seats: [{}], visits: [{ id: visit }], handouts: [{ id: card }] });
  expect(around.circles).toEqual([circleId]);
  expect(around.evenings).toEqual([evening.value.gatheringId]);
  expect([...around.people].sort()).toEqual([emeka, sarah].sort());
  const none = await ledger.ask('around', sarah);
  expect(none).toMatchObject({ seats: [], visits: [], asks: [], oneToOnes: [], gatherings: [], guests: [] });
  expect((await ledger.ask('around', ME)).seats).toHaveLength(1);
});

describe('the sample', () => {
  test('has something of every table, and goes as a whole', async () => {
    const ledger = await empty();
    await ledger.act('loadSample', 'en');
    const loaded = await ledger.dump();
    for (const table of NEW) expect(loaded[table]?.length, table).toBeGreaterThan(0);
    expect(await ledger.ask('settings')).toMatchObject({
      introduceMe: { en: { reach: expect.any(String) } },
    });
    await ledger.act('removeSample');
    const left = await ledger.dump();
    for (const [table, rows] of Object.entries(left)) expect(rows, table).toEqual([]);
    await ledger.act('undo');
    expect(await ledger.dump()).toEqual(loaded);
  });

  test('leaves what the user wrote of their own, naming it no longer', async () => {
    const { ledger, nora } = await seated();
    await ledger.act('changeSettings', {
      introduceMe: {
        ja: { saying: '', fits: '', doesNotFit: '', limits: '', reach: '' },
        en: { saying: 'mine', fits: '', doesNotFit: '', limits: '', reach: '' },
      },
    });
    await ledger.act('loadSample', 'ja');
    const ask = await ledger.act('addAsk', {
      contactId: ME,
      circleId: 'sample-circle-asa',
      on: '2026-04-01',
      text: 'museums',
    });
    const card = await ledger.act('handOut', { contactId: nora, toId: 'sample-greg', on: '2026-04-01' });
    const evening = await ledger.act('addGathering', { on: '2026-04-01', hostId: 'sample-onishi' }, [
      { contactId: nora },
      { contactId: 'sample-greg' },
    ]);
    await ledger.act('removeSample');
    expect(JSON.stringify(await ledger.dump())).not.toContain('sample-');
    expect(await one(ledger, 'asks', ask.value)).toMatchObject({ text: 'museums' });
    expect(await one(ledger, 'handouts', card.value)).toBeDefined();
    expect(await one(ledger, 'gatherings', evening.value.gatheringId)).toBeDefined();
    expect(await ledger.ask('settings')).toMatchObject({ introduceMe: { en: { saying: 'mine' } } });
    expect(await rowsOf(ledger, 'circles')).toHaveLength(1);
  });
});
