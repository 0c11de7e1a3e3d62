import type { Transaction } from 'dexie';
import type { IntroductionEvent } from '../domain/introduction.ts';
import type { IntroductionRow } from './rows.ts';
import { settled } from './settled.ts';

/** Version 4 keeps with each introduction when the two were brought together, so that a week is found by its index. */
export async function toVersion4(transaction: Transaction): Promise<void> {
  const [introductions, events] = await Promise.all([
    transaction.table<IntroductionRow>('introductions').toArray(),
    transaction.table<IntroductionEvent>('events').toArray(),
  ]);
  const byIntroduction = Map.groupBy(events, (event) => event.introductionId);
  const now = introductions.map((row) => settled(row, byIntroduction.get(row.id) ?? []));
  // Where the two were never brought together nothing changes.
  await transaction
    .table('introductions')
    .bulkPut(now.filter((row, at) => row.introducedAt !== introductions[at]?.introducedAt));
}
