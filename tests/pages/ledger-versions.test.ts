/** Old data opens in every newer version: a saved database of each stands in tests/fixtures/ledgers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';
import type { SavedLedger } from './ledger-page.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'ledgers');
const saved = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as SavedLedger] as const);

let browser: InBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startLedgerBrowser();
  page = await browser.open();
});
afterAll(() => browser.close());

/** Dexie gives IndexedDB ten times its version. */
const versionOf = (ledger: SavedLedger) => ledger.version / 10;
const rowsOf = (ledger: SavedLedger, store: string) =>
  ledger.stores.find((one) => one.name === store)?.rows ?? [];
/** What is packed is derived, and made anew where it is not there. */
const ownStores = (ledger: SavedLedger) => ledger.stores.filter((store) => store.name !== 'packed');
const withoutRows = (ledger: SavedLedger) => ledger.stores.map(({ rows: _, ...store }) => store);

test('there is one of every version, named after it', async () => {
  const current = await page.evaluate(() => ledgerPage.currentVersion());
  const versions = saved.map(([, ledger]) => versionOf(ledger)).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: current }, (_, index) => index + 1));
  for (const [file, ledger] of saved) expect(file).toBe(`v${versionOf(ledger)}.json`);
});

test('the one of the current version has the stores that the code makes today', async () => {
  const now = await page.evaluate(() => ledgerPage.saveLedger('fresh'));
  const recorded = saved.find(([, ledger]) => ledger.version === now.version)?.[1];
  // A change of stores without a new version would leave those who have the old ones behind.
  expect(recorded && withoutRows(recorded)).toEqual(withoutRows(now));
});

test.each(saved.slice(0, -1))(
  '%s: an upgrade that is broken off leaves every row as it was, and is done when it is opened again',
  async (file, old) => {
    const name = `broken off from ${file}`;
    await page.evaluate(({ name, old }) => ledgerPage.recreateLedger(name, old), { name, old });
    const refused = await page.evaluate(async (name) => {
      const { put } = IDBObjectStore.prototype;
      let puts = 0;
      IDBObjectStore.prototype.put = function (...args) {
        // Some rows are carried over by then, others are not.
        if (++puts > 4) throw new DOMException('the disk is full', 'QuotaExceededError');
        return put.apply(this, args);
      };
      const refused = await ledgerPage.dump(name).then(
        () => false,
        () => true,
      );
      IDBObjectStore.prototype.put = put;
      await ledgerPage.closed(name);
      return refused;
    }, name);
    expect(refused).toBe(true);
    expect(await page.evaluate((name) => ledgerPage.lyingThere(name), name)).toEqual(old);
    const ledger = new LedgerClient(page, name);
    const rows = await ledger.dump(true);
    for (const store of ownStores(old)) expect(rows[store.name], store.name).toHaveLength(store.rows.length);
    expect(await page.evaluate((name) => ledgerPage.statesNotOfTheirEvents(name), name)).toEqual([]);
  },
);

test('people of an older ledger are found by the day they were brought together', async () => {
  const [file, old] = saved[0] ?? [];
  const name = `weeks of ${file}`;
  await page.evaluate(({ name, old }) => ledgerPage.recreateLedger(name, old as SavedLedger), { name, old });
  const ledger = new LedgerClient(page, name);
  const [first] = (await ledger.dump()).introductions as { introducedAt?: number }[];
  expect(first).toBeDefined();
  const byIndex = await page.evaluate(async (name) => {
    const { ledger } = ledgerPage.deskOf(name);
    return {
      found: await ledger.introductions.where('introducedAt').above(0).count(),
      told: (await ledger.events.where('at').above(0).toArray()).filter(({ kind }) => kind === 'introduced'),
    };
  }, name);
  expect(byIndex.found).toBeGreaterThan(5);
  expect(byIndex.found).toBeLessThanOrEqual(byIndex.told.length);
});

describe.each(saved)('%s', (file, old) => {
  const name = `from ${file}`;
  let ledger: LedgerClient;
  beforeAll(async () => {
    await page.evaluate(({ name, old }) => ledgerPage.recreateLedger(name, old), { name, old });
    ledger = new LedgerClient(page, name);
  });

  test('has something of every table and kind', () => {
    for (const store of ownStores(old)) expect(store.rows.length, store.name).toBeGreaterThan(0);
    const kinds = (rowsOf(old, 'events') as { kind: string }[]).map((event) => event.kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(12);
    const people = JSON.stringify(old);
    for (const [address] of people.matchAll(/[\w.+-]+@[\w.-]+/gu))
      expect(address).toMatch(/@example\.(?:org|com|net|jp)$/u);
  });

  test('opens, keeps every row, and each would be let in today', async () => {
    const rows = await ledger.dump(true);
    for (const store of ownStores(old)) expect(rows[store.name], store.name).toHaveLength(store.rows.length);
    expect(await page.evaluate((name) => ledgerPage.badRows(name), name)).toEqual([]);
    const states = await page.evaluate((name) => ledgerPage.statesNotOfTheirEvents(name), name);
    expect(states).toEqual([]);
  });

  test('is read by the queries', async () => {
    const [tariq] = await ledger.ask('search', 'tariq had');
    expect(tariq?.name.written).toBe('Tariq Haddad');
    const sheet = await ledger.ask('sheet', tariq?.id ?? '');
    expect(sheet?.identities.map((identity) => identity.key)).toEqual(['email:tariq@example.org']);
    expect(sheet?.notes).toHaveLength(4);
    expect(sheet?.introductions).toHaveLength(3);
    expect(sheet?.broughtUs.map((contact) => contact.name.written)).toEqual(['Ines Costa']);
    const found = await ledger.ask('recognise', [
      { role: 'sender', confidence: 'sure', address: 'tariq@example.org' },
    ]);
    expect(found[0]).toMatchObject({ contactId: tariq?.id, look: { disc: true } });
    const views = await ledger.ask('introductions');
    expect(views).toHaveLength(rowsOf(old, 'introductions').length);
    expect(views.flatMap((view) => view.struck)).toHaveLength(1);
    const dues = await ledger.ask('dues');
    expect(dues.length).toBeGreaterThan(3);
    expect(await ledger.ask('settings')).toMatchObject({
      language: 'ja',
      welcomed: true,
      sites: [{ site: 'gmail', mode: 'on' }],
    });
    expect(await ledger.ask('typed', 'add-contact')).toEqual({ name: '山' });
  });

  test('takes new deeds, and undo of old ones', async () => {
    const before = await ledger.dump();
    const added = await ledger.act('addContact', { name: { written: 'Emeka Obi' } }, []);
    expect(added.ok).toBe(true);
    expect(await ledger.act('undo')).toMatchObject({ ok: true });
    expect(await ledger.dump()).toEqual(before);
    const entries = rowsOf(old, 'changes').length;
    let taken = 0;
    while ((await ledger.act('undo')).ok) taken++;
    expect(taken).toBeGreaterThan(entries / 2);
    const empty = await ledger.dump();
    expect(empty.contacts).toEqual([]);
    expect(empty.events).toEqual([]);
  });
});
