import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * `npm run hunt [-- --rounds 20 --kills 1000]`: looks longer than `npm test` has time for. The generated cases of the
 * unit and ledger tests with a new seed each round, which it prints; then the browser killed in the middle of writes.
 * Stops at the first find, with the seed that shows it: `TSUNAGI_SEED=… npm run unit`.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, kills: { type: 'string', default: '1000' } },
});

function vitest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('vitest', ['run', ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

for (let round = 1; round <= Number(values.rounds); round++) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`round ${round} of ${values.rounds}, seed ${seed}`);
  const env = { TSUNAGI_SEED: seed, TSUNAGI_LEDGER_RUNS: '200' };
  const found =
    (await vitest(['--project', 'unit', '--reporter=dot'], env)) ||
    (await vitest(['--project', 'pages', '--reporter=dot', 'tests/pages/ledger-random.test.ts'], env));
  if (found !== 0) {
    console.error(`found with TSUNAGI_SEED=${seed}`);
    process.exit(1);
  }
}
process.exitCode = await vitest(['--project', 'e2e', 'tests/faults'], { TSUNAGI_KILLS: values.kills });
