import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../components/workspace/spot.ts';
import type { BenchLine } from '../tools/bench.ts';
import { launchChromium } from '../tools/browsers/chromium.ts';
import { type Desk, fillDesk } from './fill-desk.ts';
import { leavePopupAt, paintedAfter, type Shown } from './opened.ts';
import { quantile, spreadOf } from './quantile.ts';

const SIZE = { people: 10_000, notes: 20_000, introductions: 30_000 };
/** Fewer where a first look is enough: `TSUNAGI_RUNS=5 npm run bench -- D1`. */
const RUNS = Number(process.env.TSUNAGI_RUNS ?? 15);
const NEED = 'Our books are a mess, receipts everywhere since spring, and somebody has to do the accounts';

interface Screen {
  readonly what: string;
  readonly address: string;
  readonly shown: Shown;
}

/** A row of a list region that says one of the invented names. */
const rowIn = (region: string): Shown => ({
  rows: ['li', '[role="row"]', 'tr', '[role="listitem"]', '[data-nav]']
    .map((row) => `${region} ${row}`)
    .join(', '),
  says: 'Person \\d+',
});
const LIST = 'section.list';

function screensOf({ contactId, company }: Desk): readonly Screen[] {
  const at = (...spot: Parameters<typeof hashOf>) => `/workspace.html${hashOf(...spot)}`;
  return [
    { what: 'people', address: at({ section: 'people' }), shown: rowIn(LIST) },
    { what: 'introductions', address: at({ section: 'introductions' }), shown: rowIn(LIST) },
    { what: 'requests', address: at({ section: 'requests' }), shown: rowIn(LIST) },
    { what: 'ask again', address: at({ section: 'again' }), shown: rowIn(LIST) },
    { what: 'call on', address: at({ section: 'call-on' }), shown: rowIn(LIST) },
    {
      what: 'circles',
      address: at({ section: 'circles' }),
      shown: { rows: `${LIST} li`, says: 'Group \\d+' },
    },
    { what: 'today', address: at({ section: 'today' }), shown: rowIn(LIST) },
    {
      what: 'a person',
      address: at({ section: 'people', place: { at: 'person', contactId } }),
      shown: { rows: '.person-history li' },
    },
    {
      what: 'a company',
      address: at({ section: 'people', place: { at: 'company', name: company } }),
      shown: rowIn('.company-page'),
    },
    {
      what: 'who fits a need',
      address: at({ section: 'today', place: { at: 'need', text: NEED } }),
      shown: rowIn('.need'),
    },
    { what: 'who fits a need, in the popup', address: '/popup.html', shown: rowIn('.need') },
  ];
}

/**
 * D1: from the opening of each screen to the frame in which the first rows of its list stand there, with ten thousand
 * people, twenty thousand notes and thirty thousand introductions in the notebook, each against an empty page of the
 * same extension opened just before. A screen that shows no row in time is said in the log and has no line.
 */
export async function screens(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const copy = await mkdtemp(join(tmpdir(), 'tsunagi-bench-'));
  await cp(dir, copy, { recursive: true });
  await writeFile(
    join(copy, 'empty.html'),
    '<!doctype html><html><body><h1 data-painted>empty</h1></body></html>\n',
  );
  const run = await launchChromium({ extensionDir: copy, headless: true, language: 'en-US' });
  try {
    const page = await run.openAsTab('/popup.html');
    log(`filling a notebook with ${SIZE.introductions} introductions …`);
    const desk = await fillDesk(page, SIZE);
    const all = screensOf(desk);
    const times = new Map(all.map(({ what }) => [what, { empty: [] as number[], screen: [] as number[] }]));
    await leavePopupAt(page, { at: 'need', text: NEED });
    // The first two turns warm the browser's caches. Every other turn goes the other way round.
    for (let turn = 0; turn < RUNS + 2; turn++) {
      for (const { what, address, shown } of turn % 2 ? all : all.toReversed()) {
        const taken = times.get(what);
        if (!taken) continue;
        const empty = await paintedAfter(page, run.extensionUrl('/empty.html'), { rows: '[data-painted]' });
        const screen = await inTime(paintedAfter(page, run.extensionUrl(address), shown));
        if (screen === undefined) {
          log(`${what}: no row that says a name within ${IN_TIME / 1000} s`);
          times.delete(what);
          continue;
        }
        if (turn < 2) continue;
        taken.empty.push(empty);
        taken.screen.push(screen);
      }
    }
    return [...times].flatMap(([what, taken]) => linesOf(what, taken.empty, taken.screen));
  } finally {
    await run.close();
    await rm(copy, { recursive: true, force: true });
  }
}

/** Milliseconds after which a screen counts as one that shows nothing. */
const IN_TIME = 60_000;

async function inTime(painting: Promise<number>): Promise<number | undefined> {
  const late = AbortSignal.timeout(IN_TIME);
  return Promise.race([
    // The next navigation ends the waiting in a page that never shows it.
    painting.catch(() => undefined),
    new Promise<undefined>((resolve) => late.addEventListener('abort', () => resolve(undefined))),
  ]);
}

function linesOf(what: string, empty: readonly number[], screen: readonly number[]): readonly BenchLine[] {
  const ratios = screen.map((time, turn) => time / (empty[turn] ?? Number.NaN));
  return [
    {
      id: 'D1',
      what: `${what}: opened → first rows painted, against an empty page`,
      figure: quantile(ratios, 0.5),
      unit: '×',
      goal: '≤ 6 × an empty page, p95 ≤ 500 ms',
      spread: spreadOf(ratios),
    },
    {
      id: 'D1',
      what: `${what}: opened → first rows painted, median`,
      figure: quantile(screen, 0.5),
      unit: 'ms',
      goal: 'for comparison',
      spread: spreadOf(screen),
    },
    {
      id: 'D1',
      what: `${what}: opened → first rows painted, p95`,
      figure: quantile(screen, 0.95),
      unit: 'ms',
      goal: 'for comparison',
    },
  ];
}
