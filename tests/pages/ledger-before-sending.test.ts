/** What is looked at before a letter goes out, read from a real IndexedDB. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FirstEvent } from '../../lib/deeds/introductions.ts';
import { ME, SIDES } from '../../lib/domain/basics.ts';
import { checkBeforeSending } from '../../lib/domain/before-sending.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';

let browser: InBrowser;
let names = 0;
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

async function furnished() {
  const [first] = browser.context.pages().filter((one) => one.url().startsWith('https://ledger.example'));
  const ledger = new LedgerClient(first ?? (await browser.open()), `sending-${++names}`);
  const add = async (written: string, more: object = {}) =>
    (await ledger.act('addContact', { name: { written }, ...more }, [])).contactId;
  const introduce = async (seekerId: string, providerId: string, whats: readonly FirstEvent[], more = {}) => {
    const fields = { seekerId, providerId, introducerId: ME, kind: 'business' as const, ...more };
    const made = await ledger.act('addIntroduction', fields, whats);
    return made.ok ? made.introductionId : '';
  };
  const emeka = await add('Emeka Obi', { howWell: 'met-once' });
  const sarah = await add('Sarah Cole', { company: 'Cole Paper Ltd.' });
  const nora = await add('Nora Lind');
  return { ledger, introduce, emeka, sarah, nora };
}

test('everything of both people is looked at, and nothing of others', async () => {
  const { ledger, introduce, emeka, sarah, nora } = await furnished();
  const own = await introduce(emeka, sarah, [{ kind: 'asked', side: 'provider' }], {
    why: 'paper',
    ownInterest: 'Sarah is my cousin',
  });
  const noFit = await introduce(sarah, emeka, [
    { kind: 'outcome', side: 'seeker', outcome: 'no-fit', reason: 'time', text: 'ask about the date' },
    { kind: 'outcome', side: 'provider', outcome: 'no-fit' },
  ]);
  const asked = [
    await introduce(nora, sarah, [{ kind: 'asked', side: 'provider' }]),
    await introduce(nora, sarah, [{ kind: 'asked', side: 'provider' }]),
  ];
  await introduce(nora, ME, [{ kind: 'introduced' }]);
  await ledger.act('addDealing', { company: 'COLE PAPER', kind: 'trouble', on: '2026-03-01' });
  await ledger.act('addDealing', { contactId: emeka, kind: 'refused', on: '2026-03-02' });
  await ledger.act('addDealing', { contactId: nora, company: 'Cole Paper', kind: 'angry', on: '2026-03-03' });
  const note = { contactId: sarah, kind: 'fits' as const, text: 'small presses', notedOn: '2026-03-01' };
  await ledger.act('addFitNote', note);

  const facts = await ledger.ask('sendingFacts', own);
  if (!facts) throw new Error('nothing read');
  expect(facts.introduction.id).toBe(own);
  expect(facts.people.seeker?.id).toBe(emeka);
  expect(facts.people.provider?.id).toBe(sarah);
  expect(facts.notes.provider?.map(({ text }) => text)).toEqual(['small presses']);
  expect(facts.notes.seeker).toEqual([]);
  expect(facts.dealings.seeker?.map(({ on }) => on)).toEqual(['2026-03-02']);
  // What stands on her company as a whole, not what somebody else there did.
  expect(facts.dealings.provider?.map(({ on }) => on)).toEqual(['2026-03-01']);
  expect(facts.earlier.map(({ introduction }) => introduction.id).sort()).toEqual([noFit, ...asked].sort());
  expect(facts.today).toBe('2026-04-01');

  const { rules, warnings } = checkBeforeSending(facts);
  expect(Object.fromEntries(rules.map(({ rule, ok }) => [rule, ok]))).toEqual({
    result: true,
    both: false,
    support: false,
    neutral: false,
  });
  expect(warnings).toEqual([
    { warn: 'trouble', side: 'provider', on: '2026-03-01' },
    {
      warn: 'mismatch-before',
      introductionId: noFit,
      on: '2026-04-01',
      reason: 'time',
      lesson: 'ask about the date',
      of: 'the-two',
    },
    { warn: 'introduced-before', introductionId: noFit, on: '2026-04-01' },
    { warn: 'met-once', side: 'seeker' },
    { warn: 'asked-often', side: 'provider', count: 3, worked: 0, lastDaysAgo: 0 },
  ]);

  // Told, it is missing no more.
  for (const side of SIDES) await ledger.act('recordEvent', own, { kind: 'disclosed', side });
  const told = await ledger.ask('sendingFacts', own);
  expect(told && checkBeforeSending(told).rules.find(({ rule }) => rule === 'neutral')?.ok).toBe(true);
});

test('the user is no person of the notebook, and an introduction that is gone has nothing to look at', async () => {
  const { ledger, introduce, emeka, sarah } = await furnished();
  const mine = await introduce(emeka, ME, []);
  expect(Object.keys((await ledger.ask('sendingFacts', mine))?.people ?? {})).toEqual(['seeker']);
  const own = await introduce(emeka, sarah, []);
  await ledger.act('deleteIntroduction', mine);
  expect((await ledger.ask('sendingFacts', own))?.earlier).toEqual([]);
  await ledger.act('deleteIntroduction', own);
  expect(await ledger.ask('sendingFacts', own)).toBeUndefined();
});
