/** Chromium with the extension in it, driven by Playwright and, where Playwright does not reach, by the DevTools protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright';
import { extensionIdOf, preparePreferences } from './chromium-profile.ts';
import { ChromiumTarget, listTargets } from './chromium-target.ts';
import { findChromium } from './find.ts';
import { until, type ColorScheme, type Language } from './options.ts';

export interface ChromiumOptions {
  /** The built extension, unpacked. */
  readonly extensionDir: string;
  /** Kept after `close` when given; otherwise a new one under the system's temporary folder, which `close` removes. */
  readonly profileDir?: string;
  readonly headless: boolean;
  readonly language: Language;
  readonly colorScheme?: ColorScheme;
  /** Host permissions held from the start, without a prompt: `https://www.linkedin.com/*`. They must be (optional) ones of the manifest. */
  readonly grants?: readonly string[];
  readonly executablePath?: string;
  /** An IANA zone for pages and worker alike; the machine's own when left out. */
  readonly timeZone?: string;
  /** True lets the browser resolve names. Otherwise only loopback and routed pages (`serveAt`) exist. */
  readonly online?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** Starts Chromium and waits until the extension's worker runs. Throws with the reason when either fails. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const executablePath = options.executablePath ?? (await installedChromium());
  const extensionDir = resolve(options.extensionDir);
  const extensionId = extensionIdOf(extensionDir);
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'tsunagi-chromium-'));
  preparePreferences(profileDir, { extensionId, language: options.language, grants: options.grants ?? [] });
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    // Playwright's own headless mode adds flags that change what is drawn; Chromium's new one, by the flag below, is the real browser.
    headless: false,
    // Among Playwright's defaults since 1.5x, and stronger than --load-extension.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: switches(extensionDir, options),
    env: environment(options),
    colorScheme: options.colorScheme ?? null,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    acceptDownloads: true,
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for its persistent context; its version is not the one in the lockfile');
  const session = await browser.newBrowserCDPSession();
  const run = new ChromiumRun({ ...options, executablePath, extensionDir }, profileDir, extensionId, context, browser, session);
  try {
    await run.worker();
  } catch (error) {
    await run.close();
    throw new Error(`the extension in ${extensionDir} did not start in ${executablePath} (branded Chrome 137 and later ignores --load-extension)`, { cause: error });
  }
  return run;
}

/** A running Chromium. Dead after `close`, `kill` and `restart`; the latter gives a new one. */
export class ChromiumRun {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profileDir: string;
  /** The browser's own DevTools session, for what has no method here. */
  readonly session: CDPSession;
  readonly #options: ChromiumOptions;
  readonly #browser: Browser;

  constructor(options: ChromiumOptions, profileDir: string, extensionId: string, context: BrowserContext, browser: Browser, session: CDPSession) {
    this.#options = options;
    this.profileDir = profileDir;
    this.extensionId = extensionId;
    this.context = context;
    this.#browser = browser;
    this.session = session;
  }

  /** `popup.html` → `chrome-extension://…/popup.html` */
  extensionUrl(path: string): string {
    return new URL(path, `chrome-extension://${this.extensionId}/`).href;
  }

