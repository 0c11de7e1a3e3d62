/** C2: who is one person and who is two, by addresses, profiles and names, in the real ledger. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emailIdentity, type FreeIdentity, linkedinIdentity } from '../../lib/identity/identities.ts';
import { splitName } from '../../lib/identity/person-name.ts';
import type { RawSighting } from '../../lib/sites/contract.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
let ledger: LedgerClient;
const ids: Record<string, string> = {};

const of = (...identities: (FreeIdentity | undefined)[]) => identities.filter((one) => one !== undefined);
const MEMBER = 'ACoAAABCDEfghij_0123456789-abcdefghij';
const LEAD = 'ACwAAABCDEfghij_0123456789-abcdefghij';

beforeAll(async () => {
  browser = await startLedgerBrowser();
  ledger = new LedgerClient(await browser.open(), 'identity');
  const add = async (id: string, written: string, identities: FreeIdentity[], reading?: string) => {
    const { proposed: _, ...name } = splitName(written);
    const added = await ledger.act(
      'addContact',
      { name: { ...name, ...(reading && { reading }) } },
      identities,
    );
    ids[id] = added.contactId;
  };
  await add(
    'greg',
    'Gregory Smith',
    of(
      emailIdentity('greg.example@gmail.com'),
      emailIdentity('greg@example.org'),
      linkedinIdentity('/in/greg-smith'),
      linkedinIdentity(MEMBER),
      linkedinIdentity(`/sales/lead/${LEAD},NAME_SEARCH,x`),
    ),
  );
  await add('greg2', 'Gregory Smith', of(emailIdentity('other@example.com')));
  await add('takahashi', '髙橋 真', [], 'たかはし まこと');
  await add('ohno', '大野 信一', [], 'おおの しんいち');
  await add('ohno2', '大野 美緒', [], 'おおの みお');
  await add('shop', 'Example Paper', of(emailIdentity('info@example.com')));
});
afterAll(() => browser.close());

const seen = (more: Partial<RawSighting>): RawSighting => ({ role: 'result', confidence: 'sure', ...more });
const named = (id: string) => Object.keys(ids).find((one) => ids[one] === id) ?? id;

test('one person under two identities on one page is one contact, on one line', async () => {
  const people = [
    seen({ role: 'sender', name: 'Greg', address: 'Greg <g.regexample+list@googlemail.com>' }),
    seen({ role: 'recipient', address: 'GREG@example.org' }),
    seen({ profile: 'https://www.linkedin.com/in/Greg-Smith/?trk=x' }),
    seen({ memberId: MEMBER }),
    seen({ profile: `/sales/lead/${LEAD},OTHER_SEARCH,y` }),
  ];
  const found = await ledger.ask('recognise', people);
  expect(found.map((one) => named(one.contactId ?? ''))).toEqual(people.map(() => 'greg'));
  const here = await ledger.ask('peopleHere', people);
  expect(here).toEqual({ leading: [ids.greg], known: [], unknown: [] });
});

test('two people of one name stay two', async () => {
  const found = await ledger.ask('recognise', [
    seen({ name: 'Gregory Smith', address: 'greg@example.org' }),
    seen({ name: 'Gregory Smith', address: 'other@example.com' }),
    seen({ name: 'Gregory Smith', address: 'third@example.com' }),
    seen({ name: 'Gregory Smith', confidence: 'name-only' }),
  ]);
  // A name alone is never anybody: it may be either, and both are told.
  expect(found.map((one) => one.contactId && named(one.contactId))).toEqual([
    'greg',
    'greg2',
    undefined,
    undefined,
  ]);
  const [[, both] = ['', []]] = await ledger.ask('perhaps', ['Gregory Smith']);
  expect(both.map(({ contact }) => named(contact.id)).sort()).toEqual(['greg', 'greg2']);
  expect(both.map(({ why }) => why)).toEqual(['same', 'same']);
});

test.each([
  ['高橋 真', 'takahashi', 'variant'],
  ['髙橋　眞 様', 'takahashi', 'variant'],
  ['髙橋真', 'takahashi', 'same'],
  ['真 髙橋', 'takahashi', 'order'],
  ['タカハシ マコト', 'takahashi', 'reading'],
  ['ﾀｶﾊｼ ﾏｺﾄ', 'takahashi', 'reading'],
  ['Ｍａｋｏｔｏ Takahashi', 'takahashi', 'romaji'],
  ['TAKAHASHI Makoto', 'takahashi', 'romaji'],
  ["Shin'ichi Ohno", 'ohno', 'romaji'],
  ['Ono Shinichi', 'ohno', 'romaji'],
  ['Mio Oono 🌸', 'ohno2', 'romaji'],
  ['おおの みお', 'ohno2', 'reading'],
])('%s is perhaps %s: %s', async (name, who, why) => {
  const found = await ledger.ask('perhaps', [name]);
  expect(
    found.map(([asked, people]) => [asked, people.map((one) => [named(one.contact.id), one.why])]),
  ).toEqual([[name, [[who, why]]]]);
});

test('a family name, initials or somebody else of the family is nobody; and search finds no keys', async () => {
  const found = await ledger.ask('perhaps', [
    '大野',
    '大野 信二',
    '高橋',
    'Smith',
    'G. Smith',
    'Ohno',
    'Sarah Smith',
    '',
  ]);
  expect(found).toEqual([]);
  // What a name is compared by is nothing that search finds.
  for (const typed of ['≈', '≈takahashim ≈gregory s']) expect(await ledger.ask('search', typed)).toEqual([]);
});

test('a page of a hundred names is read in one go, and what is told stays short', async () => {
  const names = Array.from({ length: 150 }, (_, at) => `Somebody${at} Else`);
  expect(await ledger.ask('perhaps', [...names, 'Gregory Smith'])).toEqual([]);
  const found = await ledger.ask('perhaps', ['Gregory Smith', ...names]);
  expect(found.map(([name]) => name)).toEqual(['Gregory Smith']);
  for (let more = 0; more < 4; more++)
    await ledger.act('addContact', { name: { written: 'Ines Costa' } }, []);
  const [[, many] = ['', []]] = await ledger.ask('perhaps', ['Costa, Ines']);
  expect(many).toHaveLength(3);
});

test('an address of nobody is offered to nobody, and known where the ledger has it', async () => {
  const here = await ledger.ask('peopleHere', [
    seen({ role: 'sender', name: 'Example Paper', address: 'info@example.com' }),
    seen({ role: 'recipient', name: 'Another Shop', address: 'info@example.net' }),
    seen({ role: 'sender', name: 'LinkedIn', address: 'invitations@linkedin.com' }),
    seen({ role: 'recipient', name: 'Sarah Cole', address: 'sarah@example.net' }),
  ]);
  expect(here).toEqual({ leading: [ids.shop], known: [], unknown: ['Sarah Cole'] });
});
