import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { Id } from '../domain/basics.ts';
import type { OwnTrade } from '../domain/trade.ts';

/** Puts the user's own version of a trade, or one of their own, beside the shipped list. */
export async function editTrade(desk: Desk, trade: OwnTrade): Promise<Committed<void>> {
  const about = trade.names.ja[0] ?? trade.names.en[0] ?? '';
  return commit(desk, 'edit-trade', about, (pen) => pen.put('trades', trade));
}

/** Takes the user's version away: a shipped trade is as shipped again, one of their own is gone. */
export async function resetTrade(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.trades.get(id);
  const about = row?.names.ja[0] ?? row?.names.en[0] ?? '';
  return commit(desk, 'edit-trade', about, (pen) => pen.delete('trades', id));
}
