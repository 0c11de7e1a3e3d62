import Dexie from 'dexie';
import { type Id, ME } from '../../domain/basics.ts';
import { type IntroductionState, isReceived } from '../../domain/introduction-state.ts';
import { typedWords, wordsIn } from '../../identity/search-words.ts';
import type { Ledger } from '../ledger.ts';
import type { IntroductionRow } from '../rows.ts';
import { type IntroductionView, viewIntroductions } from './introductions.ts';

/** Introductions in which something may still fall due: by its index, so at once however many have ended. */
export async function readLiveIntroductions(ledger: Ledger): Promise<readonly IntroductionRow[]> {
  return ledger.introductions.where('live').equals(1).toArray();
}

/**
 * The ids of all introductions, or of those in a state: what is alive first, and within that by latest change. By keys
 * alone, so that a list of 30,000 stands at once.
 */
export async function introductionIds(ledger: Ledger, state?: IntroductionState): Promise<readonly Id[]> {
  const keys =
    state === undefined
      ? await ledger.introductions.orderBy('[live+updatedAt]').primaryKeys()
      : await inState(ledger, state).primaryKeys();
  return keys.reverse();
}

/** How many introductions are in a state. */
export async function countInState(ledger: Ledger, state: IntroductionState): Promise<number> {
  return inState(ledger, state).count();
}

function inState(ledger: Ledger, state: IntroductionState) {
  return ledger.introductions
    .where('[state+live+updatedAt]')
    .between([state, Dexie.minKey, Dexie.minKey], [state, Dexie.maxKey, Dexie.maxKey]);
}

/** Introductions in which somebody else introduced the user. */
export async function readReceivedIntroductions(ledger: Ledger): Promise<readonly IntroductionRow[]> {
  const { introductions } = ledger;
  const found = await ledger.transaction('r', introductions, () =>
    Promise.all([
      introductions.where('providerId').equals(ME).toArray(),
      introductions.where('seekerId').equals(ME).toArray(),
    ]),
  );
  return [...new Map(found.flat().map((row) => [row.id, row])).values()].filter(isReceived);
}

/** Every introduction, in no order. With 30,000 of them this takes a moment: only for what no index answers. */
export async function readAllIntroductions(ledger: Ledger): Promise<readonly IntroductionRow[]> {
  return ledger.introductions.toArray();
}

/** Those of these ids that are still there, with everything a screen shows of them. */
export async function viewsOf(
  ledger: Ledger,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, IntroductionView>> {
  const rows = await ledger.introductions.bulkGet([...ids]);
  const views = await viewIntroductions(
    ledger,
    rows.filter((row) => row !== undefined),
  );
  return new Map(views.map((view) => [view.introduction.id, view]));
}

/**
 * What was typed, as a test of introductions: each word begins a word of one of its people, or stands in its reason.
 * The people are looked up once, by the index of their words.
 */
export async function introductionsLike(
  ledger: Ledger,
  typed: string,
): Promise<(row: IntroductionRow) => boolean> {
  const words = typedWords(typed);
  const people = await Promise.all(
    words.map(async (word) => new Set(await ledger.contacts.where('words').startsWith(word).primaryKeys())),
  );
  return (row) =>
    words.every(
      (word, index) =>
        [row.seekerId, row.providerId, row.introducerId].some((id) => people[index]?.has(id)) ||
        (row.why !== undefined && wordsIn(row.why, [word]).length > 0),
    );
}
