import type { Desk, Pen } from '../db/commit.ts';
import { rowsAround } from '../db/queries/person-around.ts';
import type { Id } from '../domain/basics.ts';
import { joinedAround } from '../domain/join-around.ts';

/** What deeds on people, circles and evenings do to the rows around them, each as part of something larger. */

/** A person's seats, visits, asks, talks and cards go; what else names them (as host, as inviter) does so no longer. */
export async function deletePersonAround(desk: Desk, pen: Pen, contactId: Id): Promise<void> {
  const around = await rowsAround(desk.ledger, contactId);
  for (const table of ['seats', 'visits', 'asks', 'oneToOnes', 'handouts', 'guests'] as const) {
    const own = around[table].filter((row) => row.contactId === contactId);
    await pen.deleteMany(
      table,
      own.map(({ id }) => id),
    );
  }
  const isOthers = (row: { readonly contactId: Id }) => row.contactId !== contactId;
  await pen.putMany(
    'visits',
    around.visits.filter(isOthers).map(({ invitedById: _, ...row }) => row),
  );
  await pen.putMany(
    'handouts',
    around.handouts.filter(isOthers).map(({ toId: _, ...row }) => row),
  );
  await pen.putMany(
    'gatherings',
    around.gatherings.map(({ hostId: _, ...row }) => row),
  );
}

/** Whatever circles, talks, cards and evenings say of `gone` is said of `keep`. */
export async function joinAround(desk: Desk, pen: Pen, keep: Id, gone: Id): Promise<void> {
  const [mine, theirs] = [await rowsAround(desk.ledger, keep), await rowsAround(desk.ledger, gone)];
  const joined = joinedAround(mine, theirs, keep, gone);
  for (const table of ['seats', 'visits', 'asks', 'oneToOnes', 'handouts', 'gatherings', 'guests'] as const) {
    await pen.putMany(table, joined[table].put);
    await pen.deleteMany(table, joined[table].gone);
  }
}

/** A circle with its seats and visits; what else names it stays and names it no longer. */
export async function deleteCircleRows({ ledger }: Desk, pen: Pen, circleId: Id): Promise<void> {
  await pen.delete('circles', circleId);
  for (const table of ['seats', 'visits'] as const)
    await pen.deleteMany(table, await ledger[table].where('circleId').equals(circleId).primaryKeys());
  for (const table of ['asks', 'oneToOnes', 'gatherings', 'introductions'] as const) {
    const rows = await ledger.table(table).where('circleId').equals(circleId).toArray();
    await pen.putMany(
      table,
      rows.map(({ circleId: _, ...row }) => row),
    );
  }
}

/** An evening and who was there; the people stay. */
export async function deleteGatheringRows({ ledger }: Desk, pen: Pen, gatheringId: Id): Promise<void> {
  await pen.deleteMany('guests', await ledger.guests.where('gatheringId').equals(gatheringId).primaryKeys());
  await pen.delete('gatherings', gatheringId);
}
