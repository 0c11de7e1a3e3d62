import type { Language } from '../domain/basics.ts';
import type { OwnTrade, Trade } from '../domain/trade.ts';
import { SHIPPED_TRADES } from './trades/shipped.ts';
import { formOf } from './words-of-text.ts';

/** A trade as it is typed: one name or saying a line. */
export interface TradeDraft {
  /** Absent for one that is being added. */
  readonly id?: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly says: Readonly<Record<Language, string>>;
}

const LONGEST_LINE = 500;

/** A trade in the list of the settings. */
export interface ListedTrade {
  readonly trade: OwnTrade;
  /** `shipped`: as it came; `changed`: the user's version of one; `own`: added by them. */
  readonly origin: 'shipped' | 'changed' | 'own';
}

/** The whole list as the settings show it, hidden ones too: the user's own first. */
export function listTrades(own: readonly OwnTrade[]): readonly ListedTrade[] {
  const changes = new Map(own.map((trade) => [trade.id, trade]));
  const shipped = new Set(SHIPPED_TRADES.map(({ id }) => id));
  return [
    ...own.filter(({ id }) => !shipped.has(id)).map((trade) => ({ trade, origin: 'own' }) as const),
    ...SHIPPED_TRADES.map((trade): ListedTrade => {
      const changed = changes.get(trade.id);
      return changed ? { trade: changed, origin: 'changed' } : { trade, origin: 'shipped' };
    }),
  ];
}

/** Those of which a name, else a saying, holds what was typed; by name first, and where a word begins with it. */
export function findTrades(list: readonly ListedTrade[], typed: string): readonly ListedTrade[] {
  const form = formOf(typed).trim();
  if (form === '') return list;
  const holds = (texts: Trade['names'], part: string) =>
    [...texts.ja, ...texts.en].some((text) => ` ${formOf(text)}`.includes(part));
  const found = list.flatMap((one) => {
    const { names, says } = one.trade;
    const at = [
      holds(names, ` ${form}`),
      holds(says, ` ${form}`),
      holds(names, form),
      holds(says, form),
    ].indexOf(true);
    return at === -1 ? [] : [{ one, at }];
  });
  return found.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** A trade as lines to be typed in. */
export function draftOfTrade({ id, names, says }: Trade): TradeDraft {
  const lines = ({ ja, en }: Trade['names']) => ({ ja: ja.join('\n'), en: en.join('\n') });
  return { id, names: lines(names), says: lines(says) };
}

export const NEW_TRADE: TradeDraft = { names: { ja: '', en: '' }, says: { ja: '', en: '' } };

/** What was typed as a trade, without empty and double lines; or what is wrong with it. */
export function readTradeDraft(draft: TradeDraft, newId: () => string): OwnTrade | 'nameless' | 'too-long' {
  const trade = { id: draft.id ?? newId(), names: linesOf(draft.names), says: linesOf(draft.says) };
  if (trade.names.ja.length + trade.names.en.length === 0) return 'nameless';
  const all = [trade.names, trade.says].flatMap(({ ja, en }) => [...ja, ...en]);
  return all.some((line) => line.length > LONGEST_LINE) ? 'too-long' : trade;
}

function linesOf(texts: Readonly<Record<Language, string>>): Trade['names'] {
  const lines = (text: string) => [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
  return { ja: lines(texts.ja), en: lines(texts.en) };
}
