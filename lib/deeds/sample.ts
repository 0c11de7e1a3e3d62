import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import { introductionsOf } from '../db/queries/introductions.ts';
import { readSettings } from '../db/queries/settings.ts';
import { keyOf, type RowOf } from '../db/rows.ts';
import { isSame } from '../db/same.ts';
import type { Language } from '../domain/basics.ts';
import type { JournaledTable } from '../domain/change.ts';
import { isSampleId, SAMPLE_PREFIX, sampleLedger, sampleMe } from '../sample/sample-ledger.ts';
import { deleteIntroductionRows } from './contacts.ts';

/**
 * Puts the invented people into the ledger, beside what is there: a row that already stands is left alone, and an
 * address that belongs to somebody real stays theirs. Who the user is gets filled in only where nothing was said.
 */
export async function loadSample(desk: Desk, language: Language = 'ja'): Promise<Committed<void>> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const rows = sampleLedger(desk.now(), zone, language);
  const { me } = await readSettings(desk.ledger);
  return commit(desk, 'load-sample', '', async (pen) => {
    await putNew(pen, 'contacts', rows.contacts);
    await putNew(pen, 'identities', rows.identities);
    await putNew(pen, 'fitNotes', rows.fitNotes);
    await putNew(pen, 'introductions', rows.introductions);
    await putNew(pen, 'events', rows.events);
    await putNew(pen, 'reminders', rows.reminders);
    const nobodyYet = [me.name, me.nameLatin, me.company, me.profile, ...me.addresses].every(
      (said) => said === '',
    );
    if (nobodyYet) await pen.put('settings', { key: 'me', value: sampleMe });
  });
}

/**
 * Takes the invented people out again, with whatever hangs on them: notes, reminders, and introductions in which one
 * of them is a side, the user's own too. People the user added stay; one undo brings all of it back.
 */
export async function removeSample(desk: Desk): Promise<Committed<void>> {
  const { ledger } = desk;
  return commit(desk, 'remove-sample', '', async (pen) => {
    const contactIds = await ledger.contacts.where('id').startsWith(SAMPLE_PREFIX).primaryKeys();
    const own = await ledger.introductions.where('id').startsWith(SAMPLE_PREFIX).toArray();
    const introductions = new Map(own.map((row) => [row.id, row]));
    for (const row of await introductionsOf(ledger, contactIds)) {
      if (isSampleId(row.seekerId) || isSampleId(row.providerId)) introductions.set(row.id, row);
    }
    for (const id of introductions.keys()) await deleteIntroductionRows(desk, pen, id);
    for (const table of ['identities', 'fitNotes', 'reminders', 'dealings'] as const) {
      const hanging = await ledger.table(table).where('contactId').anyOf(contactIds).primaryKeys();
      for (const key of hanging as string[]) await pen.delete(table, key);
    }
    for (const table of [
      'fitNotes',
      'events',
      'reminders',
      'dealings',
      'requests',
      'recommendations',
    ] as const) {
      const left = await ledger.table(table).where('id').startsWith(SAMPLE_PREFIX).primaryKeys();
      for (const key of left as string[]) await pen.delete(table, key);
    }
    for (const row of await ledger.contacts.where('metThroughId').anyOf(contactIds).toArray()) {
      if (isSampleId(row.id)) continue;
      const { metThroughId: _, ...rest } = row;
      await pen.put('contacts', { ...rest, updatedAt: desk.now() });
    }
    for (const id of contactIds) await pen.delete('contacts', id);
    const me = await pen.get('settings', 'me');
    if (me && isSame(me.value, sampleMe)) await pen.delete('settings', 'me');
  });
}

async function putNew<T extends JournaledTable>(
  pen: Pen,
  table: T,
  rows: readonly RowOf[T][],
): Promise<void> {
  for (const row of rows) {
    if ((await pen.get(table, keyOf(table, row))) === undefined) await pen.put(table, row);
  }
}
