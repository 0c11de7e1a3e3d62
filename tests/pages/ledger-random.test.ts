/** Any sequence of deeds, taken back newest first, leaves the ledger as it was at the beginning. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEALING_KINDS } from '../../lib/domain/dealing.ts';
import type { InBrowser } from '../tools/in-browser/in-browser.ts';
import { WHATS } from '../unit/domain/histories.ts';
import { inCircles } from './circle-sequences.ts';
import { LedgerClient, startLedgerBrowser } from './ledger-client.ts';
import { doAll, type Step } from './ledger-steps.ts';

let browser: InBrowser;
let runs = 0;
const RUNS = Number(process.env.TSUNAGI_LEDGER_RUNS ?? 60);
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
  { weight: 5, arbitrary: fc.record({ do: fc.constant('learn' as const), person: nth, address: nth }) },
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
  ...trusted(),
  ...inCircles(nth, word),
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settings' as const), welcomed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), entry: nth }) },
);

/** Acts on what introductions hang together with. */
function trusted(): { weight: number; arbitrary: fc.Arbitrary<Step> }[] {
  const arbitraries: readonly (readonly [number, fc.Arbitrary<Step>])[] = [
    [
      2,
      fc.record({
        do: fc.constant('request' as const),
        people: fc.tuple(nth, nth),
        byMe: fc.boolean(),
        word,
      }),
    ],
    [1, fc.record({ do: fc.constant('edit-request' as const), request: nth, word, declines: fc.boolean() })],
    [1, fc.record({ do: fc.constant('react' as const), request: nth, word, angry: fc.boolean() })],
    [1, fc.record({ do: fc.constant('drop-request' as const), request: nth })],
    [
      2,
      fc.record({
        do: fc.constant('need' as const),
        address: nth,
        provider: nth,
        request: nth,
        keeps: fc.boolean(),
        word,
      }),
    ],
    [2, fc.record({ do: fc.constant('recommend' as const), people: fc.tuple(nth, nth, nth), word })],
    [1, fc.record({ do: fc.constant('edit-recommendation' as const), recommendation: nth, person: nth })],
    [
      1,
      fc.record({
        do: fc.constant('reply' as const),
        recommendation: nth,
        person: nth,
        takesBack: fc.boolean(),
      }),
    ],
    [1, fc.record({ do: fc.constant('drop-recommendation' as const), recommendation: nth })],
    [
      2,
      fc.record({
        do: fc.constant('deal' as const),
        person: nth,
        word,
        kind: fc.constantFrom(...DEALING_KINDS),
        ofCompany: fc.boolean(),
      }),
    ],
    [
      1,
      fc.record({
        do: fc.constant('change-dealing' as const),
        dealing: nth,
        how: fc.constantFrom('edit' as const, 'close' as const, 'put-off' as const, 'delete' as const),
      }),
    ],
    [
      2,
      fc.record({
        do: fc.constant('record-several' as const),
        introduction: nth,
        whats: fc.array(fc.constantFrom(...WHATS), { maxLength: 3 }),
      }),
    ],
    [1, fc.record({ do: fc.constant('support' as const), introduction: nth, done: fc.boolean() })],
    [
      2,
      fc.record({
        do: fc.constant('mail' as const),
        addresses: fc.tuple(nth, nth, nth),
        made: fc.boolean(),
        takeOn: fc.boolean(),
      }),
    ],
    [1, fc.record({ do: fc.constant('trade' as const), trade: nth, word, resets: fc.boolean() })],
  ];
  return arbitraries.map(([weight, arbitrary]) => ({ weight, arbitrary }));
}

test(`${RUNS} sequences`, async () => {
  const page = await browser.open();
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 40, size: 'max' }), async (sequence) => {
      const ledger = new LedgerClient(page, `random-${++runs}`);
      const told = await doAll(ledger, sequence);
      for (const deed of told.deeds) kinds.add(deed);
      expect(told.wrongStates).toEqual([]);
      expect(told.badRows).toEqual([]);
      expect(told.notAsCopied).toEqual([]);
      expect(told.refusals).toEqual([]);
      expect(told.end).toEqual(told.beginning);
    }),
    { numRuns: RUNS, endOnFailure: false, verbose: 0 },
  );
  // The sequences really did all of it.
  if (RUNS >= 60) expect(kinds.size).toBeGreaterThanOrEqual(40);
  if (RUNS >= 60) expect([...kinds]).toEqual(expect.arrayContaining(['join-people', 'learn-identities']));
});
