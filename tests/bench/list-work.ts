import type { BenchLine } from '../tools/bench.ts';
import { type Contestant, type ContestantName, launchContestants } from './contestants.ts';
import { LIST_ADDRESS, type ListSite, type LongList } from './long-list.ts';
import { quantile, spreadOf } from './quantile.ts';
import { traceOf } from './trace.ts';

const TURNS = 5;
const TRACED_TURNS = 2;
const BATCHES = 20;
const ROWS_EACH = 10;
/** Frames between two batches: 150 ms, a brisk scroll. */
const FRAMES_BETWEEN = 9;
/** Milliseconds for what comes late: idle callbacks, answers, timers. */
const AFTERWARDS = 1000;

/** InboxSDK knows Gmail alone. Without Gmail's own program and its server it loads and waits, and is never ready. */
const ON: Readonly<Record<ListSite, readonly ContestantName[]>> = {
  linkedin: ['empty', 'tsunagi', 'darkreader'],
  gmail: ['empty', 'tsunagi', 'darkreader', 'inboxsdk'],
};

const CALLED: Readonly<Record<ContestantName, string>> = {
  without: 'no extension script',
  empty: 'an empty extension script',
  tsunagi: 'Tsunagi',
  darkreader: 'Dark Reader, enabled',
  inboxsdk: '@inboxsdk/core, loading and never ready here',
};

/** Milliseconds of processor time. */
interface Work {
  readonly mainThread: number;
  readonly process: number;
}

/**
 * S5: processor time of the page's main thread (Chromium's own count, in thread time, so that a busy machine counts
 * for nothing) from the navigation over a hundred rows at load and twenty times ten more, with rows used again,
 * moved and removed, until everything has come to rest. Each extension has a browser of its own; they take turns.
 */
export async function listWork(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const { contestants, close } = await launchContestants(
    dir,
    ['empty', 'tsunagi', 'darkreader', 'inboxsdk'],
    log,
  );
  try {
    const lines: BenchLine[] = [];
    for (const site of ['linkedin', 'gmail'] as const) {
      log(`a long list on ${site} …`);
      const here = contestants.filter(({ name }) => ON[site].includes(name));
      lines.push(...(await ratios(site, here)), ...(await traced(site, here, log)));
    }
    return lines;
  } finally {
    await close();
  }
}

async function ratios(site: ListSite, contestants: readonly Contestant[]): Promise<readonly BenchLine[]> {
  const works = new Map<ContestantName, Work[]>(contestants.map(({ name }) => [name, []]));
  // The first turn warms the browsers' caches. Every other turn goes the other way round.
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const one of turn % 2 ? contestants : contestants.toReversed()) {
      const work = await scrollThrough(site, one);
      if (turn > 0) works.get(one.name)?.push(work);
    }
  }
  const empty = works.get('empty') ?? [];
  const lines = contestants.flatMap(({ name }): BenchLine[] => {
    if (name === 'empty') return [];
    const mine = works.get(name) ?? [];
    const against = (part: keyof Work) =>
      mine.map((work, turn) => work[part] / (empty[turn]?.[part] ?? Number.NaN));
    const main = against('mainThread');
    const whole = against('process');
    return [
      {
        id: 'S5',
        what: `${site}, long list, main thread, against an empty extension: ${CALLED[name]}`,
        figure: quantile(main, 0.5),
        unit: '×',
        goal: name === 'tsunagi' ? '≤ 1.05' : 'for comparison',
        spread: spreadOf(main),
      },
      {
        id: 'S5',
        what: `${site}, long list, whole renderer: ${CALLED[name]}`,
        figure: quantile(whole, 0.5),
        unit: '×',
        goal: 'for comparison',
        spread: spreadOf(whole),
      },
    ];
  });
  const alone = empty.map(({ mainThread }) => mainThread);
  return [
    ...lines,
    {
      id: 'S5',
      what: `${site}, long list, main thread with an empty extension`,
      figure: quantile(alone, 0.5),
      unit: 'ms',
      goal: 'for comparison',
      spread: spreadOf(alone),
    },
  ];
}

/** One page's whole life, on its own. */
async function scrollThrough(site: ListSite, { run }: Contestant): Promise<Work> {
  const page = await run.context.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(LIST_ADDRESS[site], { waitUntil: 'load' });
  await page.waitForTimeout(AFTERWARDS);
  await page.evaluate(scroll, [BATCHES, ROWS_EACH, FRAMES_BETWEEN] as const);
  await page.waitForTimeout(AFTERWARDS);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
  await page.close();
  return { mainThread: of('TaskDuration'), process: of('ProcessTime') };
}

async function scroll([batches, rows, frames]: readonly [number, number, number]): Promise<void> {
  await (window as never as { longList: LongList }).longList.scroll(batches, rows, frames);
}

/** Where the time goes, from traces: these cost time themselves, so no ratio is taken from them. */
async function traced(
  site: ListSite,
  contestants: readonly Contestant[],
  log: (line: string) => void,
): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const { name, run } of contestants) {
    const atLoad: number[] = [];
    const whileScrolling: number[] = [];
    const longestPiece: number[] = [];
    const longestTask: number[] = [];
    const longTasks: number[] = [];
    for (let turn = 0; turn < TRACED_TURNS; turn++) {
      const page = await run.context.newPage();
      const origin = `chrome-extension://${run.extensionId}/`;
      const load = await traceOf(page, origin, async () => {
        await page.goto(LIST_ADDRESS[site], { waitUntil: 'load' });
        await page.waitForTimeout(AFTERWARDS);
      });
      const list = await traceOf(page, origin, async () => {
        await page.evaluate(scroll, [BATCHES, ROWS_EACH, FRAMES_BETWEEN] as const);
        await page.waitForTimeout(AFTERWARDS);
      });
      await page.close();
      if (name === 'tsunagi' && turn === TRACED_TURNS - 1)
        for (const [when, { byFunction }] of Object.entries({ load, list }))
          log(`${when}: ${dearest(byFunction)}`);
      atLoad.push(load.script);
      whileScrolling.push(list.script);
      longestPiece.push(Math.max(load.longestPiece, list.longestPiece));
      longestTask.push(Math.max(load.longestTask, list.longestTask));
      longTasks.push(load.longTasks + list.longTasks);
    }
    const line = (what: string, values: readonly number[], unit: string, goal: string): BenchLine => ({
      id: 'S5',
      what: `${site}, ${what}: ${CALLED[name]}`,
      figure: quantile(values, 0.5),
      unit,
      goal: name === 'tsunagi' ? goal : 'for comparison',
      spread: spreadOf(values),
    });
    if (name !== 'empty')
      lines.push(
        line("the extension's script at load", atLoad, 'ms', '≤ 10'),
        line("the extension's script while 200 rows come", whileScrolling, 'ms', 'for comparison'),
        line("the extension's longest piece of work", longestPiece, 'ms', '≤ 50'),
      );
    lines.push(
      line('the longest task of the page', longestTask, 'ms', 'as with an empty extension'),
      line('tasks over 50 ms', longTasks, 'tasks', '0 more than with an empty extension'),
    );
  }
  return lines;
}

/** Where our own time goes, by function of the built script: `name line:column milliseconds`. */
function dearest(byFunction: ReadonlyMap<string, number>): string {
  return [...byFunction]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([name, time]) => `${name} ${time.toFixed(1)}`)
    .join(', ');
}
