import type { EventWhat } from '../../lib/domain/introduction.ts';
import type { LedgerClient } from './ledger-client.ts';
import type { Dump } from './ledger-page.ts';

/** One act of a generated sequence; numbers choose among what is there, and wrap round. */
export type Step =
  | { do: 'add'; word: string; address: number }
  | { do: 'edit'; person: number; word: string }
  | { do: 'delete'; person: number }
  | { do: 'join'; person: number; other: number; takes: boolean }
  | { do: 'apart'; person: number; other: number }
  | { do: 'learn'; person: number; address: number }
  | { do: 'address'; person: number; address: number }
  | { do: 'drop-address'; address: number }
  | { do: 'note'; person: number; word: string }
  | { do: 'edit-note'; note: number; word: string }
  | { do: 'drop-note'; note: number }
  | { do: 'introduce'; people: [number, number, number]; first: EventWhat }
  | { do: 'record'; introduction: number; what: EventWhat; daysBack: number }
  | { do: 'strike'; event: number }
  | { do: 'drop-introduction'; introduction: number }
  | { do: 'answer-promise'; promise: number; later: boolean }
  | { do: 'remind'; person: number; word: string }
  | { do: 'settings'; welcomed: boolean }
  | { do: 'undo'; entry: number };

export interface Told {
  readonly beginning: Dump;
  readonly end: Dump;
  readonly deeds: readonly string[];
  /** Introductions whose stored state is not the one of their events, after any step. */
  readonly wrongStates: readonly string[];
  readonly badRows: readonly string[];
  /** Undos that were refused on the way back, newest first. */
  readonly refusals: readonly string[];
}

/** Runs a sequence within the page, then takes everything back. */
export function doAll(ledger: LedgerClient, steps: readonly Step[]): Promise<Told> {
  return ledger.page.evaluate(({ name, steps }) => ledgerPage.doAll(name, steps), {
    name: ledger.name,
    steps,
  });
}
