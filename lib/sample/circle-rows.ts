import type { Language } from '../domain/basics.ts';
import type { Ask, Circle, Seat, Visit } from '../domain/circle.ts';
import type { Gathering, Guest } from '../domain/gathering.ts';
import type { Handout } from '../domain/handout.ts';
import type { OneToOne } from '../domain/one-to-one.ts';
import { cardsGiven, type SampleHandout } from './cards-given.ts';
import { circlesSatIn, type SampleCircle } from './circles-sat-in.ts';
import { eveningBeenTo } from './evening-been-to.ts';
import { type Clock, idOf } from './sample-clock.ts';
import { type SampleTalk, talksOfTwo } from './talks-of-two.ts';

/** What the sample's groups, talks, cards and evening come to, as the ledger stores it. */
export interface CircleRows {
  readonly circles: readonly Circle[];
  readonly seats: readonly Seat[];
  readonly visits: readonly Visit[];
  readonly asks: readonly Ask[];
  readonly oneToOnes: readonly OneToOne[];
  readonly handouts: readonly Handout[];
  readonly gatherings: readonly Gathering[];
  readonly guests: readonly Guest[];
}

export function circleRows(language: Language, clock: Clock): CircleRows {
  const circles = circlesSatIn(language);
  return {
    circles: circles.map(({ what, fields, startedDaysAgo }) => {
      const createdAt = clock.at(startedDaysAgo, 12);
      return { ...fields, id: idOf(what), createdAt, updatedAt: createdAt };
    }),
    seats: circles.flatMap((circle) => seatRows(circle, clock)),
    visits: circles.flatMap((circle) => visitRows(circle, clock)),
    asks: circles.flatMap((circle) => askRows(circle, clock)),
    oneToOnes: talksOfTwo(language).map((talk) => talkRow(talk, clock)),
    handouts: cardsGiven(language).map((card) => handoutRow(card, clock)),
    ...eveningRows(clock),
  };
}

function seatRows({ what, seats }: SampleCircle, { at, day }: Clock): readonly Seat[] {
  return seats.map(({ who, joinedDaysAgo, leftDaysAgo, ...fields }) => ({
    ...fields,
    id: idOf(`seat-${what}-${who}`),
    circleId: idOf(what),
    contactId: idOf(who),
    joinedOn: day(joinedDaysAgo),
    ...(leftDaysAgo !== undefined && { leftOn: day(leftDaysAgo) }),
    createdAt: at(joinedDaysAgo, 13),
    updatedAt: at(leftDaysAgo ?? joinedDaysAgo, 13),
  }));
}

function visitRows({ what, fields, visits }: SampleCircle, { at, day, met }: Clock): readonly Visit[] {
  return visits.map(({ who, weeksAgo, invitedBy, ...visit }) => {
    const daysAgo = met(fields.meets.weekday, weeksAgo);
    return {
      ...visit,
      id: idOf(`visit-${what}-${who}`),
      circleId: idOf(what),
      contactId: idOf(who),
      invitedById: idOf(invitedBy),
      on: day(daysAgo),
      createdAt: at(Math.max(daysAgo, 0), 9),
    };
  });
}

function askRows({ what, fields, asks }: SampleCircle, { at, day, met }: Clock): readonly Ask[] {
  return asks.map(({ who, weeksAgo, text, endedDaysAgo }) => {
    const daysAgo = met(fields.meets.weekday, weeksAgo);
    return {
      text,
      id: idOf(`ask-${what}-${who}-${weeksAgo}`),
      contactId: idOf(who),
      circleId: idOf(what),
      on: day(daysAgo),
      // Nothing ends before the meeting at which it was said.
      ...(endedDaysAgo !== undefined && { endedOn: day(Math.min(endedDaysAgo, daysAgo)) }),
      createdAt: at(daysAgo, 9),
    };
  });
}

function talkRow({ who, daysAgo, circle, fields }: SampleTalk, { at, day }: Clock): OneToOne {
  const createdAt = at(Math.max(daysAgo, 0) + 5, 14);
  return {
    ...fields,
    id: idOf(`talk-${who}`),
    contactId: idOf(who),
    on: day(daysAgo),
    ...(circle !== undefined && { circleId: idOf(circle) }),
    createdAt,
    updatedAt: at(Math.max(daysAgo, 0), 18),
  };
}

function handoutRow(
  { what, whose, who, daysAgo, became, fields }: SampleHandout,
  { at, day }: Clock,
): Handout {
  return {
    ...fields,
    id: idOf(what),
    contactId: idOf(whose),
    ...(who !== undefined && { toId: idOf(who) }),
    on: day(daysAgo),
    ...(became !== undefined && { introductionId: idOf(became) }),
    createdAt: at(daysAgo, 15),
  };
}

function eveningRows({ at, day }: Clock): Pick<CircleRows, 'gatherings' | 'guests'> {
  const { what, daysAgo, host, fields, guests } = eveningBeenTo;
  const createdAt = at(daysAgo - 1, 8);
  return {
    gatherings: [
      { ...fields, id: idOf(what), on: day(daysAgo), hostId: idOf(host), createdAt, updatedAt: createdAt },
    ],
    guests: guests.map(({ who, line, ...guest }) => ({
      id: idOf(`guest-${who}`),
      gatheringId: idOf(what),
      contactId: idOf(who),
      line,
      ...('thankedDaysAgo' in guest && { thankedOn: day(guest.thankedDaysAgo) }),
      createdAt,
    })),
  };
}
