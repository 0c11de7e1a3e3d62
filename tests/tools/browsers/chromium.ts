/** Chromium with the extension in it, driven by Playwright and, where Playwright does not reach, by the DevTools protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright';
import { extensionIdOf, preparePreferences } from './chromium-profile.ts';
import { ChromiumTarget, listTargets, type TargetInfo } from './chromium-target.ts';
import { findChromium } from './find.ts';
import { type ColorScheme, type Language, until } from './options.ts';

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
  /** Further switches: `--restore-last-session`. */
  readonly switches?: readonly string[];
  /** Pages are kept for going back, as for a person. Playwright turns it off, since it loses sight of such pages. */
  readonly backForwardCache?: boolean;
}

/** Starts Chromium and waits until the extension's worker runs. Throws with the reason when either fails. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const executablePath = options.executablePath ?? (await installedChromium());
  const extensionDir = resolve(options.extensionDir);
  const extensionId = extensionIdOf(extensionDir);
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'tsunagi-chromium-'));
  preparePreferences(profileDir, { extensionId, language: options.language, grants: options.grants ?? [] });
  const context = await start(profileDir, { ...options, executablePath, extensionDir }).catch(
    (error: unknown) => {
      if (!options.profileDir) rmSync(profileDir, { recursive: true, force: true });
      throw error;
    },
  );
  const browser = context.browser();
  if (!browser)
    throw new Error(
      'Playwright gave no browser for its persistent context; its version is not the one in the lockfile',
    );
  const session = await browser.newBrowserCDPSession();
  const run = new ChromiumRun(
    { ...options, executablePath, extensionDir },
    profileDir,
    extensionId,
    context,
    browser,
    session,
  );
  try {
    await run.worker();
  } catch (error) {
    await run.close();
    throw new Error(
      `the extension in ${extensionDir} did not start in ${executablePath} (branded Chrome 137 and later ignores --load-extension)`,
      { cause: error },
    );
  }
  return run;
}

/** Starts the browser in its sandbox where that can be: never for root, and not where the system forbids user namespaces. */
async function start(
  profileDir: string,
  options: ChromiumOptions & { executablePath: string },
): Promise<BrowserContext> {
  const launch = (chromiumSandbox: boolean): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profileDir, {
      executablePath: options.executablePath,
      chromiumSandbox,
      // Playwright's own headless mode adds flags that change what is drawn; Chromium's new one, by a flag below, is the real browser.
      headless: false,
      // Playwright passes it by default, and it is stronger than --load-extension.
      ignoreDefaultArgs: [
        '--disable-extensions',
        ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
      ],
      args: switches(options),
      env: environment(options),
      colorScheme: options.colorScheme ?? null,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      acceptDownloads: true,
      downloadsPath: join(profileDir, 'downloads'),
    });
  if (process.getuid?.() === 0) return launch(false);
  try {
    return await launch(true);
  } catch (error) {
    // Ubuntu since 23.10 keeps user namespaces from browsers it does not know (chromium.googlesource.com,
    // docs/security/apparmor-userns-restrictions.md). Pages of our own need no sandbox; the web does.
    if (options.online || !String(error).includes('sandbox')) throw error;
    return launch(false);
  }
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

  constructor(
    options: ChromiumOptions,
    profileDir: string,
    extensionId: string,
    context: BrowserContext,
    browser: Browser,
    session: CDPSession,
  ) {
    this.#options = options;
    this.profileDir = profileDir;
    this.extensionId = extensionId;
    this.context = context;
    this.#browser = browser;
    this.session = session;
  }

  /** Where downloads land, under names of Playwright's making, also those of the popup, for which it has no event. Emptied on `close`. */
  get downloadsDir(): string {
    return join(this.profileDir, 'downloads');
  }

  /** `popup.html` → `chrome-extension://…/popup.html` */
  extensionUrl(path: string): string {
    return new URL(path, `chrome-extension://${this.extensionId}/`).href;
  }

  /**
   * The extension's worker, started if it does not run.
   * While Playwright is attached the browser does not stop an idle worker: use `killWorker` for that. Playwright keeps one
   * and the same object across its deaths; evaluating on it while it is dead waits for the next start.
   */
  async worker(): Promise<Worker> {
    const known = (): Worker | undefined =>
      this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.extensionUrl('')));
    if (!known()) await until('the worker', known, 3000).catch(() => undefined);
    // Asked while the extension is being reloaded, the browser starts nothing: so ask again.
    return until(
      'the worker to start',
      async () => {
        if (!(await this.#workerTarget())) await this.#startWorker();
        return until('the worker', known, 1000).catch(() => undefined);
      },
      20_000,
    );
  }

  /** Ends the worker as the browser does after idling; its next event starts it anew. */
  async killWorker(): Promise<void> {
    // Asked while it is still starting, the browser says yes and lets it live: so ask until it is gone.
    await until('the worker to end', async () => {
      const target = await this.#workerTarget();
      if (target) await this.session.send('Target.closeTarget', { targetId: target.targetId });
      return !target;
    });
  }

  /**
   * Opens the toolbar popup over a page and gives a handle on it.
   * Unlike a click on the button, `action.openPopup()` gives the extension no `activeTab` (measured on Chromium 156).
   */
  async openPopup(onPage: Page): Promise<ChromiumTarget> {
    await onPage.bringToFront();
    const worker = await this.worker();
    const before = await this.#targetIds();
    await worker.evaluate(() => chrome.action.openPopup());
    return this.attach('', before);
  }

  /**
   * Attaches to an extension page that is no tab: a side panel opened by a click in the popup, as `attach('sidepanel.html')`.
   * Targets in `except` are passed over; tabs are of no use here, being Playwright's.
   */
  async attach(path: string, except: ReadonlySet<string> = new Set()): Promise<ChromiumTarget> {
    const wanted = (t: TargetInfo): boolean =>
      !except.has(t.targetId) && t.type !== 'service_worker' && t.url.startsWith(this.extensionUrl(path));
    const info = await until(`a target of ${this.extensionUrl(path)}`, async () =>
      (await listTargets(this.session)).find(wanted),
    );
    const target = await ChromiumTarget.attach(this.session, info);
    if (this.#options.colorScheme) await target.emulate({ colorScheme: this.#options.colorScheme });
    return target;
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
    if (!this.#options.profileDir) rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 5 });
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
    return new ChromiumRun(
      options,
      next.profileDir,
      next.extensionId,
      next.context,
      next.#browser,
      next.session,
    );
  }

  async #targetIds(): Promise<ReadonlySet<string>> {
    return new Set((await listTargets(this.session)).map((target) => target.targetId));
  }

  async #workerTarget(): Promise<TargetInfo | undefined> {
    return (await listTargets(this.session)).find(
      (target) => target.type === 'service_worker' && target.url.startsWith(this.extensionUrl('')),
    );
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
}

function switches(options: ChromiumOptions): string[] {
  const list = [
    `--load-extension=${options.extensionDir}`,
    '--disable-quic',
    '--hide-crash-restore-bubble',
    `--lang=${options.language}`,
  ];
  if (options.headless) {
    list.push('--headless=new');
    // Without a screen Chromium says there is no mouse, and pages show what is meant for fingers.
    list.push(
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
    );
  }
  if (options.colorScheme === 'dark') list.push('--force-dark-mode');
  if (!options.online)
    list.push('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1');
  return [...list, ...(options.switches ?? [])];
}

/** On Linux Chromium takes its own language from the environment, not from `--lang`. */
function environment(options: ChromiumOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
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
