/** Firefox ESR with the add-on installed for good, driven through Marionette. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from './find.ts';
import { EXTENSION_UUID, type FirefoxWishes, prepareProfile } from './firefox-profile.ts';
import { Marionette } from './marionette.ts';
import { until } from './options.ts';
import { type ServedPage, SiteProxy } from './site-proxy.ts';

export interface FirefoxOptions extends FirefoxWishes {
  readonly headless: boolean;
  /** Kept after `close` when given; otherwise a new one under the system's temporary folder, which `close` removes. */
  readonly profileDir?: string;
  readonly executablePath?: string;
  /** An IANA zone for pages and add-on alike; the machine's own when left out. */
  readonly timeZone?: string;
}

/** Starts Firefox and waits until the add-on runs. Throws with the reason when either fails. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxRun> {
  return launch(options, await SiteProxy.start());
}

async function launch(options: FirefoxOptions, sites: SiteProxy): Promise<FirefoxRun> {
  const executablePath = options.executablePath ?? (await installedFirefox());
  const profileDir = resolve(options.profileDir ?? mkdtempSync(join(tmpdir(), 'tsunagi-firefox-')));
  const downloadsDir = join(profileDir, 'downloads');
  mkdirSync(downloadsDir, { recursive: true });
  const addonId = prepareProfile(profileDir, options, sites.port);
  const firefox = spawn(executablePath, commandLine(profileDir, options), {
    stdio: 'ignore',
    env: environment(options),
  });
  const exited = new Promise<void>((done) => firefox.once('exit', () => done()).once('error', () => done()));
  // A test that dies takes its browser along.
  const killWithTest = (): boolean => firefox.kill('SIGKILL');
  process.once('exit', killWithTest);
  void exited.then(() => process.off('exit', killWithTest));
  try {
    const client = await Marionette.connect(await activePort(profileDir, firefox));
    const run = new FirefoxRun(
      { ...options, executablePath },
      profileDir,
      addonId,
      client,
      firefox,
      exited,
      sites,
    );
    await run.started();
    return run;
  } catch (error) {
    firefox.kill('SIGKILL');
    sites.close();
    throw new Error(`${executablePath} did not start with ${options.extension}`, { cause: error });
  }
}

/** A running Firefox. Dead after `close`, `kill` and `restart`; the latter gives a new one. */
export class FirefoxRun {
  readonly client: Marionette;
  readonly addonId: string;
  readonly profileDir: string;
  readonly #options: FirefoxOptions;
  readonly #process: ChildProcess;
  readonly #exited: Promise<void>;
  readonly #sites: SiteProxy;

  constructor(
    options: FirefoxOptions,
    profileDir: string,
    addonId: string,
    client: Marionette,
    firefox: ChildProcess,
    exited: Promise<void>,
    sites: SiteProxy,
  ) {
    this.#options = options;
    this.profileDir = profileDir;
    this.addonId = addonId;
    this.client = client;
    this.#process = firefox;
    this.#exited = exited;
    this.#sites = sites;
  }

  /** Where downloads land. */
  get downloadsDir(): string {
    return join(this.profileDir, 'downloads');
  }

