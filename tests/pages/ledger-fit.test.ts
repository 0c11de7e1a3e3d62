import { afterAll, beforeAll, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import { findWhoFits } from '../../lib/fit/find-who-fits.ts';
import { tradesWith } from '../../lib/fit/trades.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

/** The ledger's clock begins on 2026-04-01. */
const TODAY = '2026-04-02';

test('everybody comes with notes, what came of introductions, trouble and how often they were asked', async () => {
  const ledger = new LedgerClient(await browser.open(), 'fit-people');
  const add = async (written: string, specialty?: string) => {
    const contact = { name: { written }, ...(specialty !== undefined && { specialty }) };
    return (await ledger.act('addContact', contact, [])).contactId;
  };
  const seeker = await add('Emeka Obi');
  const first = await add('加藤 望', '税理士');
  const second = await add('Nora Lind', 'tax accountant');
  await ledger.act('addFitNote', {
    contactId: first,
    kind: 'does-not-fit',
    text: '相続',
    notedOn: '2026-03-01',
  });
  const introduce = async (providerId: string) => {
    const made = await ledger.act(
      'addIntroduction',
      { seekerId: seeker, providerId, introducerId: ME, kind: 'business', why: '節税の相談' },
      [{ kind: 'came-forward', side: 'seeker' }],
    );
    const id = made.ok ? made.introductionId : '';
    await ledger.act('recordEvent', id, { kind: 'asked', side: 'provider' }, { how: 'mail' });
    return id;
  };
  const landed = await introduce(first);
  for (const side of ['seeker', 'provider'] as const) {
    await ledger.act('recordEvent', landed, { kind: 'outcome', side, outcome: 'landed' }, {});
  }
  const failed = await introduce(second);
  await ledger.act(
    'recordEvent',
    failed,
    { kind: 'outcome', side: 'seeker', outcome: 'no-fit', reason: 'price' },
    {},
  );
  await ledger.act('recordEvent', failed, { kind: 'outcome', side: 'provider', outcome: 'no-fit' }, {});

  const people = await ledger.ask('fitPeople', TODAY);
  const byId = Object.fromEntries(people.map((person) => [person.contact.id, person]));
  expect(Object.keys(byId).sort()).toEqual([seeker, first, second].sort());
  expect(byId[first]).toMatchObject({
    notes: [{ kind: 'does-not-fit', text: '相続' }],
    past: [
      {
        introductionId: landed,
        as: 'provider',
        otherId: seeker,
        why: '節税の相談',
        state: 'landed',
        outcome: 'landed',
      },
    ],
    asked: { count: 1, worked: 1, lastOn: '2026-04-01' },
  });
  expect(byId[second]).toMatchObject({
    past: [{ state: 'no-fit', outcome: 'no-fit' }],
    asked: { count: 1, worked: 0 },
  });
  expect(byId[seeker]).toMatchObject({
    past: [{ as: 'seeker' }, { as: 'seeker' }],
    asked: { count: 0, worked: 0 },
  });
  expect(byId[seeker]?.past.some(({ reason }) => reason === 'price')).toBe(true);
  expect(Object.keys(byId[first]?.contact ?? {})).not.toContain('words');

  const found = findWhoFits(
    { text: '相続と節税', limits: {}, seekerId: seeker },
    people,
    tradesWith([]),
    TODAY,
  );
  expect(found.fits.map(({ contactId }) => contactId)).toEqual([second]);
  expect(found.notTheirs.map(({ contactId }) => contactId)).toEqual([first]);

  // Two months later nobody was asked lately.
  const later = await ledger.ask('fitPeople', '2026-07-01');
  expect(later.map(({ asked }) => asked.count)).toEqual([0, 0, 0]);
});
