import { type Due, partiesOf, promisesOf } from '../../domain/due.ts';
import type { Ledger } from '../ledger.ts';
import { type IntroductionView, viewIntroductions } from './introductions.ts';
import { readSettings } from './settings.ts';

/** Every promise of the ledger, mine and waiting, with the introductions they belong to. */
export interface Promises {
  readonly dues: readonly Due[];
  readonly introductions: ReadonlyMap<string, IntroductionView>;
}

/** Computed from the ledger, which is the truth: nothing about a promise is stored but "later" and "done". */
export async function readPromises(ledger: Ledger, zone: string): Promise<Promises> {
  const [rows, reminders, settings] = await Promise.all([
    ledger.introductions.where('live').equals(1).toArray(),
    ledger.reminders.toArray(),
    readSettings(ledger),
  ]);
  const views = await viewIntroductions(ledger, rows);
  return {
    dues: promisesOf(views, reminders, settings.clocks, zone),
    introductions: new Map(views.map((view) => [view.introduction.id, view])),
  };
}

/** The people a promise speaks of. */
export function peopleOf(due: Due, promises: Promises): readonly string[] {
  const view = due.introductionId === undefined ? undefined : promises.introductions.get(due.introductionId);
  return partiesOf(due, view?.introduction);
}
