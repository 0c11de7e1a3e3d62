import { type Id, ME, type Party } from '../../domain/basics.ts';
import type { Ask, Circle, Seat, Visit } from '../../domain/circle.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Gathering, Guest } from '../../domain/gathering.ts';
import type { Handout } from '../../domain/handout.ts';
import type { OneToOne } from '../../domain/one-to-one.ts';
import type { Ledger } from '../ledger.ts';

/** What circles, talks of two, cards and evenings say of one person, as it is stored. */
export interface RowsAround {
  readonly seats: readonly Seat[];
  /** Their own visits, and those to which they invited somebody. */
  readonly visits: readonly Visit[];
  readonly asks: readonly Ask[];
  readonly oneToOnes: readonly OneToOne[];
  /** Their cards given to somebody, and somebody's cards given to them. */
  readonly handouts: readonly Handout[];
  /** Evenings that they held. */
  readonly gatherings: readonly Gathering[];
  readonly guests: readonly Guest[];
}

/** The same with what its lines speak of. */
export interface PersonAround extends RowsAround {
  readonly circles: ReadonlyMap<Id, Circle>;
  /** Evenings at which they were met or that they held. */
  readonly evenings: ReadonlyMap<Id, Gathering>;
  /** Whoever else is named, by id; whoever was deleted is missing, `me` is never in it. */
  readonly people: ReadonlyMap<Id, Contact>;
}

/**
 * Everything around one person, or around the user where `party` is `me`, in one transaction. Not for the first look
 * at a person: it asks ten indexes.
 */
export function readPersonAround(ledger: Ledger, party: Party): Promise<PersonAround> {
  const { contacts, circles, seats, visits, asks, oneToOnes, handouts, gatherings, guests } = ledger;
  const tables = [contacts, circles, seats, visits, asks, oneToOnes, handouts, gatherings, guests];
  return ledger.transaction('r', tables, async () => {
    const rows = await rowsAround(ledger, party);
    const circleIds = [...rows.seats, ...rows.visits, ...rows.asks, ...rows.oneToOnes, ...rows.gatherings]
      .map(({ circleId }) => circleId)
      .filter((id) => id !== undefined);
    const met = await gatherings.bulkGet([...new Set(rows.guests.map(({ gatheringId }) => gatheringId))]);
    const named = [
      ...rows.visits.flatMap(({ contactId, invitedById }) => [contactId, invitedById]),
      ...rows.handouts.flatMap(({ contactId, toId }) => [contactId, toId]),
      ...met.map((row) => row?.hostId),
    ].filter((id) => id !== undefined && id !== ME && id !== party);
    const [found, others] = await Promise.all([
      circles.bulkGet([...new Set(circleIds)]),
      contacts.bulkGet([...new Set(named as Id[])]),
    ]);
    return {
      ...rows,
      circles: byId(found),
      evenings: byId([...met, ...rows.gatherings]),
      people: byId(others),
    };
  });
}

/** The rows alone, for deeds that write them. */
export async function rowsAround(ledger: Ledger, party: Party): Promise<RowsAround> {
  const [seats, visits, invited, asks, oneToOnes, own, got, gatherings, guests] = await Promise.all([
    ledger.seats.where('contactId').equals(party).toArray(),
    ledger.visits.where('contactId').equals(party).toArray(),
    ledger.visits.where('invitedById').equals(party).toArray(),
    ledger.asks.where('contactId').equals(party).toArray(),
    ledger.oneToOnes.where('contactId').equals(party).toArray(),
    ledger.handouts.where('contactId').equals(party).toArray(),
    ledger.handouts.where('toId').equals(party).toArray(),
    ledger.gatherings.where('hostId').equals(party).toArray(),
    ledger.guests.where('contactId').equals(party).toArray(),
  ]);
  return {
    seats,
    visits: [...byId([...visits, ...invited]).values()],
    asks,
    oneToOnes,
    handouts: [...byId([...own, ...got]).values()],
    gatherings,
    guests,
  };
}

function byId<Row extends { readonly id: Id }>(rows: readonly (Row | undefined)[]): ReadonlyMap<Id, Row> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
