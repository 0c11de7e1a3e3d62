import { type Committed, commit, type Desk } from '../db/commit.ts';
import type { DayDate, Id } from '../domain/basics.ts';
import type { Due } from '../domain/due.ts';
import type { Reminder } from '../domain/reminder.ts';

/** A free reminder, for a date. */
export async function addReminder(
  desk: Desk,
  text: string,
  on: DayDate,
  about: { contactId?: Id; introductionId?: Id } = {},
): Promise<Committed<Reminder>> {
  return commit(desk, 'add-reminder', text, async (pen) => {
    const row: Reminder = { id: desk.newId(), text, notBefore: on, createdAt: desk.now(), ...about };
    await pen.put('reminders', row);
    return row;
  });
}

/** Later: the promise is not the user's before that date. */
export async function putOff(desk: Desk, due: Due, until: DayDate): Promise<Committed<void>> {
  return commit(desk, 'put-off', until, async (pen) => {
    await pen.put('reminders', { ...(await answerTo(desk, due)), notBefore: until });
  });
}

/** Done, without anything to record: this round of the promise is over. */
export async function markDone(desk: Desk, due: Due): Promise<Committed<void>> {
  return commit(desk, 'mark-done', due.text ?? '', async (pen) => {
    await pen.put('reminders', { ...(await answerTo(desk, due)), doneAt: desk.now() });
  });
}

async function answerTo(desk: Desk, due: Due): Promise<Reminder> {
  const known = await desk.ledger.reminders.get(due.key);
  if (known) return known;
  const row: Reminder = { id: due.key, createdAt: desk.now() };
  return due.introductionId === undefined ? row : { ...row, introductionId: due.introductionId };
}
