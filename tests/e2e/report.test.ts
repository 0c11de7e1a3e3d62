import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_SITES } from '../../lib/access/sites.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { reportWords } from '../../lib/i18n/report.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { serveAt } from '../tools/browsers/chromium-sites.ts';
import type { ChromiumTarget } from '../tools/browsers/chromium-target.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { serveSamplePages } from '../tools/tour/sample-pages.ts';
import { dumpLedger, says, valueIn } from './stage.ts';

/** "Who is this?" from the browser's menu, and "Report this page", in the built extension. */

const why = whyNot('chromium');
const EMPTY_SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=washi';
const NO_PEOPLE = 'https://www.linkedin.com/jobs/';
const ELSEWHERE = 'https://blog.example.com/';

describe.skipIf(why !== undefined)(suiteName('who is this, and reports of pages, in Chromium', why), () => {
  let run: ChromiumRun;
  let elsewhere: Page;
  let search: Page;
  let known: string;

  beforeAll(async () => {
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      grants: KNOWN_SITES.flatMap((site) => [...site.origins]),
    });
    ({ known } = await serveSamplePages(run.context, 'en'));
    const html = (body: string) => ({ contentType: 'text/html; charset=utf-8', body });
    await serveAt(
      run.context,
      EMPTY_SEARCH,
      html(
        '<title>Search | LinkedIn</title><main><p>Results for Emeka Obi</p><img src="emeka.png" alt="Emeka"></main>',
      ),
    );
    await serveAt(run.context, NO_PEOPLE, html('<main><p>Jobs</p></main>'));
    await serveAt(run.context, ELSEWHERE, html('<p>Written by Greg Smith and Emeka Obi</p>'));
    const welcome = await run.openAsTab('/welcome.html');
    await welcome.getByRole('button', { name: welcomeWords.en.start }).click();
    await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
    await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
    await welcome.close();
    elsewhere = await run.context.newPage();
    await elsewhere.goto(ELSEWHERE);
  });

  afterAll(async () => {
    await run?.close();
  });

  /** As the browser tells of a click in its menu; gives the popup that opens. */
  const ask = async (click: object): Promise<ChromiumTarget> => {
    await elsewhere.bringToFront();
    const worker = await run.worker();
    await worker.evaluate((info) => {
      // Not declared, and there: how the browser itself calls the listeners.
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object): void };
      };
      onClicked.dispatch({ editable: false, pageUrl: 'https://blog.example.com/', ...info }, {});
    }, click);
    return run.attach('popup.html');
  };
  const searched = (popup: ChromiumTarget): Promise<string> =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value ?? '');

  it('is in the menu once, and still once after the worker was killed', async () => {
    await run.killWorker();
    const worker = await run.worker();
    // Only what is there can be changed, and only what is not there can be made.
    await until('the items', () =>
      worker.evaluate(async () => {
        for (const id of ['who-selected', 'who-linked']) {
          const there = await chrome.contextMenus.update(id, {}).then(
            () => true,
            () => false,
          );
          if (!there) return false;
        }
        return true;
      }),
    );
  });

  it('opens the history of whoever is known, by address, by link, and by profile', async () => {
    for (const click of [
      { menuItemId: 'who-selected', selectionText: 'Written by greg.smith@example.com' },
      { menuItemId: 'who-linked', linkUrl: known },
    ]) {
      const popup = await ask(click);
      await says(popup, contactWords.en.fitTitle);
      await says(popup, 'Greg Smith');
      await popup.close();
    }
  });

  it('searches for a name', async () => {
    const popup = await ask({ menuItemId: 'who-selected', selectionText: ' Greg Smith ' });
    await until('the name in the search', async () => (await searched(popup)) === 'Greg Smith');
    await says(popup, contactWords.en.addTyped('Greg Smith'));
    await popup.press('Enter');
    await says(popup, contactWords.en.fitTitle);
    await popup.close();
  });

  it('offers to add a stranger, with name and address filled in, and keeps nothing of them before', async () => {
    const popup = await ask({
      menuItemId: 'who-selected',
      selectionText: 'Emeka Obi <emeka.obi@example.com>',
    });
    await says(popup, popupWords.en.noResults('emeka.obi@example.com'));
    await popup.press('Enter');
    await says(popup, 'emeka.obi@example.com');
    expect(await valueIn(popup, contactWords.en.name)).toBe('Emeka Obi');
    await popup.close();
    const worker = await run.worker();
    const held = await worker.evaluate(() => chrome.storage.session.get(null));
    expect(JSON.stringify(held)).not.toContain('emeka');
    const { contacts, identities } = await dumpLedger(run);
    expect(JSON.stringify([contacts, identities])).not.toContain('emeka');
  });

  it('says so when it is the user themself', async () => {
    const workspace = await run.openAsTab('/workspace.html#settings');
    const addresses = workspace.getByLabel(workspaceWords.en.addresses);
    await addresses.fill('own@example.org');
    await workspace.getByRole('button', { name: commonWords.en.save, exact: true }).click();
    await until('own address', async () =>
      JSON.stringify((await dumpLedger(run)).settings).includes('own@example.org'),
    );
    await workspace.close();
    const popup = await ask({ menuItemId: 'who-linked', linkUrl: 'mailto:own@example.org' });
    await says(popup, reportWords.en.thisIsYou);
    await popup.close();
  });

  it('says nothing where nobody is to be expected, and that nobody was found where somebody is', async () => {
    search = await run.context.newPage();
    await search.goto(NO_PEOPLE);
    const quiet = await run.openPopup(search);
    await says(quiet, siteWords.en.modes.beside);
    expect(await quiet.evaluate(() => document.querySelector('.doubt') !== null)).toBe(false);
    await quiet.close();
    await search.goto(EMPTY_SEARCH);
    const popup = await run.openPopup(search);
    await says(popup, siteWords.en.nobodyHere('LinkedIn'));
    await popup.close();
  });

  it('shows a report before it is saved, and saves what it showed', async () => {
    const popup = await run.openPopup(search);
    await popup.click(`text=${reportWords.en.report}`);
    await says(popup, reportWords.en.nothingSent);
    const shown = await popup.evaluate(() => document.querySelector('.report-preview')?.textContent ?? '');
    expect(shown).toContain('</html>');
    expect(shown).not.toMatch(/emeka|obi\b|washi/iu);
    await popup.click(`text=${reportWords.en.save}`);
    const file = await until('the file', () => {
      const [name] = existsSync(run.downloadsDir) ? readdirSync(run.downloadsDir) : [];
      const text = name === undefined ? '' : readFileSync(join(run.downloadsDir, name), 'utf8');
      return text.includes('</html>') && text;
    });
    expect(file.replace(/\s/gu, '')).toBe(shown.replace(/\s/gu, ''));
    await popup.close();
    // Nothing of it stays in the page.
    expect(await search.evaluate('"pageReport" in globalThis')).toBe(false);
  });
});
