/** Finds a Chromium and a Firefox to drive; fetches one only when none is there. */
import { execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import type { Log } from './options.ts';

export type Found =
  | { readonly ok: true; readonly path: string; readonly version: string }
  | { readonly ok: false; readonly why: string };

interface Wanted {
  readonly name: string;
  readonly variable: string;
  /** Full paths, or names to look for on the PATH, the best first. */
  readonly candidates: readonly string[];
  readonly debianPackage: string;
  /** Playwright's own download, for the browser it has a fit one of. */
  readonly download?: { readonly path: () => string; readonly get: (log: Log) => Promise<boolean> };
}

/**
 * A Chromium that takes `--load-extension`. Branded Google Chrome ignores that flag since 137
 * (groups.google.com/a/chromium.org/g/chromium-extensions, "Removing --load-extension"); Chromium and
 * Chrome for Testing, which Playwright downloads, keep it. So Google Chrome is taken only when named
 * in TSUNAGI_CHROMIUM, or when it is older.
 */
export async function findChromium(log: Log): Promise<Found> {
  return find(log, {
    name: 'Chromium',
    variable: 'TSUNAGI_CHROMIUM',
    candidates: [
      'chromium',
      'chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'google-chrome-stable',
      'google-chrome',
    ],
    debianPackage: 'chromium',
    download: { path: () => chromium.executablePath(), get: playwrightDownload },
  });
}

/** A Firefox that takes an unsigned add-on: ESR, Developer Edition or Nightly. Playwright's patched build has no Marionette to speak of. */
export async function findFirefox(log: Log): Promise<Found> {
  return find(log, {
    name: 'Firefox ESR',
    variable: 'TSUNAGI_FIREFOX',
    candidates: [
      'firefox-esr',
      'firefox-developer-edition',
      'firefox-nightly',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
      'firefox',
    ],
    debianPackage: 'firefox-esr',
  });
}

async function find(log: Log, wanted: Wanted): Promise<Found> {
  const named = process.env[wanted.variable];
  if (named)
    return onPath(named)
      ? tryOne(named)
      : { ok: false, why: `${wanted.variable} names ${named}, which cannot be run` };

  const tried: string[] = [];
  const look = (candidates: readonly string[]): Found | undefined => {
    for (const candidate of candidates) {
      const path = onPath(candidate);
      if (!path) continue;
      const found = tryOne(path);
      if (found.ok) return found;
      tried.push(found.why);
    }
    return undefined;
  };
  const installed = look([...wanted.candidates, ...(wanted.download ? [wanted.download.path()] : [])]);
  if (installed) return installed;

  if (wanted.download) {
    log(`${wanted.name} is not installed; downloading one…`);
    const got = (await wanted.download.get(log)) && look([wanted.download.path()]);
    if (got) return got;
    tried.push('the download failed');
  }
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    log(`installing Debian's ${wanted.debianPackage}…`);
    const install = ['install', '-y', '--no-install-recommends', wanted.debianPackage];
    const done = (await runLogged(log, 'apt-get', ['update'])) && (await runLogged(log, 'apt-get', install));
    const got = done && look(wanted.candidates);
    if (got) return got;
    tried.push(`apt-get could not install ${wanted.debianPackage}`);
  }
  const because = tried.length > 0 ? ` (${tried.join('; ')})` : '';
  return {
    ok: false,
    why: `no ${wanted.name} found${because}. Install it, or name one in ${wanted.variable}.`,
  };
}

/** Asks a browser for its version, which also shows that it can run here at all (a download may lack system libraries). */
function tryOne(path: string): Found {
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return { ok: true, path, version: 'of unknown version' };
  // A snap sees neither the temporary folder, where profiles are, nor hidden ones.
  if (isSnap(path)) return { ok: false, why: `${path} is a snap` };
  let version: string;
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    version = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio }).trim();
  } catch {
    return { ok: false, why: `${path} does not start` };
  }
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  if (!/Chrom|Firefox/.test(version)) return { ok: false, why: `${path} is no browser this knows` };
  if (version.startsWith('Google Chrome ') && !version.includes('for Testing') && major >= 137)
    return { ok: false, why: `${version} ignores --load-extension` };
  // Release Firefox keeps insisting on signatures, whatever the preference says.
  if (version.startsWith('Mozilla Firefox') && !/esr$|[ab]\d+$/.test(version))
    return { ok: false, why: `${version} takes signed add-ons only` };
  return { ok: true, path, version };
}

/** A link to the snap command, or Ubuntu's script that calls it. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.endsWith('/snap') || real.startsWith('/snap/')) return true;
  return statSync(real).size < 64_000 && readFileSync(real, 'latin1').includes('/snap/');
}

function onPath(name: string): string | undefined {
  const places = /[\\/]/.test(name)
    ? [name]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function playwrightDownload(log: Log): Promise<boolean> {
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');
  return existsSync(cli) && runLogged(log, process.execPath, [cli, 'install', '--no-shell', 'chromium']);
}

/** Runs a command, hands on its output line by line, and tells whether it ended well. */
function runLogged(log: Log, command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const tell = (data: Buffer): void => {
      for (const line of data.toString().split(/[\r\n]+/)) if (line.trim()) log(`  ${line.trim()}`);
    };
    child.stdout.on('data', tell);
    child.stderr.on('data', tell);
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
