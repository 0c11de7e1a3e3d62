import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Id, ME } from '../../../lib/domain/basics.ts';
import { type MeetingTime, type Seat, type Visit, WEEKDAYS } from '../../../lib/domain/circle.ts';
import { addDays, dayOf } from '../../../lib/domain/day.ts';
import type { IntroductionEvent } from '../../../lib/domain/introduction.ts';
import { standingOf } from '../../../lib/domain/introduction-state.ts';
import type { OneToOne } from '../../../lib/domain/one-to-one.ts';
import { type Week, weekAt, weeksUpTo } from '../../../lib/domain/week.ts';
import {
  type DatedIntroduction,
  membershipOf,
  shareOfWeeks,
  type WeekFacts,
  weekReport,
} from '../../../lib/domain/week-report.ts';
import { BROUGHT_TO_HELP, DAY, OF_OTHERS, OWN, RECEIVED, START, WHATS } from './histories.ts';

/** The weeks of a year against a count by hand: whatever was written down stands in one week and in no other. */

const WEEKS = 40;
const DAYS = 200;
/** With the year's end and both changes of the clock in them. */
const zones = fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Europe/Berlin');
const FIRST = START + 120 * DAY;

interface Story {
  readonly introduction: DatedIntroduction;
  readonly events: readonly IntroductionEvent[];
}

const stories: fc.Arbitrary<readonly Story[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(OWN, RECEIVED, BROUGHT_TO_HELP, OF_OTHERS),
      inCircle: fc.constantFrom(undefined, 'circle', 'another'),
      told: fc.array(
        fc.record({
          what: fc.constantFrom(...WHATS),
          minutes: fc.nat({ max: DAYS * 24 * 60 }),
          isStruck: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ kind, inCircle, told }, nth): Story => {
      const id = `i${nth}`;
      const events = told.flatMap(({ what, minutes, isStruck }, at): IntroductionEvent[] => {
        const base = { introductionId: id, recordedAt: FIRST + at };
        const eventId = `${id}e${at}`;
        const event = { ...what, ...base, id: eventId, at: FIRST + minutes * 60_000 };
        const strike = { ...base, kind: 'struck' as const, id: `${eventId}s`, at: event.at, eventId };
        return isStruck ? [event, strike] : [event];
      });
      const { introducedAt } = standingOf({ ...kind, id }, events);
      const introduction: DatedIntroduction = {
        ...kind,
        id,
        createdAt: FIRST,
        ...(introducedAt !== undefined && { introducedAt }),
        ...(inCircle !== undefined && { circleId: inCircle }),
      };
      return { introduction, events };
    }),
  );

const meets: fc.Arbitrary<MeetingTime | undefined> = fc.option(
  fc.record(
    {
      weekday: fc.constantFrom(...WEEKDAYS),
      at: fc.constantFrom('00:30', '02:30', '07:00', '22:30', '23:30'),
      until: fc.constantFrom('00:15', '08:30', '23:59'),
    },
    { requiredKeys: ['weekday'] },
  ),
  { nil: undefined },
);
const people = ['emeka', 'sarah', 'nora'];
const days = fc.nat({ max: DAYS });
const seats = fc.array(fc.record({ who: fc.constantFrom(ME, ...people), from: days, to: days }), {
  maxLength: 5,
});
const talks = fc.array(
  fc.record({ who: fc.constantFrom(...people), day: days, at: fc.boolean(), held: fc.boolean() }),
);
const visits = fc.array(fc.record({ who: fc.constantFrom(...people), day: days, mine: fc.boolean() }));

const ledgers = fc.record({ zone: zones, meets, stories, seats, talks, visits });

