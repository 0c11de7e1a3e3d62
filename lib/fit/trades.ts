import type { OwnTrade, Trade } from '../domain/trade.ts';
import { SHIPPED_TRADES } from './trades/shipped.ts';

/** The shipped trades with the user's own changes: theirs in place of the shipped ones, hidden ones left out. */
export function tradesWith(own: readonly OwnTrade[]): readonly Trade[] {
  if (own.length === 0) return SHIPPED_TRADES;
  const byId = new Map<string, OwnTrade>(SHIPPED_TRADES.map((trade) => [trade.id, trade]));
  for (const trade of own) byId.set(trade.id, trade);
  return [...byId.values()].filter((trade) => !trade.hidden);
}
