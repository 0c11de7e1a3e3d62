/** Any sequence of deeds, taken back newest first, leaves the ledger as it was at the beginning. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { WHATS } from '../unit/domain/histories.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';
import { doAll, type Step } from './ledger-steps.ts';

let browser: InBrowser;
let runs = 0;
const RUNS = Number(process.env.TSUNAGI_LEDGER_RUNS ?? 40);
beforeAll(async () => {
  browser = await startLedgerBrowser();
});
afterAll(() => browser.close());

const nth = fc.nat({ max: 30 });
const word = fc.constantFrom('Greg', '山川 晃弘', 'Sarah Cole', '林', 'O’Neil, Seán', '📚');
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), word, address: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), person: nth, word }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), person: nth }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('join' as const), person: nth, other: nth, takes: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('apart' as const), person: nth, other: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('learn' as const), person: nth, address: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('address' as const), person: nth, address: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop-address' as const), address: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('note' as const), person: nth, word }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit-note' as const), note: nth, word }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop-note' as const), note: nth }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('introduce' as const),
      people: fc.tuple(nth, nth, nth),
      first: fc.constantFrom(...WHATS),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      introduction: nth,
      what: fc.constantFrom(...WHATS),
      daysBack: fc.nat({ max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('strike' as const), event: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop-introduction' as const), introduction: nth }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('answer-promise' as const), promise: nth, later: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remind' as const), person: nth, word }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settings' as const), welcomed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), entry: nth }) },
);

test(`${RUNS} sequences`, async () => {
  const page = await browser.open();
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 30, size: 'max' }), async (sequence) => {
      const ledger = new LedgerClient(page, `random-${++runs}`);
      const told = await doAll(ledger, sequence);
      for (const deed of told.deeds) kinds.add(deed);
      expect(told.wrongStates).toEqual([]);
      expect(told.badRows).toEqual([]);
      expect(told.refusals).toEqual([]);
      expect(told.end).toEqual(told.beginning);
    }),
    { numRuns: RUNS, endOnFailure: false, verbose: 0 },
  );
  // The sequences really did all of it.
  if (RUNS >= 40) expect(kinds.size).toBeGreaterThanOrEqual(17);
  if (RUNS >= 40) expect([...kinds]).toEqual(expect.arrayContaining(['join-people', 'learn-identities']));
});
