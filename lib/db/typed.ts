import type { Moment } from '../domain/basics.ts';
import type { Ledger } from './ledger.ts';

/**
 * What is half typed is kept at every keystroke, so that a closed popup or a killed browser loses nothing. It is not
 * part of the ledger yet, so it has no journal; it goes when what it became is committed.
 *
 * A popup may close in the middle of a write, and IndexedDB drops what it had not begun. So each value first goes
 * into the page's local storage, which takes it at once, and leaves there when the database has it.
 */

interface Typed {
  readonly value: unknown;
  readonly at: Moment;
}

/** What waits to be written, newest only: one write for each key pressed would queue up and die with the popup. */
const waiting = new WeakMap<Ledger, Map<string, Typed>>();

const slip = {
  name: (key: string) => `typed:${key}`,
  put: (key: string, typed: Typed) => localStorage.setItem(slip.name(key), JSON.stringify(typed)),
  drop: (key: string) => localStorage.removeItem(slip.name(key)),
  read(key: string): Typed | undefined {
    const text = localStorage.getItem(slip.name(key));
    return text === null ? undefined : (JSON.parse(text) as Typed);
  },
};

/** Keeps what stands in a form now. `key` names the form: `letter:<introduction>:ask:seeker`, `add-contact`. */
export async function keepTyped(ledger: Ledger, key: string, value: unknown, now: Moment): Promise<void> {
  const pending = waiting.get(ledger) ?? new Map<string, Typed>();
  waiting.set(ledger, pending);
  const isWriting = pending.has(key);
  const typed: Typed = { value, at: now };
  slip.put(key, typed);
  pending.set(key, typed);
  if (isWriting) return;
  try {
    for (let next = pending.get(key); next !== undefined; ) {
      await ledger.typed.put({ key, ...next });
      const newest = pending.get(key);
      if (newest === next) slip.drop(key);
      next = newest === next ? undefined : newest;
    }
  } finally {
    pending.delete(key);
  }
}

/** What was kept for this form, or nothing. */
export async function readTyped(ledger: Ledger, key: string): Promise<unknown> {
  const left = slip.read(key);
  if (left === undefined) return (await ledger.typed.get(key))?.value;
  await ledger.typed.put({ key, ...left });
  slip.drop(key);
  return left.value;
}

export async function dropTyped(ledger: Ledger, key: string): Promise<void> {
  // What is still waiting must not come back after this.
  waiting.get(ledger)?.delete(key);
  slip.drop(key);
  await ledger.typed.delete(key);
}

const DAY_MS = 24 * 3_600_000;

/**
 * How long what was begun and left is kept, by the form it stands in. Letters and notes about people of the ledger
 * stay long; those of somebody who was deleted go with them then.
 */
const KEPT_MS: readonly (readonly [prefix: string, ms: number])[] = [
  // Where the popup was left: a form to add somebody names that somebody.
  ['place:', 10 * 60_000],
  ['add-contact:', DAY_MS],
  ['letter:', 60 * DAY_MS],
  ['taken:', 60 * DAY_MS],
  ['note:', 60 * DAY_MS],
  ['edit-contact:', 60 * DAY_MS],
  ['join:', DAY_MS],
  ['new-introduction:', 60 * DAY_MS],
  ['new-request:', 60 * DAY_MS],
  ['new-recommendation:', 60 * DAY_MS],
  ['dealing:', 60 * DAY_MS],
  // They may be of strangers, out of their mail.
  ['need:', DAY_MS],
  ['introduction-mail:', DAY_MS],
];

/** Forgets forms about strangers that were begun and left: nothing about a stranger stays unless they are added. */
export async function sweepTyped(ledger: Ledger, now: Moment): Promise<void> {
  for (const [prefix, ms] of KEPT_MS) {
    const old = await ledger.typed
      .where('key')
      .startsWith(prefix)
      .and((row) => now - row.at > ms)
      .primaryKeys();
    await ledger.typed.bulkDelete(old);
  }
}
