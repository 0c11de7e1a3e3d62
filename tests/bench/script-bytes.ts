import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchLine } from '../tools/bench.ts';

/** S4: the minified bytes of script that a page gets. */
export async function scriptBytes(dir: string): Promise<readonly BenchLine[]> {
  return Promise.all(
    ['linkedin', 'webmail'].map(async (name) => ({
      id: 'S4',
      what: `script in a page, ${name}.js`,
      figure: (await stat(join(dir, `${name}.js`))).size,
      unit: 'bytes',
      goal: '≤ 10,000',
    })),
  );
}
