import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { listMemory } from '../bench/list-memory.ts';
import { listWork } from '../bench/list-work.ts';
import { lookup } from '../bench/lookup.ts';
import { markPaint } from '../bench/mark-paint.ts';
import { pictures } from '../bench/pictures.ts';
import { popupPaint } from '../bench/popup-paint.ts';
import { screens } from '../bench/screens.ts';
import { scriptBytes } from '../bench/script-bytes.ts';
import { ensureBuilt } from './build.ts';

/**
 * `npm run bench`: the measured goals, each with its figure and spread, printed and written to `.output/bench.json`;
 * `npm run bench -- S1 S5` measures these only and writes `.output/bench-S1-S5.json`. Speeds are ratios against
 * something else in the same run, interleaved; nothing here passes or fails.
 */
export interface BenchLine {
  readonly id: string;
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly goal: string;
  /** Smallest and largest of the runs, in the same unit; absent where there is one value only. */
  readonly spread?: readonly [number, number];
}

type Measure = (dir: string, log: (line: string) => void) => Promise<readonly BenchLine[]>;

const MEASURES: Readonly<Record<string, Measure>> = {
  S1: markPaint,
  S2: lookup,
  S3: popupPaint,
  S4: scriptBytes,
  S5: listWork,
  S6: listMemory,
  D1: screens,
  L1: pictures,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !(id in MEASURES));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: not among ${Object.keys(MEASURES).join(', ')}`);

const dir = await ensureBuilt('chrome', (line) => console.error(line));
const lines: BenchLine[] = [];
for (const [id, measure] of Object.entries(MEASURES)) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const measured = await measure(dir, (line) => console.error(line));
  lines.push(...measured);
  for (const line of measured) print(line);
}

const out = `.output/${['bench', ...asked].join('-')}.json`;
await mkdir(dirname(out), { recursive: true });
await writeFile(out, `${JSON.stringify(lines, null, 2)}\n`);

function print({ id, what, figure, unit, goal, spread }: BenchLine): void {
  const range = spread ? ` (${spread.map(rounded).join('–')})` : '';
  console.log(`${id.padEnd(4)} ${what}: ${rounded(figure)} ${unit}${range}   goal: ${goal}`);
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
