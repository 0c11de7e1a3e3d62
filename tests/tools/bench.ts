import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { popupPaint } from '../bench/popup-paint.ts';
import { scriptBytes } from '../bench/script-bytes.ts';
import { ensureBuilt } from './build.ts';

/**
 * `npm run bench`: the measured goals, each with its figure and spread, printed and written to `.output/bench.json`.
 * Speeds are ratios against something else in the same run, interleaved; nothing here passes or fails.
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

const OUT = '.output/bench.json';

const dir = await ensureBuilt('chrome', (line) => console.error(line));
const lines: BenchLine[] = [];
for (const measure of [scriptBytes, popupPaint])
  lines.push(...(await measure(dir, (line) => console.error(line))));

for (const { id, what, figure, unit, goal, spread } of lines) {
  const range = spread ? ` (${spread.map(rounded).join('–')})` : '';
  console.log(`${id.padEnd(4)} ${what}: ${rounded(figure)} ${unit}${range}   goal: ${goal}`);
}
await mkdir(dirname(OUT), { recursive: true });
await writeFile(OUT, `${JSON.stringify(lines, null, 2)}\n`);

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
