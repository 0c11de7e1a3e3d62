import type { DayDate } from '../domain/basics.ts';
import type { Trade } from '../domain/trade.ts';
import type { FitFindings, FitPerson, Need } from './fit.ts';

/**
 * Who fits a need, best first, with reasons and conflicts. An empty `fits` is an answer: nobody fits.
 *
 * @param trades the shipped list with the user's own changes, see `tradesWith`
 */
export function findWhoFits(
  _need: Need,
  _people: readonly FitPerson[],
  _trades: readonly Trade[],
  _today: DayDate,
): FitFindings {
  return { understood: { trades: [], limits: {}, words: [] }, fits: [], notTheirs: [] };
}
