import type { Id } from '../domain/basics.ts';
import type { FitPerson } from './fit.ts';
import type { TradeIndex } from './trade-index.ts';
import { formOf } from './words-of-text.ts';

/** A word of so many trades is nobody's. */
const MOST_TRADES = 2;
const RARE = 0.45;
const MOST_A_TRADE = 200;
/** The latest tell most, and reading more would keep one waiting. */
const MOST_AT_ALL = 500;

/**
 * What people said when an introduction came of it that worked, by the trade of whoever helped: reasons that hold a
 * word which few trades share, the latest of them. Only people whose trade stands in their specialty or role by its name teach anything.
 */
export function learnedWords(
  people: readonly FitPerson[],
  index: TradeIndex,
): ReadonlyMap<Id, readonly string[]> {
  const worked = people.flatMap(({ contact, past }) =>
    past.flatMap(({ as, why, outcome, state, on }) =>
      as === 'provider' && why && (outcome === 'landed' || state === 'landed') ? [{ contact, why, on }] : [],
    ),
  );
  const latest =
    worked.length <= MOST_AT_ALL
      ? worked
      : worked.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, MOST_AT_ALL);
  const told = latest.flatMap(({ contact, why }) => {
    const names = [contact.specialty, contact.role].flatMap((text) =>
      text ? index.namesInText(formOf(text)) : [],
    );
    return [...new Set(names.flatMap((name) => name.trades))].map((trade) => ({ trade, why }));
  });
  const tradesOf = new Map<string, Set<number>>();
  for (const { trade, why } of told) {
    for (const { term } of index.termsOf(formOf(why))) {
      const set = tradesOf.get(term) ?? new Set<number>();
      set.add(trade);
      tradesOf.set(term, set);
    }
  }
  const isTelling = (term: string) =>
    (tradesOf.get(term)?.size ?? 0) <= MOST_TRADES && index.weightOf(term) >= RARE;
  const learned = new Map<Id, Set<string>>();
  for (const { trade, why } of told) {
    const id = index.trades[trade]?.id;
    if (id === undefined || !index.termsOf(formOf(why)).some(({ term }) => isTelling(term))) continue;
    const own = learned.get(id) ?? new Set<string>();
    if (own.size < MOST_A_TRADE) own.add(why);
    learned.set(id, own);
  }
  return new Map([...learned].map(([id, whys]) => [id, [...whys]]));
}
