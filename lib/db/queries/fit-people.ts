import type { EntityTable } from 'dexie';
import { FRESH_DAYS } from '../../domain/ask.ts';
import { type DayDate, type Id, ME, type Moment, SIDES } from '../../domain/basics.ts';
import { addDays, dayOf, startOfDay } from '../../domain/day.ts';
import type { IntroductionEvent, MismatchReason } from '../../domain/introduction.ts';
import { eventsThatCount, partyOf } from '../../domain/introduction-state.ts';
import type { AskedLately, FitPerson, PastIntroduction } from '../../fit/fit.ts';
import { inSlices } from '../../fit/in-slices.ts';
import type { Ledger } from '../ledger.ts';
import type { IntroductionRow } from '../rows.ts';

const LATELY_DAYS = 60;

/**
 * Everybody with all that tells whether a need is theirs, some thousand rows at a time. Of the events only those of
 * introductions changed in the last 60 days or still going on are read; why an older one came to no fit tells
 * `readMismatchReason` of those that are shown.
 */
export async function readFitPeople(
  ledger: Ledger,
  today: DayDate,
  zone: string,
): Promise<readonly FitPerson[]> {
  const { contacts, fitNotes, introductions, events, dealings, requests, asks: said } = ledger;
  const since = startOfDay(addDays(today, -LATELY_DAYS), zone);
  const [people, notes, rows, troubles, asks, lookedFor, lines] = await ledger.transaction(
    'r',
    [contacts, fitNotes, introductions, events, dealings, requests, said],
    async () => {
      const [contactRows, noteRows, introductionRows, dealingRows, requestRows, askRows] = await Promise.all([
        inParts(contacts),
        inParts(fitNotes),
        inParts(introductions),
        dealings.toArray(),
        requests.where('updatedAt').aboveOrEqual(since).toArray(),
        said.where('on').aboveOrEqual(addDays(today, -FRESH_DAYS)).toArray(),
      ]);
      const telling = introductionRows.filter(
        ({ state, updatedAt }) => updatedAt >= since || state === 'in-touch',
      );
      const told = await events
        .where('introductionId')
        .anyOf(telling.map(({ id }) => id))
        .toArray();
      return [contactRows, noteRows, introductionRows, dealingRows, requestRows, askRows, told] as const;
    },
  );
  const linesOf = Map.groupBy(lines, ({ introductionId }) => introductionId);
  const history = await inSlices(readingHistory(rows, linesOf, since, dayReader(zone)));
  if (!history) return [];
  for (const { askerId, askedId, askedOn, decision } of asks) {
    if (askerId !== ME || askedOn < addDays(today, -LATELY_DAYS)) continue;
    addAsk(history.asked, askedId, askedOn, decision === 'met');
  }
  const notesOf = Map.groupBy(notes, ({ contactId }) => contactId);
  const dealingsOf = Map.groupBy(troubles, ({ contactId }) => contactId);
  const asksOf = Map.groupBy(lookedFor, ({ contactId }) => contactId);
  return people.map(
    ({ words, ...contact }): FitPerson => ({
      contact,
      notes: notesOf.get(contact.id) ?? [],
      past: history.past.get(contact.id) ?? [],
      dealings: dealingsOf.get(contact.id) ?? [],
      asks: asksOf.get(contact.id) ?? [],
      asked: history.asked.get(contact.id) ?? { count: 0, worked: 0 },
    }),
  );
}

/** Why an introduction came to no fit, as the side said that said it last. */
export async function readMismatchReason(
  { events }: Ledger,
  introductionId: Id,
): Promise<MismatchReason | undefined> {
  const lines = eventsThatCount(await events.where('introductionId').equals(introductionId).toArray());
  const ends = lines.filter((line) => line.kind === 'outcome');
  return ends.findLast(({ reason }) => reason !== undefined)?.reason;
}

/** As many rows at a time as a browser unpacks without a stutter. */
const PART = 2500;

async function inParts<Row extends { readonly id: Id }>(
  table: EntityTable<Row, 'id'>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const last = rows.at(-1)?.id;
    const part: Row[] = await (last === undefined ? table.toCollection() : table.where(':id').above(last))
      .limit(PART)
      .toArray();
    for (const row of part) rows.push(row);
    if (part.length < PART) return rows;
  }
}

interface History {
  readonly past: Map<Id, PastIntroduction[]>;
  readonly asked: Map<Id, AskedLately>;
}

/** Each introduction as either side had it, and whom the user asked since then to help somebody. */
function* readingHistory(
  rows: readonly IntroductionRow[],
  linesOf: ReadonlyMap<Id, readonly IntroductionEvent[]>,
  since: Moment,
  dayAt: (moment: Moment) => DayDate,
): Generator<undefined, History> {
  const past = new Map<Id, PastIntroduction[]>();
  const asked = new Map<Id, AskedLately>();
  for (const row of rows) {
    const lines = linesOf.has(row.id) ? eventsThatCount(linesOf.get(row.id) ?? []) : [];
    for (const as of SIDES) {
      const contactId = partyOf(row, as);
      if (contactId === ME) continue;
      const list = past.get(contactId) ?? [];
      list.push(pastOf(row, as, lines, dayAt));
      past.set(contactId, list);
    }
    const asks = lines.filter(
      (line) => line.kind === 'asked' && line.side === 'provider' && line.at >= since,
    );
    const last = asks.at(-1);
    if (last && row.providerId !== ME) {
      addAsk(asked, row.providerId, dayAt(last.at), row.state === 'landed');
    }
    yield;
  }
  return { past, asked };
}

function addAsk(asked: Map<Id, AskedLately>, contactId: Id, on: DayDate, worked: boolean): void {
  const before = asked.get(contactId);
  asked.set(contactId, {
    count: (before?.count ?? 0) + 1,
    worked: (before?.worked ?? 0) + (worked ? 1 : 0),
    lastOn: before?.lastOn !== undefined && before.lastOn > on ? before.lastOn : on,
  });
}

function pastOf(
  row: IntroductionRow,
  as: PastIntroduction['as'],
  lines: readonly IntroductionEvent[],
  dayAt: (moment: Moment) => DayDate,
): PastIntroduction {
  const ends = lines.filter((line) => line.kind === 'outcome');
  const end = ends.findLast(({ side }) => side === as) ?? ends.at(-1);
  const outcome = end?.outcome ?? (row.state === 'landed' ? 'landed' : undefined);
  return {
    introductionId: row.id,
    as,
    otherId: as === 'seeker' ? row.providerId : row.seekerId,
    state: row.state,
    on: dayAt(row.updatedAt),
    ...(row.why !== undefined && { why: row.why }),
    ...(outcome !== undefined && { outcome }),
    ...(end?.reason !== undefined && { reason: end.reason }),
    ...(row.lesson !== undefined && { lesson: row.lesson }),
  };
}

const QUARTER_MS = 15 * 60_000;

/** Dates of moments, each quarter of an hour worked out once: every zone's days begin at one. */
function dayReader(zone: string): (moment: Moment) => DayDate {
  const known = new Map<number, DayDate>();
  return (moment) => {
    const quarter = Math.floor(moment / QUARTER_MS);
    const found = known.get(quarter) ?? dayOf(moment, zone);
    known.set(quarter, found);
    return found;
  };
}
