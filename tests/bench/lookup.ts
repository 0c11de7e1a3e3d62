import type { Page } from 'playwright';
import type { SeenMessage } from '../../lib/messages/page.ts';
import type { BenchLine } from '../tools/bench.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { type ExtensionWorld, extensionWorld } from '../tools/browsers/extension-world.ts';
import { until } from '../tools/browsers/options.ts';
import { bundle } from '../tools/spot-bundle.ts';
import { fillLedger } from './fill-ledger.ts';
import type * as InWorker from './lookup-in-worker.ts';
import { quantile, spreadOf } from './quantile.ts';
import { timeMessages } from './time-messages.ts';

declare global {
  var lookupBench: typeof InWorker;
}

const CONTACTS = 100_000;
const SIGHTINGS = 200;
const RUNS = 25;
const MESSAGES = 100;
const COLD = 30;
const STRANGERS = 1000;
/** A message that costs nothing but its way. */
const GONE = { type: 'gone', documentKey: 'another' };
const MAIL = 'https://mail.google.com/mail/u/0/';

/**
 * S2: 200 people of a page looked up among 100,000 contacts with 300,000 identities: in the worker's memory against
 * Dexie in the same worker, in turn; by message from a page's script; by a worker that was killed before each.
 */
export async function lookup(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const run = await launchChromium({
    extensionDir: dir,
    headless: true,
    language: 'en-US',
    grants: ['https://mail.google.com/*'],
  });
  try {
    const page = await run.openAsTab('/popup.html');
    log(`filling a notebook with ${CONTACTS} people …`);
    await fillLedger(page, CONTACTS);
    await chooseGmail(page);
    await page.close();
    await run.killWorker();
    await run.worker();

    const mail = await openMail(run);
    const world = await extensionWorld(mail, run.extensionId);
    const addresses = Array.from({ length: SIGHTINGS }, (_, at) => `p${(at * 7919) % CONTACTS}@example.org`);
    const seen = seenOf(addresses);
    log('waiting for the table …');
    await timeMessages(world, seen, 1);
    await bringIntoWorker(run);
    await until(
      'the table to be packed',
      async () => (await run.worker()).evaluate(() => lookupBench.isTableKept()),
      180_000,
    );

    const keys = addresses.map((address) => `email:${address}`);
    const worker = await run.worker();
    const times = await worker.evaluate(({ keys, runs }) => lookupBench.timeLookups(keys, runs), {
      keys,
      runs: RUNS + 2,
    });
    await timeMessages(world, seen, 10);
    const warm = await timeMessages(world, seen, MESSAGES);
    checkAnswer(warm.answer);
    const alone = await timeMessages(world, GONE, MESSAGES);
    const { cold, woken } = await timeCold(run, world, seen);
    const messages = await messagesForStrangers(run, mail);
    return linesOf(times, warm.times, alone.times, cold, woken, messages);
  } finally {
    await run.close();
  }
}

function linesOf(
  { load, table, anyOf, bulkGet, size }: InWorker.LookupTimes,
  message: readonly number[],
  alone: readonly number[],
  cold: readonly number[],
  woken: readonly number[],
  messages: number,
): readonly BenchLine[] {
  // The first two runs warm the browser's caches.
  const late = <T>(values: readonly T[]) => values.slice(2);
  const against = (times: readonly number[]) =>
    late(times.map((time, at) => time / (table[at] ?? Number.NaN)));
  const line = (
    what: string,
    values: readonly number[],
    part: number,
    unit: string,
    goal: string,
  ): BenchLine => ({ id: 'S2', what, figure: quantile(values, part), unit, goal, spread: spreadOf(values) });
  const inMicroseconds = late(table).map((time) => time * 1000);
  return [
    line('200 looked up in memory, p95', inMicroseconds, 0.95, 'µs', '≤ 50'),
    line('Dexie anyOf, against memory', against(anyOf), 0.5, '×', '≥ 100'),
    line('Dexie bulkGet, against memory', against(bulkGet), 0.5, '×', 'for comparison'),
    line('200 with the message, worker warm, p95', message, 0.95, 'ms', '≤ 1.5'),
    line('200 with the message, worker warm, median', message, 0.5, 'ms', '≤ 1.5'),
    line('a message without people, worker warm, median', alone, 0.5, 'ms', 'for comparison'),
    line('200 with the message, worker killed before, median', cold, 0.5, 'ms', '≤ 45'),
    line('a message without people, worker killed before, median', woken, 0.5, 'ms', 'for comparison'),
    line('200 with the message, worker killed before, p95', cold, 0.95, 'ms', '≤ 45'),
    line('the table loaded, median', late(load), 0.5, 'ms', '4–16'),
    { id: 'S2', what: 'the table in memory', figure: size / 1e6, unit: 'MB', goal: '≤ 6' },
    { id: 'S2', what: `messages for ${STRANGERS} strangers`, figure: messages, unit: '', goal: '≤ 10' },
  ];
}

