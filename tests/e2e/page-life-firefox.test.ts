import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type FirefoxRun, launchFirefox } from '../tools/browsers/firefox.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type LifePages, serveLifePages } from './life-pages.ts';
import { readLedger } from './stage.ts';

/**
 * What Firefox does otherwise than Chromium with a page's life: its own cache for going back, its frames, and tabs
 * that are truly hidden, which Chromium's are not under a test's eyes.
 */

const why = whyNot('firefox');

describe.skipIf(why !== undefined)(suiteName('the life of a page, in Firefox', why), () => {
  let run: FirefoxRun;
  let pages: LifePages;

  beforeAll(async () => {
    pages = await serveLifePages();
    run = await launchFirefox({ extension: builtDir('firefox'), headless: true, language: 'en-US' });
    await run.openPage('/welcome.html');
    await until('the button for sample people', () =>
      run.client.execute((wanted: string) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => one.textContent?.trim() === wanted,
        );
        button?.click();
        return button !== undefined;
      }, welcomeWords.en.trySample),
    );
    await until('sample people', async () => {
      await run.openPage('/popup.html');
      return (
        (((await run.client.execute(readLedger)) as Record<string, unknown[]>).contacts?.length ?? 0) > 5
      );
    });
    await run.client.execute(async (site: string) => {
      await browser.runtime.sendMessage({ type: 'site-wish', choices: [{ site, mode: 'on' }] });
    }, 'http://127.0.0.1');
    await run.grant(['http://127.0.0.1/*']);
    // A page opened while the script is being registered has it in some of its frames only.
    await until('the script to be registered', () =>
      run.client.execute(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0),
    );
  });

  afterAll(async () => {
    await run?.close();
    await pages?.stop();
  });

  /** How many marks stand in the page and in each of its frames, in order. */
  const marks = () =>
    run.client.execute(() => {
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
      return [document, ...frames].map(
        (one) => one?.querySelectorAll('.adr + span:not([class]):empty').length ?? 0,
      );
    }) as Promise<readonly number[]>;
  async function marked(expected: readonly number[]): Promise<void> {
    let last: readonly number[] = [];
    try {
      await until('marks', async () => {
        last = await marks();
        return String(last) === String(expected);
      });
    } catch {
      expect(last).toEqual(expected);
    }
  }

  it('marks people in frames, those without an address of their own too', async () => {
    await run.open(`${pages.origin}/frames`);
    await marked([1, 2, 2, 2]);
  });

  it('is right on a page gone back to from the cache', async () => {
    await run.open(`${pages.origin}/?kept`);
    await marked([2]);
    await run.client.execute((next: string) => {
      addEventListener('pageshow', (event) => Object.assign(window, { wasKept: event.persisted }));
      location.href = next;
    }, `${pages.origin}/other?after`);
    await until('the next page', async () => (await run.client.url()).endsWith('?after'));
    await marked([2]);
    await run.client.send('WebDriver:Back');
    await until('the kept page', () =>
      run.client.execute(() => (window as never as { wasKept?: boolean }).wasKept === true),
    );
    await run.client.execute(() => document.querySelector('tbody tr')?.remove());
    await marked([1]);
  });

  it('does nothing in a hidden tab until it is shown', async () => {
    await run.open(`${pages.origin}/plain`);
    const { handle } = (await run.client.send('WebDriver:NewWindow', { type: 'tab', focus: false })) as {
      handle: string;
    };
    await run.client.send('WebDriver:SwitchToWindow', { handle, focus: false });
    await run.client.navigate(`${pages.origin}/other?hidden`);
    expect(await run.client.execute(() => document.visibilityState)).toBe('hidden');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await marks()).toEqual([0]);
    await run.client.switchToWindow(handle);
    await marked([2]);
  });
});

/** In the extension's own pages of Firefox. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};
