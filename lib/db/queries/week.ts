import { type Id, ME } from '../../domain/basics.ts';
import type { Ask, Circle, Seat } from '../../domain/circle.ts';
import type { Contact } from '../../domain/contact.ts';
import { addDays } from '../../domain/day.ts';
import { isReceived } from '../../domain/introduction-parties.ts';
import type { Week } from '../../domain/week.ts';
import {
  membershipOf,
  type ShareOfWeeks,
  shareOfWeeks,
  type WeekReport,
  weekReport,
} from '../../domain/week-report.ts';
import type { Ledger } from '../ledger.ts';
import { rowsWith } from './rows-with.ts';

/** A week's report with everything a screen shows of it. */
export interface WeekView {
  readonly report: WeekReport;
  /** Its people by id; whoever was deleted is missing, `me` is never in it. */
  readonly people: ReadonlyMap<Id, Contact>;
  /** All seats there ever were in the circle. */
  readonly seats: readonly Seat[];
  /** What the user asked for, newest first: in this circle, or said to none. */
  readonly asks: readonly Ask[];
}

/** So long after an evening a thank-you to somebody met there may still be said. */
const GUEST_DAYS = 120;

/**
 * One week of a circle's, or of everything. It reads what lies in the week by its index, received introductions that
 * are still live for the thanks owed, and nothing else: how many introductions there are does not matter.
 */
export async function readWeek(
  ledger: Ledger,
  week: Week,
  circleId: Id | undefined,
  zone: string,
): Promise<WeekView> {
  const { introductions, events, oneToOnes, visits, seats, asks, gatherings, guests, contacts } = ledger;
  const tables = [introductions, events, oneToOnes, visits, seats, asks, gatherings, guests, contacts];
  return ledger.transaction('r', tables, async () => {
    const days = [week.firstDay, week.lastDay] as const;
    const keys = (field: 'live' | 'seekerId' | 'providerId', value: string | number) =>
      introductions.where(field).equals(value).primaryKeys();
    const [made, happened, talks, invited, sitting, asked, evenings, live, sought, provided] =
      await Promise.all([
        introductions.where('introducedAt').between(week.from, week.to).toArray(),
        events.where('at').between(week.from, week.to).toArray(),
        oneToOnes
          .where('on')
          .between(...days, true, true)
          .toArray(),
        visits.where('invitedById').equals(ME).toArray(),
        circleId === undefined ? [] : seats.where('circleId').equals(circleId).toArray(),
        asks.where('contactId').equals(ME).toArray(),
        gatherings
          .where('on')
          .between(addDays(week.firstDay, -GUEST_DAYS), week.lastDay, true, true)
          .toArray(),
        keys('live', 1),
        keys('seekerId', ME),
        keys('providerId', ME),
      ]);
    const isLive = new Set(live);
    const told = happened.flatMap((event) =>
      event.kind === 'thanked' || event.kind === 'outcome' ? [event.introductionId] : [],
    );
    const known = new Set(made.map(({ id }) => id));
    const histories = new Set([
      ...told,
      ...made.filter(isReceived).map(({ id }) => id),
      ...[...sought, ...provided].filter((id) => isLive.has(id)),
    ]);
    const ofCircle = evenings.filter((one) => circleId === undefined || one.circleId === circleId);
    const [others, lines, met] = await Promise.all([
      introductions.bulkGet([...histories].filter((id) => !known.has(id))),
      rowsWith(ledger, 'events', 'introductionId', [...histories]),
      rowsWith(
        ledger,
        'guests',
        'gatheringId',
        ofCircle.map(({ id }) => id),
      ),
    ]);
    const report = weekReport({
      week,
      zone,
      circleId,
      seats: sitting,
      introductions: [...made, ...others.filter((one) => one !== undefined)],
      events: lines,
      oneToOnes: talks,
      visits: invited,
      guests: met,
    });
    const found = await contacts.bulkGet([...peopleIn(report)]);
    return {
      report,
      people: new Map(found.flatMap((contact) => (contact ? [[contact.id, contact] as const] : []))),
      seats: sitting,
      asks: asked
        .filter((ask) => circleId === undefined || ask.circleId === undefined || ask.circleId === circleId)
        .sort((one, other) =>
          one.on === other.on ? other.createdAt - one.createdAt : one.on < other.on ? 1 : -1,
        ),
    };
  });
}

function peopleIn(report: WeekReport): ReadonlySet<Id> {
  const introductions = [...report.given, ...report.received, ...report.closed].map(
    (one) => one.introduction,
  );
  const parties = [...introductions, ...report.thanksOwed].flatMap((one) => [
    one.seekerId,
    one.providerId,
    one.introducerId,
  ]);
  const met = [...report.oneToOnes, ...report.visitors, ...report.thanksSaid].map(
    ({ contactId }) => contactId,
  );
  const ids = new Set([...parties, ...met]);
  ids.delete(ME);
  return ids;
}

/** In which of these weeks (oldest first, one after the other) something was given and received. */
export async function readShareOfWeeks(
  ledger: Ledger,
  weeks: readonly Week[],
  circleId: Id | undefined,
  zone: string,
): Promise<ShareOfWeeks> {
  const { introductions, seats } = ledger;
  const [from, to] = [weeks[0]?.from ?? 0, weeks.at(-1)?.to ?? 0];
  const [made, sitting] = await ledger.transaction('r', [introductions, seats], () =>
    Promise.all([
      introductions.where('introducedAt').between(from, to).toArray(),
      circleId === undefined ? [] : seats.where('circleId').equals(circleId).toArray(),
    ]),
  );
  return shareOfWeeks(weeks, made, membershipOf(circleId, sitting), zone);
}

/** The circles one is in, by name; those that ended come last. */
export async function readCircles(ledger: Ledger): Promise<readonly Circle[]> {
  const circles = await ledger.circles.toArray();
  return circles.sort(
    (one, other) =>
      Number(one.endedOn !== undefined) - Number(other.endedOn !== undefined) ||
      one.createdAt - other.createdAt,
  );
}
