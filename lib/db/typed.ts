import type { Moment } from '../domain/basics.ts';
import type { Ledger } from './ledger.ts';

/**
 * What is half typed is kept at every keystroke, so that a closed popup or a killed browser loses nothing. It is not
 * part of the ledger yet, so it has no journal; it goes when what it became is committed.
 */

/** Keeps what stands in a form now. `key` names the form: `letter:<introduction>:ask:seeker`, `add-contact`. */
export async function keepTyped(ledger: Ledger, key: string, value: unknown, now: Moment): Promise<void> {
  await ledger.typed.put({ key, value, at: now });
}

export async function readTyped(ledger: Ledger, key: string): Promise<unknown> {
  return (await ledger.typed.get(key))?.value;
}

export async function dropTyped(ledger: Ledger, key: string): Promise<void> {
  await ledger.typed.delete(key);
}
