import type { CDPSession, Page } from 'playwright';
import type { BenchLine } from '../tools/bench.ts';
import { type Contestant, type ContestantName, launchContestants } from './contestants.ts';
import { LIST_ADDRESS, type LongList } from './long-list.ts';
import { quantile, spreadOf } from './quantile.ts';

const NAMES: readonly ContestantName[] = ['without', 'empty', 'tsunagi'];
const FRESH_TABS = 5;
/** An hour of a list in which rows change once a second, three people each time, played in a minute or two. */
const CYCLES = 3600;
const PARTS = 6;
/** The first of those who come in; all of them are in the notebook. */
const FIRST_COMER = 3000;
const MEGABYTE = 1_000_000;
/** Milliseconds for what comes late. */
const AFTERWARDS = 2000;

/**
 * S6: memory of a tab after collection (the renderer's JavaScript heap, its heap of DOM objects, and what array
 * buffers hold), against the same page in a browser without a script in it; then the same over an hour of churn.
 */
export async function listMemory(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const { contestants, close } = await launchContestants(dir, NAMES, log);
  try {
    const fresh = new Map<ContestantName, number[]>(NAMES.map((name) => [name, []]));
    for (let turn = 0; turn < FRESH_TABS; turn++)
      for (const one of contestants)
        fresh.get(one.name)?.push(await inTab(one, async (_page, cdp) => memory(cdp)));
    log('an hour of churn …');
    const churned = new Map(
      await Promise.all(contestants.map(async (one) => [one.name, await inTab(one, churn)] as const)),
    );
    const above = (name: ContestantName, base: ContestantName) =>
      fresh.get(name)?.map((value, turn) => (value - (fresh.get(base)?.[turn] ?? Number.NaN)) / MEGABYTE) ??
      [];
    const line = (what: string, values: readonly number[], goal: string): BenchLine => ({
      id: 'S6',
      what,
      figure: quantile(values, 0.5),
      unit: 'MB',
      goal,
      ...(values.length > 1 && { spread: spreadOf(values) }),
    });
    const over = (churned.get('tsunagi') ?? []).map(
      (value, at) => (value - (churned.get('without')?.[at] ?? Number.NaN)) / MEGABYTE,
    );
    // From the first sixth on: until then the page's own caches and compiled code are filling.
    return [
      line('a tab with a hundred marks, more than without', above('tsunagi', 'without'), '≤ 0.4'),
      line(
        'a tab with an empty extension script, more than without',
        above('empty', 'without'),
        'for comparison',
      ),
      line('after an hour of churn, more than without', over.slice(-1), '≤ 0.4'),
      line(
        'growth over the last fifty minutes of it, more than without',
        [slope(over.slice(1)) * (PARTS - 1)],
        'flat: ≤ 0.02',
      ),
    ];
  } finally {
    await close();
  }
}

async function inTab<T>(
  { run }: Contestant,
  measure: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await run.context.newPage();
  try {
    const cdp = await page.context().newCDPSession(page);
    await page.goto(LIST_ADDRESS.linkedin, { waitUntil: 'load' });
    await page.waitForTimeout(AFTERWARDS);
    return await measure(page, cdp);
  } finally {
    await page.close();
  }
}

/** Bytes after each part of the hour. */
async function churn(page: Page, cdp: CDPSession): Promise<readonly number[]> {
  const sizes: number[] = [];
  const each = CYCLES / PARTS;
  for (let part = 0; part < PARTS; part++) {
    await page.evaluate(
      ([from, cycles]) => (window as never as { longList: LongList }).longList.churn(from, cycles, 1),
      [FIRST_COMER + part * each * 3, each] as const,
    );
    await page.waitForTimeout(AFTERWARDS);
    sizes.push(await memory(cdp));
  }
  return sizes;
}

/** Bytes in use by the page's process after collection. */
async function memory(cdp: CDPSession): Promise<number> {
  // What a first collection finalises, a second one frees.
  for (let times = 0; times < 2; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The rise from one value to the next, of the straight line that fits best. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let up = 0;
  let across = 0;
  values.forEach((value, at) => {
    up += (at - middle) * (value - mean);
    across += (at - middle) ** 2;
  });
  return up / across;
}
