import type { DayDate, Id, Party } from '../../lib/domain/basics.ts';
import type { Ask, Circle, Seat } from '../../lib/domain/circle.ts';

/** What somebody looks for, as it is typed. */
export interface AskForm {
  readonly open: boolean;
  readonly text: string;
  readonly on: string;
  readonly circleId: string;
}

export function askKey(party: Party): string {
  return `ask:${party}`;
}

export function emptyAsk(today: DayDate): AskForm {
  return { open: false, text: '', on: today, circleId: '' };
}

export function formOfAsk({ text, on, circleId = '' }: Ask): AskForm {
  return { open: true, text, on, circleId };
}

/** Circles in which they are now: where a week's ask is said. */
export function circlesNow(
  seats: readonly Seat[],
  circles: ReadonlyMap<Id, Circle>,
  today: DayDate,
): readonly Circle[] {
  const now = seats.filter(({ leftOn }) => leftOn === undefined || leftOn > today);
  return [...new Set(now.map(({ circleId }) => circleId))].flatMap((id) => circles.get(id) ?? []);
}
