import { type DayDate, type Id, ME, type Moment } from './basics.ts';
import type { Source } from './contact.ts';
import { dayOf } from './day.ts';
import { branchSums } from './lineage-branches.ts';
import { type IntroductionState, isOpen } from './standing.ts';

/** Who came through whom, over years: every person once, under whoever they came through. */

/** What of a person the lineage is made of. */
export interface LineagePerson {
  readonly id: Id;
  readonly name: string;
  readonly metThroughId?: Id;
  readonly metOn?: DayDate;
  readonly source?: Source;
  /** Taken over from a colleague. */
  readonly inherited?: boolean;
  readonly createdAt: Moment;
}

/** What of an introduction it is made of. */
export interface LineageIntroduction {
  readonly id: Id;
  readonly seekerId: Id;
  readonly providerId: Id;
  readonly introducerId: Id;
  readonly state: IntroductionState;
  readonly introducedAt?: Moment;
  readonly createdAt: Moment;
}

/** How somebody came who came through nobody. */
export const BEGINNINGS = ['own-effort', 'came-back', 'inherited', 'unknown'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** Introductions, and what came of them. */
export interface CameOf {
  readonly all: number;
  readonly worked: number;
  readonly open: number;
}

/** One person in the lineage. */
export interface Branch {
  readonly id: Id;
  readonly name: string;
  /** When they came: when we met, else when they were introduced, else when they were written down. */
  readonly at: Moment;
  /** The calendar year of `at` in the user's zone. */
  readonly year: number;
  /** Through whom they came; nothing for a beginning. */
  readonly throughId?: Id;
  readonly beginning?: Beginning;
  /**
   * Through whom they are noted to have come, where that would lead in a circle back to themself: of the circle's
   * links the latest is left out, and this is where it was.
   */
  readonly circleThroughId?: Id;
  /** Who came through them, by when they came. */
  readonly childIds: readonly Id[];
  /** Everybody who came through them, and through those, and so on. */
  readonly below: number;
  /** Introductions in which they are a side. */
  readonly own: CameOf;
  /** Introductions in which they or somebody below them are a side: each once. */
  readonly whole: CameOf;
}

export interface Lineage {
  readonly branches: ReadonlyMap<Id, Branch>;
  /** Those who came through nobody, by when they came. */
  readonly rootIds: readonly Id[];
}

/** How somebody came: through whom, if through anybody, and when. */
interface Came {
  readonly person: LineagePerson;
  readonly at: Moment;
  readonly year: number;
  throughId: Id | undefined;
  circleThroughId?: Id;
}

const BROUGHT_TOGETHER: readonly IntroductionState[] = ['introduced', 'in-touch', 'landed', 'no-fit'];

/**
 * Puts everybody under whoever they came through: whom they are noted to have been met through, else who introduced
 * them and the user first. Links to people who are not there, or to themself, do not count; of links in a circle the
 * latest is left out. One sort aside it takes as long as there are people and introductions, however deep it goes.
 *
 * @param people each once
 * @param zone the user's, which decides in which year a moment lies
 */
export function lineageOf(
  people: Iterable<LineagePerson>,
  introductions: Iterable<LineageIntroduction>,
  zone: string,
): Lineage {
  const persons = new Map<Id, LineagePerson>();
  for (const person of people) persons.set(person.id, person);
  const all = [...introductions];
  const received = firstReceived(all);
  const came = new Map<Id, Came>();
  for (const person of persons.values()) came.set(person.id, howCame(person, received, persons, zone));
  breakCircles(came);

  const inOrder = [...came.values()].sort((a, b) => a.at - b.at || (a.person.id < b.person.id ? -1 : 1));
  const childIds = new Map<Id, Id[]>();
  const rootIds: Id[] = [];
  for (const { person, throughId } of inOrder) {
    if (throughId === undefined) rootIds.push(person.id);
    else if (childIds.has(throughId)) childIds.get(throughId)?.push(person.id);
    else childIds.set(throughId, [person.id]);
  }
  const branches = new Map<Id, Branch>();
  const counted = branchSums(rootIds, childIds, sidesOf(all, persons));
  for (const [id, { below, own, whole }] of counted) {
    const how = came.get(id);
    if (!how) continue;
    const { person, at, year, throughId, circleThroughId } = how;
    branches.set(id, {
      id,
      name: person.name,
      at,
      year,
      ...(throughId === undefined ? { beginning: beginningOf(person) } : { throughId }),
      ...(circleThroughId !== undefined && { circleThroughId }),
      childIds: childIds.get(id) ?? [],
      below,
      own,
      whole,
    });
  }
  return { branches, rootIds };
}

/** The way somebody came: from where it began to themself. Empty for who is not there. */
export function pathTo({ branches }: Lineage, id: Id): readonly Branch[] {
  const path: Branch[] = [];
  for (
    let at = branches.get(id);
    at;
    at = at.throughId === undefined ? undefined : branches.get(at.throughId)
  )
    path.push(at);
  return path.reverse();
}

/** The first introduction by somebody else that brought the user and each person together. */
function firstReceived(all: readonly LineageIntroduction[]): ReadonlyMap<Id, LineageIntroduction> {
  const first = new Map<Id, LineageIntroduction>();
  for (const one of all) {
    const { seekerId, providerId, introducerId, introducedAt, state } = one;
    if (introducerId === ME || (seekerId !== ME && providerId !== ME)) continue;
    if (introducedAt === undefined && !BROUGHT_TOGETHER.includes(state)) continue;
    const other = seekerId === ME ? providerId : seekerId;
    const known = first.get(other);
    if (!known || began(one) < began(known) || (began(one) === began(known) && one.id < known.id))
      first.set(other, one);
  }
  return first;
}

function began({ introducedAt, createdAt }: LineageIntroduction): Moment {
  return introducedAt ?? createdAt;
}

function howCame(
  person: LineagePerson,
  received: ReadonlyMap<Id, LineageIntroduction>,
  persons: ReadonlyMap<Id, LineagePerson>,
  zone: string,
): Came {
  const introduced = received.get(person.id);
  const isThere = (id: Id | undefined): id is Id => id !== undefined && id !== person.id && persons.has(id);
  // What was written down comes first, even if that person has gone since: nobody else takes their place.
  const throughId = person.metThroughId ?? introduced?.introducerId;
  const sameOne = introduced && introduced.introducerId === throughId;
  const at =
    person.metOn === undefined ? (sameOne ? began(introduced) : person.createdAt) : dayStart(person.metOn);
  const year = person.metOn === undefined ? yearOf(at, zone) : Number(person.metOn.slice(0, 4));
  return { person, at, year, throughId: isThere(throughId) ? throughId : undefined };
}

function dayStart(day: DayDate): Moment {
  return Date.parse(`${day}T00:00:00Z`);
}

/** No zone is further from UTC. */
const FURTHEST = 15 * 3_600_000;

/** Asking the calendar takes microseconds each, and only around New Year can the zone make a difference. */
function yearOf(at: Moment, zone: string): number {
  const early = new Date(at - FURTHEST).getUTCFullYear();
  return early === new Date(at + FURTHEST).getUTCFullYear() ? early : Number(dayOf(at, zone).slice(0, 4));
}

/** Follows everybody up once; where that leads back to whom it passed on this very walk, there is a circle. */
function breakCircles(came: ReadonlyMap<Id, Came>): void {
  const walkOf = new Map<Id, number>();
  let walk = 0;
  for (const start of came.values()) {
    walk += 1;
    let at: Came | undefined = start;
    while (at && !walkOf.has(at.person.id)) {
      walkOf.set(at.person.id, walk);
      at = at.throughId === undefined ? undefined : came.get(at.throughId);
    }
    if (at && walkOf.get(at.person.id) === walk) breakCircle(at, came);
  }
}

function breakCircle(start: Came, came: ReadonlyMap<Id, Came>): void {
  let latest = start;
  let at: Came | undefined = start;
  do {
    if (at.at > latest.at || (at.at === latest.at && at.person.id > latest.person.id)) latest = at;
    at = at.throughId === undefined ? undefined : came.get(at.throughId);
  } while (at && at !== start);
  if (latest.throughId === undefined) return;
  latest.circleThroughId = latest.throughId;
  latest.throughId = undefined;
}

function beginningOf({ inherited, source }: LineagePerson): Beginning {
  if (inherited) return 'inherited';
  return source === 'own-effort' || source === 'came-back' ? source : 'unknown';
}

/** Each introduction with those of its sides who are there, and what came of it. */
function sidesOf(all: readonly LineageIntroduction[], persons: ReadonlyMap<Id, LineagePerson>) {
  return all.flatMap(({ seekerId, providerId, state }) => {
    const sides = [seekerId, providerId].filter((id, at, both) => persons.has(id) && both.indexOf(id) === at);
    return sides.length === 0 ? [] : [{ sides, worked: state === 'landed', open: isOpen(state) }];
  });
}
