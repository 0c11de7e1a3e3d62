import type { Id } from '../../domain/basics.ts';
import { typedWords, wordsIn } from '../../identity/search-words.ts';
import type { Ledger } from '../ledger.ts';
import type { IntroductionRow } from '../rows.ts';
import { type IntroductionView, viewIntroductions } from './introductions.ts';

/** Introductions in which something may still fall due: by its index, so at once however many have ended. */
export async function readLiveIntroductions(ledger: Ledger): Promise<readonly IntroductionRow[]> {
  return ledger.introductions.where('live').equals(1).toArray();
}

/** Every introduction, in no order. With 30,000 of them this takes a moment: screens show the live ones before. */
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
