/** The table of practices in CONTRIBUTING.md says where each lives and which test shows it; here the table is held to it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Practices that are served so far. */
const SERVED = [1, 2, ...range(4, 32), ...range(34, 72)];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

interface Line {
  readonly practice: number;
  readonly homes: readonly string[];
  readonly tests: readonly string[];
}

const lines: readonly Line[] = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, practice, , homes = '', tests = ''] = line.split('|').map((cell) => cell.trim());
    return practice && /^P\d+$/u.test(practice)
      ? [{ practice: Number(practice.slice(1)), homes: pathsIn(homes), tests: pathsIn(tests) }]
      : [];
  });

function pathsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map(([, path = '']) => path);
}

test('the table has every practice that is served, once, in order', () => {
  expect(lines.map((line) => line.practice)).toEqual(SERVED);
});

test.each(lines)(
  'P$practice lives where the table says, and is shown by a test',
  ({ practice, homes, tests }) => {
    expect(homes.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    for (const path of [...homes, ...tests]) expect(existsSync(join(ROOT, path)), path).toBe(true);
    for (const path of tests) {
      expect(path).toMatch(/^tests\/.+\.test\.tsx?$/u);
      // The test says itself which practices it shows: a table alone could say anything.
      const named = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bP(\d+)\b/gu)].map(([, n]) =>
        Number(n),
      );
      expect(named, `${path} does not name P${practice}`).toContain(practice);
    }
  },
);
