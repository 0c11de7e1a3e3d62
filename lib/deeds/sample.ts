import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import { introductionsOf } from '../db/queries/introductions.ts';
import { readSettings } from '../db/queries/settings.ts';
import { keyOf, type RowOf } from '../db/rows.ts';
import { isSame } from '../db/same.ts';
import type { Id, Language } from '../domain/basics.ts';
import type { JournaledTable } from '../domain/change.ts';
import type { News } from '../domain/settings.ts';
import { sampleIntroduceMe } from '../sample/introduce-me-said.ts';
import { isSampleNews } from '../sample/news-told.ts';
import { SAMPLE_PREFIX } from '../sample/sample-clock.ts';
import { isSampleId, sampleLedger, sampleMe, sampleNews } from '../sample/sample-ledger.ts';
import { deleteCircleRows, deleteGatheringRows, deletePersonAround } from './around.ts';
import { deleteIntroductionRows, letGoOf } from './contacts.ts';

/** The tables of groups, talks, cards and evenings. */
const AROUND = [
  'circles',
  'seats',
  'visits',
  'asks',
  'oneToOnes',
  'handouts',
  'gatherings',
  'guests',
] as const;

/**
 * Puts the invented people into the ledger, beside what is there: a row that already stands is left alone, and an
 * address that belongs to somebody real stays theirs. Who the user is, what is new on their side and how to introduce
 * them are filled in only where nothing was said.
 */
export async function loadSample(desk: Desk, language: Language = 'ja'): Promise<Committed<void>> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const rows = sampleLedger(desk.now(), zone, language);
  const { me, news, introduceMe } = await readSettings(desk.ledger);
  return commit(desk, 'load-sample', '', async (pen) => {
    await putNew(pen, 'contacts', rows.contacts);
    await putNew(pen, 'identities', rows.identities);
    await putNew(pen, 'fitNotes', rows.fitNotes);
    await putNew(pen, 'introductions', rows.introductions);
    await putNew(pen, 'events', rows.events);
    await putNew(pen, 'reminders', rows.reminders);
    await putNew(pen, 'requests', rows.requests);
    await putNew(pen, 'recommendations', rows.recommendations);
    await putNew(pen, 'dealings', rows.dealings);
    for (const table of AROUND) await putNew(pen, table, rows[table]);
    const nobodyYet = [me.name, me.nameLatin, me.company, me.profile, ...me.addresses].every(
      (said) => said === '',
    );
    if (nobodyYet) await pen.put('settings', { key: 'me', value: sampleMe });
    if (news.length === 0)
      await pen.put('settings', { key: 'news', value: sampleNews(desk.now(), zone, language) });
    if (introduceMe === null) await pen.put('settings', { key: 'introduceMe', value: sampleIntroduceMe });
  });
}

/**
 * Takes the invented people out again, with whatever hangs on them: notes, reminders, dealings, requests, talks, seats,
 * and introductions in which one of them is a side, the user's own too; and the invented groups and evening. People the user added stay; one undo brings all of
 * it back.
 */
export async function removeSample(desk: Desk): Promise<Committed<void>> {
  const { ledger } = desk;
  const { news } = await readSettings(ledger);
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
    await letGo(desk, pen, contactIds);
    await removeAround(desk, pen, contactIds);
    for (const row of await ledger.contacts.where('metThroughId').anyOf(contactIds).toArray()) {
      if (isSampleId(row.id)) continue;
      const { metThroughId: _, ...rest } = row;
      await pen.put('contacts', { ...rest, updatedAt: desk.now() });
    }
    for (const id of contactIds) await pen.delete('contacts', id);
    const me = await pen.get('settings', 'me');
    if (me && isSame(me.value, sampleMe)) await pen.delete('settings', 'me');
    const sheet = await pen.get('settings', 'introduceMe');
    if (sheet && isSame(sheet.value, sampleIntroduceMe)) await pen.delete('settings', 'introduceMe');
    await removeNews(pen, news);
  });
}

/** What is the user's own and speaks of the sample: its people's requests go, what else names it no longer does. */
async function letGo(desk: Desk, pen: Pen, contactIds: readonly Id[]): Promise<void> {
  for (const id of contactIds) await letGoOf(desk, pen, id);
  const held = await desk.ledger.introductions.where('requestId').startsWith(SAMPLE_PREFIX).toArray();
  for (const { requestId: _, ...introduction } of held) await pen.put('introductions', introduction);
}

/** The sample's groups and evening with all that is theirs, what hangs on its people, and what is left of it. */
async function removeAround(desk: Desk, pen: Pen, contactIds: readonly Id[]): Promise<void> {
  const { ledger } = desk;
  const ownOf = async (table: (typeof AROUND)[number]) =>
    (await ledger.table(table).where('id').startsWith(SAMPLE_PREFIX).primaryKeys()) as string[];
  for (const id of await ownOf('circles')) await deleteCircleRows(desk, pen, id);
  for (const id of await ownOf('gatherings')) await deleteGatheringRows(desk, pen, id);
  for (const id of contactIds) await deletePersonAround(desk, pen, id);
  // The user's own asks, cards and seats that came with it.
  for (const table of AROUND) await pen.deleteMany(table, await ownOf(table));
}

async function removeNews(pen: Pen, news: readonly News[]): Promise<void> {
  const said = news.filter((one) => !isSampleNews(one));
  if (said.length === news.length) return;
  if (said.length === 0) await pen.delete('settings', 'news');
  else await pen.put('settings', { key: 'news', value: said });
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
