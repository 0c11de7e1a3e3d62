import type { Id } from '../domain/basics.ts';
import type { Trade } from '../domain/trade.ts';
import { isAskedFor, type NeedText } from './need-text.ts';
import { isGeneric, isStopWord } from './plain-words.ts';
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

/** A trade named in a text. One name may be that of several trades. */
interface NameAt {
  readonly trades: readonly number[];
  readonly from: number;
  readonly to: number;
  /** So short a name that it may stand for a place or a thing: bank, school, 銀行. */
  readonly isShort: boolean;
}

/** Learned words say less than shipped ones. */
const LEARNED = 0.6;
const WHOLE = 0.8;
/** Words of one saying stand near each other, in characters. */
const TOGETHER = 40;

/** @param learned words of introductions that worked, by trade; see `learnedWords` */
export function indexTrades(
  trades: readonly Trade[],
  learned: ReadonlyMap<Id, readonly string[]> = new Map(),
): TradeIndex {
  const vocabulary = new Set<string>();
  const texts: { trade: number; text: string; terms: readonly TermAt[]; isLearned: boolean }[] = [];
  trades.forEach((trade, at) => {
    const add = (text: string, isLearned: boolean) => {
      const terms = termsAt(formOf(text));
      if (terms.length === 0) return;
      texts.push({ trade: at, text, terms, isLearned });
      if (isLearned) return;
      for (const { term } of terms) if (/^[\p{Script=Katakana}ー]{3,}$/u.test(term)) vocabulary.add(term);
    };
    for (const text of [...trade.says.ja, ...trade.says.en]) add(text, false);
    // A name counts as a whole, where it is found as one; its words do when somebody says only some of them.
    for (const text of trade.names.en) if (text.includes(' ')) add(text, false);
    for (const text of learned.get(trade.id) ?? []) add(text, true);
  });

  const ofTrades = new Map<string, Set<number>>();
  const expanded = texts.map((one) => ({ ...one, terms: withEnds(one.terms, vocabulary) }));
  for (const { trade, terms, isLearned } of expanded) {
    if (isLearned) continue;
    for (const { term } of terms) {
      const set = ofTrades.get(term) ?? new Set<number>();
      set.add(trade);
      ofTrades.set(term, set);
    }
  }
  const termsOf = (form: string) => withSingles(withEnds(termsAt(form), vocabulary), ofTrades);
  const most = Math.log(trades.length + 2);
  const weights = new Map(
    [...ofTrades].map(([term, set]) => [term, Math.log((trades.length + 2) / set.size) / most] as const),
  );
  const weightOf = (term: string) => weights.get(term) ?? 1;

  const postings = new Map<string, Posting[]>();
  const phrases = expanded.map(({ trade, terms, isLearned }, at): Phrase => {
    const own = new Map<string, number>();
    for (const { term, factor } of terms) own.set(term, Math.max(own.get(term) ?? 0, factor));
    let total = 0;
    for (const [term, factor] of own) {
      total += factor * weightOf(term);
      const list = postings.get(term) ?? [];
      list.push({ phrase: at, factor });
      postings.set(term, list);
    }
    return { trade, total, whenWhole: own.size > 1 ? Math.max(1, WHOLE / total) : 1, isLearned };
  });
  return {
    trades,
    weightOf,
    isKnown: (term) => ofTrades.has(term),
    termsOf,
    postings,
    phrases,
    namesInText: nameFinder(trades),
  };
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

/** Trades that a need calls for, the surest first. */
export interface Called {
  readonly trade: number;
  /** How sure, up to 1. */
  readonly sure: number;
  readonly said: string;
  readonly isNamed: boolean;
}

/** So much has to speak for a trade, and so much of what speaks for the surest. */
const LEAST = 0.5;
const OF_BEST = 0.55;
const MOST_TRADES = 8;
const NAMED = 2;
const NAMED_IN_PASSING = 0.9;
/** What calls for a trade by its circumstances, where another is asked for by name. */
const BESIDE_NAMED = 0.6;
const LEAST_BESIDE_NAMED = 0.5;

/** Which trades a need calls for: by name, or by what people say who need one. */
export function tradesCalledFor(need: NeedText, index: TradeIndex): readonly Called[] {
  const names = index.namesInText(need.form).flatMap((name) => {
    const weight = need.weights[name.from] ?? 0;
    return weight === 0 ? [] : [{ ...name, weight }];
  });
  const unknownWanted = wantsUnknown(need, index, names);
  const best = new Map<number, Called>();
  for (const [from, to] of need.sentences) {
    const found = scoreSentence(need, index, names, from, to, unknownWanted);
    const top = Math.max(0, ...found.map(({ score }) => score));
    for (const { trade, score, said, isNamed } of found) {
      if (score < LEAST || score < OF_BEST * top) continue;
      const sure = Math.min(1, score / 0.9) * Math.min(1, 0.3 + (0.7 * score) / top);
      if ((best.get(trade)?.sure ?? 0) < sure)
        best.set(trade, { trade, sure, said: excerpt(need.form, said), isNamed });
    }
  }
  // Who is asked for by name is meant; what the other sentences bring to mind is mostly what surrounds it.
  const isAnyNamed = [...best.values()].some(({ isNamed }) => isNamed);
  const kept = [...best.values()].flatMap((called) => {
    if (!isAnyNamed || called.isNamed) return [called];
    const sure = called.sure * BESIDE_NAMED;
    return sure < LEAST_BESIDE_NAMED ? [] : [{ ...called, sure }];
  });
  const sorted = kept.sort((a, b) => b.sure - a.sure || a.trade - b.trade);
  return sorted.slice(0, MOST_TRADES);
}

interface Scored {
  readonly trade: number;
  readonly score: number;
  /** Where the words stand that speak for it. */
  readonly said: readonly (readonly [number, number])[];
  readonly isNamed: boolean;
}

function scoreSentence(
  need: NeedText,
  index: TradeIndex,
  names: readonly (NameAt & { weight: number })[],
  from: number,
  to: number,
  unknownWanted: boolean,
): readonly Scored[] {
  const terms = index.termsOf(need.form.slice(from, to));
  const weightAt = new Map<string, { weight: number; from: number; to: number }>();
  for (const one of terms) {
    const weight = one.factor * (need.weights[from + one.from] ?? 0);
    if (weight === 0 || (weightAt.get(one.term)?.weight ?? 0) >= weight) continue;
    weightAt.set(one.term, { weight, from: from + one.from, to: from + one.to });
  }
  const matched = new Map<number, { value: number; from: number; to: number }>();
  for (const [term, { weight, from: begin, to: end }] of weightAt) {
    for (const { phrase, factor } of index.postings.get(term) ?? []) {
      const own = matched.get(phrase) ?? { value: 0, from: begin, to: end };
      own.value += index.weightOf(term) * Math.min(weight, factor);
      own.from = Math.min(own.from, begin);
      own.to = Math.max(own.to, end);
      matched.set(phrase, own);
    }
  }
  // Each word counts once for a trade: in that of its phrases that is said most fully.
  const byTrade = new Map<number, Map<string, number>>();
  for (const [term, { weight }] of weightAt) {
    for (const { phrase, factor } of index.postings.get(term) ?? []) {
      const said = index.phrases[phrase];
      if (!said) continue;
      const { trade, total, whenWhole, isLearned } = said;
      const own = matched.get(phrase) ?? { value: 0, from: 0, to: 0 };
      const whole = Math.min(1, own.value / Math.max(total, 0.35));
      const isSaid = own.value > 0.9 * total && own.to - own.from <= TOGETHER;
      const value =
        index.weightOf(term) *
        Math.min(weight, factor) *
        whole ** 0.8 *
        (isSaid ? whenWhole : 1) *
        (isLearned ? LEARNED : 1);
      const values = byTrade.get(trade) ?? new Map<string, number>();
      values.set(term, Math.max(values.get(term) ?? 0, value));
      byTrade.set(trade, values);
    }
  }
  const scores = new Map<number, { score: number; said: [number, number][]; isNamed: boolean }>();
  for (const [trade, own] of byTrade) {
    let score = 0;
    for (const value of own.values()) score += value;
    const said = [...own]
      .filter(([, value]) => value >= 0.15)
      .map(([term]): [number, number] => [weightAt.get(term)?.from ?? 0, weightAt.get(term)?.to ?? 0]);
    scores.set(trade, { score: unknownWanted ? score * 0.45 : score, said, isNamed: false });
  }
  for (const name of names) {
    if (name.from < from || name.from >= to) continue;
    const asked = isAskedFor(need.form, name.from, name.to);
    const worth = (asked ? NAMED : name.isShort ? NAMED_IN_PASSING / 2 : NAMED_IN_PASSING) * name.weight;
    for (const trade of name.trades) {
      const own = scores.get(trade) ?? { score: 0, said: [], isNamed: false };
      scores.set(trade, {
        score: own.score + worth,
        said: [...own.said, [name.from, name.to]],
        isNamed: own.isNamed || (asked && name.weight === 1),
      });
    }
  }
  return [...scores].map(([trade, { score, said, isNamed }]) => ({
    trade,
    score,
    said,
    isNamed,
  }));
}

/**
 * Is somebody asked for by a name that no trade has ("looking for a falconer")? Then what stands around it calls for
 * nobody by itself.
 */
function wantsUnknown(need: NeedText, index: TradeIndex, names: readonly NameAt[]): boolean {
  const asked = [...need.form.matchAll(WANTED)].flatMap((match) => {
    const what = match.groups?.['en'] ?? match.groups?.['ja'];
    return what === undefined ? [] : [{ what, from: match.index, to: match.index + match[0].length }];
  });
  return asked.some(({ what, from, to }) => {
    if ((need.weights[to - 1] ?? 0) < 1) return false;
    const terms = index.termsOf(what).filter(({ factor }) => factor >= 0.5);
    if (terms.length === 0 || names.some((name) => name.from < to && name.to > from)) return false;
    const last = terms.filter((one) => one.to >= what.length - 1);
    return last.length > 0 && last.every(({ term }) => !index.isKnown(term));
  });
}

const WANTED =
  /\b(?:needs?|looking for|find(?: me| us)?|seeking|recommend(?: me| us)?|know)\s(?:an?|any|some)\s(?<en>[a-z' -]{3,40}?)(?= (?:for|who|to|with|in|that|near|by|at|on|because|so|and)\b|[,.?!]|$)|(?<ja>[\p{Script=Han}々\p{Script=Katakana}ー]{2,12})(?:の方|さん|の先生)?を(?:探|さが|紹介|お願いし)/gu;

/** Parts of a text in their order, those that touch as one. */
function excerpt(form: string, parts: readonly (readonly [number, number])[]): string {
  const sorted = [...parts].sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined
    .slice(0, 4)
    .map(([from, to]) => form.slice(from, to))
    .join(/[\p{Script=Han}\p{Script=Katakana}]/u.test(form) ? '・' : ', ');
}

const AFTER_SHORT = /^[々\p{Script=Han}]/u;
const MAY_FOLLOW = /^(?:業|店|屋|会社|事務所|院|法人|様|氏|歴|兼|及)/u;

/** Finds trades by their names; the longest name at a place counts. */
function nameFinder(trades: readonly Trade[]): (form: string) => readonly NameAt[] {
  const latin = new Map<string, Set<number>>();
  const other = new Map<string, Set<number>>();
  let longestLatin = 1;
  trades.forEach((trade, at) => {
    for (const name of [...trade.names.ja, ...trade.names.en]) {
      const form = formOf(name).trim();
      if (form === '') continue;
      const isLatin =
        /^[\p{Script=Latin}\d]/u.test(form) && !/[\p{Script=Han}\p{Script=Katakana}]/u.test(form);
      const key = isLatin
        ? latinWords(form)
            .map(({ word }) => word)
            .join(' ')
        : form;
      const map = isLatin ? latin : other;
      if (isLatin) longestLatin = Math.max(longestLatin, key.split(' ').length);
      const set = map.get(key) ?? new Set<number>();
      set.add(at);
      map.set(key, set);
    }
  });
  const heads = new Map<string, number>();
  for (const name of other.keys()) {
    const head = name.slice(0, 2);
    heads.set(head, Math.max(heads.get(head) ?? 0, name.length));
  }
  return (form) => [...latinNames(form, latin, longestLatin), ...otherNames(form, other, heads)];
}

function latinWords(form: string): readonly { word: string; from: number; to: number }[] {
  return [...form.matchAll(/[\p{Script=Latin}\d&'/]+(?:-[\p{Script=Latin}]+)*/gu)].map((match) => ({
    word: singular(match[0].replace(/-/gu, ' ')),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function singular(word: string): string {
  return word.length > 3 && /[^s]s$/u.test(word) && !word.endsWith("'s")
    ? word.slice(0, -1)
    : word.replace(/'s$/u, '');
}

function latinNames(
  form: string,
  names: ReadonlyMap<string, ReadonlySet<number>>,
  longest: number,
): readonly NameAt[] {
  const words = latinWords(form);
  const found: NameAt[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longest, words.length - at); length >= 1; length--) {
      const part = words.slice(at, at + length);
      const trades = names.get(part.map(({ word }) => word).join(' '));
      const from = part[0]?.from ?? 0;
      const to = part.at(-1)?.to ?? 0;
      if (!trades || /[.,;!?]/u.test(form.slice(from, to))) continue;
      found.push({ trades: [...trades], from, to, isShort: length === 1 });
      at += length - 1;
      break;
    }
  }
  return found;
}

function otherNames(
  form: string,
  names: ReadonlyMap<string, ReadonlySet<number>>,
  heads: ReadonlyMap<string, number>,
): readonly NameAt[] {
  const found: NameAt[] = [];
  for (let at = 0; at < form.length; at++) {
    const longest = heads.get(form.slice(at, at + 2));
    if (longest === undefined) continue;
    for (let length = Math.min(longest, form.length - at); length >= 2; length--) {
      const name = form.slice(at, at + length);
      const trades = names.get(name);
      if (!trades || !standsAlone(form, at, name)) continue;
      found.push({ trades: [...trades], from: at, to: at + length, isShort: length <= 2 });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** バー is not in バーゲン, 大工 not in 大工事. */
function standsAlone(form: string, at: number, name: string): boolean {
  const before = form.charAt(at - 1);
  const after = form.slice(at + name.length);
  if (/^[\p{Script=Katakana}ー]/u.test(name) && /[\p{Script=Katakana}ー]/u.test(before)) return false;
  if (/[\p{Script=Katakana}ー]$/u.test(name) && /^[\p{Script=Katakana}ー]/u.test(after)) return false;
  if (/[\p{Script=Han}]$/u.test(name) && name.length <= 2) {
    return !AFTER_SHORT.test(after) || MAY_FOLLOW.test(after);
  }
  return true;
}
