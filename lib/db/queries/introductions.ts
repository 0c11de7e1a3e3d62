import { ME } from '../../domain/basics.ts';
import type { Contact } from '../../domain/contact.ts';
import type { IntroductionEvent } from '../../domain/introduction.ts';
import { eventsThatCount, type Standing, standingOf } from '../../domain/introduction-state.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Ledger } from '../ledger.ts';
import type { IntroductionRow } from '../rows.ts';
import { rowsWith } from './rows-with.ts';

/** An introduction with everything a screen shows of it. */
export interface IntroductionView {
  readonly introduction: IntroductionRow;
  readonly standing: Standing;
  /** Every line, struck ones too, newest first. */
  readonly events: readonly IntroductionEvent[];
  /** Ids of the lines that were struck out. */
  readonly struck: ReadonlySet<string>;
  /** Its people by id; whoever was deleted is missing, `me` is never in it. */
  readonly people: ReadonlyMap<string, Contact>;
  /** What the user said about its promises: put off, done. */
  readonly reminders: readonly Reminder[];
}

/** Rows with their events, standings and people: four reads for any number of them. */
export async function viewIntroductions(
  ledger: Ledger,
  rows: readonly IntroductionRow[],
): Promise<readonly IntroductionView[]> {
  const ids = rows.map((row) => row.id);
  const partyIds = [
    ...new Set(
      rows.flatMap((row) => [row.seekerId, row.providerId, row.introducerId]).filter((id) => id !== ME),
    ),
  ];
  const tables = [ledger.events, ledger.contacts, ledger.reminders];
  const [events, contacts, reminders] = await ledger.transaction('r', tables, () =>
    Promise.all([
      rowsWith(ledger, 'events', 'introductionId', ids),
      ledger.contacts.bulkGet(partyIds),
      rowsWith(ledger, 'reminders', 'introductionId', ids),
    ]),
  );
  const people = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
  const byIntroduction = Map.groupBy(events, (event) => event.introductionId);
  const answers = Map.groupBy(reminders, (reminder) => reminder.introductionId);
  return rows.map((introduction) => {
    const own = byIntroduction.get(introduction.id) ?? [];
    const counting = new Set(eventsThatCount(own).map((event) => event.id));
    return {
      introduction,
      standing: standingOf(introduction, own),
      events: own
        .filter((event) => event.kind !== 'struck')
        .sort((a, b) => b.at - a.at || b.recordedAt - a.recordedAt),
      struck: new Set(
        own.filter((event) => event.kind !== 'struck' && !counting.has(event.id)).map((e) => e.id),
      ),
      people,
      reminders: answers.get(introduction.id) ?? [],
    };
  });
}

/** One introduction, or nothing when it is not there any more. */
export async function viewIntroduction(ledger: Ledger, id: string): Promise<IntroductionView | undefined> {
  const row = await ledger.introductions.get(id);
  return row && (await viewIntroductions(ledger, [row]))[0];
}

/** All introductions in which any of these people is a side or the introducer, newest first. */
export async function introductionsOf(
  ledger: Ledger,
  contactIds: readonly string[],
): Promise<readonly IntroductionRow[]> {
  const found = await Promise.all([
    rowsWith(ledger, 'introductions', 'seekerId', contactIds),
    rowsWith(ledger, 'introductions', 'providerId', contactIds),
    rowsWith(ledger, 'introductions', 'introducerId', contactIds),
  ]);
  const unique = new Map(found.flat().map((row) => [row.id, row]));
  return [...unique.values()].sort((a, b) => b.createdAt - a.createdAt);
}

/** Every introduction, the newest change first. `limit` rows from `offset`. */
export async function listIntroductions(
  ledger: Ledger,
  limit: number,
  offset = 0,
): Promise<readonly IntroductionView[]> {
  const rows = await ledger.introductions
    .orderBy('updatedAt')
    .reverse()
    .offset(offset)
    .limit(limit)
    .toArray();
  return viewIntroductions(ledger, rows);
}
