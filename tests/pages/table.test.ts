/** The table of identities, and the worker's memory on it, never say anything but what the ledger says. */
import fc from 'fast-check';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../tools/browsers/options.ts';
import { type InBrowser, startInBrowser } from '../tools/in-browser/in-browser.ts';
import type { Deeds } from './ledger-page.ts';
import type { Step } from './ledger-steps.ts';
import type * as Module from './table-page.ts';
import type { Asked, TableStep } from './table-page.ts';

declare global {
  var tablePage: typeof Module;
}

let browser: InBrowser;
let page: Page;
let names = 0;
const RUNS = Number(process.env.TSUNAGI_LEDGER_RUNS ?? 40);

beforeAll(async () => {
  browser = await startInBrowser('tests/pages/table-page.ts', 'tablePage');
  page = await browser.open();
});
afterAll(() => browser.close());

const nth = fc.nat({ max: 30 });
const word = fc.constantFrom('Greg', '山川 晃弘');
const deed: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), word, address: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), person: nth, word }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), person: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('address' as const), person: nth, address: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop-address' as const), address: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), entry: nth }) },
);
const step: fc.Arbitrary<TableStep> = fc.oneof(
  { weight: 12, arbitrary: deed },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sample' as const), load: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'copy' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restore' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('trim' as const), entries: fc.nat({ max: 12 }) }) },
  { weight: 3, arbitrary: fc.constant({ do: 'keep' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'catch-up' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pack' as const), meanwhile: fc.array(deed, { maxLength: 2 }) }),
  },
);

test(`${RUNS} sequences: after any deed, undo, restore or restart the table says what the ledger says`, async () => {
  const all = { caughtUp: 0, loaded: 0, lost: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 40, size: 'max' }), async (steps) => {
      const { wrong, ...counts } = await page.evaluate(
        ({ name, steps }) => tablePage.tableThrough(name, steps),
        { name: `table-${++names}`, steps },
      );
      for (const what of ['caughtUp', 'loaded', 'lost'] as const) all[what] += counts[what];
      expect(wrong).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: false, verbose: 0 },
  );
  // The sequences really did all of it.
  if (RUNS >= 40) {
    expect(all.caughtUp).toBeGreaterThan(RUNS);
    expect(all.loaded).toBeGreaterThan(RUNS / 4);
    expect(all.lost).toBeGreaterThan(0);
  }
});

/** A ledger with Emeka in it, and what is done to it. */
async function furnished() {
  const name = `recogniser-${++names}`;
  const given = (args: readonly unknown[]) => ({ name, args });
  const act = (deed: keyof Deeds, ...args: readonly unknown[]) =>
    page.evaluate(({ name, deed, args }) => tablePage.act(name, deed, args), { ...given(args), deed });
  const add = async (written: string) => {
    const value = `${written.toLowerCase()}@example.org`;
    const added = await act('addContact', { name: { written } }, [
      { key: `email:${value}`, kind: 'email', value },
    ]);
    return (added as { contactId: string }).contactId;
  };
  const ask = (...addresses: readonly string[]): Promise<Asked> =>
    page.evaluate(({ name, addresses }) => tablePage.ask(name, addresses), { name, addresses });
  const start = () => page.evaluate((name) => tablePage.startRecogniser(name), name);
  const pack = () => page.evaluate((name) => tablePage.packNow(name), name);
  /** Asks until the answer comes from memory. */
  const warm = (...addresses: readonly string[]) =>
    until('an answer from memory', async () => {
      const answer = await ask(...addresses);
      return answer.reads === 0 ? answer : undefined;
    });
  const emeka = await add('Emeka');
  await pack();
  await start();
  return { name, act, add, ask, start, pack, warm, emeka };
}

const EMEKA = 'emeka@example.org';
const NORA = 'nora@example.org';
const STRANGERS = Array.from({ length: 200 }, (_, n) => `stranger${n}@example.net`);