  /** Waits until the add-on has started, and sets the folder for downloads. */
  async started(): Promise<void> {
    await until(`the add-on ${this.addonId} to start`, () =>
      this.#privileged<boolean>('return WebExtensionPolicy.getByID(addonId)?.active === true'),
    );
    await this.#privileged(
      `Services.prefs.setIntPref('browser.download.folderList', 2);
       Services.prefs.setStringPref('browser.download.dir', given);`,
      this.downloadsDir,
    );
  }

  /** `popup.html` → `moz-extension://…/popup.html` */
  extensionUrl(path: string): string {
    return new URL(path, `moz-extension://${EXTENSION_UUID}/`).href;
  }

  /** Opens an extension page in a new tab, makes it the current one and gives its handle. */
  async openPage(path: string): Promise<string> {
    return this.open(this.extensionUrl(path));
  }

  /** Makes a page stand at a real address, such as `https://www.linkedin.com/in/x/`, so that content scripts run there. Not with `online`. */
  serveAt(address: string, page: ServedPage): void {
    this.#sites.serve(address, page);
  }

  /** Addresses something in the browser asked for in vain, the browser itself included. */
  get refused(): readonly string[] {
    return this.#sites.refused;
  }

  /** Opens any address in a new tab, makes it the current one and gives its handle. */
  async open(url: string): Promise<string> {
    const handle = await this.client.newWindow('tab');
    await this.client.navigate(url);
    return handle;
  }

  /** The text on the toolbar button for the current tab, '' when there is none. */
  async badge(): Promise<string> {
    return this.#privileged<string>(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
       const { badgeText } = action.getContextData(window.gBrowser.selectedTab);
       return badgeText ?? '';`,
    );
  }

  /**
   * Grants host permissions as the prompt would, `permissions.onAdded` included. A click on the add-on's own button
   * does it too: prompts are turned off and mean yes.
   */
  async grant(origins: readonly string[]): Promise<void> {
    await this.#privileged(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       return ExtensionPermissions.add(addonId, { permissions: [], origins: given, data_collection: [] }, extension).then(() => true);`,
      origins,
    );
  }

  /**
   * What the browser's console says went wrong in the add-on so far: errors of its scripts, what they wrote there as
   * errors, and what its policy refused.
   */
  async complaints(): Promise<readonly string[]> {
    return this.#privileged<readonly string[]>(
      `const logged = Services.console.getMessageArray()
         .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith(given))
         .filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag) || /security policy/i.test(one.errorMessage))
         .map((one) => one.errorMessage + ' (' + one.sourceName + ')');
       const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
       const written = storage.getEvents()
         .filter((one) => one.level === 'error' && (one.addonId === addonId || one.filename?.startsWith(given)))
         .map((one) => one.arguments.map(String).join(' '));
       return [...logged, ...written];`,
      this.extensionUrl('/'),
    );
  }

  /** Ends the event page as the browser does after idling; its next event starts it anew. */
  async killWorker(): Promise<void> {
    await this.#privileged(
      'return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true);',
    );
    await until('the event page to end', async () => !(await this.workerRuns()));
  }

  /** Whether the event page is loaded. Asking does not wake it. */
  async workerRuns(): Promise<boolean> {
    return this.#privileged<boolean>(
      "return extension.backgroundState === 'running' || extension.backgroundState === 'starting'",
    );
  }

  /** Ends Firefox. A profile that was given is closed in good order and stays; a temporary one is removed, so nobody waits for that. */
  async close(): Promise<void> {
    if (this.#options.profileDir) await this.#stop();
    else await this.kill();
    this.#sites.close();
    if (!this.#options.profileDir)
      rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  /** Ends Firefox as a power cut would, by SIGKILL. The profile stays for `restart`; `close` afterwards removes it. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    this.client.disconnect();
    await this.#exited;
  }

  /** Ends Firefox, unless it is gone already, and starts it on the same profile, with other options where given. */
  async restart(changes: Partial<FirefoxOptions> = {}): Promise<FirefoxRun> {
    await this.#stop();
    const next = await launch({ ...this.#options, ...changes, profileDir: this.profileDir }, this.#sites);
    if (this.#options.profileDir) return next;
    const { profileDir: _given, ...options } = next.#options; // the new run still owns its temporary profile
    return new FirefoxRun(
      options,
      next.profileDir,
      next.addonId,
      next.client,
      next.#process,
      next.#exited,
      this.#sites,
    );
  }

  async #stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) await this.client.quit();
    await this.#exited;
  }

  /** Runs a script with the browser's rights; in it stand `addonId`, the running `extension`, and what was `given`. */
  #privileged<T>(body: string, given?: unknown): Promise<T> {
    const script = `const [addonId, given] = arguments; const extension = WebExtensionPolicy.getByID(addonId)?.extension; ${body}`;
    return this.client.inChrome(() =>
      this.client.execute<readonly unknown[], T>(script, this.addonId, given ?? null),
    ) as Promise<T>;
  }
}

function commandLine(profileDir: string, options: FirefoxOptions): string[] {
  // System access is for the chrome context; without it Marionette refuses that since Firefox 138.
  const list = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profileDir];
  if (options.headless) list.push('--headless');
  return list;
}

function environment(options: FirefoxOptions): NodeJS.ProcessEnv {
  // A kill is wanted now and then; neither the reporter nor safe mode is to come of it.
  const quiet = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DISABLE_AUTO_SAFE_MODE: '1' };
  return { ...process.env, ...quiet, ...(options.timeZone ? { TZ: options.timeZone } : {}) };
}

/** The file stands before its number does, so an empty one is waited over. */
async function activePort(profileDir: string, firefox: ChildProcess): Promise<number> {
  return until(
    'Marionette to listen',
    () => {
      if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}`);
      try {
        return Number(readFileSync(join(profileDir, 'MarionetteActivePort'), 'utf8')) || undefined;
      } catch {
        return undefined;
      }
    },
    60_000,
  );
}

async function installedFirefox(): Promise<string> {
  const found = await findFirefox(() => {});
  if (!found.ok) throw new Error(found.why);
  return found.path;
}
