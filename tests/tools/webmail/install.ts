/**
 * Sees to it that the packages a real webmail needs are on the machine.
 * Debian's own packages are used, so that the pages are the ones people meet.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** The answer of {@link ensureWebmail}: ready, or words a person can act on. */
export type WebmailReadiness = { ok: true } | { ok: false; why: string };

/** Receives one line of progress at a time. */
export type Log = (line: string) => void;

export type Skin = 'elastic' | 'larry' | 'classic';

const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'php-sqlite3', 'dovecot-imapd'] as const;

/** Elastic comes with roundcube-core; the two older skins are packages of their own. */
const SKIN_PACKAGES: Readonly<Record<Skin, readonly string[]>> = {
  elastic: [],
  larry: ['roundcube-skin-larry'],
  classic: ['roundcube-skin-classic'],
};

/** The webmail nobody wrote an adapter for: some 200 packages, most of them a module of Perl. */
const OTHER_PACKAGES = ['ciderwebmail', 'libdbd-sqlite3-perl', 'starman', 'dovecot-imapd'] as const;

const SERVICE_POLICY = '/usr/sbin/policy-rc.d';

/**
 * Checks for the packages and, as root on a Debian-like system, installs what is missing.
 *
 * @param log receives progress lines while packages are installed
 * @param skin the skin that will be shown; the two older ones need one more package
 * @returns `{ ok: true }`, or `{ ok: false, why }` with what is missing and what would bring it
 */
export async function ensureWebmail(log: Log, skin: Skin = 'elastic'): Promise<WebmailReadiness> {
  return ensurePackages('Roundcube', [...PACKAGES, ...SKIN_PACKAGES[skin]], log);
}

/**
 * The same for CiderWebmail.
 *
 * @param mayInstall false on a user's machine: it is not to get 200 packages for a few tests
 */
export async function ensureCiderwebmail(log: Log, mayInstall: boolean): Promise<WebmailReadiness> {
  if (mayInstall || OTHER_PACKAGES.every(isInstalled))
    return ensurePackages('CiderWebmail', OTHER_PACKAGES, log);
  return {
    ok: false,
    why: `no CiderWebmail, and npm test installs none as it comes with 200 packages. As root, npm run hunt would, or CI=true npm test; or by hand: apt-get install --no-install-recommends ${OTHER_PACKAGES.join(' ')}`,
  };
}

async function ensurePackages(
  program: string,
  wanted: readonly string[],
  log: Log,
): Promise<WebmailReadiness> {
  if (!hasCommand('dpkg-query')) {
    return {
      ok: false,
      why: `${program} is started from Debian's packages (${wanted.join(', ')}), and this system has no dpkg. It runs on Debian 12, or in a container of it.`,
    };
  }
  const missing = wanted.filter((name) => !isInstalled(name));
  if (missing.length > 0) {
    const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
    if (process.getuid?.() !== 0) {
      return {
        ok: false,
        why: `Not installed: ${missing.join(', ')}. This would bring them: sudo ${command}`,
      };
    }
    log(`installing ${missing.join(', ')}`);
    try {
      await install(missing, log);
    } catch (error) {
      return {
        ok: false,
        why: `Installing failed (${error instanceof Error ? error.message : String(error)}). By hand: ${command}`,
      };
    }
  }
  return checkVersions();
}

/** The configuration written for dovecot is that of 2.3; 2.4 changed its language and would refuse it. */
function checkVersions(): WebmailReadiness {
  const version = execFileSync('dovecot', ['--version'], { encoding: 'utf8', env: systemEnv() }).trim();
  return version.startsWith('2.3.')
    ? { ok: true }
    : {
        ok: false,
        why: `dovecot ${version} is installed, and the settings in tests/tools/webmail are for 2.3, as in Debian 12.`,
      };
}

function isInstalled(name: string): boolean {
  try {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of dpkg's
    const status = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status === 'installed';
  } catch {
    return false;
  }
}

async function install(packages: readonly string[], log: Log): Promise<void> {
  // Only our own dovecot is to run, on a port of its own: Debian would start one on port 143.
  const ownPolicy = !existsSync(SERVICE_POLICY);
  if (ownPolicy) writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    // The database is a file of each run; without this answer roundcube-core sets one up system-wide.
    if (hasCommand('debconf-set-selections')) {
      execFileSync('debconf-set-selections', {
        input: 'roundcube-core roundcube/dbconfig-install boolean false\n',
        env: systemEnv(),
      });
    }
    await run('apt-get', ['update', '-q'], log);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], log);
  } finally {
    if (ownPolicy) rmSync(SERVICE_POLICY, { force: true });
  }
}

/** Runs a command, handing each line it prints to `log`; throws with its last words if it fails. */
function run(command: string, args: readonly string[], log: Log): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...systemEnv(), DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let last = '';
    const tell = (chunk: Buffer): void => {
      for (const line of chunk.toString('utf8').split('\n')) {
        if (line.trim() === '') continue;
        last = line.trim();
        log(last);
      }
    };
    child.stdout.on('data', tell);
    child.stderr.on('data', tell);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0] ?? ''}: ${last}`)),
    );
  });
}

/** The environment with the folders of system programs in its path: a plain user's often lacks them. */
export function systemEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin`,
  };
}

function hasCommand(name: string): boolean {
  return (systemEnv().PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(`${folder}/${name}`));
}
