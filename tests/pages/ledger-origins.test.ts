/** Where business comes from and what came of introductions, read from a real IndexedDB with few rows. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { EventWhat } from '../../lib/domain/introduction.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

/** The ledger's clock begins on 2026-04-01. */
const TODAY = '2026-04-02';

const open = async (name: string) => new LedgerClient(await browser.open(), name);

async function add(ledger: LedgerClient, written: string, more: object = {}): Promise<string> {
  return (await ledger.act('addContact', { name: { written }, ...more }, [])).contactId;
}

async function receive(ledger: LedgerClient, seekerId: string, introducerId: string): Promise<string> {
  const events: readonly EventWhat[] = [
    { kind: 'introduced' },
    { kind: 'thanked' },
    { kind: 'in-touch' },
    { kind: 'outcome', side: 'seeker', outcome: 'landed' },
    { kind: 'outcome', side: 'provider', outcome: 'landed' },
  ];
  const made = await ledger.act(
    'addIntroduction',
    { seekerId, providerId: ME, introducerId, kind: 'business' },
    events.slice(0, 1),
  );
  const id = made.ok ? made.introductionId : '';
  for (const what of events.slice(1)) await ledger.act('recordEvent', id, what, {});
  return id;
}

test('a client stands there through whoever introduced them, goes with a strike, and comes back with an undo (P14, P15)', async () => {
  const ledger = await open('origins');
  const [nora, sarah, emeka] = [
    await add(ledger, 'Nora Lind'),
    await add(ledger, 'Sarah Cole'),
    await add(ledger, 'Emeka Obi'),
  ];
  expect((await ledger.ask('origins', TODAY)).clients).toEqual([]);
  const id = await receive(ledger, sarah, nora);
  const origins = await ledger.ask('origins', TODAY);
  expect(origins.clients).toMatchObject([
    { id: sarah, origin: 'referral', throughId: nora, introductionIds: [id] },
  ]);
  expect(origins.people).toEqual([nora]);

  const own = await ledger.ask('lookBack', TODAY);
  expect(own).toMatchObject({ introductions: [{ introductionId: id }], thanks: [{ introductionId: id }] });
  const record = await ledger.ask('trackRecord', nora, TODAY);
  expect(record?.roles).toMatchObject([
    { role: 'introducer', figures: { landed: [{ introductionId: id }] } },
  ]);
  expect((await ledger.ask('trackRecord', emeka, TODAY))?.roles).toEqual([]);
  expect(await ledger.ask('trackRecord', 'nobody', TODAY)).toBeUndefined();

  const [end] = ((await ledger.dump()).events as { id: string; kind: string }[]).filter(
    ({ kind }) => kind === 'outcome',
  );
  await ledger.act('strikeEvent', end?.id ?? '');
  expect((await ledger.ask('origins', TODAY)).clients).toEqual([]);
  await ledger.act('undo');
  expect((await ledger.ask('origins', TODAY)).clients).toHaveLength(1);
});

test('whoever it is said of is found without reading everybody again, also after an undo and a deletion (P15)', async () => {
  const ledger = await open('origins-kept');
  const clients = async () => (await ledger.ask('origins', TODAY)).clients.map(({ id }) => id).sort();
  const first = await add(ledger, 'Nora Lind', { source: 'own-effort' });
  const second = await add(ledger, 'Sarah Cole');
  // Nothing is kept at first; then it is, right up to here.
  expect(await ledger.ask('keepSources', TODAY)).toBeUndefined();
  expect(await ledger.ask('keepSources', TODAY)).toBe(2);
  expect(await clients()).toEqual([first]);
  await ledger.act('editContact', second, { source: 'came-back' });
  expect(await clients()).toEqual([first, second].sort());
  await ledger.act('undo');
  expect(await clients()).toEqual([first]);
  await ledger.act('editContact', first, { source: undefined });
  expect(await clients()).toEqual([]);
  await ledger.act('undo');
  await ledger.act('deleteContact', first);
  expect(await clients()).toEqual([]);
  // Rows that came another way than by deeds: everybody is read anew.
  const [row] = ((await ledger.dump()).contacts as { id: string }[]).filter(({ id }) => id === second);
  await ledger.act('put', 'contacts', { ...row, source: 'referral' } as never);
  expect(await clients()).toEqual([second]);
});

test('the look back is right after whatever was written since it was kept (P56)', async () => {
  const ledger = await open('look-back-kept');
  const same = async (today = TODAY) => {
    const kept = await ledger.ask('lookBack', today);
    expect(kept).toEqual(await ledger.ask('lookBackAnew', today));
    return kept;
  };
  const nora = await add(ledger, 'Nora Lind');
  const first = await receive(ledger, await add(ledger, 'Sarah Cole'), nora);
  const second = await receive(ledger, await add(ledger, 'Emeka Obi'), nora);
  expect(await ledger.ask('keepLookBack', TODAY)).toBeUndefined();
  expect(await ledger.ask('keepLookBack', TODAY)).toBeGreaterThan(0);
  expect((await same()).introductions).toHaveLength(2);
  // A silence that goes on grows with the day on which one looks.
  expect((await same('2026-08-01'))['own-silences']).toHaveLength(2);
  await ledger.act('recordEvent', first, { kind: 'reported', about: 'result' }, {});
  expect((await same('2026-08-01'))['own-silences']).toHaveLength(1);
  await ledger.act('undo');
  expect((await same('2026-08-01'))['own-silences']).toHaveLength(2);
  await receive(ledger, nora, await add(ledger, 'Ida Moe'));
  expect((await same()).introductions).toHaveLength(3);
  await ledger.act('deleteIntroduction', second);
  expect((await same()).introductions).toHaveLength(2);
  const thanks = ((await ledger.dump()).events as { id: string; kind: string }[]).find(
    ({ kind }) => kind === 'thanked',
  );
  await ledger.act('strikeEvent', thanks?.id ?? '');
  expect((await same()).thanks).toHaveLength(1);
  await ledger.act('editContact', nora, { company: 'Lind' });
  await same();
});

test('three years of 20,000 introductions: only those of the user are read, and no event for where it comes from (P13)', async () => {
  const ledger = await open('origins-large');
  const now = Date.UTC(2026, 3, 1, 3);
  await ledger.ask('fillLongView', { people: 10_000, introductions: 20_000, receivedOneIn: 10, now });
  // As a notebook in use is: something is in the journal.
  await add(ledger, 'Nora Lind');
  await ledger.ask('keepSources', TODAY);

  const origins = await ledger.ask('originsRead', TODAY);
  expect(origins.rows).toMatchObject({ introductions: 2000 });
  expect(origins.rows['events']).toBeUndefined();
  // Of people only those whose names stand there at first.
  expect(origins.rows['contacts']).toBeLessThanOrEqual(30);
  const back = await ledger.ask('lookBackRead', TODAY);
  expect(back.rows).toMatchObject({ introductions: 2000 });
  expect(back.rows['events']).toBeLessThanOrEqual(10_000);
  await ledger.ask('keepLookBack', TODAY);
  // Kept, it is one row, however many there are.
  expect((await ledger.ask('lookBackRead', TODAY)).rows).toEqual({ settings: 0, packed: 1, changes: 0 });
  const record = await ledger.ask('trackRecordRead', 'person-10', TODAY);
  expect(record.rows['introductions']).toBeLessThan(410);
  expect(record.rows['events']).toBeLessThan(2050);
});
