import type { DealingKind } from '../../lib/domain/dealing.ts';
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
  | { do: 'request'; people: [number, number]; byMe: boolean; word: string }
  | { do: 'edit-request'; request: number; word: string; declines: boolean }
  | { do: 'react'; request: number; word: string; angry: boolean }
  | { do: 'drop-request'; request: number }
  | { do: 'need'; address: number; provider: number; request: number; keeps: boolean; word: string }
  | { do: 'recommend'; people: [number, number, number]; word: string }
  | { do: 'edit-recommendation'; recommendation: number; person: number }
  | { do: 'reply'; recommendation: number; person: number; takesBack: boolean }
  | { do: 'drop-recommendation'; recommendation: number }
  | { do: 'deal'; person: number; word: string; kind: DealingKind; ofCompany: boolean }
  | { do: 'change-dealing'; dealing: number; how: 'edit' | 'close' | 'put-off' | 'delete' }
  | { do: 'record-several'; introduction: number; whats: EventWhat[] }
  | { do: 'support'; introduction: number; done: boolean }
  | { do: 'mail'; addresses: [number, number, number]; made: boolean; takeOn: boolean }
  | { do: 'trade'; trade: number; word: string; resets: boolean }
  | CircleStep
  | { do: 'settings'; welcomed: boolean }
  | { do: 'undo'; entry: number };

/** The acts around circles, talks of two, cards and evenings. */
export type CircleStep =
  | { do: 'circle'; word: string }
  | { do: 'change-circle'; circle: number; drops: boolean; word: string }
  | { do: 'seat'; circle: number; person: number; own: boolean; word: string }
  | { do: 'change-seat'; seat: number; drops: boolean }
  | { do: 'visit'; circle: number; person: number; invited: number; day: number }
  | { do: 'change-visit'; visit: number; how: 'edit' | 'join' | 'delete' }
  | { do: 'ask'; circle: number; person: number; own: boolean; word: string }
  | { do: 'change-ask'; ask: number; drops: boolean }
  | { do: 'talk'; person: number; circle: number; held: boolean; day: number }
  | { do: 'change-talk'; talk: number; how: 'held' | 'edit' | 'delete' }
  | { do: 'card'; people: [number, number]; own: boolean; stock: boolean; word: string }
  | { do: 'change-card'; card: number; how: 'edit' | 'introduce' | 'delete' }
  | { do: 'evening'; people: [number, number, number]; circle: number; address: number; word: string }
  | { do: 'change-evening'; evening: number; how: 'edit' | 'delete' }
  | { do: 'thank'; guest: number; never: boolean }
  | { do: 'circle-of-introduction'; introduction: number; circle: number };

export interface Told {
  readonly beginning: Dump;
  readonly end: Dump;
  readonly deeds: readonly string[];
  /** Introductions whose stored state is not the one of their events, after any step. */
  readonly wrongStates: readonly string[];
  readonly badRows: readonly string[];
  /** Tables that a copy, read again, would bring back otherwise than they are. */
  readonly notAsCopied: readonly string[];
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
