/** A week out of a real IndexedDB: what stands in it, and that it does not read everything there is. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../lib/domain/basics.ts';
import { type InBrowser, startInBrowser } from '../tools/in-browser/in-browser.ts';
import type * as Module from './week-page.ts';
import type { WeekDeeds } from './week-page.ts';

declare global {
  var weekPage: typeof Module;
}

let browser: InBrowser;
let page: Page;
let names = 0;
beforeAll(async () => {
  browser = await startInBrowser('tests/pages/week-page.ts', 'weekPage');
  page = await browser.open();
});
afterAll(() => browser.close());

type Rest<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Others] ? Others : never;

/** The desk's clock stands at noon of 1 April 2026 in Tokyo, a Wednesday. */
const MEETS = { weekday: 4, at: '07:00' } as const;
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`).epochMilliseconds;

async function furnished() {
  const name = `week-${++names}`;
  const act = async <K extends keyof WeekDeeds>(deed: K, ...args: Rest<Parameters<WeekDeeds[K]>>) =>
    (await page.evaluate(({ name, deed, args }) => weekPage.act(name, deed, args), {
      name,
      deed,
      args: args as readonly unknown[],
    })) as Awaited<ReturnType<WeekDeeds[K]>>;
  const add = async (written: string) => {
    const result = await act('addContact', { name: { written } }, []);
    return (result as { contactId: string }).contactId;
  };
  const circleId = (await act('addCircle', { name: 'Morning', meets: MEETS })).value;
  const member = await add('Greg Smith');
  await act('addSeat', { circleId, contactId: member });
  await act('addSeat', { circleId, contactId: ME, specialty: 'tax' });
  const week = (day: string, circle?: string) =>
    page.evaluate(({ name, day, meets, circle }) => weekPage.week(name, day, meets, circle), {
      name,
      day,
      meets: MEETS,
      circle,
    });
  return { name, act, add, week, circleId, member };
}

describe('a week in the ledger (P7, P9)', () => {
  test('recorded in passing with a new name: in the circle’s week, and one undo takes all of it back', async () => {
    const { name, act, week, circleId, member } = await furnished();
    const before = await page.evaluate((name) => weekPage.dump(name), name);
    const result = await act('recordInPassing', {
      what: 'given',
      about: { name: 'Ines Duarte' },
      party: { contactId: member },
      circleId,
      at: at('2026-03-30T12:00'),
    });
    if (!result.ok) throw new Error('refused');
    const told = await week('2026-04-01', circleId);
    expect(told).toMatchObject({ given: [result.introductionId], received: [], reach: ['outside'] });
    expect(told.people).toEqual(['Greg Smith', 'Ines Duarte']);
    expect((await week('2026-04-03', circleId)).given).toEqual([]);
    await act('undo', result.changeId);
    expect(await page.evaluate((name) => weekPage.dump(name), name)).toEqual(before);
  });

  test('one and the same person on both sides is refused, and nothing is written', async () => {
    const { name, act, member } = await furnished();
    const before = await page.evaluate((name) => weekPage.dump(name, true), name);
    const same = { contactId: member };
    const refused = { ok: false, why: 'same-person' };
    expect(await act('recordInPassing', { what: 'received', about: same, party: same, at: 1 })).toEqual(
      refused,
    );
    expect(await page.evaluate((name) => weekPage.dump(name, true), name)).toEqual(before);
  });

  test('received, thanked, talked and asked for', async () => {
    const { act, week, circleId, member } = await furnished();
    const got = await act('recordInPassing', {
      what: 'received',
      about: { name: 'Tom Field' },
      party: { contactId: member },
      circleId,
      at: at('2026-03-28T12:00'),
    });
    if (!got.ok) throw new Error('refused');
    await act('addOneToOne', { contactId: member, on: '2026-03-30', state: 'held' });
    await act('addAsk', { contactId: ME, circleId, on: '2026-03-31', text: 'small shops' });
    const owed = await week('2026-04-01', circleId);
    expect(owed).toMatchObject({
      received: [got.introductionId],
      thanksOwed: [got.introductionId],
      thanksSaid: [],
      oneToOnes: [member],
      asks: ['small shops'],
    });
    // Owed in a later week too, until it is said.
    expect((await week('2026-04-08', circleId)).thanksOwed).toEqual([got.introductionId]);
    await act('recordEvent', got.introductionId, { kind: 'thanked' }, { at: at('2026-04-01T10:00') });
    expect(await week('2026-04-01', circleId)).toMatchObject({ thanksOwed: [], thanksSaid: [member] });
  });

  test('an end told in the week closes it, however long ago it began', async () => {
    const { act, week, member, add } = await furnished();
    const added = await act(
      'addIntroduction',
      { seekerId: await add('Ines'), providerId: member, introducerId: ME, kind: 'business' },
      [{ kind: 'introduced', at: at('2025-06-01T12:00') }],
    );
    if (!added.ok) throw new Error('refused');
    for (const side of ['seeker', 'provider'] as const)
      await act(
        'recordEvent',
        added.introductionId,
        { kind: 'outcome', side, outcome: 'landed' },
        { at: at('2026-03-30T12:00') },
      );
    expect((await week('2026-04-01')).closed).toEqual([added.introductionId]);
    expect((await week('2026-03-20')).closed).toEqual([]);
  });
});

test('among 20,000 introductions it reads those of the week alone (P7, P10)', async () => {
  const { name, week, act, member } = await furnished();
  await page.evaluate(({ name, until }) => weekPage.fill(name, 20_000, until), {
    name,
    until: at('2026-04-01T12:00'),
  });
  const got = await act('recordInPassing', {
    what: 'received',
    about: { name: 'Tom Field' },
    party: { contactId: member },
    at: at('2025-06-01T12:00'),
  });
  const told = await week('2026-03-31');
  // One an hour, from the meeting of 26 March to noon of 1 April.
  expect(told.given.length + told.received.length).toBe(148);
  expect(told.thanksOwed).toEqual([got.ok && got.introductionId]);
  expect(told.thanksSaid.length).toBe(told.received.length);
  expect(told.rows).toBeLessThan(1200);
  const share = await page.evaluate((name) => weekPage.share(name, '2026-04-01'), name);
  expect(share).toEqual({ given: 52, received: 52, questions: 1 });
});
