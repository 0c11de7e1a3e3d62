/** What the test of the week runs inside the browser: a ledger of many introductions, and what reading a week costs. */
import { readShareOfWeeks, readWeek } from '../../lib/db/queries/week.ts';
import type { IntroductionRow } from '../../lib/db/rows.ts';
import { undo } from '../../lib/db/undo.ts';
import * as asks from '../../lib/deeds/asks.ts';
import * as circles from '../../lib/deeds/circles.ts';
import * as contacts from '../../lib/deeds/contacts.ts';
import * as introductions from '../../lib/deeds/introductions.ts';
import * as oneToOnes from '../../lib/deeds/one-to-ones.ts';
import * as passing from '../../lib/deeds/passing.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { MeetingTime } from '../../lib/domain/circle.ts';
import { weekOfDay, weeksUpTo } from '../../lib/domain/week.ts';
import { deskOf } from './ledger-page.ts';

export { dump } from './ledger-page.ts';

const ZONE = 'Asia/Tokyo';

const deeds = { ...asks, ...circles, ...contacts, ...introductions, ...oneToOnes, ...passing, undo };
export type WeekDeeds = typeof deeds;

export function act(name: string, deed: keyof WeekDeeds, args: readonly unknown[]): Promise<unknown> {
  const work = deeds[deed] as (desk: unknown, ...args: readonly unknown[]) => Promise<unknown>;
  return work(deskOf(name), ...args);
}

/** So many introductions, one an hour up to this moment: given ones, and received ones of which all were thanked for. */
export async function fill(name: string, count: number, until: number): Promise<void> {
  const { ledger } = deskOf(name);
  const rows: IntroductionRow[] = [];
  const lines = [];
  for (let index = 0; index < count; index += 1) {
    const at = until - index * 3_600_000;
    const id = `old-${index}`;
    const isGiven = index % 2 === 0;
    rows.push({
      id,
      seekerId: `client-${index}`,
      providerId: isGiven ? `member-${index % 40}` : ME,
      introducerId: isGiven ? ME : `member-${index % 40}`,
      kind: 'business',
      createdAt: at,
      updatedAt: at,
      introducedAt: at,
      state: 'landed',
      live: 0,
    });
    lines.push({ id: `event-${index}`, introductionId: id, at, recordedAt: at, kind: 'introduced' as const });
    if (!isGiven)
      lines.push({
        id: `thanks-${index}`,
        introductionId: id,
        at: at + 1,
        recordedAt: at + 1,
        kind: 'thanked' as const,
      });
  }
  await ledger.introductions.bulkPut(rows);
  await ledger.events.bulkPut(lines);
}

interface Cost {
  /** Questions put to the database, and rows (no keys) it gave. */
  readonly questions: number;
  readonly rows: number;
}

/** Does something and says what it asked of the database. */
async function counted<T>(work: () => Promise<T>): Promise<{ readonly value: T } & Cost> {
  let [questions, rows] = [0, 0];
  const undone: (() => void)[] = [];
  for (const kind of [IDBIndex.prototype, IDBObjectStore.prototype] as unknown as Record<string, unknown>[])
    for (const method of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count']) {
      const original = kind[method] as (...args: unknown[]) => IDBRequest;
      kind[method] = function (this: unknown, ...args: unknown[]) {
        const request = original.apply(this, args);
        questions += 1;
        request.addEventListener('success', () => {
          if (method === 'getAll') rows += (request.result as unknown[]).length;
          else if (method !== 'getAllKeys' && method !== 'count' && request.result) rows += 1;
        });
        return request;
      };
      undone.push(() => {
        kind[method] = original;
      });
    }
  try {
    return { value: await work(), questions, rows };
  } finally {
    for (const back of undone) back();
  }
}

/** A week as a test reads it: names of what stands in it, and what it cost. */
export async function week(name: string, day: string, meets: MeetingTime | undefined, circleId?: string) {
  const { ledger } = deskOf(name);
  const shown = weekOfDay(day, meets, ZONE);
  const { value, questions, rows } = await counted(() => readWeek(ledger, shown, circleId, ZONE));
  const { report, people, asks: own } = value;
  const of = (all: readonly { readonly introduction: { readonly id: string } }[]) =>
    all.map((one) => one.introduction.id);
  return {
    questions,
    rows,
    week: shown,
    given: of(report.given),
    received: of(report.received),
    reach: report.given.map((one) => one.reach),
    oneToOnes: report.oneToOnes.map((one) => one.contactId),
    thanksOwed: report.thanksOwed.map((one) => one.id),
    thanksSaid: report.thanksSaid.map((one) => one.contactId),
    closed: of(report.closed),
    asks: own.map((one) => one.text),
    people: [...people.values()].map((one) => one.name.written).sort(),
  };
}

/** In how many of the 52 weeks up to this day something was given and received. */
export async function share(name: string, day: string, circleId?: string) {
  const weeks = weeksUpTo(weekOfDay(day, undefined, ZONE), 52, undefined, ZONE);
  const { value, questions } = await counted(() =>
    readShareOfWeeks(deskOf(name).ledger, weeks, circleId, ZONE),
  );
  return { given: value.given, received: value.received, questions };
}
