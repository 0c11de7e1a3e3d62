import { ME } from '../../domain/basics.ts';
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
  const introductions = new Map(views.map((view) => [view.introduction.id, view]));
  const dues = promisesOf(views, reminders, settings.clocks, zone);
  return { dues: dues.filter((due) => canBeKept(due, introductions)), introductions };
}

/** Nobody can be thanked or told who was deleted from the notebook. */
export function canBeKept(due: Due, introductions: Promises['introductions']): boolean {
  const view = due.introductionId === undefined ? undefined : introductions.get(due.introductionId);
  return !view || due.contactId === undefined || due.contactId === ME || view.people.has(due.contactId);
}

/** The people a promise speaks of. */
export function peopleOf(due: Due, promises: Promises): readonly string[] {
  const view = due.introductionId === undefined ? undefined : promises.introductions.get(due.introductionId);
  return partiesOf(due, view?.introduction);
}