  /**
   * The extension's worker, started if it does not run.
   * While Playwright is attached the browser does not stop an idle worker: use `killWorker` for that.
   */
  async worker(): Promise<Worker> {
    const running = (): Worker | undefined => this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.extensionUrl('')));
    const first = running() ?? (await until('the worker', running, 3000).catch(() => undefined));
    if (first) return first;
    await this.#startWorker();
    return until('the worker to wake', running);
  }

  /** Ends the worker as the browser does after idling; its next event starts it anew. */
  async killWorker(): Promise<void> {
    const own = async () => (await listTargets(this.session)).find((t) => t.type === 'service_worker' && t.url.startsWith(this.extensionUrl('')));
    const target = await own();
    if (!target) return;
    await this.session.send('Target.closeTarget', { targetId: target.targetId });
    await until('the worker to end', async () => !(await own()) && this.context.serviceWorkers().length === 0);
  }

  /**
   * Opens the toolbar popup over a page and gives a handle on it.
   * Unlike a click on the button, `action.openPopup()` gives the extension no `activeTab` (measured on Chromium 156).
   */
  async openPopup(onPage: Page): Promise<ChromiumTarget> {
    await onPage.bringToFront();
    const before = new Set((await listTargets(this.session)).map((t) => t.targetId));
    const worker = await this.worker();
    await worker.evaluate(() => chrome.action.openPopup());
    const info = await until('the popup', async () =>
      (await listTargets(this.session)).find((t) => !before.has(t.targetId) && t.type === 'page' && t.url.startsWith(this.extensionUrl(''))),
    );
    const popup = await ChromiumTarget.attach(this.session, info);
    if (this.#options.colorScheme) await popup.emulate({ colorScheme: this.#options.colorScheme });
    return popup;
  }

  /** An extension page in a tab of its own. */
  async openAsTab(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.extensionUrl(path));
    return page;
  }

  /** Ends the browser in good order; removes the profile unless it was given. */
  async close(): Promise<void> {
    await this.context.close();
    this.#forgetProfile();
  }

  /** Ends the browser as a power cut would, by SIGKILL. The profile stays for `restart`; `close` afterwards removes it. */
  async kill(): Promise<void> {
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find((entry) => entry.type === 'browser')?.id;
    if (!pid) throw new Error('Chromium did not tell the number of its process');
    process.kill(pid, 'SIGKILL');
    await until('Chromium to be gone', () => !this.#browser.isConnected() && !isRunning(pid));
  }

  /** Ends the browser, unless it is gone already, and starts it on the same profile, with other options where given. */
  async restart(changes: Partial<ChromiumOptions> = {}): Promise<ChromiumRun> {
    await this.context.close();
    const next = await launchChromium({ ...this.#options, ...changes, profileDir: this.profileDir });
    if (this.#options.profileDir) return next;
    const { profileDir: _given, ...options } = next.#options; // the new run still owns its temporary profile
    return new ChromiumRun(options, next.profileDir, next.extensionId, next.context, next.#browser, next.session);
  }

  /** By way of a document of the extension's origin: only from there does the protocol reach its worker's registration. */
  async #startWorker(): Promise<void> {
    const page = await this.openAsTab('manifest.json');
    try {
      const session = await this.context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: this.extensionUrl('') });
    } finally {
      await page.close();
    }
  }

  #forgetProfile(): void {
    if (!this.#options.profileDir) rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface ServedPage {
  readonly body: string | Buffer;
  readonly contentType: string;
}

const served = new WeakMap<BrowserContext, Map<string, Map<string, ServedPage>>>();

/**
 * Makes a page stand at a real address, such as `https://www.linkedin.com/in/x/`, so that content scripts run there.
 * Every other request to that host is refused; several pages on one host may be served.
 */
export async function serveAt(context: BrowserContext, address: string, page: ServedPage): Promise<void> {
  const url = new URL(address);
  const hosts = served.get(context) ?? new Map<string, Map<string, ServedPage>>();
  served.set(context, hosts);
  const pages = hosts.get(url.origin);
  if (pages) {
    pages.set(url.pathname + url.search, page);
    return;
  }
  const first = new Map([[url.pathname + url.search, page]]);
  hosts.set(url.origin, first);
  await context.route((asked) => asked.origin === url.origin, (route) => {
    const asked = new URL(route.request().url());
    const found = first.get(asked.pathname + asked.search);
    return found ? route.fulfill({ status: 200, ...found }) : route.abort();
  });
}

function switches(extensionDir: string, options: ChromiumOptions): string[] {
  const list = [
    `--load-extension=${extensionDir}`,
    '--disable-quic',
    '--hide-crash-restore-bubble',
    `--lang=${options.language}`,
  ];
  if (options.headless) list.push('--headless=new');
  // Root has no user namespaces to build the sandbox from; everyone else keeps it.
  if (process.getuid?.() === 0) list.push('--no-sandbox');
  else list.push('--no-first-run');
  if (options.colorScheme === 'dark') list.push('--force-dark-mode');
  if (!options.online) list.push('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1');
  return list;
}

/** On Linux Chromium takes its own language from the environment, not from `--lang`. */
function environment(options: ChromiumOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const zone = options.timeZone ? { TZ: options.timeZone } : {};
  return { ...Object.fromEntries(inherited), LANGUAGE: options.language.replace('-', '_'), ...zone };
}

async function installedChromium(): Promise<string> {
  const found = await findChromium(() => {});
  if (!found.ok) throw new Error(found.why);
  return found.path;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
