/** The ledger under several pages, lookups among many, and what recognising people leaves behind: nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import type { RawSighting } from '../../lib/sites/contract.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

const email = (value: string) => ({ key: `email:${value}`, kind: 'email', value }) as const;

describe('several pages on one ledger', () => {
  test('write at once, and every row has its journal entry', async () => {
    const pages = await Promise.all([browser.open(), browser.open(), browser.open()]);
    const clients = pages.map((page) => new LedgerClient(page, 'crowd'));
    const adds = clients.flatMap((client, who) =>
      Array.from({ length: 15 }, (_, index) =>
        client.act('addContact', { name: { written: `Person ${who}-${index}` } }, [
          email(`p${index}@example.org`),
        ]),
      ),
    );
    const results = await Promise.all(adds);
    // Each address went to one of the three, the others were refused whole.
    expect(results.filter((result) => result.ok)).toHaveLength(15);
    const rows = await new LedgerClient(await browser.open(), 'crowd').dump(true);
    expect(rows.contacts).toHaveLength(15);
    expect(rows.identities).toHaveLength(15);
    expect(rows.changes).toHaveLength(15);
    const journaled = (rows.changes as { rows: { table: string; key: string }[] }[]).flatMap((change) =>
      change.rows.filter((row) => row.table === 'contacts').map((row) => row.key),
    );
    expect(journaled.sort()).toEqual((rows.contacts as { id: string }[]).map((row) => row.id).sort());
    for (const page of pages) await page.close();
  });

  test('change one introduction at once: no line is lost, the state is the one of all lines', async () => {
    const [one, other] = await Promise.all([browser.open(), browser.open()]);
    if (!one || !other) throw new Error('no pages');
    const here = new LedgerClient(one, 'both');
    const there = new LedgerClient(other, 'both');
    const made = await here.act('addIntroduction', {
      seekerId: 'a',
      providerId: 'b',
      introducerId: ME,
      kind: 'business',
    });
    const id = made.ok ? made.introductionId : '';
    await Promise.all([
      here.act('recordEvent', id, { kind: 'answered', side: 'seeker', answer: 'agreed' }),
      there.act('recordEvent', id, { kind: 'answered', side: 'provider', answer: 'agreed' }),
      ...[1, 2, 3].flatMap(() =>
        [here, there].map((client) => client.act('recordEvent', id, { kind: 'noted' })),
      ),
    ]);
    const view = await there.ask('introduction', id);
    expect(view?.events).toHaveLength(8);
    expect(view?.introduction).toMatchObject({ state: 'agreed', live: 1 });
    // Written down one after the other, whatever the pages' clocks said.
    expect(new Set(view?.events.map((event) => event.recordedAt)).size).toBe(8);
    await one.close();
    await other.close();
  });

  test('what one changes the others see', async () => {
    const [watching, acting] = await Promise.all([browser.open(), browser.open()]);
    if (!watching || !acting) throw new Error('no pages');
    const counts = await watching.evaluateHandle(() => ledgerPage.watchContacts('live'));
    const seen = (count: number) =>
      watching.waitForFunction(([watch, count]) => watch.counts.at(-1) === count, [counts, count] as const, {
        timeout: 5000,
      });
    await seen(0);
    const client = new LedgerClient(acting, 'live');
    await client.act('addContact', { name: { written: 'Greg Smith' } }, []);
    await seen(1);
    await client.act('undo');
    await seen(0);
    await watching.close();
    await acting.close();
  });

  test('a page closed straight after the answer has lost nothing; nor has a browser ended after it', async () => {
    for (let round = 0; round < 5; round++) {
      const page = await browser.open();
      await new LedgerClient(page, 'closing').act('addContact', { name: { written: `Round ${round}` } }, []);
      await page.close();
    }
    browser = await browser.restart();
    const again = await browser.open();
    const rows = await new LedgerClient(again, 'closing').dump(true);
    expect((rows.contacts as { name: { written: string } }[]).map((row) => row.name.written).sort()).toEqual(
      [0, 1, 2, 3, 4].map((round) => `Round ${round}`),
    );
    expect(rows.changes).toHaveLength(5);
    await again.close();
  });
});

describe('whom a page’s people are', () => {
  let ledger: LedgerClient;
  let greg = '';
  let sarah = '';
  beforeAll(async () => {
    ledger = new LedgerClient(await browser.open(), 'recognised');
    const add = async (written: string, ...identities: Parameters<typeof email>[0][]) =>
      (await ledger.act('addContact', { name: { written } }, identities.map(email))).contactId;
    greg = await add('Greg Smith', 'greg@example.org');
    sarah = await add('Sarah Cole', 'sarah@example.com');
    const nora = await add('Nora Lind', 'nora@example.com');
    await ledger.act('addContact', { name: { written: 'Only A Name' }, importedOnly: true }, [
      email('only@example.com'),
    ]);
    await ledger.act('addIdentity', greg, { key: 'linkedin:山川', kind: 'linkedin', value: '山川' });
    // Introduced to me by Nora two months ago, never thanked: a stem, an arc and a notch.
    await ledger.act(
      'addIntroduction',
      { seekerId: sarah, providerId: ME, introducerId: nora, kind: 'business' },
      [{ kind: 'introduced', at: Date.UTC(2026, 1, 1) }],
    );
    await ledger.act('changeSettings', {
      me: {
        ...DEFAULT_SETTINGS.me,
        addresses: ['Mio <MIO@example.org>'],
        profile: 'https://www.linkedin.com/in/Mio-Hayashi/',
      },
    });
  });

  const seen = (more: Partial<RawSighting>): RawSighting => ({
    role: 'recipient',
    confidence: 'sure',
    ...more,
  });

  test('known by any spelling of any identity; strangers, names alone and the user are nobody', async () => {
    const found = await ledger.ask('recognise', [
      seen({ address: 'GREG@example.org', name: 'G. Smith' }),
      seen({ profile: 'https://www.linkedin.com/in/%E5%B1%B1%E5%B7%9D/?trk=x' }),
      seen({ address: 'Sarah Cole <sarah@example.com>' }),
      seen({ address: 'only@example.com' }),
      seen({ address: 'stranger@example.net', name: 'Greg Smith' }),
      seen({ name: 'Greg Smith', confidence: 'name-only' }),
      seen({ address: 'mio@example.org', name: 'me' }),
      seen({ profile: '/in/mio-hayashi' }),
      seen({ address: 'Nora <nora@example.com>' }),
    ]);
    const none = { disc: false, stem: false, arc: false, notch: false };
    expect(found.map((one) => [one.contactId, one.self])).toEqual([
      [greg, false],
      [greg, false],
      [sarah, false],
      [expect.any(String), false],
      [undefined, false],
      [undefined, false],
      [undefined, true],
      [undefined, true],
      [expect.any(String), false],
    ]);
    const looks = found.map((one) => one.look);
    expect(looks[0]).toEqual({ disc: true, stem: false, arc: false, notch: false });
    expect(looks[2]).toEqual({ disc: true, stem: true, arc: true, notch: false });
    for (const index of [3, 4, 5, 6, 7]) expect(looks[index]).toEqual(none);
    // The introducer who waits for thanks.
    expect(looks[8]).toEqual({ disc: true, stem: false, arc: false, notch: true });
  });

  test('the user’s own address is never a contact, even where it was added as one', async () => {
    await ledger.act('addContact', { name: { written: 'Mio' } }, [email('mio@example.org')]);
    // Not even where a page shows it with the profile of somebody known.
    const [own] = await ledger.ask('recognise', [
      seen({ address: 'mio@example.org', profile: '/in/山川' }),
      seen({ profile: '/in/山川' }),
    ]);
    expect(own).toMatchObject({ self: true, look: { disc: false } });
    expect(own?.contactId).toBeUndefined();
  });

  test('strangers leave no trace', async () => {
    const kept = () => ledger.page.evaluate((name) => ledgerPage.everythingKept(name), ledger.name);
    const before = await kept();
    const strangers = Array.from({ length: 200 }, (_, index) =>
      seen({
        address: `stranger${index}@example.net`,
        name: `Stranger ${index}`,
        profile: `/in/stranger-${index}`,
        company: 'Nowhere',
      }),
    );
    await ledger.ask('recognise', strangers);
    const after = await kept();
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toMatch(/stranger\d|Stranger \d|Nowhere/);
  });
});

test('two hundred identities among twenty thousand are looked up in one read by primary key', async () => {
  const page = await browser.open();
  await page.evaluate(async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      key: `email:p${index}@example.org`,
      kind: 'email' as const,
      value: `p${index}@example.org`,
      contactId: `c${index}`,
      addedAt: 0,
    }));
    await ledgerPage.deskOf('many').ledger.identities.bulkAdd(rows);
  });
  const keys = Array.from({ length: 200 }, (_, index) =>
    index % 2 ? `email:p${index * 97}@example.org` : `email:stranger${index}@example.org`,
  );
  const read = await page.evaluate((keys) => ledgerPage.readsDuring('many', keys), keys);
  expect(read).toEqual({ found: 100, kinds: ['identities.get'], reads: 200, transactions: 1 });
  const none = await page.evaluate(() => ledgerPage.readsDuring('many', []));
  expect(none.found).toBe(0);
  await page.close();
});
