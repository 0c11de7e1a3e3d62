import { type Committed, commit, type Desk, type Pen } from '../db/commit.ts';
import type { Channel, Id, Moment } from '../domain/basics.ts';
import type { EventWhat, Introduction, IntroductionEvent } from '../domain/introduction.ts';
import { deleteIntroductionRows } from './contacts.ts';

export type NewIntroduction = Omit<Introduction, 'id' | 'createdAt' | 'updatedAt'>;
export type IntroductionPatch = {
  readonly [Field in keyof NewIntroduction]?: NewIntroduction[Field] | undefined;
};

/** How and when something happened; now, when nothing is said. */
export interface Circumstances {
  readonly at?: Moment;
  readonly how?: Channel;
  readonly pageUrl?: string;
  readonly text?: string;
}

/** What happened before it was written down: an introduction may start at any state. */
export type FirstEvent = EventWhat & Circumstances;

export type AddIntroductionResult =
  | { readonly ok: true; readonly introductionId: Id; readonly changeId?: string }
  | { readonly ok: false; readonly why: 'same-person' };

/** Begins an introduction, with what has already happened. */
export async function addIntroduction(
  desk: Desk,
  fields: NewIntroduction,
  happened: readonly FirstEvent[] = [],
): Promise<AddIntroductionResult> {
  if (fields.seekerId === fields.providerId) return { ok: false, why: 'same-person' };
  const about = await namesOf(desk, [fields.seekerId, fields.providerId]);
  const { value, changeId } = await commit(desk, 'add-introduction', about, (pen) =>
    putNewIntroduction(pen, desk, fields, happened),
  );
  return { ok: true, introductionId: value, ...(changeId !== undefined && { changeId }) };
}

/** A new introduction's rows, for those who begin it as part of something larger. Gives its id. */
export async function putNewIntroduction(
  pen: Pen,
  desk: Desk,
  fields: NewIntroduction,
  happened: readonly FirstEvent[],
): Promise<Id> {
  const now = desk.now();
  const began = Math.min(now, ...happened.map((event) => event.at ?? now));
  const id = desk.newId();
  // State and life are settled by `commit` from the events.
  await pen.put('introductions', {
    ...fields,
    id,
    createdAt: began,
    updatedAt: now,
    state: 'considering',
    live: 1,
  });
  for (const event of happened) await putEvent(pen, desk, id, event, event);
  return id;
}

/** Changes what was written about it: why, gains, limits, expectation. Never its state. */
export async function editIntroduction(
  desk: Desk,
  id: Id,
  patch: IntroductionPatch,
): Promise<Committed<void>> {
  const row = await desk.ledger.introductions.get(id);
  const about = row ? await namesOf(desk, [row.seekerId, row.providerId]) : '';
  return commit(desk, 'edit-introduction', about, async (pen) => {
    const current = await pen.get('introductions', id);
    if (current)
      await pen.put('introductions', { ...current, ...patch, updatedAt: desk.now() } as typeof current);
  });
}

export async function deleteIntroduction(desk: Desk, id: Id): Promise<Committed<void>> {
  const row = await desk.ledger.introductions.get(id);
  const about = row ? await namesOf(desk, [row.seekerId, row.providerId]) : '';
  return commit(desk, 'delete-introduction', about, (pen) => deleteIntroductionRows(desk, pen, id));
}

/** Adds a line to an introduction's history. Gives nothing when the introduction is not there any more. */
export async function recordEvent(
  desk: Desk,
  introductionId: Id,
  what: EventWhat,
  circumstances: Circumstances = {},
  /** What happened by the same: a letter that asks may tell of an own interest. One undo takes all of it back. */
  along: readonly EventWhat[] = [],
): Promise<Committed<IntroductionEvent | undefined>> {
  const row = await desk.ledger.introductions.get(introductionId);
  const about = row ? await namesOf(desk, [row.seekerId, row.providerId]) : '';
  return commit(desk, 'record-event', about, async (pen) => {
    const current = await pen.get('introductions', introductionId);
    if (!current) return undefined;
    await pen.put('introductions', { ...current, updatedAt: desk.now() });
    const event = await putEvent(pen, desk, introductionId, what, circumstances);
    for (const other of along) await putEvent(pen, desk, introductionId, other, circumstances);
    return event;
  });
}

/** Adds several lines in the order given, as one change: one undo takes all of them back. */
export async function recordEvents(
  desk: Desk,
  introductionId: Id,
  whats: readonly EventWhat[],
): Promise<Committed<void>> {
  const row = await desk.ledger.introductions.get(introductionId);
  const about = row ? await namesOf(desk, [row.seekerId, row.providerId]) : '';
  return commit(desk, 'record-event', about, async (pen) => {
    const current = await pen.get('introductions', introductionId);
    if (!current) return;
    await pen.put('introductions', { ...current, updatedAt: desk.now() });
    for (const what of whats) await putEvent(pen, desk, introductionId, what, {});
  });
}

/** Takes a line back that was recorded by mistake: it stays readable, and counts no longer. */
export async function strikeEvent(desk: Desk, eventId: Id): Promise<Committed<void>> {
  const event = await desk.ledger.events.get(eventId);
  const row = event && (await desk.ledger.introductions.get(event.introductionId));
  const about = row ? await namesOf(desk, [row.seekerId, row.providerId]) : '';
  return commit(desk, 'strike-event', about, async (pen) => {
    const current = event && (await pen.get('introductions', event.introductionId));
    if (!current) return;
    await pen.put('introductions', { ...current, updatedAt: desk.now() });
    await putEvent(pen, desk, current.id, { kind: 'struck', eventId }, {});
  });
}

/** Adds a line to a history, for deeds that do so as part of something larger. */
export async function putEvent(
  pen: Pen,
  desk: Desk,
  introductionId: Id,
  what: EventWhat,
  { at, how, pageUrl, text }: Circumstances,
): Promise<IntroductionEvent> {
  // Never two at one moment: the order in which lines were written down breaks ties between what happened at once.
  const lines = await desk.ledger.events.where('introductionId').equals(introductionId).toArray();
  const recordedAt = Math.max(desk.now(), ...lines.map((line) => line.recordedAt + 1));
  const event = {
    ...what,
    id: desk.newId(),
    introductionId,
    at: at ?? recordedAt,
    recordedAt,
    how,
    pageUrl,
    text,
  } as IntroductionEvent;
  await pen.put('events', event);
  return event;
}

async function namesOf(desk: Desk, ids: readonly Id[]): Promise<string> {
  const rows = await desk.ledger.contacts.bulkGet([...ids]);
  return rows.flatMap((row) => (row ? [row.name.written] : [])).join(' · ');
}
