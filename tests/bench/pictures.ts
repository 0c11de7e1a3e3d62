import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../components/workspace/spot.ts';
import type { BenchLine } from '../tools/bench.ts';
import { launchChromium } from '../tools/browsers/chromium.ts';
import { fillYears } from './fill-years.ts';
import { paintedAfter, type Shown } from './opened.ts';
import { quantile, spreadOf } from './quantile.ts';

const SIZE = { people: 8000, introductions: 20_000, years: 3 };
/** Fewer where a first look is enough: `TSUNAGI_RUNS=5 npm run bench -- L1`. */
const RUNS = Number(process.env.TSUNAGI_RUNS ?? 15);
/** A picture that stands in no such time has no line, and is said in the log. */
const IN_TIME = 8000;

interface Picture {
  readonly what: string;
  readonly address: string;
  readonly shown: Shown;
}

/** Every picture over years, by its address. */
function picturesOf(contactId: string): readonly Picture[] {
  const at = (...spot: Parameters<typeof hashOf>) => `/workspace.html${hashOf(...spot)}`;
  const main = (section: 'origins' | 'look-back' | 'week'): Picture => ({
    what: section,
    address: at({ section }),
    shown: { rows: 'main svg, main table, main li, main dd', says: '\\d' },
  });
  return [
    {
      what: 'how we came together, around a person',
      address: at({ section: 'lineage', place: { at: 'lineage', contactId } }),
      shown: { rows: '.lineage-picture [role="treeitem"]' },
    },
    {
      what: 'how we came together, where it began',
      address: at({ section: 'lineage' }),
      shown: { rows: '.lineage-beginnings li' },
    },
    main('origins'),
    main('look-back'),
    main('week'),
  ];
}

/**
 * L1: from the opening of each picture over years to the frame in which it stands there, with three years of 20,000
 * introductions and their events in the notebook, each against an empty page of the same extension opened just before.
 */
export async function pictures(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const copy = await mkdtemp(join(tmpdir(), 'tsunagi-bench-'));
  await cp(dir, copy, { recursive: true });
  await writeFile(
    join(copy, 'empty.html'),
    '<!doctype html><html><body><h1 data-painted>empty</h1></body></html>\n',
  );
  const run = await launchChromium({ extensionDir: copy, headless: true, language: 'en-US' });
  try {
    const page = await run.openAsTab('/popup.html');
    await page.bringToFront();
    log(`filling a notebook with ${SIZE.introductions} introductions …`);
    const { contactId } = await fillYears(page, SIZE);
    const lines: BenchLine[] = [];
    for (const { what, address, shown } of picturesOf(contactId)) {
      const empty: number[] = [];
      const times: number[] = [];
      let first: number | undefined;
      // The first opening makes what is kept for the next ones; it and a second one warm the browser's caches.
      for (let turn = 0; turn < RUNS + 2; turn++) {
        const bare = await paintedAfter(page, run.extensionUrl('/empty.html'), { rows: '[data-painted]' });
        const time = await inTime(paintedAfter(page, run.extensionUrl(address), shown));
        if (time === undefined) break;
        first ??= time;
        // What is kept is written once the picture stands.
        await page.waitForTimeout(turn === 0 ? 3000 : 50);
        if (turn < 2) continue;
        empty.push(bare);
        times.push(time);
      }
      if (first === undefined || times.length === 0) log(`${what}: nothing within ${IN_TIME / 1000} s`);
      else lines.push(...linesOf(what, empty, times, first));
    }
    return lines;
  } finally {
    await run.close();
    await rm(copy, { recursive: true, force: true });
  }
}

async function inTime(painting: Promise<number>): Promise<number | undefined> {
  const late = AbortSignal.timeout(IN_TIME);
  return Promise.race([
    // The next navigation ends the waiting in a page that never shows it.
    painting.catch(() => undefined),
    new Promise<undefined>((resolve) => late.addEventListener('abort', () => resolve(undefined))),
  ]);
}

function linesOf(
  what: string,
  empty: readonly number[],
  times: readonly number[],
  first: number,
): readonly BenchLine[] {
  const ratios = times.map((time, turn) => time / (empty[turn] ?? Number.NaN));
  const line = { id: 'L1', goal: 'for comparison', unit: 'ms' };
  return [
    {
      ...line,
      what: `${what}: opened → painted, median`,
      figure: quantile(times, 0.5),
      goal: '≤ 300 ms',
      spread: spreadOf(times),
    },
    { ...line, what: `${what}: opened → painted, p95`, figure: quantile(times, 0.95) },
    {
      ...line,
      what: `${what}: against an empty page`,
      figure: quantile(ratios, 0.5),
      unit: '×',
      spread: spreadOf(ratios),
    },
    { ...line, what: `${what}: the very first opening`, figure: first },
  ];
}
