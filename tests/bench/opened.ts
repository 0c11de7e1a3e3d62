import type { Page } from 'playwright';
import type { Place } from '../../components/app/place.ts';

/** What has to stand on a page before it counts as painted. */
export interface Shown {
  /** Elements, one of which it is; what lies in a closed fold does not count. */
  readonly rows: string;
  /** What one of them says, as the source of a pattern; anything, where it is left out. */
  readonly says?: string;
}

/** Milliseconds from the start of the navigation to the end of the frame that shows it. */
export async function paintedAfter(page: Page, url: string, shown: Shown): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(async ({ rows, says = '' }) => {
    const pattern = new RegExp(says, 'u');
    await new Promise<void>((resolve) => {
      const look = () => {
        const isThere = [...document.querySelectorAll(rows)].some(
          (row) => pattern.test(row.textContent ?? '') && !row.closest('details:not([open])'),
        );
        if (!isThere) return false;
        observer.disconnect();
        resolve();
        return true;
      };
      const observer = new MutationObserver(look);
      if (!look())
        observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    // Two frames on, what stood in the document is on the screen.
    const timing = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const now = await new Promise<number>((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
    );
    return Math.max(now, timing ?? 0);
  }, shown);
}

/** The popup opens where it was left: at this place. */
export async function leavePopupAt(page: Page, place: Place): Promise<void> {
  await page.evaluate(async (there) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tsunagi');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve, reject) => {
      const writing = db.transaction('typed', 'readwrite');
      writing.objectStore('typed').put({
        key: 'place:popup',
        value: { at: Date.now(), places: [{ at: 'home' }, there] },
        at: Date.now(),
      });
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
  }, place);
}
