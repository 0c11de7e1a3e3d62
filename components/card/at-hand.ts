import type { Ledger } from '../../lib/db/ledger.ts';
import { rowsWith } from '../../lib/db/queries/rows-with.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { type DayDate, type Id, ME } from '../../lib/domain/basics.ts';
import type { Seat } from '../../lib/domain/circle.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { readOfferedPeople } from '../contact/offered-people.ts';

/** As many as stand on two lines of the popup. */
const SHOWN = 5;

/** To whom a card went just now, most likely: who is on the page, those last worked on, members of the same groups. */
export async function readAtHand(
  ledger: Ledger,
  page: PageAtHand | undefined,
  contactId: Id,
  seats: readonly Seat[],
  today: DayDate,
): Promise<readonly Contact[]> {
  const circleIds = seats.filter((seat) => isNow(seat, today)).map(({ circleId }) => circleId);
  const [{ here, lately }, around] = await Promise.all([
    readOfferedPeople(ledger, page, [contactId]),
    rowsWith(ledger, 'seats', 'circleId', circleIds),
  ]);
  const known = new Set([contactId, ME, ...[...here, ...lately].map(({ id }) => id)]);
  const others = around.filter((seat) => isNow(seat, today) && !known.has(seat.contactId));
  const rows = await ledger.contacts.bulkGet(
    [...new Set(others.map((seat) => seat.contactId))].slice(0, SHOWN),
  );
  const members = rows.flatMap((row) => row ?? []);
  // A group of theirs is nearer than somebody with whom something else was done; one of those stays in sight.
  const first = [...here, ...members].slice(0, SHOWN - 1);
  return [...first, ...lately].slice(0, SHOWN);
}

function isNow({ leftOn }: Seat, today: DayDate): boolean {
  return leftOn === undefined || leftOn > today;
}
