import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers/find.ts';
import { ensureBuilt } from './build.ts';
import { checkLayers } from './layers.ts';
import { ensureCiderwebmail, ensureWebmail } from './webmail/install.ts';

/**
 * `npm test`: everything. Fetches what is missing (a browser, a webmail), shows progress, and closes with one line,
 * `N passed, N failed, N skipped`. What cannot run on a user's machine is skipped with its reason; with `CI=true` a
 * skipped test counts as failed.
 */

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = '.output/test';
const started = performance.now();
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const inCi = process.env.CI === 'true';

function say(line: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  console.log(`[${seconds} s] ${line}`);
}

/** Runs a program, its output passed through, and gives its exit code. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** One check that passes or fails as a whole. */
async function check(name: string, work: () => Promise<boolean>): Promise<boolean> {
  say(`${name} …`);
  let passed = false;
  try {
    passed = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  total[passed ? 'passed' : 'failed'] += 1;
  say(`${name}: ${passed ? 'passed' : 'FAILED'}`);
  return passed;
}

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A project of vitest.config.ts, counted by its own report. */
async function vitest(project: string, env: NodeJS.ProcessEnv): Promise<void> {
  say(`tests: ${project} …`);
  const file = join(REPORTS, `${project}.json`);
  const code = await run(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  if (!existsSync(file)) {
    total.failed += 1;
    return say(`tests: ${project} left no report (exit ${code})`);
  }
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  const statuses = report.testResults.flatMap((suite) => suite.assertionResults);
  const passed = statuses.filter((one) => one.status === 'passed').length;
  const failed = statuses.filter((one) => one.status === 'failed').length;
  const skipped = statuses.filter((one) => one.status !== 'passed' && one.status !== 'failed');
  // A file that could not be read or set up has no failed test of its own, yet nothing in it ran.
  const broken = code !== 0 && failed === 0 ? 1 : 0;
  total.passed += passed;
  total.failed += failed + broken;
  total.skipped += skipped.length;
  for (const one of skipped) say(`skipped: ${one.fullName}`);
  if (passed + failed === 0) {
    total.failed += 1;
    say(`tests: ${project} ran nothing`);
  }
  say(`tests: ${project}: ${passed} passed, ${failed + broken} failed, ${skipped.length} skipped`);
}

async function main(): Promise<void> {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });

  await check('types', async () => (await run('tsc', ['--noEmit'])) === 0);
  await check('format and lint', async () => (await run('biome', ['check', '.'])) === 0);
  await check('layers', async () => (await checkLayers(say)) > 0);
  await check('nothing unused (knip)', async () => (await run('knip', [])) === 0);
  await vitest('unit', {});

  const built = await check('build for Chrome and Firefox', async () => {
    await ensureBuilt('chrome', say);
    await ensureBuilt('firefox', say);
    return true;
  });

  const chromium = await findChromium(say);
  const firefox = await findFirefox(say);
  const webmail = await ensureWebmail(say);
  const skins = [await ensureWebmail(say, 'larry'), await ensureWebmail(say, 'classic')];
  const ciderwebmail = await ensureCiderwebmail(say, inCi);
  // What a test file needs and is not there, it skips with this reason in its name.
  const env = {
    TSUNAGI_NO_CHROMIUM: chromium.ok ? '' : chromium.why,
    TSUNAGI_NO_FIREFOX: firefox.ok ? '' : firefox.why,
    TSUNAGI_NO_WEBMAIL: webmail.ok ? '' : webmail.why,
    TSUNAGI_NO_SKINS: skins.map((skin) => (skin.ok ? '' : skin.why)).find((why) => why !== '') ?? '',
    TSUNAGI_NO_CIDERWEBMAIL: ciderwebmail.ok ? '' : ciderwebmail.why,
  };
  await vitest('pages', env);
  if (built) await vitest('e2e', env);
  else total.skipped += 1;

  if (inCi && total.skipped > 0) {
    say('in CI nothing that is meant to run is skipped');
    total.failed += total.skipped;
    total.skipped = 0;
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
