import { type DayDate, type Id, ME, type Party } from '../../domain/basics.ts';
import type { Ask, Circle, Seat, Visit } from '../../domain/circle.ts';
import type { Contact } from '../../domain/contact.ts';
import { addDays } from '../../domain/day.ts';
import type { Gathering } from '../../domain/gathering.ts';
import { isMemberOn } from '../../domain/seats.ts';
import type { Ledger } from '../ledger.ts';
import { rowsWith } from './rows-with.ts';

/** A circle in a list. */
export interface CircleLine {
  readonly circle: Circle;
  /** Members on that day, the user among them. */
  readonly members: number;
  readonly mine: Seat | undefined;
}

/** All circles, those that go on first, each group by name. */
export async function listCircles(ledger: Ledger, today: DayDate): Promise<readonly CircleLine[]> {
  const [circles, seats] = await Promise.all([ledger.circles.toArray(), ledger.seats.toArray()]);
  const byCircle = Map.groupBy(
    seats.filter((seat) => isMemberOn(seat, today)),
    ({ circleId }) => circleId,
  );
  return circles
    .map((circle) => {
      const here = byCircle.get(circle.id) ?? [];
      return { circle, members: here.length, mine: here.find(({ contactId }) => contactId === ME) };
    })
    .sort(
      (a, b) =>
        Number(hasEnded(a.circle, today)) - Number(hasEnded(b.circle, today)) ||
        a.circle.name.localeCompare(b.circle.name),
    );
}

/** Whether a circle is over, or the user has left it. */
export function hasEnded({ endedOn }: Circle, today: DayDate): boolean {
  return endedOn !== undefined && endedOn <= today;
}

/** An evening in a list. */
export interface GatheringLine {
  readonly gathering: Gathering;
  readonly guests: number;
  /** Neither thanked nor not to be. */
  readonly toThank: number;
}

/** Evenings, the newest first; at most `limit`. */
export async function listGatherings(ledger: Ledger, limit: number): Promise<readonly GatheringLine[]> {
  const gatherings = await ledger.gatherings.orderBy('on').reverse().limit(limit).toArray();
  const guests = await rowsWith(
    ledger,
    'guests',
    'gatheringId',
    gatherings.map(({ id }) => id),
  );
  const byGathering = Map.groupBy(guests, ({ gatheringId }) => gatheringId);
  return gatherings.map((gathering) => {
    const here = byGathering.get(gathering.id) ?? [];
    const toThank = here.filter((guest) => guest.thankedOn === undefined && !guest.noThanks).length;
    return { gathering, guests: here.length, toThank };
  });
}

/** A circle with everything that stands on its page. */
export interface CircleView {
  readonly circle: Circle;
  readonly seats: readonly Seat[];
  /** The newest first. */
  readonly visits: readonly Visit[];
  /** What its members said of late that they look for, the newest first. */
  readonly asks: readonly Ask[];
  /** The day of the last talk of two held with a member. */
  readonly lastTalks: ReadonlyMap<Id, DayDate>;
  readonly people: ReadonlyMap<Id, Contact>;
}

/** So far back asks are read: what was looked for half a year ago is hardly looked for still. */
const ASKS_OF_DAYS = 182;

/** One circle, or nothing when it is not there any more. */
export async function viewCircle(ledger: Ledger, id: Id, today: DayDate): Promise<CircleView | undefined> {
  const [circle, seats, visits, recent] = await Promise.all([
    ledger.circles.get(id),
    ledger.seats.where('circleId').equals(id).toArray(),
    ledger.visits.where('circleId').equals(id).toArray(),
    ledger.asks.where('on').aboveOrEqual(addDays(today, -ASKS_OF_DAYS)).toArray(),
  ]);
  if (!circle) return undefined;
  const members = new Set(seats.filter((seat) => isMemberOn(seat, today)).map(({ contactId }) => contactId));
  const parties: readonly (Party | undefined)[] = [
    ...seats.map(({ contactId }) => contactId),
    ...visits.flatMap(({ contactId, invitedById }) => [contactId, invitedById]),
  ];
  const ids = [...new Set(parties)].filter((party) => party !== undefined && party !== ME) as Id[];
  const [contacts, talks] = await Promise.all([
    ledger.contacts.bulkGet(ids),
    rowsWith(
      ledger,
      'oneToOnes',
      'contactId',
      [...members].filter((party) => party !== ME),
    ),
  ]);
  const lastTalks = new Map<Id, DayDate>();
  for (const { contactId, on, state } of talks)
    if (state === 'held' && on > (lastTalks.get(contactId) ?? '')) lastTalks.set(contactId, on);
  return {
    circle,
    seats,
    visits: visits.sort((a, b) => b.on.localeCompare(a.on) || b.createdAt - a.createdAt),
    // Told to another circle it was not told to this one.
    asks: recent
      .filter((ask) => members.has(ask.contactId) && (ask.circleId ?? id) === id)
      .sort((a, b) => b.on.localeCompare(a.on) || b.createdAt - a.createdAt),
    lastTalks,
    people: new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact] as const] : []))),
  };
}

/** What is noted of people that tells which part of their trade is theirs, by their id. */
export async function tellsOf(
  ledger: Ledger,
  people: readonly (Contact | undefined)[],
): Promise<ReadonlyMap<Id, readonly string[]>> {
  const there = people.flatMap((contact) => contact ?? []);
  const notes = await rowsWith(
    ledger,
    'fitNotes',
    'contactId',
    there.map(({ id }) => id),
  );
  return new Map(
    there.map(({ id, company, role, tags }) => {
      const noted = notes.filter((note) => note.contactId === id && note.kind !== 'does-not-fit');
      return [id, [company ?? '', role ?? '', ...tags, ...noted.map(({ text }) => text)]] as const;
    }),
  );
}

/** A person's seats with their circles, the newest first; and the circles they could yet be put into. */
export interface PersonCircles {
  readonly seats: readonly { readonly seat: Seat; readonly circle: Circle }[];
  readonly others: readonly Circle[];
}

export async function circlesOf(ledger: Ledger, contactId: Id, today: DayDate): Promise<PersonCircles> {
  const [seats, circles] = await Promise.all([
    ledger.seats.where('contactId').equals(contactId).toArray(),
    ledger.circles.toArray(),
  ]);
  const byId = new Map(circles.map((circle) => [circle.id, circle]));
  const here = new Set(seats.filter((seat) => isMemberOn(seat, today)).map(({ circleId }) => circleId));
  return {
    seats: seats
      .flatMap((seat) => {
        const circle = byId.get(seat.circleId);
        return circle ? [{ seat, circle }] : [];
      })
      .sort((a, b) => (b.seat.leftOn ?? '9').localeCompare(a.seat.leftOn ?? '9')),
    others: circles.filter((circle) => !here.has(circle.id) && !hasEnded(circle, today)),
  };
}
