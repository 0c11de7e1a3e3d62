import type { Page } from 'playwright';
import { KNOWN_SITES } from '../../lib/access/sites.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { serveAt } from '../tools/browsers/chromium-sites.ts';
import { countMarks, type ExtensionWorld, extensionWorld } from '../tools/browsers/extension-world.ts';
import { until } from '../tools/browsers/options.ts';
import { fillLedger } from './fill-ledger.ts';
import { LIST_ADDRESS, type ListSite, longListPage } from './long-list.ts';

/** The extension at work on long lists: what the measurements of scripts in pages share. */

/** Host permissions of every site known by name. */
const GRANTS = KNOWN_SITES.flatMap((site) => [...site.origins]);

/** Rows that stand in a list when it loads. */
export const ROWS_AT_LOAD = 100;

/** Serves both lists at the real addresses. */
export async function serveLists(run: ChromiumRun): Promise<void> {
  for (const site of Object.keys(LIST_ADDRESS) as ListSite[])
    await serveAt(run.context, LIST_ADDRESS[site], {
      body: longListPage(site, ROWS_AT_LOAD),
      contentType: 'text/html; charset=utf-8',
    });
}

/**
 * The built extension, on at LinkedIn and Gmail, with so many people in the notebook, of whom the first `known` have
 * a mark that draws; the others were only imported.
 */
export async function launchOnSites(
  dir: string,
  contacts: number,
  known: number,
  log: (line: string) => void,
): Promise<ChromiumRun> {
  const run = await launchChromium({ extensionDir: dir, headless: true, language: 'en-US', grants: GRANTS });
  try {
    await serveLists(run);
    const page = await run.openAsTab('/popup.html');
    log(`filling a notebook with ${contacts} people …`);
    await fillLedger(page, contacts);
    await page.evaluate(makeKnown, known);
    // What is derived from these rows was made without them; a worker that starts anew makes it again.
    await run.killWorker();
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'ledger-changed' }));
    await until('the scripts to be registered', async () =>
      (await run.worker()).evaluate(
        async () =>
          (await chrome.scripting.getRegisteredContentScripts({ ids: ['linkedin', 'gmail'] })).length === 2,
      ),
    );
    for (const other of run.context.pages()) if (other.url() !== 'about:blank') await other.close();
    return run;
  } catch (error) {
    await run.close();
    throw error;
  }
}

/** Runs in a page of the extension. */
async function makeKnown(known: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tsunagi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['contacts', 'settings', 'packed'], 'readwrite');
  const contacts = writing.objectStore('contacts');
  for (let n = 0; n < known; n++) {
    const reading = contacts.get(`00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`);
    reading.onsuccess = () => contacts.put({ ...reading.result, importedOnly: false });
  }
  const settings = writing.objectStore('settings');
  settings.put({ key: 'welcomed', value: true });
  settings.put({
    key: 'sites',
    value: [
      { site: 'linkedin', mode: 'on' },
      { site: 'gmail', mode: 'on' },
    ],
  });
  writing.objectStore('packed').clear();
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}

/** Opens a list and waits until so many marks on it draw. */
export async function openMarkedList(
  run: ChromiumRun,
  site: ListSite,
  drawn: number,
): Promise<{ readonly page: Page; readonly world: ExtensionWorld }> {
  const page = await run.context.newPage();
  await page.goto(LIST_ADDRESS[site]);
  const world = await extensionWorld(page, run.extensionId);
  await until(
    `${drawn} drawn marks on the list of ${site}`,
    async () => (await world.evaluate(countMarks)).drawn >= drawn,
    20_000,
  );
  return { page, world };
}
