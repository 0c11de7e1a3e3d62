import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import type { DayDate, Id } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import type { Reminder } from '../domain/reminder.ts';
import { editContact } from './contacts.ts';

/** A line of the lists of people to call on, as it is answered. */
export interface CallLine {
  readonly key: string;
  readonly contactId?: Id;
}

/** Not before that day: the line comes back then. */
export async function putOffCall(desk: Desk, line: CallLine, until: DayDate): Promise<Committed<void>> {
  return commit(desk, 'put-off', until, async (pen) => {
    const { doneAt: _, ...row } = await answerTo(pen, desk, line);
    await pen.put('reminders', { ...row, notBefore: until });
  });
}

/** Done with, or no more about this: the line does not come back. `about`: whose it was, for the journal. */
export async function endCall(desk: Desk, line: CallLine, about: string): Promise<Committed<void>> {
  return commit(desk, 'mark-done', about, async (pen) => {
    await pen.put('reminders', { ...(await answerTo(pen, desk, line)), doneAt: desk.now() });
  });
}

/** Greeted anew, whoever was taken over from a colleague. Nothing is written of somebody who was not. */
export async function greet(
  desk: Desk,
  contactId: Id,
  on: DayDate,
): Promise<Committed<Contact | undefined> | undefined> {
  const inherited = (await desk.ledger.contacts.get(contactId))?.inherited;
  if (!inherited) return undefined;
  return editContact(desk, contactId, { inherited: { ...inherited, greetedOn: on } });
}

async function answerTo(pen: Pen, desk: Desk, { key, contactId }: CallLine): Promise<Reminder> {
  const known = await pen.get('reminders', key);
  return known ?? { id: key, createdAt: desk.now(), ...(contactId !== undefined && { contactId }) };
}
