import { isEveryday } from './common-words.ts';
import { isAskedFor, type NeedText } from './need-text.ts';
import type { TradeIndex } from './trade-index.ts';
import type { NameAt } from './trade-names.ts';

/** Learned words say less than shipped ones. */
const LEARNED = 0.6;
/** Words of one saying stand near each other, in characters. */
const TOGETHER = 40;
/** Those of a saying of common words nearer still: "customers have not paid". */
const CLOSE_BY = 24;
const COMMON_WORDS = 0.7;
/** Everyday words call for a trade where they say most of a saying, never one by one. */
const MOSTLY = 0.7;

/** Trades that a need calls for, the surest first. */
export interface Called {
  readonly trade: number;
  /** How sure, up to 1. */
  readonly sure: number;
  readonly said: string;
  readonly isNamed: boolean;
  /** By one word alone, and not by a name. */
  readonly isByOneWord: boolean;
}

/** So much has to speak for a trade, and so much of what speaks for the surest. */
const LEAST = 0.5;
const OF_BEST = 0.55;
const MOST_TRADES = 8;
const NAMED = 2;
const NAMED_IN_PASSING = 0.9;

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
    for (const { trade, score, said, isNamed, isByOneWord } of found) {
      if (score < LEAST || score < OF_BEST * top) continue;
      const sure = Math.min(1, score / 0.9) * Math.min(1, 0.3 + (0.7 * score) / top);
      if ((best.get(trade)?.sure ?? 0) < sure)
        best.set(trade, { trade, sure, said: excerpt(need.form, said), isNamed, isByOneWord });
    }
  }
  const sorted = [...best.values()].sort((a, b) => b.sure - a.sure || a.trade - b.trade);
  return sorted.slice(0, MOST_TRADES);
}

interface Scored {
  readonly trade: number;
  readonly score: number;
  /** Where the words stand that speak for it. */
  readonly said: readonly (readonly [number, number])[];
  readonly isNamed: boolean;
  readonly isByOneWord: boolean;
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
  const matched = new Map<number, { value: number; from: number; to: number; words: number }>();
  for (const [term, { weight, from: begin, to: end }] of weightAt) {
    for (const { phrase, factor } of index.postings.get(term) ?? []) {
      const own = matched.get(phrase) ?? { value: 0, from: begin, to: end, words: 0 };
      own.words += 1;
      own.value += index.weightOf(term) * Math.min(weight, factor);
      own.from = Math.min(own.from, begin);
      own.to = Math.max(own.to, end);
      matched.set(phrase, own);
    }
  }
  // Each word counts once for a trade: in that of its phrases that is said most fully.
  const byTrade = new Map<number, Map<string, number>>();
  const telling = new Set<number>();
  for (const [term, { weight }] of weightAt) {
    for (const { phrase, factor } of index.postings.get(term) ?? []) {
      const said = index.phrases[phrase];
      if (!said) continue;
      const { trade, total, whenWhole, isLearned } = said;
      const own = matched.get(phrase) ?? { value: 0, from: 0, to: 0, words: 0 };
      const isSaid =
        own.value > 0.9 * total && own.to - own.from <= (total < COMMON_WORDS ? CLOSE_BY : TOGETHER);
      const whole =
        isSaid && own.words > 1 && /^[a-z]/u.test(term) ? 1 : Math.min(1, own.value / Math.max(total, 0.35));
      const value =
        index.weightOf(term) *
        Math.min(weight, factor) *
        whole ** 0.8 *
        (isSaid ? whenWhole : 1) *
        (isLearned ? LEARNED : 1);
      if (!isEveryday(term) || (own.words > 1 && whole >= MOSTLY)) telling.add(trade);
      const values = byTrade.get(trade) ?? new Map<string, number>();
      values.set(term, Math.max(values.get(term) ?? 0, value));
      byTrade.set(trade, values);
    }
  }
  const scores = new Map<
    number,
    { score: number; said: [number, number][]; isNamed: boolean; isByOneWord: boolean }
  >();
  for (const [trade, own] of byTrade) {
    if (!telling.has(trade)) continue;
    let score = 0;
    for (const value of own.values()) score += value;
    const said = [...own]
      .filter(([, value]) => value >= 0.15)
      .map(([term]): [number, number] => [weightAt.get(term)?.from ?? 0, weightAt.get(term)?.to ?? 0]);
    const isByOneWord = said.length <= 1;
    scores.set(trade, { score: unknownWanted ? score * 0.45 : score, said, isNamed: false, isByOneWord });
  }
  for (const name of names) {
    if (name.from < from || name.from >= to) continue;
    const asked = isAskedFor(need.form, name.from, name.to);
    const worth = (asked ? NAMED : name.isShort ? NAMED_IN_PASSING / 2 : NAMED_IN_PASSING) * name.weight;
    for (const trade of name.trades) {
      const own = scores.get(trade) ?? { score: 0, said: [], isNamed: false, isByOneWord: false };
      scores.set(trade, {
        score: own.score + worth,
        said: [...own.said, [name.from, name.to]],
        isNamed: own.isNamed || (asked && name.weight === 1),
        isByOneWord: false,
      });
    }
  }
  return [...scores].map(([trade, one]) => ({ trade, ...one }));
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
  if (doesUnknown(need, index)) return true;
  return asked.some(({ what, from, to }) => {
    if ((need.weights[to - 1] ?? 0) < 1) return false;
    const terms = index.termsOf(what).filter(({ factor }) => factor >= 0.5);
    if (terms.length === 0 || names.some((name) => name.from < to && name.to > from)) return false;
    const last = terms.filter((one) => one.to >= what.length - 1);
    return last.length > 0 && last.every(({ term }) => !index.isKnown(term));
  });
}

/** Is something to be done that no trade has a word for (研いでくださる方, 掘削をしてくれるところ)? */
function doesUnknown(need: NeedText, index: TradeIndex): boolean {
  const deeds = [...need.form.matchAll(TO_BE_DONE)].filter(({ index: at }) => (need.weights[at] ?? 0) === 1);
  return (
    deeds.length > 0 &&
    deeds.every(({ groups }) => {
      const what = groups?.['what'] ?? '';
      const terms = index.termsOf(what).filter(({ factor }) => factor >= 0.5);
      return terms.length > 0 && terms.every(({ term }) => !index.isKnown(term) && !isEveryday(term));
    })
  );
}

const TO_BE_DONE =
  /(?<what>[\p{Script=Han}々]{1,6}|[\p{Script=Katakana}ー]{3,12})(?:を|も)?(?:し|やっ|行っ|[いっんしきちみりびぎ]|[えけせてねべめれげ]|[かがさただなばまわ]せ)?(?:て|で)(?:くれる|くださ|下さ|もらえ|もらいた|もらう|いただ|頂|ほしい|欲しい|くれませ|くれない)/gu;

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
