/**
 * Builds the extension: `npm run build`, for one browser `npm run build -- --browser firefox`. Other tools call
 * `ensureBuilt`, which builds only where the sources are others than those of the last build.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Log } from './browsers/options.ts';

export type Target = 'chrome' | 'firefox';

const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const ROOT = join(import.meta.dirname, '..', '..');

/** Whatever a build is made of; folders with all that is in them. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Where builds lie; `wxt.config.ts` reads the same variable. */
function outDir(): string {
  return resolve(ROOT, process.env.TSUNAGI_OUT ?? '.output');
}

/** The folder of one browser's build, whether there is one yet or not. */
export function builtDir(target: Target): string {
  return join(outDir(), `${target}-mv3`);
}

/** Builds for one browser, telling WXT's lines as they come. Rejects with the last of them when the build fails. */
export async function build(target: Target, log: Log): Promise<string> {
  const dir = builtDir(target);
  const sources = fingerprint();
  rmSync(stampOf(target), { force: true }); // a build that fails midway counts for nothing
  const begun = performance.now();
  log(`building for ${target}…`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, tail } = await run(process.execPath, [wxt, 'build', '-b', target, '--mv3'], log);
  if (code !== 0 || !existsSync(join(dir, 'manifest.json')))
    throw new Error(`the build for ${target} failed:\n${tail}`);
  writeFileSync(stampOf(target), sources);
  log(`built ${dir} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return dir;
}

/** The folder of a build of the sources as they are now, built first where it is not there. */
export async function ensureBuilt(target: Target, log: Log): Promise<string> {
  const dir = builtDir(target);
  const stamp = stampOf(target);
  const isFresh =
    existsSync(join(dir, 'manifest.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint();
  return isFresh ? dir : build(target, log);
}

/** Beside the build, not in it: nothing of it may get into a zip. */
function stampOf(target: Target): string {
  return `${builtDir(target)}.sources`;
}

/** Of the sources' names and contents: a time would miss a file that was deleted, and a checkout sets every time anew. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((source) => {
    const path = join(ROOT, source);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Colours and cursor movements, and the wheel that turns before each step of the bundler's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const ESCAPES = /\u001b\[[\d;?]*[A-Za-z]|[\u2800-\u28ff] /gu;

function run(
  command: string,
  args: readonly string[],
  log: Log,
): Promise<{ code: number | null; tail: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const lines: string[] = [];
    const tell = (data: Buffer): void => {
      for (const written of data.toString().split(/[\r\n]+/)) {
        const line = written.replace(ESCAPES, '').trimEnd();
        if (!line.trim() || line === lines.at(-1)) continue;
        lines.push(line);
        log(`  ${line}`);
      }
    };
    child.stdout.on('data', tell);
    child.stderr.on('data', tell);
    child.on('error', fail);
    child.on('close', (code) => done({ code, tail: lines.slice(-20).join('\n') }));
  });
}

function asked(): readonly Target[] {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  if (values.browser === undefined) return TARGETS;
  const target = TARGETS.find((one) => one === values.browser);
  if (!target) throw new Error(`--browser takes chrome or firefox, not ${values.browser}`);
  return [target];
}

if (import.meta.main) {
  try {
    for (const target of asked()) await build(target, (line) => console.log(line));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
