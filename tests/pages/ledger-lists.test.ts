/** What the desk's screens ask the ledger: lists, companies, the palette, on a real IndexedDB. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
let ledger: LedgerClient;
beforeAll(async () => {
  browser = await startLedgerBrowser();
  ledger = new LedgerClient(await browser.open(), 'lists');
});
afterAll(() => browser.close());

async function add(name: string, fields: object = {}): Promise<string> {
  const made = await ledger.act('addContact', { name: { written: name }, ...fields } as never, []);
  if (!made.ok) throw new Error('not added');
  return made.contactId;
}

async function introduce(seekerId: string, providerId: string, why?: string): Promise<string> {
  const fields = { seekerId, providerId, introducerId: ME, kind: 'business', ...(why && { why }) } as const;
  const made = await ledger.act('addIntroduction', fields);
  return made.ok ? made.introductionId : '';
}

describe('the desk', () => {
  let emeka: string;
  let sarah: string;
  let open: string;
  let ended: string;

  beforeAll(async () => {
    emeka = await add('Emeka Obi', { company: '株式会社 例の紙店' });
    sarah = await add('Sarah Cole', { company: '例の紙店（株）', metThroughId: emeka });
    await add('小川 花', {
      company: 'みほん製作所',
      formerly: [{ company: '(株)例の紙店', until: '2024-03-31' }],
    });
    await add('Nora Lind', { company: 'Example Paper, Inc.' });
    await add('Tom Ray', { formerly: [{ company: 'example paper' }], company: 'Somewhere Ltd' });
    await add('Ida Moe', { company: 'Example Papers Ltd' });
    open = await introduce(emeka, sarah, 'needs a bookbinder');
    ended = await introduce(sarah, emeka);
    await ledger.act('recordEvents', ended, [
      { kind: 'outcome', side: 'seeker', outcome: 'landed' },
      { kind: 'outcome', side: 'provider', outcome: 'landed' },
    ]);
  });

  test('finds everybody of a company, whatever its legal form and wherever that stands', async () => {
    for (const name of ['例の紙店', '株式会社例の紙店', '例の紙店 株式会社', '（株）例の紙店']) {
      const sheet = await ledger.ask('company', name);
      expect(sheet.people).toEqual(['Emeka Obi', 'Sarah Cole']);
      expect(sheet.former).toEqual(['小川 花']);
      expect(new Set(sheet.introductions)).toEqual(new Set([open, ended]));
    }
    for (const name of ['Example Paper', 'EXAMPLE PAPER INC', 'example paper, ltd.']) {
      expect(await ledger.ask('company', name)).toMatchObject({ people: ['Nora Lind'], former: ['Tom Ray'] });
    }
    expect(await ledger.ask('company', 'Nobody & Co')).toMatchObject({ people: [], former: [] });
    expect(await ledger.ask('company', '株式会社')).toMatchObject({ people: [], former: [] });
  });

  test('counts what is open with each person, and says through whom they came', async () => {
    const lines = await ledger.ask('peopleList');
    const line = lines.find(({ contact }) => contact.id === sarah);
    expect(line).toMatchObject({ through: 'Emeka Obi', open: 1 });
    expect(lines.find(({ contact }) => contact.name.written === 'Nora Lind')).toMatchObject({ open: 0 });
  });

  test('several lines are one change, and one undo takes them back', async () => {
    const before = await ledger.dump();
    const done = await ledger.act('recordEvents', open, [
      { kind: 'answered', side: 'seeker', answer: 'agreed' },
      { kind: 'answered', side: 'provider', answer: 'agreed' },
    ]);
    expect((await ledger.dump()).introductions).toContainEqual(
      expect.objectContaining({ id: open, state: 'agreed' }),
    );
    await ledger.act('undo', done.changeId);
    expect(await ledger.dump()).toEqual(before);
  });

  test('finds introductions by their people and their reason', async () => {
    expect(await ledger.ask('introductionsLike', 'bookb')).toEqual([open]);
    expect(new Set(await ledger.ask('introductionsLike', 'sarah emeka'))).toEqual(new Set([open, ended]));
    expect(await ledger.ask('introductionsLike', 'sarah nora')).toEqual([]);
  });

  test('answers the palette with people, companies and introductions', async () => {
    expect(await ledger.ask('palette', 'sarah')).toMatchObject({ people: ['Sarah Cole'] });
    const found = await ledger.ask('palette', '例の');
    expect(found.companies).toHaveLength(1);
    expect(found.introductions).toContain(open);
  });
});
