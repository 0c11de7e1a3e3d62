import type { DayDate, Id } from '../../lib/domain/basics.ts';
import type { Gathering } from '../../lib/domain/gathering.ts';

/** What is said once of an evening, as the form holds it. */
export interface EveningDraft {
  readonly what: string;
  readonly place: string;
  readonly on: string;
  readonly hostId?: Id | undefined;
  readonly host: string;
  /** The host is not in the notebook: a name in words. */
  readonly inWords: boolean;
  readonly circleId?: Id | undefined;
  readonly visitors: boolean;
}

export function newEvening(today: DayDate, circleId: Id | undefined): EveningDraft {
  return { what: '', place: '', on: today, host: '', inWords: false, circleId, visitors: true };
}

export function draftOfEvening(gathering: Gathering): EveningDraft {
  const { what = '', place = '', on, hostId, host = '', circleId } = gathering;
  return { what, place, on, hostId, host, inWords: host !== '', circleId, visitors: false };
}

type EveningFields = Omit<Gathering, 'id' | 'createdAt' | 'updatedAt'>;

/** What is saved; nothing while there is no day. */
export function eveningOf(draft: EveningDraft): EveningFields | undefined {
  if (!isDay(draft.on)) return undefined;
  const text = (field: 'what' | 'place' | 'host') =>
    draft[field].trim() === '' ? {} : { [field]: draft[field].trim() };
  return {
    on: draft.on,
    ...text('what'),
    ...text('place'),
    ...(draft.inWords ? text('host') : draft.hostId !== undefined && { hostId: draft.hostId }),
    ...(draft.circleId !== undefined && { circleId: draft.circleId }),
  };
}

/** The same as a change: what is empty now is taken out. */
export function eveningPatch(fields: EveningFields) {
  const { what, place, on, hostId, host, circleId } = fields;
  return { what, place, on, hostId, host, circleId };
}

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/u.test(text) && Temporal.PlainDate.from(text).year >= 1900;
  } catch {
    return false;
  }
}
