import { afterAll, beforeAll, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

/** A need becomes an introduction or a request in one change, and is found again: on the real ledger, in a browser. */

let browser: InBrowser;
let names = 0;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

const email = (value: string) => ({ key: `email:${value}`, kind: 'email', value }) as const;
const STRANGER = {
  fields: { name: { written: 'Helen Marsh' } },
  identities: [email('helen.marsh@example.net')],
};

async function withBookkeeper(): Promise<{ ledger: LedgerClient; robert: string }> {
  const [first] = browser.context.pages().filter((one) => one.url().startsWith('https://ledger.example'));
  names += 1;
  const ledger = new LedgerClient(first ?? (await browser.open()), `need-${names}`);
  const added = await ledger.act(
    'addContact',
    { name: { written: 'Robert Hale' }, specialty: 'Bookkeeping' },
    [],
  );
  return { ledger, robert: added.contactId };
}

const introduction = (providerId: string) =>
  ({ providerId, introducerId: ME, kind: 'business', why: 'Our books are a mess.' }) as const;
const CAME = [{ kind: 'came-forward', side: 'seeker', pageUrl: 'https://mail.example.org/1' }] as const;

test('adds whoever has the need, begins the introduction and keeps what they asked: one change, one undo', async () => {
  const { ledger, robert } = await withBookkeeper();
  const before = await ledger.dump();
  const begun = await ledger.act('introduceForNeed', STRANGER, introduction(robert), CAME);
  const after = await ledger.dump();
  expect(after['contacts']).toHaveLength(2);
  expect(after['identities']).toMatchObject([{ key: 'email:helen.marsh@example.net' }]);
  expect(after['introductions']).toMatchObject([
    { providerId: robert, why: 'Our books are a mess.', state: 'asking' },
  ]);
  expect(after['events']).toMatchObject([CAME[0]]);
  await ledger.act('undo', begun.ok ? begun.changeId : undefined);
  expect(await ledger.dump()).toEqual(before);
});

test('takes the one of the notebook where the address is theirs by now', async () => {
  const { ledger, robert } = await withBookkeeper();
  const helen = await ledger.act('addContact', STRANGER.fields, STRANGER.identities);
  await ledger.act('introduceForNeed', STRANGER, introduction(robert), []);
  const rows = await ledger.dump();
  expect(rows['contacts']).toHaveLength(2);
  expect(rows['introductions']).toMatchObject([{ seekerId: helen.contactId }]);
});

test('introduces nobody to themselves, and writes nothing then', async () => {
  const { ledger, robert } = await withBookkeeper();
  const refused = await ledger.act('introduceForNeed', { contactId: robert }, introduction(robert), []);
  expect(refused).toEqual({ ok: false, why: 'same-person' });
  expect((await ledger.dump())['introductions']).toEqual([]);
});

test('keeps a need in the pool, with its stranger, and undoes both', async () => {
  const { ledger } = await withBookkeeper();
  const before = await ledger.dump();
  const kept = await ledger.act('keepNeed', STRANGER, {
    askedId: ME,
    wanted: 'A bookkeeper',
    kind: 'business',
    limits: { withinDays: 30 },
    decision: 'open',
    askedOn: '2026-04-01',
  });
  const rows = await ledger.dump();
  expect(rows['requests']).toMatchObject([{ id: kept.requestId, wanted: 'A bookkeeper', decision: 'open' }]);
  expect(rows['contacts']).toContainEqual(expect.objectContaining({ name: { written: 'Helen Marsh' } }));
  await ledger.act('undo', kept.changeId);
  expect(await ledger.dump()).toEqual(before);
});

test('finds who was asked for a need: by its request, or by its seeker and the same words', async () => {
  const { ledger, robert } = await withBookkeeper();
  const begun = await ledger.act('introduceForNeed', STRANGER, introduction(robert), CAME);
  const id = begun.ok ? begun.introductionId : '';
  const { seekerId } = (await ledger.ask('introduction', id))?.introduction ?? { seekerId: '' };
  expect(await ledger.ask('tried', { seekerId, why: 'Our books are a mess.' })).toEqual([id]);
  expect(await ledger.ask('tried', { seekerId, why: 'Another need.' })).toEqual([]);
  expect(await ledger.ask('tried', { seekerId, why: '' })).toEqual([]);
});

test('matches an open request again when a note says so, and no longer once it has ended', async () => {
  const { ledger, robert } = await withBookkeeper();
  const kept = await ledger.act('keepNeed', STRANGER, {
    askedId: ME,
    wanted: 'A bookkeeper for two shops',
    kind: 'business',
    limits: {},
    decision: 'open',
    askedOn: '2026-04-01',
  });
  expect(await ledger.ask('newMatches')).toEqual([]);
  await ledger.act('addFitNote', {
    contactId: robert,
    kind: 'fits',
    text: 'Shops with books in a mess',
    notedOn: '2026-04-02',
  });
  expect(await ledger.ask('newMatches')).toEqual([[kept.requestId, [robert]]]);
  await ledger.act('editRequest', kept.requestId, { decision: 'declined' });
  expect(await ledger.ask('newMatches')).toEqual([]);
});

test('matches no request to whoever stands in one of its introductions', async () => {
  const { ledger, robert } = await withBookkeeper();
  const kept = await ledger.act('keepNeed', STRANGER, {
    askedId: ME,
    wanted: 'A bookkeeper for two shops',
    kind: 'business',
    limits: {},
    decision: 'open',
    askedOn: '2026-04-01',
  });
  await ledger.act('editContact', robert, { role: 'Bookkeeper' });
  expect(await ledger.ask('newMatches')).toEqual([[kept.requestId, [robert]]]);
  await ledger.act('introduceForNeed', STRANGER, { ...introduction(robert), requestId: kept.requestId }, []);
  expect(await ledger.ask('newMatches')).toEqual([]);
  expect(await ledger.ask('tried', { requestId: kept.requestId, why: '' })).toHaveLength(1);
});

test('a need that a mail filled in comes back on its own page alone, one that was typed in on any', async () => {
  const { ledger } = await withBookkeeper();
  const left = [
    { at: 'home' },
    { at: 'need', text: 'A bookkeeper', pageUrl: 'https://mail.example/1' },
  ] as const;
  const [own, other] = ['https://mail.example/1', 'https://mail.example/2'];
  expect(await ledger.ask('opening', left, own, own)).toBe('need');
  expect(await ledger.ask('opening', left, own, other)).toBe('home');
  const key = 'need:::https://mail.example/1:A bookkeeper';
  await ledger.page.evaluate(([name, key]) => ledgerPage.typed.keep(name, key, { text: 'x' }), [
    ledger.name,
    key,
  ] as const);
  expect(await ledger.ask('opening', left, own, other)).toBe('need');
});

test('what was typed about a mail’s people, and left, is forgotten after a day', async () => {
  const { ledger } = await withBookkeeper();
  const keys = [
    'need:::https://mail.example/1:A',
    'introduction-mail:https://mail.example/1:meet',
    'dealing:x',
  ];
  const left = await ledger.page.evaluate(
    async ([name, keys]) => {
      for (const key of keys) await ledgerPage.typed.keep(name, key, { text: 'x' });
      await ledgerPage.typed.sweepLater(name, 25 * 3_600_000);
      return (await ledgerPage.dump(name))['typed'];
    },
    [ledger.name, keys] as const,
  );
  expect(left).toMatchObject([{ key: 'dealing:x' }]);
});
