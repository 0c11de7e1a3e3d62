import type { OwnTrade, Trade } from '../domain/trade.ts';

/** The shipped trades with the user's own changes: theirs in place of the shipped ones, hidden ones left out. */
export function tradesWith(own: readonly OwnTrade[]): readonly Trade[] {
  return own.filter((trade) => !trade.hidden);
}
