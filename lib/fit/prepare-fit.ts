import type { Trade } from '../domain/trade.ts';
import type { FitPerson } from './fit.ts';
import { learnedWords } from './learned-words.ts';
import { type OwnedTrade, type PreparedPerson, readerOf } from './read-person.ts';
import { indexingTrades, type TradeIndex, withLearned } from './trade-index.ts';

/** People and trades, ready to answer needs. */
export interface PreparedFit {
  readonly index: TradeIndex;
  readonly people: readonly PreparedPerson[];
  /** Places in `people`, by trade and by word. */
  readonly byTrade: ReadonlyMap<number, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** What was made of a list of trades before any learning: the same list gives the same. */
const PLAIN = new WeakMap<readonly Trade[], TradeIndex>();

/**
 * Reads people and trades once, so that many needs are answered quickly. Pure: to be made anew when any of them
 * changes. See `preparing` for many people.
 *
 * @param trades the shipped list with the user's own changes, see `tradesWith`
 */
export function prepareFit(people: readonly FitPerson[], trades: readonly Trade[]): PreparedFit {
  const work = preparing(people, trades);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of less than a millisecond. Gives what is prepared as soon as everybody's card is read (their
 * specialty, role, tags and company) and needs can be answered; it then grows by what notes and past introductions
 * tell, up to its end.
 */
export function* preparing(
  people: readonly FitPerson[],
  trades: readonly Trade[],
): Generator<PreparedFit | undefined, PreparedFit> {
  const plain = PLAIN.get(trades) ?? (yield* indexingTrades(trades));
  PLAIN.set(trades, plain);
  yield;
  const learned = learnedWords(people, plain);
  yield;
  const index = learned.size === 0 ? plain : withLearned(plain, learned);
  const reader = readerOf(index);
  const byTrade = new Map<number, number[]>();
  const byWord = new Map<string, number[]>();
  const prepared: Growing[] = [];
  for (const person of people) {
    const one = reader.card(person);
    const at = prepared.length;
    prepared.push({ ...one, trades: new Map(one.trades) });
    for (const trade of one.trades.keys()) add(byTrade, trade, at);
    for (const word of one.specialty.weights.keys()) add(byWord, word, at);
    yield;
  }
  const found: PreparedFit = { index, people: prepared, byTrade, byWord };
  yield found;
  for (const [at, one] of prepared.entries()) {
    for (const [trade, told] of reader.told(one)) {
      const own = one.trades.get(trade);
      if (!own) add(byTrade, trade, at);
      if (!own || own.sure < told.sure) one.trades.set(trade, told);
    }
    yield;
    for (const word of wordsNoted(one)) if (!one.specialty.weights.has(word)) add(byWord, word, at);
    yield;
  }
  return found;
}

type Growing = PreparedPerson & { readonly trades: Map<number, OwnedTrade> };

/** Words of what fits them, what they look for, and what worked. */
function wordsNoted(one: PreparedPerson): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { note, words: own } of one.notes()) {
    if (note.kind === 'fits' || note.kind === 'looking-for')
      for (const word of own.weights.keys()) words.add(word);
  }
  for (const { words: own } of one.asks()) for (const word of own.weights.keys()) words.add(word);
  for (const { words: own } of one.past()) for (const word of own.weights.keys()) words.add(word);
  return words;
}

function add<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
