/** Runs modules of this repository in a real Chromium, on pages of an origin of their own, with a profile on the disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from '../browsers/find.ts';
import { until } from '../browsers/options.ts';
import { bundle } from '../spot-bundle.ts';

const ORIGIN = 'https://ledger.example';

export interface InBrowser {
  readonly context: BrowserContext;
  /** A new page of the origin with the module's exports as the global `name`. */
  open(): Promise<Page>;
  /** Ends the browser in good order and starts it anew on the same profile. */
  restart(): Promise<InBrowser>;
  /** Ends it as a power cut would, by SIGKILL; `restart` works afterwards. */
  kill(): Promise<void>;
  /** Ends it and removes the profile. */
  close(): Promise<void>;
}

/**
 * A profile on the disk, not Playwright's usual incognito one, where IndexedDB is kept in memory.
 * @param entry a module, from the repository's root
 * @param name the global under which its exports stand in every page
 */
export async function startInBrowser(entry: string, name: string): Promise<InBrowser> {
  const script = await bundle(entry, name);
  return start(script, mkdtempSync(join(tmpdir(), 'tsunagi-ledger-')));
}

async function start(script: string, profileDir: string): Promise<InBrowser> {
  const found = await findChromium(() => {});
  if (!found.ok) throw new Error(found.why);
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: found.path,
    chromiumSandbox: false,
    args: ['--hide-crash-restore-bubble'],
  });
  const files: Readonly<Record<string, { contentType: string; body: string }>> = {
    '/': {
      contentType: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><script src="/module.js"></script>',
    },
    '/module.js': { contentType: 'text/javascript', body: script },
  };
  await context.route(`${ORIGIN}/**`, (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill(file) : route.abort();
  });
  return {
    context,
    open: async () => {
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/`);
      return page;
    },
    restart: async () => {
      await context.close();
      return start(script, profileDir);
    },
    kill: () => kill(context),
    close: async () => {
      await context.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  const session = await browser?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const pid = processes.find((entry) => entry.type === 'browser')?.id;
  if (!pid) throw new Error('Chromium did not tell the number of its process');
  process.kill(pid, 'SIGKILL');
  await until('Chromium to be gone', () => !browser?.isConnected());
}
