import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KNOWN_SITES, scriptsOf } from '../../lib/access/sites.ts';
import type { BenchLine } from '../tools/bench.ts';
import { minified, type Other } from './others.ts';

/** Those that are registered on sites; whatever else goes into pages goes there on the user's press alone. */
const ON_SITES = new Set(
  [...KNOWN_SITES.map(({ id }) => id), 'https://mail.example.org'].flatMap((site) =>
    scriptsOf(site).map(({ name }) => `${name}.js`),
  ),
);

/** What its pages and its worker load; every other script at the top of the build is one that goes into pages. */
const NOT_FOR_PAGES = new Set(['background.js']);

const OTHERS: readonly (readonly [Other, what: string, files: readonly string[]])[] = [
  ['inboxsdk', '@inboxsdk/core with its page script', ['inboxsdk.js', 'pageWorld.js']],
  ['darkreader', 'darkreader', ['darkreader.js']],
];

/** S4: the minified bytes of script that a page gets, and what others bring. */
export async function scriptBytes(dir: string, log: (line: string) => void): Promise<readonly BenchLine[]> {
  const scripts = (await readdir(dir)).filter((name) => name.endsWith('.js') && !NOT_FOR_PAGES.has(name));
  const own = await Promise.all(
    scripts.sort().map(async (name) => ({
      id: 'S4',
      what: `script in a page${ON_SITES.has(name) ? '' : " on the user's press"}, ${name}`,
      figure: (await stat(join(dir, name))).size,
      unit: 'bytes',
      goal: ON_SITES.has(name) ? '≤ 10,000' : 'for comparison',
    })),
  );
  const others: BenchLine[] = [];
  for (const [other, what, files] of OTHERS) {
    try {
      const texts = await Promise.all(files.map((file) => minified(other, file)));
      others.push({
        id: 'S4',
        what: `script in a page, ${what}`,
        figure: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
        unit: 'bytes',
        goal: 'for comparison',
      });
    } catch (error) {
      log(`${what} is left out: ${(error as Error).message}`);
    }
  }
  return [
    ...own,
    ...others,
    {
      id: 'S4',
      what: 'script in a page, a like extension as measured for the goals',
      figure: 235_000,
      unit: 'bytes',
      goal: 'for comparison',
    },
  ];
}
