import type { Desk } from '../db/commit.ts';
import { Ledger } from '../db/ledger.ts';

/** The desk of a real browser: its clock, its randomness, the one ledger. */
export function makeDesk(committed?: () => void): Desk {
  return {
    ledger: new Ledger(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    ...(committed && { committed }),
  };
}

/** The zone in which the user's dates are dates. */
export function userZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