function seenOf(addresses: readonly string[]): SeenMessage {
  return {
    type: 'seen',
    documentKey: 'bench',
    site: 'gmail',
    verified: true,
    expectsPeople: true,
    strayed: false,
    url: MAIL,
    people: addresses.map((address) => ({ role: 'sender', confidence: 'sure', address, name: 'Somebody' })),
  };
}

function checkAnswer(answer: unknown): void {
  const looks = (answer as { looks?: unknown[] } | undefined)?.looks;
  if (looks?.length !== SIGHTINGS) throw new Error(`the worker answered ${JSON.stringify(answer)}`);
}

async function chooseGmail(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tsunagi');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction('settings', 'readwrite');
    writing.objectStore('settings').put({ key: 'sites', value: [{ site: 'gmail', mode: 'on' }] });
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
  });
}

async function openMail(run: ChromiumRun): Promise<Page> {
  const body = '<!doctype html><meta charset="utf-8"><title>Inbox</title><table></table>';
  await run.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
  const worker = await run.worker();
  await until('the script to be registered', async () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );
  const page = await run.context.newPage();
  await page.goto(MAIL);
  return page;
}

async function bringIntoWorker(run: ChromiumRun): Promise<void> {
  const script = await bundle('tests/bench/lookup-in-worker.ts', 'lookupBench');
  await (await run.worker()).evaluate(script);
}

/** The same question to a worker that was killed, and in turn with it one that costs nothing but the waking. */
async function timeCold(
  run: ChromiumRun,
  world: ExtensionWorld,
  seen: SeenMessage,
): Promise<{ cold: number[]; woken: number[] }> {
  const cold: number[] = [];
  const woken: number[] = [];
  for (let turn = 0; turn < COLD; turn++) {
    await run.killWorker();
    const answered = await timeMessages(world, seen, 1);
    checkAnswer(answered.answer);
    cold.push(...answered.times);
    await run.killWorker();
    woken.push(...(await timeMessages(world, GONE, 1)).times);
  }
  return { cold, woken };
}

/** How often a page tells of strangers who come fifty at a time, as in a list that is scrolled. */
async function messagesForStrangers(run: ChromiumRun, page: Page): Promise<number> {
  const worker = await run.worker();
  await worker.evaluate(() => {
    const counted = globalThis as unknown as { told: number; most: number };
    counted.told = 0;
    counted.most = 0;
    chrome.runtime.onMessage.addListener((message: { type?: string; people?: unknown[] }) => {
      if (message.type !== 'seen') return;
      counted.told++;
      counted.most = Math.max(counted.most, message.people?.length ?? 0);
    });
  });
  await page.bringToFront();
  await page.evaluate(async (strangers) => {
    for (let from = 0; from < strangers; from += 50) {
      for (let n = from; n < from + 50; n++) {
        const row = document.querySelector('table')?.insertRow();
        row?.setAttribute('role', 'row');
        const sender = document.createElement('span');
        sender.setAttribute('email', `stranger${n}@example.net`);
        sender.textContent = `Stranger ${n}`;
        row?.insertCell().append(sender);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, STRANGERS);
  const told = () =>
    worker.evaluate(() => {
      const { told, most } = globalThis as unknown as { told: number; most: number };
      return { told, most };
    });
  await until('all of them to be told', async () => (await told()).most === STRANGERS, 20_000);
  await page.waitForTimeout(1500);
  return (await told()).told;
}
