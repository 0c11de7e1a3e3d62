import type { Id } from '../domain/basics.ts';
import type { Trade } from '../domain/trade.ts';
import { isEveryday } from './common-words.ts';
import { NEAR_TRADES } from './near-trades.ts';
import { isGeneric, isStopWord } from './plain-words.ts';
import { type NameAt, nameFinder } from './trade-names.ts';
import { formOf, type TermAt, termsAt } from './words-of-text.ts';

/** The trades, ready to be looked through: built once, pure. */
export interface TradeIndex {
  readonly trades: readonly Trade[];
  /** Of how few trades a word is: near 1 for a word of one, near 0 for a word of all; 1 for an unknown one. */
  readonly weightOf: (term: string) => number;
  readonly isKnown: (term: string) => boolean;
  /** Words of a text, with those that stand at the ends of longer ones (ホームページ in ホームページリニューアル). */
  readonly termsOf: (form: string) => readonly TermAt[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly phrases: readonly Phrase[];
  /** Trades near one, by their places. */
  readonly near: (trade: number) => readonly number[];
  readonly namesInText: (form: string) => readonly NameAt[];
}

interface Phrase {
  readonly trade: number;
  readonly total: number;
  /** A saying of common words ("sell the house") tells something when it is said whole. */
  readonly whenWhole: number;
  readonly isLearned: boolean;
}

interface Posting {
  readonly phrase: number;
  readonly factor: number;
}

const WHOLE = 0.8;
/** What a word of everyday speech is worth beside one that people say of few things. */
const EVERYDAY = 0.65;
const everyday = (term: string) => (isEveryday(term) ? EVERYDAY : 1);

interface Said {
  readonly trade: number;
  readonly terms: readonly TermAt[];
}

/** The trades as an index, in steps of a few trades: nothing else waits for long while the list is read. */
export function* indexingTrades(trades: readonly Trade[]): Generator<undefined, TradeIndex> {
  const vocabulary = new Set<string>();
  const texts: Said[] = [];
  for (const [at, trade] of trades.entries()) {
    // A name counts as a whole, where it is found as one; its words do when somebody says only some of them.
    const names = trade.names.en.filter((name) => name.includes(' '));
    for (const text of [...trade.says.ja, ...trade.says.en, ...names]) {
      const terms = termsAt(formOf(text));
      if (terms.length === 0) continue;
      texts.push({ trade: at, terms });
      for (const { term } of terms) if (/^[\p{Script=Katakana}ー]{3,}$/u.test(term)) vocabulary.add(term);
    }
    yield;
  }

  const ofTrades = new Map<string, Set<number>>();
  const expanded: Said[] = [];
  for (const one of texts) {
    const terms = withEnds(one.terms, vocabulary);
    expanded.push({ ...one, terms });
    for (const { term } of terms) {
      const set = ofTrades.get(term) ?? new Set<number>();
      set.add(one.trade);
      ofTrades.set(term, set);
    }
    if (expanded.length % A_FEW === 0) yield;
  }
  const most = Math.log(trades.length + 2);
  const weights = new Map<string, number>();
  for (const [term, set] of ofTrades) {
    weights.set(term, (Math.log((trades.length + 2) / set.size) / most) * everyday(term));
  }
  const weightOf = (term: string) => weights.get(term) ?? everyday(term);

  yield;
  const postings = new Map<string, Posting[]>();
  const phrases: Phrase[] = [];
  for (const said of expanded) {
    post(said, weightOf, phrases, postings, false);
    if (phrases.length % A_FEW === 0) yield;
  }
  return {
    trades,
    weightOf,
    isKnown: (term) => ofTrades.has(term),
    termsOf: (form: string) => withSingles(withEnds(termsAt(form), vocabulary), ofTrades),
    postings,
    phrases,
    near: nearOf(trades),
    namesInText: nameFinder(trades),
  };
}

/** Sayings read at a step. */
const A_FEW = 100;

/**
 * The same index with more that people say: learned words tell of trades, and weigh nothing of the shipped ones anew.
 *
 * @param learned words of introductions that worked, by trade; see `learnedWords`
 */
export function withLearned(index: TradeIndex, learned: ReadonlyMap<Id, readonly string[]>): TradeIndex {
  const phrases = [...index.phrases];
  const postings = new Map([...index.postings].map(([term, list]) => [term, [...list]]));
  for (const [trade, { id }] of index.trades.entries()) {
    for (const text of learned.get(id) ?? []) {
      const terms = index.termsOf(formOf(text));
      if (terms.length > 0) post({ trade, terms }, index.weightOf, phrases, postings, true);
    }
  }
  return { ...index, phrases, postings };
}

function post(
  { trade, terms }: Said,
  weightOf: TradeIndex['weightOf'],
  phrases: Phrase[],
  postings: Map<string, Posting[]>,
  isLearned: boolean,
): void {
  const own = new Map<string, number>();
  for (const { term, factor } of terms) own.set(term, Math.max(own.get(term) ?? 0, factor));
  let total = 0;
  for (const [term, factor] of own) {
    total += factor * weightOf(term);
    const list = postings.get(term);
    const posting = { phrase: phrases.length, factor };
    if (list) list.push(posting);
    else postings.set(term, [posting]);
  }
  phrases.push({ trade, total, whenWhole: own.size > 1 ? Math.max(1, WHOLE / total) : 1, isLearned });
}

function nearOf(trades: readonly Trade[]): TradeIndex['near'] {
  const places = new Map<Id, number>(trades.map(({ id }, at) => [id, at]));
  return (trade) =>
    [...(NEAR_TRADES.get(trades[trade]?.id ?? '') ?? [])].flatMap((id) => places.get(id) ?? []);
}

/** A long katakana word has the known ones at its ends too, where what is left is a word and not a letter: not パート of アパート. */
function withEnds(terms: readonly TermAt[], vocabulary: ReadonlySet<string>): readonly TermAt[] {
  return terms.flatMap((one) => {
    if (one.term.length < 5 || !/^[\p{Script=Katakana}ー]+$/u.test(one.term)) return [one];
    const found = [one];
    for (let length = one.term.length - 2; length >= 3; length--) {
      const first = one.term.slice(0, length);
      const last = one.term.slice(-length);
      for (const end of first === last ? [first] : [first, last]) {
        if (vocabulary.has(end)) found.push({ ...one, term: end, factor: one.factor * 0.7 });
      }
    }
    return found;
  });
}

/** Two characters that are together by chance (夜眠 of 夜眠れない) are looked for one by one. */
function withSingles(terms: readonly TermAt[], known: ReadonlyMap<string, unknown>): readonly TermAt[] {
  return terms.flatMap((one) => {
    if (one.term.length !== 2 || known.has(one.term) || !/^\p{Script=Han}{2}$/u.test(one.term)) return [one];
    const singles = [...one.term].filter(
      (single) => known.has(single) && !isStopWord(single) && !isGeneric(single),
    );
    return [one, ...singles.map((term) => ({ ...one, term, factor: 0.6 }))];
  });
}
