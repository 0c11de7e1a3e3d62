import type { DayDate } from '../../domain/basics.ts';
import type { FitPerson } from '../../fit/fit.ts';
import type { Ledger } from '../ledger.ts';

/** Everybody with all that tells whether a need is theirs; in a few reads whatever their number. */
export async function readFitPeople(
  _ledger: Ledger,
  _today: DayDate,
  _zone: string,
): Promise<readonly FitPerson[]> {
  return [];
}
