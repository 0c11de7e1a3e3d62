import type { Page } from 'playwright';
import type { ChromiumRun } from '../tools/browsers/chromium.ts';
import type { ChromiumTarget } from '../tools/browsers/chromium-target.ts';
import { until } from '../tools/browsers/options.ts';

/** What the tests of the whole extension share: reading its ledger, its badge, and what a mark shows. */

/** All that {@link readLedger} gives, read in a page of the extension. */
export async function dumpLedger(run: ChromiumRun): Promise<Record<string, unknown[]>> {
  const page = await run.openAsTab('/popup.html');
  try {
    return await page.evaluate(readLedger);
  } finally {
    await page.close();
  }
}

/**
 * Runs inside the browser: all rows of the database `tsunagi`, as it holds them. Not `packed`, which is worked out of the
 * others: it comes and goes in its own time, and Firefox forbids its drivers the typed arrays in it.
 */
export async function readLedger(): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tsunagi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) {
    if (store === 'packed') continue;
    rows[store] = await new Promise((resolve, reject) => {
      const reading = db.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  }
  db.close();
  return rows;
}

/**
 * Lets so many days pass, as far as the ledger can tell: every moment in it lies that much further back. Runs inside
 * the browser; the worker notices at its next start.
 */
export async function moveIntoThePast(days: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tsunagi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['introductions', 'events'], 'readwrite');
  for (const store of ['introductions', 'events']) {
    const all = writing.objectStore(store).getAll();
    all.onsuccess = () => {
      for (const row of all.result) {
        for (const field of ['at', 'createdAt', 'updatedAt', 'recordedAt', 'introducedAt']) {
          if (typeof row[field] === 'number') row[field] -= days * 86_400_000;
        }
        writing.objectStore(store).put(row);
      }
    };
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}

/** The toolbar badge's text, once it is this; waits for the worker to get there. */
export async function badgeIs(run: ChromiumRun, text: string): Promise<string> {
  return until(`the badge “${text}”`, async () => {
    const worker = await run.worker();
    const shown = await worker.evaluate(() => chrome.action.getBadgeText({}));
    return shown === text ? `badge ${shown}` : undefined;
  });
}

/** How many pixels of an element differ from the colour of its corner: 0 for a mark that shows nothing. */
export async function inkIn(page: Page, selector: string): Promise<number> {
  const png = await page.locator(selector).first().screenshot({ animations: 'disabled' });
  const canvas = await page.context().newPage();
  try {
    return await canvas.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4) {
        const distance =
          Math.abs((data[at] ?? 0) - (data[0] ?? 0)) +
          Math.abs((data[at + 1] ?? 0) - (data[1] ?? 0)) +
          Math.abs((data[at + 2] ?? 0) - (data[2] ?? 0));
        if (distance > 60) ink += 1;
      }
      return ink;
    }, png.toString('base64'));
  } finally {
    await canvas.close();
  }
}

/** Puts text into a field of the popup, found by its label, as if selected and typed over. */
export async function fill(popup: ChromiumTarget, label: string, text: string): Promise<void> {
  await until(`a field “${label}”`, () =>
    popup.evaluate((wanted: string) => {
      const labels = [...document.querySelectorAll('label')];
      const named = labels.find((one) => one.textContent?.trim() === wanted)?.htmlFor;
      const field = named
        ? document.getElementById(named)
        : [...document.querySelectorAll('input, textarea')].find(
            (one) => one.getAttribute('aria-label') === wanted,
          );
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
      field.focus();
      field.select();
      return true;
    }, label),
  );
  await popup.type(text);
}

/** The value that stands in the popup's field of this label. */
export async function valueIn(popup: ChromiumTarget, label: string): Promise<string> {
  return popup.evaluate((wanted: string) => {
    const named = [...document.querySelectorAll('label')].find(
      (one) => one.textContent?.trim() === wanted,
    )?.htmlFor;
    const field = named ? document.getElementById(named) : null;
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
  }, label);
}

/** Waits until the popup shows this text somewhere. */
export async function says(popup: ChromiumTarget, text: string): Promise<void> {
  await until(`“${text}” in the popup`, () =>
    popup.evaluate((wanted: string) => document.body.innerText.includes(wanted), text),
  );
}

/** Goes back in the popup until its home stands there: search, who is on this page, today. */
export async function goHome(popup: ChromiumTarget, back: string): Promise<void> {
  await until('the home of the popup', async () => {
    const seen = await popup.evaluate((label: string) => {
      if (
        document.querySelector('input[type=search], [role=combobox]') &&
        !document.querySelector(`[aria-label="${label}"]`)
      )
        return 'home';
      return document.querySelector(`[aria-label="${label}"]`) ? 'inside' : 'loading';
    }, back);
    if (seen === 'inside') await popup.click(`text=${back}`);
    return seen === 'home';
  });
}
