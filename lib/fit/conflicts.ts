import type { DayDate } from '../domain/basics.ts';
import { daysBetween } from '../domain/day.ts';
import type { NeedLimits } from '../domain/request.ts';
import type { FitConflict, FitPerson } from './fit.ts';
import type { PreparedPerson } from './read-person.ts';
import { regionsMeet } from './regions.ts';

/** After a year a note shows its age. */
const OLD_DAYS = 365;
/** How much somebody has on, nobody knows after three months. */
const LOAD_DAYS = 92;
const ASKED_OFTEN = 4;
const ASKED_IN_VAIN = 3;

export function isOldNote(notedOn: DayDate, today: DayDate): boolean {
  return daysBetween(notedOn, today) > OLD_DAYS;
}

/** Limits noted that a need goes beyond. Hard ones: with such a conflict nobody fits better than close. */
export function limitConflicts(
  one: PreparedPerson,
  needs: NeedLimits,
  today: DayDate,
): readonly FitConflict[] {
  return one.notes().flatMap(({ note, limit }): readonly FitConflict[] => {
    if (note.kind !== 'limit') return [];
    const about = { noteId: note.id, notedOn: note.notedOn, isOld: isOldNote(note.notedOn, today) };
    const found: FitConflict[] = [];
    if (limit.days !== undefined && needs.withinDays !== undefined && limit.days > needs.withinDays) {
      found.push({ kind: 'limit', ...about, unit: 'days', has: limit.days, needs: needs.withinDays });
    }
    if (limit.money !== undefined && needs.budget !== undefined && limit.money > needs.budget) {
      found.push({ kind: 'limit', ...about, unit: 'money', has: limit.money, needs: needs.budget });
    }
    if (limit.perMonth !== undefined && needs.perMonth !== undefined && limit.perMonth < needs.perMonth) {
      found.push({ kind: 'limit', ...about, unit: 'per-month', has: limit.perMonth, needs: needs.perMonth });
    }
    if (
      limit.region !== undefined &&
      needs.region !== undefined &&
      !regionsMeet(limit.region, needs.region)
    ) {
      found.push({ kind: 'region', ...about, has: limit.region, needs: needs.region });
    }
    return found;
  });
}

/** What speaks for asking somebody else first, whatever the need; each lowers the rank, none leaves anybody out. */
export function personConflicts(person: FitPerson, today: DayDate): readonly FitConflict[] {
  const { contact, notes, past, asked } = person;
  const found: FitConflict[] = [];
  if (contact.careful) found.push({ kind: 'careful' });
  const trouble = openTrouble(person, today);
  if (trouble) found.push(trouble);
  const mismatch = past
    .filter(({ as, state, outcome }) => as === 'provider' && (state === 'no-fit' || outcome === 'no-fit'))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (mismatch) {
    const { introductionId, on, reason, lesson } = mismatch;
    found.push({
      kind: 'mismatch-before',
      introductionId,
      on,
      ...(reason !== undefined && { reason }),
      ...(lesson !== undefined && { lesson }),
    });
  }
  const { load } = contact;
  if (load && load.now !== 'free' && daysBetween(load.notedOn, today) <= LOAD_DAYS) {
    found.push({ kind: 'load', now: load.now, notedOn: load.notedOn });
  }
  const inVain = asked.count >= ASKED_IN_VAIN && asked.worked * 3 < asked.count;
  if (asked.count >= ASKED_OFTEN || inVain) found.push({ kind: 'asked-often', asked });
  if (contact.howWell === 'met-once') found.push({ kind: 'met-once' });
  for (const { id, kind, text, notedOn } of notes) {
    if (kind !== 'concern') continue;
    found.push({ kind: 'note', noteId: id, noteKind: kind, text, notedOn, isOld: isOldNote(notedOn, today) });
  }
  return found;
}

/** Trouble that has neither been repaired nor cooled off. */
function openTrouble({ dealings }: FitPerson, today: DayDate): FitConflict | undefined {
  const repaired = dealings.filter(({ kind }) => kind === 'repaired').map(({ on }) => on);
  const last = repaired.sort().at(-1) ?? '';
  const open = dealings
    .filter(
      ({ kind, on, closedOn, until }) =>
        kind === 'trouble' && closedOn === undefined && on > last && (until === undefined || until >= today),
    )
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (!open) return undefined;
  return {
    kind: 'trouble',
    dealingId: open.id,
    on: open.on,
    ...(open.until !== undefined && { until: open.until }),
  };
}

/** Is somebody free, said lately? */
export function isFreeNow({ contact: { load } }: FitPerson, today: DayDate): boolean {
  return load?.now === 'free' && daysBetween(load.notedOn, today) <= LOAD_DAYS;
}

/** How far a conflict moves somebody down. */
export function burdenOf(conflict: FitConflict): number {
  switch (conflict.kind) {
    case 'limit':
    case 'region':
      return conflict.isOld ? 0.1 : 0.2;
    case 'careful':
      return 0.5;
    case 'trouble':
      return 0.4;
    case 'load':
      return conflict.now === 'full' ? 0.3 : 0.12;
    case 'language':
      return 0.45;
    case 'asked-often':
      return 0.15;
    case 'mismatch-before':
      return 0.12;
    case 'met-once':
      return 0.03;
    case 'note':
      return conflict.isOld ? 0.02 : 0.04;
  }
}
