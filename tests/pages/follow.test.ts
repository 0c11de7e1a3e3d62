/** What is followed as a page changes is what reading it anew would give, in a real browser. */

import fc from 'fast-check';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../tools/spot-bundle.ts';
import type { followRandomly } from './follow.ts';
import { openChromium } from './spotter-stage.ts';

describe('following a page that changes at random', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  }, 120_000);
  afterAll(() => browser?.close());

  it.each(['https://www.linkedin.com/feed/', 'https://www.linkedin.com/in/person-3/'])(
    'on %s',
    { timeout: 60_000 },
    async (url) => {
      const script = await bundle('tests/pages/follow.ts', 'pages');
      const page = await browser.newPage();
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
      );
      await page.goto(url);
      const first = fc.readConfigureGlobal().seed ?? 0;
      for (const seed of [first, first + 1, first + 2]) {
        const { difference, read } = (await page.evaluate(
          `(() => { ${script}; return pages.followRandomly(${seed}, 200); })()`,
        )) as ReturnType<typeof followRandomly>;
        expect(difference, `seed ${seed}`).toBeUndefined();
        expect(read).toBeGreaterThan(1000);
      }
      await page.close();
    },
  );
});
