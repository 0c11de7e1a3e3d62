/** Runs the adapters on saved pages in a real Chromium, at the pages' real addresses, offline. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { PageReport } from '../../lib/report/report.ts';
import { findChromium } from '../tools/browsers/find.ts';
import { bundle } from '../tools/spot-bundle.ts';
import type { Read } from './reader.ts';

export interface SavedPage {
  readonly url: string;
  readonly body: string | Buffer;
  readonly contentType: 'text/html' | 'application/xhtml+xml';
}

/** A browser and a way to read a page in it; `close` ends it. */
export interface Reader<Answer = Read> {
  read(page: SavedPage): Promise<Answer>;
  /** What “Report this page” would save of it. */
  censor(page: SavedPage): Promise<PageReport>;
  close(): Promise<void>;
}

/** @param ask what is asked of each page: a function of `entry` without arguments. */
export async function startReader<Answer = Read>(
  entry = 'tests/pages/reader.ts',
  ask = 'readHere',
): Promise<Reader<Answer>> {
  const found = await findChromium(() => {});
  if (!found.ok) throw new Error(found.why);
  const [script, browser] = await Promise.all([
    bundle(entry, 'reader'),
    chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] }),
  ]);
  return {
    read: (page) => readIn(browser, `${script}; return reader.${ask}();`, page),
    censor: (page) => readIn(browser, `${script}; return reader.censorHere();`, page),
    close: () => browser.close(),
  };
}

async function readIn<Answer>(browser: Browser, script: string, saved: SavedPage): Promise<Answer> {
  const context = await browser.newContext();
  try {
    const page = await openSaved(context, saved);
    // As an expression, not as a <script>: the page's policy lets none run.
    return (await page.evaluate(`(() => { ${script} })()`)) as Answer;
  } finally {
    await context.close();
  }
}

/** A saved page at its real address, with nothing else online. */
export async function openSaved(context: BrowserContext, saved: SavedPage): Promise<Page> {
  const page = await context.newPage();
  const address = saved.url.replace(/#.*/, '');
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({
          body: saved.body,
          contentType: `${saved.contentType};charset=utf-8`,
          headers: { 'content-security-policy': "default-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  return page;
}
