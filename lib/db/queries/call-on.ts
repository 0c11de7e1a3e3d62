import { type DayDate, type Id, ME, type Moment } from '../../domain/basics.ts';
import { CALL_ON, type CallOnLists, callOnLists } from '../../domain/call-on.ts';
import type { Contact } from '../../domain/contact.ts';
import { dayOf } from '../../domain/day.ts';
import { IN_THE_POOL, type Request } from '../../domain/request.ts';
import { companyKey } from '../../identity/company-key.ts';
import { type CallFacts, readCallFacts } from '../call-facts.ts';
import type { Ledger } from '../ledger.ts';
import { readPeople } from './origins.ts';

/** People to call on. */
export interface CallOn {
  readonly lists: CallOnLists;
  /** Whoever stands there at first: `readPeople` gives the others when they are looked at. */
  readonly people: ReadonlyMap<Id, Contact>;
  /** To be kept once it is drawn: see `keepCallFacts`. */
  readonly facts: CallFacts;
}

/** As many lines of each list stand there at first. */
export const AT_FIRST = 50;

/** What the lists are read from. */
const TABLES = [
  'packed',
  'changes',
  'contacts',
  'introductions',
  'dealings',
  'reminders',
  'requests',
  'recommendations',
  'oneToOnes',
  'gatherings',
  'guests',
  'visits',
  'circles',
  'seats',
];

/**
 * The lists of people to call on. One read a table and none of an introduction's history: whose name stands in an
 * introduction has been in touch when it was last written in. What people and introductions tell is kept; without that,
 * of 10,000 people and 30,000 introductions some 40,000 rows are gone through once.
 *
 * @param months after how many months somebody was not asked for long
 */
export async function readCallOn(
  ledger: Ledger,
  today: DayDate,
  months: number,
  zone: string,
): Promise<CallOn> {
  const [facts, dealings, reminders, requests, recommendations, meetings] = await ledger.transaction(
    'r',
    TABLES,
    () =>
      Promise.all([
        readCallFacts(ledger),
        ledger.dealings.toArray(),
        ledger.reminders.toArray(),
        ledger.requests.toArray(),
        ledger.recommendations.toArray(),
        readMeetings(ledger, today),
      ]),
  );
  const contacts = [...facts.people.values()];
  const open = new Set<Id>(meetings.planned);
  const touched = new Touches(zone, today);
  for (const [id, [at, isUnderWay]] of facts.dealt) {
    if (isUnderWay) open.add(id);
    touched.at(id, at);
  }
  for (const request of requests) {
    for (const party of partiesOf(request)) {
      if (IN_THE_POOL.includes(request.decision)) open.add(party);
      touched.on(party, request.askedOn);
    }
  }
  for (const { recipientIds, toldOn } of recommendations)
    for (const id of recipientIds) touched.on(id, toldOn);
  for (const { contactId, on, kind } of dealings)
    if (contactId !== undefined && kind !== 'volume') touched.on(contactId, on);
  for (const { contactId, text, doneAt } of reminders)
    if (contactId !== undefined && text !== undefined && doneAt === undefined) open.add(contactId);
  for (const [id, on] of meetings.held) touched.on(id, on);
  for (const { id, metOn, inherited } of contacts) {
    touched.on(id, metOn);
    touched.on(id, inherited?.greetedOn);
  }
  open.delete(ME);
  const companies = new Set(dealings.flatMap((one) => (one.contactId ? [] : (one.companyKey ?? []))));
  const staff = Map.groupBy(
    companies.size === 0 ? [] : contacts.filter(({ company }) => companies.has(companyKey(company ?? ''))),
    ({ company }) => companyKey(company ?? ''),
  );
  const lists = callOnLists(
    {
      contacts,
      dealings,
      lastOn: (id) => touched.last(id),
      addedOn: ({ createdAt }) => dayOf(createdAt, zone),
      open,
      met: meetings.members,
      atCompany: (key) => (staff.get(key) ?? []).map(({ id }) => id),
      answers: reminders.filter(({ id }) => id.startsWith(CALL_ON)),
    },
    today,
    months,
  );
  const first = Object.values(lists).flatMap((lines) => lines.slice(0, AT_FIRST));
  const people = await readPeople(
    ledger,
    first.flatMap(({ contactId }) => contactId ?? []),
  );
  return { lists, people, facts };
}

interface Meetings {
  /** With whom a talk is planned. */
  readonly planned: readonly Id[];
  /** Whom the user met, and when. */
  readonly held: readonly (readonly [Id, DayDate])[];
  /** Members of groups that meet. */
  readonly members: ReadonlySet<Id>;
}

async function readMeetings(ledger: Ledger, today: DayDate): Promise<Meetings> {
  const [talks, gatherings, guests, visits, circles, seats] = await Promise.all([
    ledger.oneToOnes.toArray(),
    ledger.gatherings.toArray(),
    ledger.guests.toArray(),
    ledger.visits.toArray(),
    ledger.circles.toArray(),
    ledger.seats.toArray(),
  ]);
  const evenings = new Map(gatherings.map(({ id, on }) => [id, on]));
  const isOver = (day: DayDate | undefined) => day !== undefined && day <= today;
  const ended = new Set(circles.filter(({ endedOn }) => isOver(endedOn)).map(({ id }) => id));
  return {
    planned: talks.filter(({ state }) => state === 'planned').map(({ contactId }) => contactId),
    held: [
      ...talks.filter(({ state }) => state === 'held').map(({ contactId, on }) => [contactId, on] as const),
      ...guests.map(({ contactId, gatheringId }) => [contactId, evenings.get(gatheringId) ?? ''] as const),
      ...visits.filter(({ came }) => came).map(({ contactId, on }) => [contactId, on] as const),
    ],
    members: new Set(
      seats.flatMap(({ contactId, circleId, leftOn }) =>
        isOver(leftOn) || ended.has(circleId) ? [] : contactId,
      ),
    ),
  };
}

/** When somebody was last in touch. Moments become days only of whom they are asked: it is the costly part. */
class Touches {
  readonly #zone: string;
  readonly #today: DayDate;
  readonly #moments = new Map<Id, Moment>();
  readonly #days = new Map<Id, DayDate>();

  constructor(zone: string, today: DayDate) {
    this.#zone = zone;
    this.#today = today;
  }

  at(id: Id, moment: Moment): void {
    if (moment > (this.#moments.get(id) ?? Number.NEGATIVE_INFINITY)) this.#moments.set(id, moment);
  }

  /** What is planned for a day to come is no touch yet. */
  on(id: Id, day: DayDate | undefined): void {
    if (day !== undefined && day <= this.#today && day > (this.#days.get(id) ?? '')) this.#days.set(id, day);
  }

  last(id: Id): DayDate | undefined {
    const days = [this.#days.get(id), dayIn(this.#zone, this.#moments.get(id))];
    return days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  }
}

function dayIn(zone: string, moment: Moment | undefined): DayDate | undefined {
  return moment === undefined ? undefined : dayOf(moment, zone);
}

function partiesOf({ askerId, askedId, wantedId }: Request): readonly Id[] {
  return [askerId, askedId, ...(wantedId === undefined ? [] : [wantedId])];
}
