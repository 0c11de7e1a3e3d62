import type { DayDate, Id, Language } from '../domain/basics.ts';
import type { NeedLimits } from '../domain/request.ts';
import { tradesCalledFor } from './called-trades.ts';
import type { Need, Understood } from './fit.ts';
import { headcountIn } from './headcount.ts';
import { languageOf } from './languages.ts';
import { limitsInText } from './limits-in-text.ts';
import { readNeed } from './need-text.ts';
import type { TradeIndex } from './trade-index.ts';
import { OF_A_PAIR, pairsOf } from './words-of-text.ts';

/** A need as people are held against it. */
export interface ReadNeed {
  readonly understood: Understood;
  readonly limits: NeedLimits;
  /** How many people the company is that needs it, where the text says it. */
  readonly headcount: number | undefined;
  /** The language it is written in. */
  readonly language: Language | undefined;
  /** The trades' ids, by their place in the index. */
  readonly tradeIds: readonly Id[];
  readonly near: TradeIndex['near'];
  /** How sure each trade is called for, by its place in the index; near ones less. */
  readonly trades: ReadonlyMap<
    number,
    {
      readonly sure: number;
      readonly isNear: boolean;
      readonly isByOneWord: boolean;
      readonly isNamed: boolean;
    }
  >;
  /** Words of what is asked for, with their weight. */
  readonly asked: ReadonlyMap<string, number>;
  readonly askedTotal: number;
  /** Words of the whole text, of whoever asks too: notes may speak of them. */
  readonly all: ReadonlyMap<string, number>;
  /** Words of whoever asks, and of what is offered: what others may be looking for. */
  readonly offered: ReadonlyMap<string, number>;
  /** Words that tell of a possible client: the whole text, or where it seeks something only what it says of the seeker. */
  readonly client: ReadonlyMap<string, number>;
}

/** Near enough to be worth a thought, not more. */
const NEAR = 0.5;
/** A guess at a trade calls for none near it. */
const SURELY = 0.85;
/** Common words tell little of a trade, but much of what somebody does not take: "no individuals". */
const OF_A_NOTE = 0.8;

const OFFER =
  /\b(?:offers?|offering|for sale|for rent|sells?|selling|can (?:supply|provide|deliver|do)|available|looking for (?:customers|clients|buyers|users|partners)|wants? (?:more )?(?:customers|clients|buyers)|spare|give away|free of charge)\b|提供(?:でき|します|したい)|できます|売りたい|譲りたい|お譲り|卸したい|販路|(?:お客様|顧客|取引先|買い手|借り手|使ってくれる(?:人|会社))を(?:探|紹介)|提案したい|売り込みたい|余って|貸したい|無料で/u;

const SEEKS =
  /\b(?:look(?:s|ing)? for|needs?|needed|wants?|wanted|seek(?:s|ing)?|search(?:es|ing)? for|(?:do you|you might|anyone) know|after an?)\b|探し|探す|求め|欲し|ほし[いく]|必要|(?:い|あり)ませんか|ご存じ|紹介して/u;

/** What a need calls for, by the trades there are. */
export function understandNeed(need: Need, index: TradeIndex, today: DayDate): ReadNeed {
  const text = readNeed(need.text);
  const called = tradesCalledFor(text, index);
  const limits = { ...limitsInText(need.text, today), ...withoutUndefined(need.limits) };
  const asked = new Map<string, number>();
  const all = new Map<string, number>();
  const offered = new Map<string, number>();
  const isOffer = OFFER.test(text.form);
  const shown = new Map<string, string>();
  for (const { term, factor, from, to } of index.termsOf(text.form)) {
    const weight = text.weights[from] ?? 0;
    if (weight === 0) continue;
    const rare = index.weightOf(term);
    put(all, term, rare * Math.max(factor, factor < 0.3 ? OF_A_NOTE : 0));
    if (weight < 1 || isOffer) put(offered, term, rare * factor);
    put(asked, term, rare * factor * weight);
    if (weight === 1 && factor >= 0.5) shown.set(term, text.form.slice(from, to));
  }
  for (const pair of pairsOf(index.termsOf(text.form))) put(asked, pair, OF_A_PAIR);
  const trades = new Map<number, { sure: number; isNear: boolean; isByOneWord: boolean; isNamed: boolean }>();
  for (const { trade, sure, isByOneWord, isNamed } of called)
    trades.set(trade, { sure, isNear: false, isByOneWord, isNamed });
  for (const { trade, sure } of called) {
    // A field of it is called for: its other fields are not near.
    const isFiner = called.some((other) => other.sure > sure && index.near(trade).includes(other.trade));
    if (sure < SURELY || isFiner) continue;
    for (const near of index.near(trade)) {
      if ((trades.get(near)?.sure ?? 0) >= sure * NEAR) continue;
      trades.set(near, { sure: sure * NEAR, isNear: true, isByOneWord: false, isNamed: false });
    }
  }
  let askedTotal = 0;
  for (const [word, weight] of asked) if (!word.includes(' ')) askedTotal += weight;
  return {
    understood: {
      trades: called.map(({ trade, said }) => ({ tradeId: index.trades[trade]?.id ?? '', said })),
      limits,
      words: [...new Set(shown.values())],
    },
    limits,
    headcount: headcountIn(text.form),
    language: languageOf(need.text),
    near: index.near,
    tradeIds: index.trades.map(({ id }) => id),
    trades,
    asked,
    askedTotal,
    all,
    offered,
    client: SEEKS.test(text.form) ? offered : all,
  };
}

function put(words: Map<string, number>, term: string, weight: number): void {
  if ((words.get(term) ?? 0) < weight) words.set(term, weight);
}

function withoutUndefined(limits: NeedLimits): NeedLimits {
  return Object.fromEntries(
    Object.entries(limits).filter(([, value]) => value !== undefined && value !== ''),
  );
}
