import type { Channel, DayDate, Id } from '../../lib/domain/basics.ts';
import type { OneToOne } from '../../lib/domain/one-to-one.ts';

/** A talk of two as it is typed. */
export interface TalkForm {
  readonly open: boolean;
  readonly on: string;
  readonly at: string;
  readonly place: string;
  readonly how: Channel | '';
  readonly text: string;
}

export function talkKey(contactId: Id): string {
  return `one-to-one:${contactId}`;
}

export const EMPTY_TALK: TalkForm = { open: false, on: '', at: '', place: '', how: '', text: '' };

export function formOfTalk({ on, at = '', place = '', how, text = '' }: OneToOne): TalkForm {
  return { open: true, on, at, place, how: how ?? '', text };
}

/** `14:30` of what people type: `9:5` is nothing, `9:05` and `９：０５` are five past nine. */
export function timeIn(typed: string): string | undefined {
  const found = /^(\d{1,2})[:.](\d{2})$/u.exec(typed.normalize('NFKC').trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${found[2]}`;
}

type WrongField = 'on' | 'at';

export function wrongInTalk({ on, at }: TalkForm): WrongField | undefined {
  if (on === '') return 'on';
  return at.trim() !== '' && timeIn(at) === undefined ? 'at' : undefined;
}

/** What the ledger gets; what is left empty is taken out of an edited row. */
export function talkOf({ on, at, place, how, text }: TalkForm): {
  readonly on: DayDate;
  readonly at: string | undefined;
  readonly place: string | undefined;
  readonly how: Channel | undefined;
  readonly text: string | undefined;
} {
  return {
    on,
    at: timeIn(at),
    place: place.trim() || undefined,
    how: how || undefined,
    text: text.trim() || undefined,
  };
}

/** Those ahead, the next first, and those that are over, the latest first. A planned one stays until it is answered. */
export function inTalkOrder(talks: readonly OneToOne[]): {
  readonly planned: readonly OneToOne[];
  readonly past: readonly OneToOne[];
} {
  const byDay = (a: OneToOne, b: OneToOne) => (stampOf(a) < stampOf(b) ? -1 : 1);
  const sorted = [...talks].sort(byDay);
  return {
    planned: sorted.filter(({ state }) => state === 'planned'),
    past: sorted.filter(({ state }) => state !== 'planned').reverse(),
  };
}

function stampOf({ on, at = '', createdAt }: OneToOne): string {
  return `${on} ${at} ${String(createdAt).padStart(16, '0')}`;
}
