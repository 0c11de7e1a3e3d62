/** Who came through whom, read on a real IndexedDB: few rows, and right after whatever was written since (P54, P13). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
let ledger: LedgerClient;
beforeAll(async () => {
  browser = await startLedgerBrowser();
  ledger = new LedgerClient(await browser.open(), 'lineage');
});
afterAll(() => browser.close());

async function add(name: string, fields: object = {}): Promise<string> {
  const made = await ledger.act('addContact', { name: { written: name }, ...fields } as never, []);
  if (!made.ok) throw new Error('not added');
  return made.contactId;
}

async function receive(providerId: string, introducerId: string): Promise<string> {
  const fields = { seekerId: ME, providerId, introducerId, kind: 'business' } as const;
  const made = await ledger.act('addIntroduction', fields);
  if (!made.ok) throw new Error('not added');
  await ledger.act('recordEvents', made.introductionId, [{ kind: 'introduced' }]);
  return made.introductionId;
}

/** What is held or kept says the same as all rows read anew. */
async function same(given: { held?: boolean }): Promise<number> {
  const { rows, ...told } = await ledger.ask('lineage', given);
  const { rows: _, ...anew } = await ledger.ask('lineageAnew');
  expect(told).toEqual(anew);
  return rows;
}

describe('P54 P13 the lineage as it is read', () => {
  let mori: string;
  let cole: string;
  let obi: string;
  let received: string;

  beforeAll(async () => {
    obi = await add('Emeka Obi', { source: 'own-effort', metOn: '2019-02-01' });
    cole = await add('Sarah Cole', { metThroughId: obi, metOn: '2021-06-01' });
    mori = await add('森 優子');
    received = await receive(mori, cole);
    for (let n = 0; n < 60; n++) await add(`Person ${n}`, { metThroughId: obi, metOn: '2022-01-05' });
  });

  test('reads every person and introduction once, and no event', async () => {
    const { rows, branches } = await ledger.ask('lineage', { keep: true });
    expect(rows).toBe(63 + 1);
    expect(branches.find(({ id }) => id === mori)).toMatchObject({ throughId: cole });
    expect(branches.find(({ id }) => id === obi)).toMatchObject({ below: 62, year: 2019 });
  });

  test('kept, it is one row; held, it is none', async () => {
    expect(await same({})).toBe(1);
    expect(await same({ held: true })).toBe(0);
  });

  test('is right after the journal went on, for the price of what was written', async () => {
    await ledger.act('editContact', cole, { metThroughId: undefined, source: 'came-back' } as never);
    expect(await same({ held: true })).toBe(1);
    const later = await add('Nora Lind', { metThroughId: mori });
    await ledger.act('recordEvents', received, [
      { kind: 'outcome', side: 'seeker', outcome: 'landed' },
      { kind: 'outcome', side: 'provider', outcome: 'landed' },
    ]);
    expect(await same({ held: true })).toBe(2);
    // Kept three entries ago: that row, and the three.
    expect(await same({})).toBe(4);
    const { branches } = await ledger.ask('lineage', { held: true });
    expect(branches.find(({ id }) => id === cole)).toMatchObject({ beginning: 'came-back', below: 2 });
    expect(branches.find(({ id }) => id === mori)?.own).toEqual({ all: 1, worked: 1, open: 0 });
    await ledger.act('deleteContact', later);
    await same({ held: true });
    await ledger.act('undo');
    await same({ held: true });
    await same({});
  });

  test('as it is drawn it is kept too: one row, until somebody came or something came of it', async () => {
    const asDrawn = async (given: { held?: boolean; keep?: boolean }) => {
      const { read, ...told } = await ledger.ask('drawnLineage', given);
      const { rows: _, ...anew } = await ledger.ask('lineageAnew');
      expect(told).toEqual(anew);
      return read;
    };
    await asDrawn({ keep: true });
    expect(await asDrawn({})).toEqual({ packed: 1, changes: 0 });
    // What is of other things: its entry is looked at, and nothing else.
    await ledger.act('addFitNote', {
      contactId: mori,
      kind: 'fits',
      text: 'family firms',
      notedOn: '2026-04-01',
    });
    expect(await asDrawn({ held: true })).toEqual({ changes: 2 });
    expect(await asDrawn({})).toEqual({ packed: 1, changes: 2 });
    const ida = await add('Ida Moe', { metThroughId: mori });
    const after = await asDrawn({ held: true });
    expect([after['contacts'], after['introductions']]).toEqual([undefined, undefined]);
    await asDrawn({ held: true, keep: true });
    expect(await asDrawn({})).toEqual({ packed: 1, changes: 0 });
    await ledger.act('recordEvents', received, [{ kind: 'met' }]);
    await asDrawn({});
    await ledger.act('deleteContact', ida);
    await asDrawn({ held: true });
    await ledger.act('undo');
    await asDrawn({});
    await ledger.act('undo');
    await ledger.act('undo');
    await asDrawn({});
  });

  test('what is of other things costs nothing but a look at the journal', async () => {
    const before = await ledger.ask('lineage', { held: true });
    await ledger.act('addFitNote', {
      contactId: mori,
      kind: 'fits',
      text: 'small makers',
      notedOn: '2026-04-01',
    });
    expect(await ledger.ask('lineage', { held: true })).toEqual({ ...before, rows: 1 });
  });

  test('is made anew after a restored copy, and where what is kept is damaged', async () => {
    await ledger.ask('lineage', { keep: true });
    const [row] = (await ledger.dump()).contacts as [object];
    await ledger.act('put', 'contacts', { ...row, name: { written: 'Somebody Else' } } as never);
    expect(await same({ held: true })).toBeGreaterThan(60);
    await ledger.page.evaluate((name) => ledgerPage.queries.lineage(name, { keep: true }), 'lineage-2');
    const other = new LedgerClient(ledger.page, 'lineage-2');
    await other.act('addContact', { name: { written: 'Ida Moe' } } as never, []);
    await other.ask('lineage', { keep: true });
    expect((await other.ask('lineage')).branches).toMatchObject([{ name: 'Ida Moe' }]);
    await other.ask('drawnLineage', { keep: true });
    await other.ask('damageLineage');
    expect((await other.ask('lineage')).branches).toMatchObject([{ name: 'Ida Moe' }]);
    expect((await other.ask('drawnLineage')).branches).toMatchObject([{ name: 'Ida Moe' }]);
  });
});
