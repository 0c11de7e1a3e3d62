import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_SITES } from '../../lib/access/sites.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type SamplePages, serveSamplePages } from '../tools/tour/sample-pages.ts';
import { dumpLedger, fill, goHome, inkIn, says } from './stage.ts';

/** Sites and their modes, on LinkedIn in both stacks and on Gmail, with sample pages at the real addresses. */

const why = whyNot('chromium');
const LINKEDIN = 'https://www.linkedin.com/*';

describe.skipIf(why !== undefined)(suiteName('sites and modes, in Chromium', why), () => {
  let run: ChromiumRun;
  let pages: SamplePages;
  let profile: Page;
  let gmail: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      // All that the first run asks for: the browser's own question cannot be answered from here.
      grants: KNOWN_SITES.flatMap((site) => [...site.origins]),
    });
    pages = await serveSamplePages(run.context, 'en');
  });

  afterAll(async () => {
    await run?.close();
  });

  const open = async (url: string): Promise<Page> => {
    const page = await run.context.newPage();
    page.on('console', (message) => {
      // The sample pages have no favicon; the browser's own line about it is no error of ours.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url);
    return page;
  };
  /** The elements without any attribute beside names: marks look like this to a page. */
  const bareSpans = (page: Page) => page.locator('span:not([class]):not([id]):empty').count();
  const MARK = 'main span:not([class]):not([id]):empty';

  it('runs nowhere before the user chose', async () => {
    profile = await open(pages.known);
    await profile.waitForTimeout(1000);
    expect(await bareSpans(profile)).toBe(0);
    const popup = await run.openPopup(profile);
    await says(popup, siteWords.en.start('LinkedIn'));
    await popup.close();
  });

  it('proposes LinkedIn beside the page and webmail on it, and starts where the user says', async () => {
    const welcome = await run.openAsTab('/welcome.html');
    await welcome.getByRole('button', { name: welcomeWords.en.start }).click();
    await until('the choice', async () =>
      JSON.stringify((await dumpLedger(run)).settings).includes('"site":"linkedin"'),
    );
    const settings = JSON.stringify((await dumpLedger(run)).settings);
    expect(settings).toMatch(/"site":"linkedin","mode":"beside"|"mode":"beside","site":"linkedin"/u);
    expect(settings).toMatch(/"site":"gmail","mode":"on"|"mode":"on","site":"gmail"/u);
    // Sites that wait behind "more" are nobody's choice, and no script of theirs runs anywhere.
    const wanted = KNOWN_SITES.filter(({ proposed }) => proposed !== undefined)
      .flatMap(({ scripts }) => scripts)
      .map(({ name, matches }) => `${name}.js on ${[...matches].sort().join()}`)
      .sort();
    await until('the scripts, one for each site', async () => {
      const worker = await run.worker();
      const registered = await worker.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map(
          ({ js, matches }) => `${js} on ${matches?.sort()}`,
        ),
      );
      return registered.sort().join() === wanted.join();
    });
    await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
    await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
  });

  it('beside the page draws nothing, and the popup tells who is there', async () => {
    await profile.bringToFront();
    const popup = await run.openPopup(profile);
    await says(popup, 'Greg Smith');
    expect(await bareSpans(profile)).toBe(0);
    // The foot moves down while the lists above it fill.
    await says(popup, 'waiting for');
    await popup.click(`text=${siteWords.en.modes.on}`);
    await until('marks', async () => (await bareSpans(profile)) > 0);
    await popup.close();
  });

  it('marks known and unknown alike: the same element, the same size', async () => {
    const stranger = await open(pages.stranger);
    await until('a mark', async () => (await bareSpans(stranger)) > 0);
    const shapeOf = (page: Page) =>
      page
        .locator(MARK)
        .first()
        .evaluate((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          return { html: mark.outerHTML, width, height, root: mark.shadowRoot };
        });
    expect(await shapeOf(stranger)).toEqual(await shapeOf(profile));
    await profile.bringToFront();
    await until('ink', async () => (await inkIn(profile, MARK)) > 5);
    await stranger.bringToFront();
    expect(await inkIn(stranger, MARK)).toBe(0);
    await stranger.close();
  });

  it('follows a profile that is replaced without a load', async () => {
    await profile.bringToFront();
    await profile.evaluate(
      ({ url, name }) => {
        history.pushState({}, '', url);
        const main = document.querySelector('main');
        if (!main) throw new Error('no main');
        for (const element of main.querySelectorAll('*')) {
          for (const { name: attribute, value } of [...element.attributes]) {
            element.setAttribute(
              attribute,
              value.replace('greg-smith-example', 'someone-new-example').replace('GregSmith', 'SomeoneNew'),
            );
          }
        }
        const title = document.querySelector('h2, h1');
        if (title) title.textContent = name;
        document.title = `${name} | Profile`;
      },
      { url: '/in/someone-new-example/', name: 'Someone New' },
    );
    const popup = await run.openPopup(profile);
    await says(popup, 'Someone New');
    const here = await popup.evaluate('document.querySelector("section:has(.people-here)").innerText');
    expect(here).not.toContain('Greg Smith');
    await popup.close();
    await until('no ink', async () => (await inkIn(profile, MARK)) === 0);
    expect(JSON.stringify(await dumpLedger(run))).not.toContain('someone-new-example');
  });

  it('marks sender and recipient of an open Gmail message, and never the user', async () => {
    gmail = await open(pages.mail);
    await until('marks', async () => (await bareSpans(gmail)) >= 2);
    const popup = await run.openPopup(gmail);
    await says(popup, 'Sarah Cole');
    expect(await popup.evaluate('document.body.innerText.includes("mio@example.org")')).toBe(false);
    await popup.close();
  });

  it('sends what is too long for an address by the clipboard, and says so before', async () => {
    const popup = await run.openPopup(gmail);
    await goHome(popup, commonWords.en.back);
    await popup.click('.focus-person');
    await popup.click('.person-next .button.main');
    await popup.waitFor(`text=${letterWords.en.openIn.gmail}`);
    await fill(popup, letterWords.en.body, '長');
    // Pasted at once, as nobody types nine thousand letters.
    await popup.send('Input.insertText', { text: '長い手紙です。'.repeat(1300) });
    await says(popup, letterWords.en.tooLongBefore);
    const opening = run.context.waitForEvent('page');
    await popup.click(`text=${letterWords.en.openIn.gmail}`);
    const draft = await opening;
    await draft.waitForURL(/view=cm/u);
    const opened = new URL(draft.url());
    expect(draft.url().length).toBeLessThan(8000);
    expect(opened.searchParams.get('body')).toBeNull();
    expect(opened.searchParams.get('su')).not.toBe('');
    await draft.close();
  });

  it('shows in an open panel what is changed elsewhere', async () => {
    const panel = await run.openAsTab('/sidepanel.html');
    await panel.getByLabel(popupWords.en.searchLabel).fill('greg');
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Greg Smith' }).waitFor();
    const workspace = await run.openAsTab('/workspace.html#people');
    await workspace.getByText('Greg Smith').first().click();
    await workspace.getByRole('button', { name: contactWords.en.addNote }).first().click();
    await workspace
      .getByRole('textbox', { name: contactWords.en.noteText, exact: true })
      .last()
      .fill('only on Thursdays');
    await workspace.keyboard.press('Enter');
    await panel.getByText('only on Thursdays').waitFor();
    await panel.close();
    await workspace.close();
  });

  it('notices that access was taken away in the browser, and says so', async () => {
    const worker = await run.worker();
    await worker.evaluate((origins) => chrome.permissions.remove({ origins }), [LINKEDIN]);
    await until('the script to be gone', async () =>
      (await run.worker()).evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.every((script) => script.id !== 'linkedin');
      }),
    );
    await profile.bringToFront();
    await until('no mark on the open page', async () => (await bareSpans(profile)) === 0);
    // The address is told to whoever opens the popup on the page; opened by a test it is told no more.
    const workspace = await run.openAsTab('/workspace.html#settings');
    await workspace.screenshot({ path: '.output/test/access-gone.png' });
    await workspace.getByText(siteWords.en.accessGone('LinkedIn')).waitFor({ timeout: 10_000 });
    await workspace.close();
  });

  it('wrote nothing into the pages’ consoles', () => {
    expect(errors).toEqual([]);
  });

  it('goes home from anywhere', async () => {
    await gmail.bringToFront();
    const popup = await run.openPopup(gmail);
    await goHome(popup, 'Back');
    await popup.close();
  });
});
