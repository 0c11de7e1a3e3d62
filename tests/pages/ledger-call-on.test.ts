/** People to call on, read from a real IndexedDB: what counts as having been in touch, and what it costs. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import { type InBrowser, startInBrowser } from '../tools/in-browser/in-browser.ts';
import type * as Module from './call-on-page.ts';
import { LedgerClient } from './ledger-client.ts';

const TODAY = '2026-04-01';
let browser: InBrowser;
let page: Page;
let ledger: LedgerClient;
let names = 0;

beforeAll(async () => {
  browser = await startInBrowser('tests/pages/call-on-page.ts', 'ledgerPage');
  page = await browser.open();
});
afterAll(() => browser.close());

type CallPage = typeof Module;

function fresh(): void {
  names += 1;
  ledger = new LedgerClient(page, `call-on-${names}`);
}

async function add(name: string, fields: object = {}): Promise<string> {
  const given = { howWell: 'know', metOn: '2024-01-01', ...fields };
  const made = await ledger.act('addContact', { name: { written: name }, ...given } as never, []);
  if (!made.ok) throw new Error('not added');
  return made.contactId;
}

const lists = () =>
  page.evaluate(({ name, today }) => (ledgerPage as unknown as CallPage).callOn(name, today), {
    name: ledger.name,
    today: TODAY,
  });
const call = (deed: keyof Module.CallDeeds, ...args: readonly unknown[]) =>
  page.evaluate(
    ({ name, deed, args }) =>
      (ledgerPage as unknown as CallPage).callAct(name, deed as keyof Module.CallDeeds, args),
    { name: ledger.name, deed, args },
  ) as Promise<{ changeId?: string; value: string }>;

describe('not asked for long (P37)', () => {
  test('whoever was introduced, asked, met or told of something lately is not on the list', async () => {
    fresh();
    const [left, met, told, asked, introduced, evening] = [
      await add('left'),
      await add('met'),
      await add('told'),
      await add('asked'),
      await add('introduced'),
      await add('evening', { metOn: '2026-02-01' }),
    ];
    await call('addOneToOne', { contactId: met, on: '2026-02-01', state: 'held' });
    await ledger.act('addRecommendation', {
      subject: 'place',
      what: 'a tea house',
      recipientIds: [told],
      isBroadcast: false,
      toldOn: '2026-03-01',
      replies: [],
    } as never);
    await ledger.act('addRequest', {
      askerId: ME,
      askedId: asked,
      wanted: 'a printer',
      kind: 'business',
      limits: {},
      decision: 'declined',
      askedOn: '2026-01-01',
    } as never);
    const made = await ledger.act('addIntroduction', {
      seekerId: introduced,
      providerId: ME,
      introducerId: left,
      kind: 'business',
    } as never);
    // An introducer has been in touch, too.
    expect((await lists()).unasked).toEqual([]);
    await ledger.act('deleteIntroduction', (made as { introductionId: string }).introductionId);
    const found = (await lists()).unasked;
    expect(new Set(found)).toEqual(new Set([left, introduced]));
    expect(found).not.toContain(evening);
  });

  test('with whom a talk is planned, or a member of a group one is in, is not out of sight', async () => {
    fresh();
    const [planned, member, former, reminded] = [
      await add('planned'),
      await add('member'),
      await add('former'),
      await add('reminded'),
    ];
    await call('addOneToOne', { contactId: planned, on: '2026-05-01', state: 'planned' });
    const { value: circleId } = await call('addCircle', { name: 'Harbour' });
    await call('addSeat', { circleId, contactId: member });
    await call('addSeat', { circleId, contactId: former, leftOn: '2025-01-01' });
    await ledger.act('addReminder', 'call', '2026-06-01', { contactId: reminded });
    expect((await lists()).unasked).toEqual([former]);
  });
});

describe('what is said of a line', () => {
  test('greeted, put off, or no more: off the list, and one undo brings it back as it was (P42)', async () => {
    fresh();
    const heir = await add('heir', { inherited: { from: '田中', on: '2026-03-01' } });
    const known = await add('known');
    const before = await ledger.dump();
    const greeted = await call('greet', heir, TODAY);
    expect((await lists()).inherited).toEqual([]);
    expect((await ledger.dump())['contacts']).toContainEqual(
      expect.objectContaining({ inherited: { from: '田中', on: '2026-03-01', greetedOn: TODAY } }),
    );
    await ledger.act('undo', greeted.changeId);
    expect(await ledger.dump()).toEqual(before);

    const [line] = (await lists()).lists.unasked;
    for (const [deed, more] of [
      ['putOffCall', '2026-05-01'],
      ['endCall', 'known'],
    ] as const) {
      const done = await call(deed, line, more);
      expect((await lists()).unasked).toEqual([]);
      await ledger.act('undo', done.changeId);
      expect((await lists()).unasked).toEqual([known]);
      expect(await ledger.dump()).toEqual(before);
    }
  });

  test('goes with the person, and is theirs after two became one', async () => {
    fresh();
    const [known, twin] = [await add('known'), await add('twin')];
    const line = (await lists()).lists.unasked.find(({ contactId }) => contactId === twin);
    await call('endCall', line, 'twin');
    await ledger.act('joinPeople', { keep: known, gone: twin });
    // The one who is kept was not spoken of; what was said of the other is theirs now.
    expect((await lists()).unasked).toEqual([]);
    await ledger.act('deleteContact', known);
    expect((await ledger.dump())['reminders']).toEqual([]);
  });
});

test('is right after whatever was written since it was kept (P37)', async () => {
  fresh();
  const keep = () =>
    page.evaluate(({ name, today }) => (ledgerPage as unknown as CallPage).keepCallOn(name, today), {
      name: ledger.name,
      today: TODAY,
    });
  const [sarah, emeka] = [await add('Sarah Cole'), await add('Emeka Obi')];
  expect((await lists()).unasked.sort()).toEqual([sarah, emeka].sort());
  expect(await keep()).toBeUndefined();
  expect(await keep()).toBe(2);
  const made = await ledger.act('addIntroduction', {
    seekerId: sarah,
    providerId: emeka,
    introducerId: ME,
    kind: 'business',
  });
  expect((await lists()).unasked).toEqual([]);
  await ledger.act('undo');
  expect((await lists()).unasked.sort()).toEqual([sarah, emeka].sort());
  await ledger.act('undo');
  if (made.ok) await ledger.act('deleteIntroduction', made.introductionId);
  await ledger.act('editContact', sarah, { careful: true } as never);
  expect((await lists()).unasked).not.toContain(sarah);
  await ledger.act('undo');
  const nora = await add('Nora Lind');
  expect((await lists()).unasked).toContain(nora);
  await ledger.act('deleteContact', nora);
  expect((await lists()).unasked).not.toContain(nora);
});

test('a company once large is quiet when everybody there is (P47)', async () => {
  fresh();
  const sato = await add('佐藤', { company: '株式会社 例の紙店', howWell: undefined });
  await ledger.act('addDealing', { kind: 'volume', on: '2021-06-01', amount: 900_000, company: '例の紙店' });
  expect((await lists()).lists.quiet).toMatchObject([{ company: '例の紙店', since: '2024-01-01' }]);
  await ledger.act('addReminder', 'call', '2026-06-01', { contactId: sato });
  expect((await lists()).quiet).toEqual([]);
});

test('10,000 people and 30,000 introductions are read once each, and no event of theirs', async () => {
  fresh();
  const read = await page.evaluate(async (name) => {
    const it = ledgerPage as unknown as CallPage;
    await it.fillMany(name, 10_000, 30_000);
    return it.readsOfCallOn(name, '2026-04-10');
  }, ledger.name);
  const people = (reads: readonly string[]) => reads.filter((one) => one === 'contacts.get');
  const tables = (reads: readonly string[]) => reads.filter((one) => one !== 'contacts.get');
  // The lists, and then the people who stand there at first.
  expect(read.transactions).toBe(2);
  expect(people(read.reads).length).toBeLessThanOrEqual(50);
  expect(tables(read.reads).filter((one) => /^events|Cursor/u.test(one))).toEqual([]);
  // One for each table.
  expect(new Set(tables(read.reads)).size).toBe(tables(read.reads).length);
  expect(tables(read.reads).length).toBeLessThanOrEqual(14);
  expect(read.unasked).toBeGreaterThan(1000);

  const again = await page.evaluate(async (name) => {
    const it = ledgerPage as unknown as CallPage;
    await it.keepCallOn(name, '2026-04-10');
    return it.readsOfCallOn(name, '2026-04-10');
  }, ledger.name);
  // Kept, everybody and all introductions are one row.
  expect(again.reads.filter((one) => /^(contacts|introductions)\S*\.getAll/u.test(one))).toEqual([]);
  expect(people(again.reads)).toEqual(people(read.reads));
  expect(again.unasked).toBe(read.unasked);
});
