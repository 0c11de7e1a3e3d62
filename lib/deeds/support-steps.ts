import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { Id } from '../domain/basics.ts';
import type { SupportStep } from '../domain/introduction.ts';

/**
 * Changes what was offered to both after an introduction. `change` gets the steps as they stand when it is written, so
 * that two changes made at once do not overwrite each other.
 */
export async function changeSteps(
  desk: Desk,
  introductionId: Id,
  change: (steps: readonly SupportStep[]) => readonly SupportStep[],
): Promise<Committed<void>> {
  const row = await desk.ledger.introductions.get(introductionId);
  const parties = row ? [row.seekerId, row.providerId] : [];
  const people = await desk.ledger.contacts.bulkGet(parties);
  const about = people.flatMap((person) => (person ? [person.name.written] : [])).join(' · ');
  return commit(desk, 'edit-introduction', about, async (pen) => {
    const current = await pen.get('introductions', introductionId);
    if (!current) return;
    const { steps = [], ...rest } = current;
    const next = change(steps);
    await pen.put('introductions', {
      ...rest,
      ...(next.length > 0 && { steps: [...next] }),
      updatedAt: desk.now(),
    });
  });
}
