import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/tools/seed.ts'];

/**
 * `unit`: the pure parts, in Node. `pages`: adapters and spotter on real pages, the ledger on a real IndexedDB, in a
 * real Chromium. `e2e`: the built extension in real browsers, one file at a time, as each brings its own browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          environment: 'node',
          setupFiles,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          environment: 'node',
          setupFiles,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
