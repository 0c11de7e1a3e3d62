import type { Desk } from '../../lib/db/commit.ts';
import { readCallOn } from '../../lib/db/queries/call-on.ts';
import { readOrigins } from '../../lib/db/queries/origins.ts';
import { readSettings } from '../../lib/db/queries/settings.ts';
import { readLookBack } from '../../lib/db/queries/track-record.ts';
import { readCircles, readWeek } from '../../lib/db/queries/week.ts';
import { readTyped } from '../../lib/db/typed.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { weekAt, weekOfDay } from '../../lib/domain/week.ts';
import type { Answers, ReadAhead } from '../app/opening.ts';
import { CALL_ON, CIRCLES, LINEAGE, LOOK_BACK, ORIGINS, WEEK } from '../app/opening-names.ts';
import { MONTHS_AT_FIRST, MONTHS_KEY } from '../call-on/months.ts';
import { readHeldLineage } from '../lineage/use-lineage.ts';
import { nextToTell } from '../week/next-to-tell.ts';
import { readSectionCode } from './section-content.tsx';
import { type PanePlace, readSpot, type Spot } from './spot.ts';

/** What stands in no time is worth waiting for: drawn with the page it is drawn once. */
const AT_MOST_MS = 150;

/** What the section in the address asks first, read while its code is. What cannot be read it asks for itself. */
export const readSection: ReadAhead = async (desk, _, zone) => {
  const spot = readSpot(location.hash);
  const [answers] = await Promise.all([
    readWithin(AT_MOST_MS, asked(desk, spot, zone)),
    readSectionCode(spot.section).catch(() => undefined),
  ]);
  return answers;
};

type Asked = ReadonlyMap<string, Promise<unknown>>;

/** Answers that are there in time; the others are on their way. */
async function readWithin(ms: number, asking: Asked): Promise<Answers> {
  const answers = new Map<string, unknown>();
  const reading = [...asking].map(async ([name, asked]) => {
    const answer = asked.catch(() => undefined);
    answers.set(name, answer);
    answers.set(name, await answer);
  });
  await Promise.race([Promise.all(reading), new Promise((resolve) => setTimeout(resolve, ms))]);
  return new Map(answers);
}

/** The pictures over years and the people to call on have most to read. */
function asked(desk: Desk, { section, place }: Spot, zone: string): Asked {
  const { ledger } = desk;
  const today = dayOf(desk.now(), zone);
  switch (section) {
    case 'lineage':
      return new Map([[LINEAGE, readHeldLineage(ledger, zone)]]);
    case 'origins':
      return new Map([[ORIGINS, readOrigins(ledger, zone, today)]]);
    case 'look-back':
      return new Map([
        [LOOK_BACK, readSettings(ledger).then(({ clocks }) => readLookBack(ledger, { clocks, zone, today }))],
      ]);
    case 'call-on': {
      const months = readTyped(ledger, MONTHS_KEY) as Promise<number | undefined>;
      return new Map<string, Promise<unknown>>([
        [MONTHS_KEY, months.then((kept) => ({ kept }))],
        [CALL_ON, months.then((kept) => readCallOn(ledger, today, kept ?? MONTHS_AT_FIRST, zone))],
      ]);
    }
    case 'week':
      return place && place.at !== 'week' ? new Map() : askedOfWeek(desk, place, zone);
    default:
      return new Map();
  }
}

/** The week in the address, else that of the circle that meets next. */
function askedOfWeek(desk: Desk, place: Extract<PanePlace, { at: 'week' }> | undefined, zone: string): Asked {
  const now = desk.now();
  const circles = readCircles(desk.ledger);
  const view = circles.then((all) => {
    const circleId = place ? place.circleId : nextToTell(all, now, zone)?.circle.id;
    const circle = all.find(({ id }) => id === circleId);
    const week =
      place?.on === undefined ? weekAt(now, circle?.meets, zone) : weekOfDay(place.on, circle?.meets, zone);
    return readWeek(desk.ledger, week, circle?.id, zone);
  });
  return new Map<string, Promise<unknown>>([
    [CIRCLES, circles],
    [WEEK, view],
  ]);
}
