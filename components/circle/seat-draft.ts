import type { Fields, Patch } from '../../lib/deeds/rows.ts';
import type { Party } from '../../lib/domain/basics.ts';
import type { Seat } from '../../lib/domain/circle.ts';

/** A seat as it is typed. */
export interface SeatDraft {
  readonly contactId: Party;
  readonly specialty: string;
  readonly subSpecialty: string;
  readonly joinedOn: string;
  /** Asked for on a seat that somebody has left. */
  readonly leftOn: string;
  readonly reason: string;
}

/** Without a day: most members of a circle that is new to the notebook sat there before today. */
export function newSeat(more: Partial<SeatDraft> = {}): SeatDraft {
  return { contactId: '', specialty: '', subSpecialty: '', joinedOn: '', leftOn: '', reason: '', ...more };
}

export function draftOfSeat(seat: Seat): SeatDraft {
  const { contactId, specialty, subSpecialty, joinedOn, leftOn, reason } = seat;
  return {
    contactId,
    specialty: specialty ?? '',
    subSpecialty: subSpecialty ?? '',
    joinedOn: joinedOn ?? '',
    leftOn: leftOn ?? '',
    reason: reason ?? '',
  };
}

/** What a seat is for, as typed; what is empty is `undefined`, which takes it out of the row. */
export function seatPatch(draft: SeatDraft): Patch<'seats'> {
  const text = (value: string) => value.trim() || undefined;
  return {
    specialty: text(draft.specialty),
    subSpecialty: text(draft.subSpecialty),
    joinedOn: draft.joinedOn || undefined,
    leftOn: draft.leftOn || undefined,
    reason: text(draft.reason),
  };
}

/** A new seat's fields, without those that are empty. */
export function seatFields(draft: SeatDraft, circleId: string): Fields<'seats'> {
  const given = Object.entries(seatPatch(draft)).filter(([, value]) => value !== undefined);
  return { circleId, contactId: draft.contactId, ...Object.fromEntries(given) };
}