function factsOf(given: typeof ledgers extends fc.Arbitrary<infer Ledger> ? Ledger : never) {
  const firstDay = dayOf(FIRST, given.zone);
  const oneToOnes = given.talks.map(
    ({ who, day, at, held }, nth): OneToOne => ({
      id: `t${nth}`,
      contactId: who,
      on: addDays(firstDay, day),
      state: held ? 'held' : 'planned',
      createdAt: 0,
      updatedAt: 0,
      ...(at && { at: '08:00' }),
    }),
  );
  const invited = given.visits.map(
    ({ who, day, mine }, nth): Visit => ({
      id: `v${nth}`,
      circleId: 'circle',
      contactId: who,
      on: addDays(firstDay, day),
      invitedById: mine ? ME : 'nora',
      createdAt: 0,
    }),
  );
  // Somebody who left before they came sits there on no day.
  const sitting = given.seats.map(
    ({ who, from, to }, nth): Seat => ({
      id: `s${nth}`,
      circleId: 'circle',
      contactId: who,
      joinedOn: addDays(firstDay, from),
      leftOn: addDays(firstDay, to),
      createdAt: 0,
      updatedAt: 0,
    }),
  );
  const last = weekAt(FIRST + (DAYS + 20) * DAY, given.meets, given.zone);
  const weeks = weeksUpTo(last, WEEKS, given.meets, given.zone);
  const introductions = given.stories.map(({ introduction }) => introduction);
  const events = given.stories.flatMap((story) => story.events);
  const facts = (week: Week, circleId?: Id): WeekFacts => ({
    week,
    zone: given.zone,
    circleId,
    seats: sitting,
    introductions,
    events,
    oneToOnes,
    visits: invited,
    guests: [],
  });
  return { weeks, facts, introductions, events, oneToOnes, invited, sitting };
}

const sorted = (ids: readonly string[]) => [...ids].sort();

test('the weeks of a year add up to what happened, each thing once (P7, P9, P10)', () => {
  fc.assert(
    fc.property(ledgers, (given) => {
      const { weeks, facts, introductions, events, oneToOnes, invited } = factsOf(given);
      const reports = weeks.map((week) => weekReport(facts(week)));
      const isForMe = (one: DatedIntroduction) =>
        one.introducerId !== ME && [one.seekerId, one.providerId].includes(ME);
      const met = introductions.filter(({ introducedAt }) => introducedAt !== undefined);
      expect(sorted(reports.flatMap(({ given: all }) => all.map((one) => one.introduction.id)))).toEqual(
        sorted(met.filter(({ introducerId }) => introducerId === ME).map(({ id }) => id)),
      );
      expect(sorted(reports.flatMap(({ received }) => received.map((one) => one.introduction.id)))).toEqual(
        sorted(met.filter(isForMe).map(({ id }) => id)),
      );
      const struck = new Set(events.flatMap((one) => (one.kind === 'struck' ? [one.eventId] : [])));
      const thanked = events.filter(
        ({ id, kind, introductionId }) =>
          kind === 'thanked' &&
          !struck.has(id) &&
          introductions.some((one) => one.id === introductionId && isForMe(one)),
      );
      expect(reports.flatMap(({ thanksSaid }) => thanksSaid)).toHaveLength(thanked.length);
      const landed = given.stories.filter(
        (one) => standingOf(one.introduction, one.events).state === 'landed',
      );
      expect(sorted(reports.flatMap(({ closed }) => closed.map((one) => one.introduction.id)))).toEqual(
        sorted(landed.map(({ introduction }) => introduction.id)),
      );
      expect(sorted(reports.flatMap((one) => one.oneToOnes.map(({ id }) => id)))).toEqual(
        sorted(oneToOnes.filter(({ state }) => state === 'held').map(({ id }) => id)),
      );
      expect(sorted(reports.flatMap(({ visitors }) => visitors.map(({ id }) => id)))).toEqual(
        sorted(invited.filter(({ invitedById }) => invitedById === ME).map(({ id }) => id)),
      );
    }),
  );
});

test('the year’s picture marks the weeks in which something stands, the circle’s own as well (P10)', () => {
  fc.assert(
    fc.property(ledgers, fc.constantFrom(undefined, 'circle'), (given, circleId) => {
      const { weeks, facts, introductions, sitting } = factsOf(given);
      const reports = weeks.map((week) => weekReport(facts(week, circleId)));
      const share = shareOfWeeks(weeks, introductions, membershipOf(circleId, sitting), given.zone);
      expect(share.weeks.map((one) => [one.given, one.received])).toEqual(
        reports.map((one) => [one.given.length > 0, one.received.length > 0]),
      );
      expect(share.given).toBe(reports.filter((one) => one.given.length > 0).length);
      expect(share.received).toBe(reports.filter((one) => one.received.length > 0).length);
      for (const one of reports.flatMap((report) => [...report.given, ...report.received]))
        if (circleId !== undefined && one.introduction.circleId !== undefined)
          expect(one.introduction.circleId).toBe(circleId);
    }),
  );
});
