import { type DayDate, type Id, ME, type Moment, type Party } from './basics.ts';
import type { Seat, Visit } from './circle.ts';
import { dayOf } from './day.ts';
import type { Guest } from './gathering.ts';
import type { Introduction, IntroductionEvent, Temperature } from './introduction.ts';
import { isReceived, partyOf, sideOf } from './introduction-parties.ts';
import { eventsThatCount, standingOf } from './introduction-state.ts';
import type { OneToOne } from './one-to-one.ts';
import { isMemberOn } from './seats.ts';
import { isDayIn, isMomentIn, type Week } from './week.ts';

/** What is told of a week at a meeting: what was given and received, talks of two, thanks, what was closed. */
export interface WeekReport {
  readonly week: Week;
  /** Oldest first, like everything in it. */
  readonly given: readonly WeekEntry[];
  readonly received: readonly WeekEntry[];
  readonly oneToOnes: readonly OneToOne[];
  /** Whom the user invited to the meeting. */
  readonly visitors: readonly Visit[];
  /** Received, in this week or before it, and the introducer has not been thanked yet. */
  readonly thanksOwed: readonly Introduction[];
  readonly thanksSaid: readonly ThanksSaid[];
  readonly closed: readonly Closed[];
}

export interface WeekEntry {
  readonly introduction: Introduction;
  readonly on: DayDate;
  /** Are both others members of the circle? Absent without a circle, or where nobody's seat is known. */
  readonly reach?: 'inside' | 'outside';
  readonly temperature?: Temperature;
}

interface ThanksSaid {
  /** Whoever was thanked. */
  readonly contactId: Id;
  readonly on: DayDate;
  /** For which introduction; absent for somebody met at a gathering. */
  readonly introductionId?: Id;
}

interface Closed {
  readonly introduction: Introduction;
  readonly on: DayDate;
}

/** An introduction with when the two were brought together. */
export type DatedIntroduction = Introduction & { readonly introducedAt?: Moment };

export interface WeekFacts {
  readonly week: Week;
  readonly zone: string;
  /** Absent for a week of everything. */
  readonly circleId?: Id | undefined;
  /** All seats there ever were in the circle. */
  readonly seats: readonly Seat[];
  /** Those of the week, those with a line in it, and received ones that are live; more does no harm. */
  readonly introductions: readonly DatedIntroduction[];
  /** All events of those received, and of those of which an end was told in the week. */
  readonly events: readonly IntroductionEvent[];
  readonly oneToOnes: readonly OneToOne[];
  readonly visits: readonly Visit[];
  readonly guests: readonly Guest[];
}

/** Who sat in a circle when; the user is left out, or everything would be the circle's. */
export interface Membership {
  readonly circleId: Id | undefined;
  readonly has: (party: Party, day: DayDate) => boolean;
  /** Is anybody's seat known on that day? */
  readonly isKnown: (day: DayDate) => boolean;
}

export function membershipOf(circleId: Id | undefined, seats: readonly Seat[]): Membership {
  const others = seats.filter((seat) => seat.circleId === circleId && seat.contactId !== ME);
  const byParty = Map.groupBy(others, (seat) => seat.contactId);
  return {
    circleId,
    has: (party, day) => (byParty.get(party) ?? []).some((seat) => isMemberOn(seat, day)),
    isKnown: (day) => others.some((seat) => isMemberOn(seat, day)),
  };
}

/**
 * Does it count in this circle's week? It does where the user said so; else where one of the two, or who introduced
 * them, is a member on that day. A week of everything has all.
 */
function belongsTo(introduction: Introduction, on: DayDate, members: Membership): boolean {
  if (members.circleId === undefined) return true;
  if (introduction.circleId !== undefined) return introduction.circleId === members.circleId;
  const { seekerId, providerId, introducerId } = introduction;
  return [seekerId, providerId, introducerId].some((party) => members.has(party, on));
}

