import type { Fields } from '../../lib/deeds/rows.ts';
import type { Circle, Weekday } from '../../lib/domain/circle.ts';
import { WEEKDAYS } from '../../lib/domain/circle.ts';

/** A circle as it is typed. */
export interface CircleForm {
  readonly name: string;
  readonly place: string;
  readonly weekday: string;
  readonly at: string;
  readonly until: string;
  readonly notes: string;
  readonly endedOn: string;
  /** The user's own seat: asked for when the circle is new. */
  readonly specialty: string;
  readonly subSpecialty: string;
}

export const EMPTY_CIRCLE: CircleForm = {
  name: '',
  place: '',
  weekday: '',
  at: '',
  until: '',
  notes: '',
  endedOn: '',
  specialty: '',
  subSpecialty: '',
};

export function formOfCircle({ name, place, meets, notes, endedOn }: Circle): CircleForm {
  return {
    ...EMPTY_CIRCLE,
    name,
    place: place ?? '',
    weekday: meets ? String(meets.weekday) : '',
    at: meets?.at ?? '',
    until: meets?.until ?? '',
    notes: notes ?? '',
    endedOn: endedOn ?? '',
  };
}

export function weekdayIn({ weekday }: Pick<CircleForm, 'weekday'>): Weekday | undefined {
  return WEEKDAYS.find((one) => String(one) === weekday);
}

/** `6:30`, `0630` and `６時３０分` as the ledger keeps times; nothing for what is no time, the same as it was when empty. */
export function timeIn(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.時]?(\d{2})分?|時)?$/u.exec(text.normalize('NFKC').trim());
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** What is wrong with it, by field; nothing while it can be saved. */
export function wrongInCircle(form: CircleForm): 'name' | 'at' | 'until' | undefined {
  if (form.name.trim() === '') return 'name';
  if (weekdayIn(form) === undefined) return undefined;
  if (form.at.trim() !== '' && timeIn(form.at) === undefined) return 'at';
  return form.until.trim() !== '' && timeIn(form.until) === undefined ? 'until' : undefined;
}

/** The circle as typed; what is empty is `undefined`, which leaves it out of the row. */
export function circleOf(form: CircleForm): Fields<'circles'> {
  const text = (value: string) => value.trim() || undefined;
  const weekday = weekdayIn(form);
  return {
    name: form.name.trim(),
    place: text(form.place),
    meets: weekday && { weekday, at: timeIn(form.at), until: timeIn(form.until) },
    notes: text(form.notes),
    endedOn: form.endedOn || undefined,
  } as Fields<'circles'>;
}
