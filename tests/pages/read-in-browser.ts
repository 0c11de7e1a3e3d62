/** Runs the adapters on saved pages in a real Chromium, at the pages' real addresses, offline. */
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../tools/browsers/find.ts';
import type { Read } from './reader.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface SavedPage {
  readonly url: string;
  readonly body: string | Buffer;
  readonly contentType: 'text/html' | 'application/xhtml+xml';
}

/** A browser and a way to read a page in it; `close` ends it. */
export interface Reader {
  read(page: SavedPage): Promise<Read>;
  close(): Promise<void>;
}

/** Bundles an entry of this repository, in memory, into one script that sets `globalThis[name]`. */
export async function bundle(entry: string, name: string, minify = false): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry: join(ROOT, entry), name, formats: ['iife'], fileName: name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`vite gave nothing for ${entry}`);
  return chunk.code;
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
