import type { Id } from './basics.ts';
import type { Ask, Seat, Visit } from './circle.ts';
import type { Gathering, Guest } from './gathering.ts';
import type { Handout } from './handout.ts';
import { together } from './join.ts';
import type { OneToOne } from './one-to-one.ts';

/** The rows of circles, talks of two, cards and evenings that speak of one person or of both. */
interface Around {
  readonly seats: readonly Seat[];
  readonly visits: readonly Visit[];
  readonly asks: readonly Ask[];
  readonly oneToOnes: readonly OneToOne[];
  readonly handouts: readonly Handout[];
  readonly gatherings: readonly Gathering[];
  readonly guests: readonly Guest[];
}

/** What becomes of them: rows to write, and the ids of those that another of the same table holds from now on. */
interface Joined<Row> {
  readonly put: readonly Row[];
  readonly gone: readonly Id[];
}
type JoinedAround = { readonly [Table in keyof Around]: Joined<Around[Table][number]> };

/**
 * What two people who turn out to be one leave behind them: whatever was `gone`'s is `keep`'s, and what was written
 * down under either name for one and the same seat, visit, talk or evening becomes one row.
 */
export function joinedAround(mine: Around, theirs: Around, keep: Id, gone: Id): JoinedAround {
  const now = (id: Id) => (id === gone ? keep : id);
  const own = <Row extends { readonly contactId: Id }>(row: Row): Row => ({
    ...row,
    contactId: now(row.contactId),
  });
  const join = <Row extends Joinable>(
    of: (around: Around) => readonly Row[],
    rename: (row: Row) => Row,
    isOne: (a: Row, b: Row) => boolean,
    one: (a: Row, b: Row) => Row,
  ) => joined(of(mine), of(theirs), gone, { rename, isOne, one });
  return {
    seats: join(({ seats }) => seats, own, isOneSeat, oneSeat),
    visits: join(({ visits }) => visits, renamedVisit(now), isOneVisit, oneVisit),
    asks: join(
      ({ asks }) => asks,
      own,
      (a, b) => a.on === b.on && a.circleId === b.circleId && a.text.trim() === b.text.trim(),
      (a, b) => ({ ...b, ...a }),
    ),
    oneToOnes: join(({ oneToOnes }) => oneToOnes, own, isOneTalk, oneTalk),
    // Two cards given on one day are two cards.
    handouts: join(
      ({ handouts }) => handouts,
      renamedHandout(now),
      never,
      (a) => a,
    ),
    gatherings: {
      put: theirs.gatherings.map((row) => ({
        ...row,
        ...(row.hostId !== undefined && { hostId: now(row.hostId) }),
      })),
      gone: [],
    },
    guests: join(
      ({ guests }) => guests,
      own,
      (a, b) => a.gatheringId === b.gatheringId,
      oneGuest,
    ),
  };
}

interface Joinable {
  readonly id: Id;
  readonly contactId: Id;
}

interface Rules<Row> {
  readonly rename: (row: Row) => Row;
  readonly isOne: (a: Row, b: Row) => boolean;
  readonly one: (a: Row, b: Row) => Row;
}

function joined<Row extends Joinable>(
  mine: readonly Row[],
  theirs: readonly Row[],
  gone: Id,
  { rename, isOne, one }: Rules<Row>,
): Joined<Row> {
  // A row may name both: a visit to which the one invited the other.
  const written = new Map(theirs.map((row) => [row.id, rename(row)]));
  const standing = new Map(
    mine.filter(({ contactId }) => contactId !== gone).map((row) => [row.id, rename(row)]),
  );
  const left: Id[] = [];
  for (const row of theirs.filter(({ contactId }) => contactId === gone)) {
    const renamed = rename(row);
    const twin = [...standing.values()].find(
      (other) => other.contactId === renamed.contactId && isOne(other, renamed),
    );
    if (!twin) continue;
    const both = one(twin, renamed);
    standing.set(twin.id, both);
    written.set(twin.id, both);
    written.delete(row.id);
    left.push(row.id);
  }
  return { put: [...written.values()], gone: left };
}

const never = () => false;

/** Nobody invited themself. */
function renamedVisit(now: (id: Id) => Id) {
  return ({ invitedById, ...row }: Visit): Visit => {
    const contactId = now(row.contactId);
    const by = invitedById === undefined ? undefined : now(invitedById);
    return { ...row, contactId, ...(by !== undefined && by !== contactId && { invitedById: by }) };
  };
}

/** Nobody is given their own card. */
function renamedHandout(now: (id: Id) => Id) {
  return ({ toId, ...row }: Handout): Handout => {
    const contactId = now(row.contactId);
    const to = toId === undefined ? undefined : now(toId);
    return { ...row, contactId, ...(to !== undefined && to !== contactId && { toId: to }) };
  };
}

/** Nobody sits in one circle twice at one time. */
function isOneSeat(a: Seat, b: Seat): boolean {
  return a.circleId === b.circleId && a.leftOn === undefined && b.leftOn === undefined;
}

function oneSeat(a: Seat, b: Seat): Seat {
  const joinedOn = [a.joinedOn, b.joinedOn].filter((day) => day !== undefined).sort()[0];
  return {
    ...b,
    ...a,
    ...(joinedOn !== undefined && { joinedOn }),
    createdAt: Math.min(a.createdAt, b.createdAt),
    updatedAt: Math.max(a.updatedAt, b.updatedAt),
  };
}

function isOneVisit(a: Visit, b: Visit): boolean {
  return a.circleId === b.circleId && a.on === b.on;
}

function oneVisit(a: Visit, b: Visit): Visit {
  const text = together(a.text, b.text, ' / ');
  return { ...b, ...a, ...((a.came || b.came) && { came: true }), ...(text !== undefined && { text }) };
}

function isOneTalk(a: OneToOne, b: OneToOne): boolean {
  const isSameTime = a.at === undefined || b.at === undefined || a.at === b.at;
  return a.on === b.on && a.state === b.state && isSameTime;
}

function oneTalk(a: OneToOne, b: OneToOne): OneToOne {
  const text = together(a.text, b.text, '\n');
  return { ...b, ...a, ...(text !== undefined && { text }) };
}

function oneGuest(a: Guest, b: Guest): Guest {
  const line = together(a.line, b.line, ' / ');
  return { ...b, ...a, ...(line !== undefined && { line }) };
}
