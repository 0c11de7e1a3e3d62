import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchLine } from '../tools/bench.ts';
import { launchChromium } from '../tools/browsers/chromium.ts';
import { fillLedger } from './fill-ledger.ts';
import { leavePopupAt, paintedAfter } from './opened.ts';
import { quantile } from './quantile.ts';

const CONTACTS = 100_000;
const RUNS = 25;

/**
 * S3: from the opening of the popup's page to the frame in which a person's history stands there, with 100,000
 * people in the notebook, against an empty page of the same extension, the two in turn.
 */
export async function popupPaint(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const copy = await mkdtemp(join(tmpdir(), 'tsunagi-bench-'));
  await cp(dir, copy, { recursive: true });
  await writeFile(
    join(copy, 'empty.html'),
    '<!doctype html><html><body><h1 data-painted>empty</h1></body></html>\n',
  );
  const run = await launchChromium({ extensionDir: copy, headless: true, language: 'en-US' });
  try {
    const page = await run.openAsTab('/popup.html');
    log(`filling a notebook with ${CONTACTS} people …`);
    const contactId = await fillLedger(page, CONTACTS);
    const empty: number[] = [];
    const popup: number[] = [];
    for (let turn = 0; turn < RUNS + 2; turn++) {
      const blank = await paintedAfter(page, run.extensionUrl('/empty.html'), { rows: '[data-painted]' });
      await leavePopupAt(page, { at: 'person', contactId });
      const person = await paintedAfter(page, run.extensionUrl('/popup.html'), {
        rows: '.person-history li',
      });
      // The first two warm the browser's caches.
      if (turn < 2) continue;
      empty.push(blank);
      popup.push(person);
    }
    const ratios = popup.map((time, turn) => time / (empty[turn] ?? Number.NaN));
    return [
      {
        id: 'S3',
        what: 'popup opened → history painted, against an empty page',
        figure: quantile(ratios, 0.5),
        unit: '×',
        goal: '≤ 1.75',
        spread: [Math.min(...ratios), Math.max(...ratios)],
      },
      {
        id: 'S3',
        what: 'popup opened → history painted, p95',
        figure: quantile(popup, 0.95),
        unit: 'ms',
        goal: '≤ 100',
        spread: [Math.min(...popup), Math.max(...popup)],
      },
      {
        id: 'S3',
        what: 'empty page of the extension, median',
        figure: quantile(empty, 0.5),
        unit: 'ms',
        goal: 'for comparison',
        spread: [Math.min(...empty), Math.max(...empty)],
      },
    ];
  } finally {
    await run.close();
    await rm(copy, { recursive: true, force: true });
  }
}