describe('the worker’s memory', () => {
  test('the first answer is one read; later ones none at all, strangers whom nobody has met before included', async () => {
    const { ask, warm, emeka } = await furnished();
    const first = await ask(EMEKA);
    expect(first).toMatchObject({ owners: [emeka], looks: ['disc'], reads: 1 });
    await warm(EMEKA);
    const answer = await ask(...STRANGERS, EMEKA, 'Emeka <EMEKA@example.org>');
    expect(answer.reads).toBe(0);
    expect(answer.owners).toEqual([...STRANGERS.map(() => undefined), emeka, emeka]);
    expect(answer.looks.slice(-2)).toEqual(['disc', 'disc']);
  });

  test('after a change that it is told of the next answer is right', async () => {
    const { name, act, add, ask, warm, emeka } = await furnished();
    await warm(EMEKA, NORA);
    const nora = await add('Nora');
    await page.evaluate((name) => tablePage.expire(name), name);
    expect((await ask(EMEKA, NORA)).owners).toEqual([emeka, nora]);
    await warm(EMEKA, NORA);
    await act('deleteContact', emeka);
    await act('changeSettings', { language: 'ja' });
    await page.evaluate((name) => tablePage.expire(name), name);
    expect(await ask(EMEKA, NORA)).toMatchObject({
      owners: [undefined, nora],
      language: 'ja',
      overtaken: 0,
    });
    expect((await warm(EMEKA, NORA)).owners).toEqual([undefined, nora]);
  });

  test('a change that nobody tells of is found out after the next answer', async () => {
    const { add, act, ask, warm, emeka } = await furnished();
    await warm(EMEKA, NORA);
    const nora = await add('Nora');
    await ask(EMEKA, NORA);
    await until('to be told', async () => (await ask()).overtaken === 1);
    expect((await ask(EMEKA, NORA)).owners).toEqual([emeka, nora]);
    // The same for what only a look shows, and for a deed taken back.
    await warm(EMEKA, NORA);
    await act('addReminder', 'call', '2026-04-01', { contactId: nora });
    await ask(NORA);
    await until('to be told', async () => (await ask()).overtaken === 2);
    expect((await ask(NORA)).looks).toEqual(['disc notch']);
    await warm(NORA);
    await act('undo');
    await ask(NORA);
    await until('to be told', async () => (await ask()).overtaken === 3);
    expect((await ask(NORA)).looks).toEqual(['disc']);
  });

  test('at midnight promises fall due', async () => {
    const { name, act, warm, emeka } = await furnished();
    await act('addReminder', 'call', '2026-04-02', { contactId: emeka });
    expect((await warm(EMEKA)).looks).toEqual(['disc']);
    await page.evaluate((name) => tablePage.setDay(name, '2026-04-02'), name);
    expect((await warm(EMEKA)).looks).toEqual(['disc notch']);
  });

  test('when the database is deleted, nothing of it is known any more', async () => {
    const { name, add, ask, warm } = await furnished();
    await warm(EMEKA);
    await page.evaluate((name) => tablePage.deleteLedger(name), name);
    expect((await ask(EMEKA)).owners).toEqual([undefined]);
    // The new one's journal has come as far as the old one's.
    const nora = await add('Nora');
    expect((await ask(EMEKA, NORA)).owners).toEqual([undefined, nora]);
    expect((await warm(EMEKA, NORA)).owners).toEqual([undefined, nora]);
  });

  test('without a table it answers as well, and makes itself one', async () => {
    const { name, start, ask, warm, emeka } = await furnished();
    await page.evaluate((name) => tablePage.damage(name, 'entries'), name);
    await start();
    expect(await ask(EMEKA, NORA)).toMatchObject({ owners: [emeka, undefined], reads: 1 });
    expect((await warm(EMEKA, NORA)).owners).toEqual([emeka, undefined]);
    expect(await page.evaluate((name) => tablePage.keptTableIsWrongIn(name), name)).toEqual([]);
  });

  test.each(['entries', 'version', 'format'] as const)(
    'a kept table with another %s is not believed',
    async (what) => {
      const { name } = await furnished();
      expect(await page.evaluate((name) => tablePage.keptTableIsWrongIn(name), name)).toEqual([]);
      await page.evaluate(({ name, what }) => tablePage.damage(name, what), { name, what });
      expect(await page.evaluate((name) => tablePage.keptTableIsWrongIn(name), name)).toBeUndefined();
    },
  );
});
