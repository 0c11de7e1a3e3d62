import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { launchChromium } from '../tools/browsers/chromium.ts';
import { launchFirefox } from '../tools/browsers/firefox.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { isDrawn, roomsOf } from './rooms.ts';
import { dumpLedger, readLedger } from './stage.ts';

/**
 * Every room of groups, weeks, evenings and the long view opens in both browsers under the shipped policy, with what is
 * loaded late in each of them: it draws something, and neither an error nor the policy says a word.
 */

type Rows = Record<string, Record<string, unknown>[]>;

describe.skipIf(whyNot('chromium') !== undefined)(
  suiteName('every room opens, in Chromium', whyNot('chromium')),
  () => {
    it('draws something in each, at the workspace’s width, and nothing complains', async () => {
      const run = await launchChromium({
        extensionDir: builtDir('chrome'),
        headless: true,
        language: 'en-US',
      });
      try {
        const welcome = await run.openAsTab('/welcome.html');
        await welcome.getByRole('button', { name: welcomeWords.en.start }).click();
        await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
        await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
        const said: string[] = [];
        for (const room of roomsOf((await dumpLedger(run)) as Rows)) {
          const page = await run.openAsTab(`/workspace.html${room.hash}`);
          page.on('console', (line) => line.type() === 'error' && said.push(`${room.name}: ${line.text()}`));
          page.on('pageerror', (error) => said.push(`${room.name}: ${error.message}`));
          await page.reload();
          await page.bringToFront();
          await until(`${room.name} to be drawn`, () => page.evaluate(isDrawn, room.drawn));
          await page.close();
        }
        expect(said).toEqual([]);
      } finally {
        await run.close();
      }
    });
  },
);

describe.skipIf(whyNot('firefox') !== undefined)(
  suiteName('every room opens, in Firefox', whyNot('firefox')),
  () => {
    let run: Awaited<ReturnType<typeof launchFirefox>>;

    beforeAll(async () => {
      run = await launchFirefox({ extension: builtDir('firefox'), headless: true, language: 'en-US' });
      await run.openPage('/welcome.html');
      await until('the button for sample people', () =>
        run.client.execute((wanted: string) => {
          const all = [...document.querySelectorAll('button')];
          const button = all.find((one) => one.textContent?.trim() === wanted);
          button?.click();
          return button !== undefined;
        }, welcomeWords.en.trySample),
      );
      await until('sample people', async () => {
        await run.openPage('/popup.html');
        return (((await run.client.execute(readLedger)) as Rows).contacts?.length ?? 0) > 5;
      });
    });
    afterAll(() => run?.close());

    it('would hear what the policy refuses', async () => {
      await run.client.execute(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.refused = true';
        document.body.append(script);
      });
      expect((await run.complaints()).join('\n')).toContain('Content-Security-Policy');
    });

    it('draws something in each, at the workspace’s width, and nothing complains', async () => {
      const rows = (await run.client.execute(readLedger)) as Rows;
      const before = (await run.complaints()).length;
      for (const room of roomsOf(rows)) {
        await run.openPage(`/workspace.html${room.hash}`);
        await until(`${room.name} to be drawn`, () => run.client.execute(isDrawn, room.drawn));
        await run.client.closeWindow();
        const [first = ''] = await run.client.windowHandles();
        await run.client.switchToWindow(first);
      }
      expect((await run.complaints()).slice(before)).toEqual([]);
    });
  },
);
