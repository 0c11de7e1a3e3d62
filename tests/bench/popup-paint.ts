import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { BenchLine } from '../tools/bench.ts';
import { launchChromium } from '../tools/browsers/chromium.ts';
import { fillLedger } from './fill-ledger.ts';
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
      const blank = await paintedAfter(page, run.extensionUrl('/empty.html'), '[data-painted]');
      await openOn(page, contactId);
      const person = await paintedAfter(page, run.extensionUrl('/popup.html'), '.person-history li');
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

/** The popup opens where it was left: on this person. */
async function openOn(page: Page, contactId: string): Promise<void> {
  await page.evaluate(async (id) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tsunagi');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve, reject) => {
      const writing = db.transaction('typed', 'readwrite');
      writing.objectStore('typed').put({
        key: 'place:popup',
        value: { at: Date.now(), places: [{ at: 'home' }, { at: 'person', contactId: id }] },
        at: Date.now(),
      });
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
  }, contactId);
}

/** Milliseconds from the start of the navigation to the end of the frame that shows `selector`. */
async function paintedAfter(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(async (wanted) => {
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!document.querySelector(wanted)) return false;
        observer.disconnect();
        resolve();
        return true;
      };
      const observer = new MutationObserver(look);
      if (!look()) observer.observe(document, { childList: true, subtree: true });
    });
    // Two frames on, what stood in the document is on the screen.
    const timing = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const now = await new Promise<number>((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
    );
    return Math.max(now, timing ?? 0);
  }, selector);
}
