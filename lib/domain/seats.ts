import type { DayDate, Id, Party } from './basics.ts';
import type { Seat } from './circle.ts';

/** Who sits in a circle, who did, and which two are in each other's way: one member per specialty. */

/** Is this seat taken on that day? On the day on which its member leaves it is free again. */
export function isMemberOn({ joinedOn, leftOn }: Pick<Seat, 'joinedOn' | 'leftOn'>, day: DayDate): boolean {
  return (joinedOn === undefined || joinedOn <= day) && (leftOn === undefined || day < leftOn);
}

export interface Roster {
  /** Seats taken on that day. */
  readonly members: readonly Seat[];
  /** Seats that will be. */
  readonly coming: readonly Seat[];
  /** Whoever sat there and sits there no more, the last to leave first. */
  readonly former: readonly FormerMember[];
  /** Earlier seats of those who came back, the newest first. */
  readonly earlier: ReadonlyMap<Party, readonly Seat[]>;
}

export interface FormerMember {
  readonly contactId: Party;
  /** All their seats in the circle, the newest first. */
  readonly seats: readonly [Seat, ...Seat[]];
}

/** A circle's seats as they stand on a day. Every seat is in one part of it: nobody's history is lost. */
export function rosterOn(seats: readonly Seat[], day: DayDate): Roster {
  const members = seats.filter((seat) => isMemberOn(seat, day));
  const coming = seats.filter((seat) => !isMemberOn(seat, day) && !hasEnded(seat, day));
  const ended = seats.filter((seat) => hasEnded(seat, day)).sort(lastFirst);
  const here = new Set([...members, ...coming].map(({ contactId }) => contactId));
  const byParty = Map.groupBy(ended, ({ contactId }) => contactId);
  const former: FormerMember[] = [];
  const earlier = new Map<Party, readonly Seat[]>();
  for (const [contactId, [newest, ...older]] of byParty) {
    if (!newest) continue;
    if (here.has(contactId)) earlier.set(contactId, [newest, ...older]);
    else former.push({ contactId, seats: [newest, ...older] });
  }
  return { members, coming, former, earlier };
}

function hasEnded({ leftOn }: Seat, day: DayDate): boolean {
  return leftOn !== undefined && leftOn <= day;
}

function lastFirst(a: Seat, b: Seat): number {
  return (b.leftOn ?? '').localeCompare(a.leftOn ?? '') || b.createdAt - a.createdAt;
}

/** Tells specialties apart, however they are written: 税理士 is "tax accountant". See lib/fit/specialties.ts. */
export interface SpecialtyEye {
  /** One and the same line of work. */
  readonly isSame: (one: string, other: string) => boolean;
  /** Two parts of it that nobody takes for each other. */
  readonly areApart: (one: string, other: string) => boolean;
}

/** What a seat takes up. */
export interface SeatTaken {
  readonly contactId: Party;
  readonly specialty?: string | undefined;
  readonly subSpecialty?: string | undefined;
}

/**
 * The members whose specialty somebody would sit on: the same one, and no sub-specialty on both sides that sets the two
 * apart. Nobody is in their own way, and whoever has left is in nobody's.
 *
 * @param day on which they are to sit there
 */
export function seatClashes(
  wanted: SeatTaken,
  seats: readonly Seat[],
  day: DayDate,
  eye: SpecialtyEye,
): readonly Seat[] {
  return seats.filter(
    (seat) => seat.contactId !== wanted.contactId && isMemberOn(seat, day) && doClash(wanted, seat, eye),
  );
}

/** Whose seats clash with whose, by the seat's id, among those who sit there on a day; seats without a clash are missing. */
export function clashesOn(
  seats: readonly Seat[],
  day: DayDate,
  eye: SpecialtyEye,
): ReadonlyMap<Id, readonly Seat[]> {
  const members = seats.filter((seat) => isMemberOn(seat, day) && seat.specialty !== undefined);
  return new Map(
    members.flatMap((seat) => {
      const others = seatClashes(seat, members, day, eye);
      return others.length === 0 ? [] : [[seat.id, others] as const];
    }),
  );
}

function doClash(one: SeatTaken, other: SeatTaken, eye: SpecialtyEye): boolean {
  if (!one.specialty || !other.specialty || !eye.isSame(one.specialty, other.specialty)) return false;
  // Whoever has no sub-specialty sits on the whole of it.
  if (!one.subSpecialty || !other.subSpecialty) return true;
  return !eye.areApart(one.subSpecialty, other.subSpecialty);
}