/** The report of one week, out of everything that may have a part in it. */
export function weekReport(facts: WeekFacts): WeekReport {
  const { week, zone } = facts;
  const members = membershipOf(facts.circleId, facts.seats);
  const day = (moment: Moment) => dayOf(moment, zone);
  const own = facts.introductions
    .filter((one) => belongsTo(one, day(one.introducedAt ?? one.createdAt), members))
    .sort(
      (a, b) => (a.introducedAt ?? a.createdAt) - (b.introducedAt ?? b.createdAt) || (a.id < b.id ? -1 : 1),
    );
  const inWeek = own.filter(
    ({ introducedAt }) => introducedAt !== undefined && isMomentIn(introducedAt, week),
  );
  const entry = (one: DatedIntroduction) => entryOf(one, day(one.introducedAt ?? one.createdAt), members);
  const byId = Map.groupBy(facts.events, (event) => event.introductionId);
  const told = own.map((introduction) => {
    const events = byId.get(introduction.id) ?? [];
    return { introduction, events, standing: standingOf(introduction, events) };
  });
  return {
    week,
    given: inWeek.filter(({ introducerId }) => introducerId === ME).map(entry),
    received: inWeek.filter(isReceived).map(entry),
    oneToOnes: facts.oneToOnes
      .filter((one) => isHeldIn(one, week, zone) && isOfCircle(one, one.contactId, one.on, members))
      .sort(byDay),
    visitors: facts.visits
      .filter(
        (visit) =>
          visit.invitedById === ME &&
          isDayIn(visit.on, week) &&
          (members.circleId === undefined || visit.circleId === members.circleId),
      )
      .sort(byDay),
    thanksOwed: told
      .filter(
        ({ introduction, standing }) =>
          isReceived(introduction) &&
          standing.thankedAt === undefined &&
          standing.state !== 'withdrawn' &&
          (introduction.introducedAt ?? introduction.createdAt) < week.to,
      )
      .map(({ introduction }) => introduction),
    thanksSaid: [
      ...told
        .filter(({ introduction }) => isReceived(introduction))
        .flatMap(({ introduction, events }) =>
          eventsThatCount(events).flatMap((event) =>
            event.kind === 'thanked' && isMomentIn(event.at, week)
              ? [{ contactId: introduction.introducerId, on: day(event.at), introductionId: introduction.id }]
              : [],
          ),
        ),
      ...facts.guests.flatMap(({ contactId, thankedOn }) =>
        thankedOn !== undefined && isDayIn(thankedOn, week) ? [{ contactId, on: thankedOn }] : [],
      ),
    ].sort(byDay),
    closed: told
      .filter(({ standing }) => standing.state === 'landed' && isMomentIn(standing.since, week))
      .map(({ introduction, standing }) => ({ introduction, on: day(standing.since) })),
  };
}

function entryOf(introduction: Introduction, on: DayDate, members: Membership): WeekEntry {
  const reach = introduction.reach ?? plainReach(introduction, on, members);
  const { temperature } = introduction;
  return {
    introduction,
    on,
    ...(reach !== undefined && { reach }),
    ...(temperature !== undefined && { temperature }),
  };
}

/** Inside or outside as the seats say it, whatever the user said. */
function plainReach(
  introduction: Introduction,
  on: DayDate,
  members: Membership,
): 'inside' | 'outside' | undefined {
  if (members.circleId === undefined || !members.isKnown(on)) return undefined;
  const { seekerId, providerId, introducerId } = introduction;
  const others = [seekerId, providerId, introducerId].filter((party) => party !== ME);
  return others.every((party) => members.has(party, on)) ? 'inside' : 'outside';
}

/** Whom it was given to, or from whom it came; and whom it is about. */
export function towards(introduction: Introduction): { readonly about: Party; readonly party: Party } {
  if (introduction.introducerId === ME)
    return { about: introduction.seekerId, party: introduction.providerId };
  const side = sideOf(introduction, ME);
  return {
    about:
      side === undefined
        ? introduction.seekerId
        : partyOf(introduction, side === 'seeker' ? 'provider' : 'seeker'),
    party: introduction.introducerId,
  };
}

function isHeldIn(one: OneToOne, week: Week, zone: string): boolean {
  if (one.state !== 'held') return false;
  if (one.at === undefined) return isDayIn(one.on, week);
  const at = Temporal.PlainDate.from(one.on).toZonedDateTime({ timeZone: zone, plainTime: one.at });
  return isMomentIn(at.epochMilliseconds, week);
}

function isOfCircle(
  { circleId }: { readonly circleId?: Id },
  party: Party,
  on: DayDate,
  members: Membership,
): boolean {
  if (members.circleId === undefined) return true;
  return circleId === undefined ? members.has(party, on) : circleId === members.circleId;
}

function byDay(one: { readonly on: DayDate }, other: { readonly on: DayDate }): number {
  return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}

/** In which weeks at least one was given, and in which one was received. */
export interface ShareOfWeeks {
  readonly weeks: readonly WeekShare[];
  readonly given: number;
  readonly received: number;
}

export interface WeekShare {
  readonly week: Week;
  readonly given: boolean;
  readonly received: boolean;
}

/** A year in weeks: whether there was any in each, never how many. */
export function shareOfWeeks(
  weeks: readonly Week[],
  introductions: readonly DatedIntroduction[],
  members: Membership,
  zone: string,
): ShareOfWeeks {
  const shares = weeks.map((week) => ({ week, given: false, received: false }));
  for (const introduction of introductions) {
    const { introducedAt } = introduction;
    if (introducedAt === undefined) continue;
    const share = shares.find(({ week }) => isMomentIn(introducedAt, week));
    const what =
      introduction.introducerId === ME ? 'given' : isReceived(introduction) ? 'received' : undefined;
    if (!share || what === undefined || share[what]) continue;
    if (belongsTo(introduction, dayOf(introducedAt, zone), members)) share[what] = true;
  }
  return {
    weeks: shares,
    given: shares.filter((share) => share.given).length,
    received: shares.filter((share) => share.received).length,
  };
}
