/** Runs the adapters on saved pages in a real Chromium, at the pages' real addresses, offline. */
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../tools/browsers/find.ts';
import { bundle } from '../tools/spot-bundle.ts';
import type { Read } from './reader.ts';

interface SavedPage {
  readonly url: string;
  readonly body: string | Buffer;
  readonly contentType: 'text/html' | 'application/xhtml+xml';
}

/** A browser and a way to read a page in it; `close` ends it. */
export interface Reader {
  read(page: SavedPage): Promise<Read>;
  close(): Promise<void>;
}

export async function startReader(): Promise<Reader> {
  const found = await findChromium(() => {});
  if (!found.ok) throw new Error(found.why);
  const [script, browser] = await Promise.all([
    bundle('tests/pages/reader.ts', 'reader'),
    chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] }),
  ]);
  return { read: (page) => readIn(browser, script, page), close: () => browser.close() };
}

async function readIn(browser: Browser, script: string, saved: SavedPage): Promise<Read> {
  const context = await browser.newContext();
  try {
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
    // As an expression, not as a <script>: the page's policy lets none run.
    return (await page.evaluate(`(() => { ${script}; return reader.readHere(); })()`)) as Read;
  } finally {
    await context.close();
  }
}
