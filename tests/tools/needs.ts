/**
 * What a test needs that a machine may lack. `npm test` looks for it, fetches what it can, and says here why something
 * is not to be had; a test that cannot run carries that reason in its name, which the closing lines print.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Need = 'chromium' | 'firefox' | 'webmail' | 'skins' | 'ciderwebmail' | 'captures';

/** Where the page captures stand, beside the project; not on a user's machine. */
export const CAPTURES = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');

/** Why these needs are not met; nothing when they are. */
export function whyNot(...needs: readonly Need[]): string | undefined {
  for (const need of needs) {
    const why =
      need === 'captures'
        ? existsSync(CAPTURES)
          ? ''
          : 'no page captures: they would run with the captures at ../shared/corpus'
        : process.env[`TSUNAGI_NO_${need.toUpperCase()}`];
    if (why) return why;
  }
  return undefined;
}

/** The name of a suite, with the reason where it is skipped. */
export function suiteName(name: string, why: string | undefined): string {
  return why === undefined ? name : `${name} (skipped: ${why})`;
}
