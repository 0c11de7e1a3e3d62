import type { Id } from '../domain/basics.ts';
import type { Ask } from '../domain/circle.ts';
import type { FitNote } from '../domain/contact.ts';
import { tradesCalledFor } from './called-trades.ts';
import type { FitPerson, FitReason, PastIntroduction } from './fit.ts';
import { languagesOf, type Spoken } from './languages.ts';
import { limitOfNote } from './limits-in-text.ts';
import { withoutRank } from './plain-words.ts';
import type { TradeIndex } from './trade-index.ts';
import { formOf, OF_A_PAIR, pairsOf } from './words-of-text.ts';

/** A text's words with what each weighs among the trades. */
export interface Words {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

type TradeSource = Extract<FitReason, { kind: 'trade' }>['from'];

/** A line of work somebody is in, by what was said. */
export interface OwnedTrade {
  /** How sure, up to 1. */
  readonly sure: number;
  readonly from: TradeSource | 'note' | 'past';
  readonly said: string;
}

export interface PreparedNote {
  readonly note: FitNote;
  readonly words: Words;
  /** What a limit says; of its value, else of its words. */
  readonly limit: ReturnType<typeof limitOfNote>;
}

interface PreparedAsk {
  readonly ask: Ask;
  readonly words: Words;
}

interface PreparedPast {
  readonly past: PastIntroduction;
  readonly words: Words;
}

export interface PreparedPerson {
  readonly person: FitPerson;
  /** By the trade's place in the index; those that notes and past introductions tell come later. */
  readonly trades: ReadonlyMap<number, OwnedTrade>;
  readonly specialty: Words;
  /** Of the specialty alone, without the role. */
  readonly field: Words;
  /** Trades that the specialty alone names or tells. */
  readonly fieldTrades: ReadonlySet<number>;
  /** Trades they are called by, anywhere on their card. */
  readonly namedTrades: ReadonlySet<number>;
  readonly spoken: Spoken;
  /** Read when they are first asked for: of ten thousand people a few hundred are looked at. */
  readonly notes: () => readonly PreparedNote[];
  /** What they asked for, week by week, old ones too. */
  readonly asks: () => readonly PreparedAsk[];
  /** Of what worked, with them as the one who helped. */
  readonly past: () => readonly PreparedPast[];
}

/** How sure a trade is by where it was named. */
const SURE: Readonly<Record<TradeSource, number>> = { specialty: 1, role: 0.97, tag: 0.9, company: 0.8 };
/** Told by what people say and not by its name. */
const BY_SAYING = 0.8;
/** Told by sayings alone of somebody who is called something else: a translator's "French and German" teaches neither. */
const BESIDE_A_NAME = 0.5;
/** A role is a name, seldom told by what people say: nobody retired sells pensions. */
const BY_A_ROLE = 0.45;
const BY_NOTE = 0.7;
const BY_PAST = 0.65;

/** Reads people: what stands on their card at once, what was noted of them when it is asked for. */
export interface PersonReader {
  readonly card: (person: FitPerson) => PreparedPerson;
  /** Trades that notes and past introductions tell of. */
  readonly told: (one: PreparedPerson) => ReadonlyMap<number, OwnedTrade>;
}

export function readerOf(index: TradeIndex): PersonReader {
  const words = kept((text: string) => wordsOf(text, index));
  const named = kept((text: string) =>
    index.namesInText(formOf(text)).filter(({ isShort }) => !isShort || text.length < 60),
  );
  const called = kept((text: string) => {
    const form = formOf(text);
    const weights = new Float32Array(form.length).fill(1);
    const found = tradesCalledFor({ form, weights, sentences: [[0, form.length]] }, index);
    const best = found[0]?.sure ?? 0;
    return found.filter(({ sure }) => sure >= 0.7 * best && sure >= 0.55);
  });
  const fieldOf = kept(
    (text: string): ReadonlySet<number> =>
      new Set([
        ...named(text).flatMap((name) => name.trades),
        ...called(text)
          .filter(({ sure }, _, [first]) => sure >= 0.95 * (first?.sure ?? 0))
          .map(({ trade }) => trade),
      ]),
  );
  const card = (person: FitPerson): PreparedPerson => {
    const { contact } = person;
    const trades = new Map<number, OwnedTrade>();
    const own = (trade: number, one: OwnedTrade) => {
      if ((trades.get(trade)?.sure ?? 0) < one.sure) trades.set(trade, one);
    };
    const places: readonly (readonly [TradeSource, string | undefined])[] = [
      ['specialty', contact.specialty],
      ['role', contact.role],
      ...contact.tags.map((tag) => ['tag', tag] as const),
      ['company', contact.company],
    ];
    for (const [from, said] of places) {
      if (!said) continue;
      for (const { trades: all } of named(said))
        for (const trade of all) own(trade, { sure: SURE[from], from, said });
    }
    const namedTrades = new Set(trades.keys());
    const byName = new Set([...trades.keys()].flatMap((trade) => [trade, ...index.near(trade)]));
    for (const [from, said] of places) {
      if (!said || from === 'company') continue;
      for (const { trade, sure } of called(said)) {
        const less = byName.size === 0 ? BY_SAYING : byName.has(trade) ? BY_SAYING : BESIDE_A_NAME;
        own(trade, { sure: less * sure * (from === 'role' ? BY_A_ROLE : SURE[from]), from, said });
      }
    }
    return {
      person,
      trades,
      spoken: languagesOf(person),
      specialty: words(
        [contact.specialty, withoutRank(contact.role ?? ''), ...contact.tags].filter(Boolean).join('、'),
      ),
      field: words(contact.specialty ?? ''),
      namedTrades,
      fieldTrades: fieldOf(contact.specialty ?? ''),
      notes: once(() =>
        person.notes.map((note) => ({ note, words: words(note.text), limit: limitOf(note) })),
      ),
      asks: once(() => (person.asks ?? []).map((ask) => ({ ask, words: words(ask.text) }))),
      past: once(() => person.past.filter(hasWorked).map((past) => ({ past, words: words(past.why ?? '') }))),
    };
  };
  const told = ({ person }: PreparedPerson): ReadonlyMap<number, OwnedTrade> => {
    const trades = new Map<number, OwnedTrade>();
    const own = (trade: number, one: OwnedTrade) => {
      if ((trades.get(trade)?.sure ?? 0) < one.sure) trades.set(trade, one);
    };
    for (const { kind, text, id } of person.notes) {
      if (kind !== 'fits') continue;
      for (const { trade, sure } of called(text))
        own(trade, { sure: BY_NOTE * sure, from: 'note', said: id });
    }
    for (const past of person.past) {
      if (!hasWorked(past)) continue;
      for (const { trade, sure } of called(past.why ?? ''))
        own(trade, { sure: BY_PAST * sure, from: 'past', said: past.introductionId });
    }
    return trades;
  };
  return { card, told };
}

/** Somebody was introduced as the one who can help, for a reason, and it came to something. */
function hasWorked(past: PastIntroduction): boolean {
  return past.as === 'provider' && !!past.why && (past.outcome === 'landed' || past.state === 'landed');
}

function limitOf({ kind, limit, text }: FitNote): ReturnType<typeof limitOfNote> {
  if (limit?.unit === 'days') return { days: limit.amount };
  if (limit?.unit === 'money') return { money: limit.amount };
  if (limit?.unit === 'per-month') return { perMonth: limit.amount };
  if (limit?.unit === 'region') return { region: limit.region };
  return kind === 'limit' ? limitOfNote(text) : {};
}

/** A text's words and what they weigh. */
function wordsOf(text: string, index: TradeIndex): Words {
  const weights = new Map<string, number>();
  const terms = index.termsOf(formOf(text));
  for (const { term, factor } of terms) {
    weights.set(term, Math.max(weights.get(term) ?? 0, factor * index.weightOf(term)));
  }
  let total = 0;
  for (const weight of weights.values()) total += weight;
  // What stands together in both says more than its words; it is none of what the text says in all.
  for (const pair of pairsOf(terms)) weights.set(pair, OF_A_PAIR);
  return { weights, total };
}

/** The same text is read once: a thousand people are tax accountants. */
function kept<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<Id, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** Worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
