import type { Desk } from '../../lib/db/commit.ts';
import { readOrigins } from '../../lib/db/queries/origins.ts';
import { readSettings } from '../../lib/db/queries/settings.ts';
import { readLookBack } from '../../lib/db/queries/track-record.ts';
import { readCircles, readWeek } from '../../lib/db/queries/week.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { weekAt, weekOfDay } from '../../lib/domain/week.ts';
import type { Answers, ReadAhead } from '../app/opening.ts';
import { CIRCLES, LINEAGE, LOOK_BACK, ORIGINS } from '../app/opening-names.ts';
import { readHeldLineage } from '../lineage/use-lineage.ts';
import { nextToTell } from '../week/next-to-tell.ts';
import { weekName } from '../week/use-week.ts';
import { readSectionCode } from './section-content.tsx';
import { type PanePlace, readSpot, type Spot } from './spot.ts';

/** What the section in the address asks first, read while its code is. What cannot be read it asks for itself. */
export const readSection: ReadAhead = async (desk, _, zone) => {
  const spot = readSpot(location.hash);
  const [answers] = await Promise.all([
    readFirst(desk, spot, zone).catch(() => undefined),
    readSectionCode(spot.section).catch(() => undefined),
  ]);
  return answers ?? new Map();
};

/** The pictures over years, which have most to read. */
async function readFirst(desk: Desk, { section, place }: Spot, zone: string): Promise<Answers> {
  const { ledger } = desk;
  const today = dayOf(desk.now(), zone);
  switch (section) {
    case 'lineage':
      return new Map([[LINEAGE, await readHeldLineage(ledger, zone)]]);
    case 'origins':
      return new Map([[ORIGINS, await readOrigins(ledger, zone, today)]]);
    case 'look-back': {
      const { clocks } = await readSettings(ledger);
      return new Map([[LOOK_BACK, await readLookBack(ledger, { clocks, zone, today })]]);
    }
    case 'week':
      return readShownWeek(desk, place, zone);
    default:
      return new Map();
  }
}

/** The week in the address, else that of the circle that meets next. */
async function readShownWeek(desk: Desk, place: PanePlace | undefined, zone: string): Promise<Answers> {
  if (place && place.at !== 'week') return new Map();
  const circles = await readCircles(desk.ledger);
  const now = desk.now();
  const circleId = place ? place.circleId : nextToTell(circles, now, zone)?.circle.id;
  const circle = circles.find(({ id }) => id === circleId);
  const week =
    place?.on === undefined ? weekAt(now, circle?.meets, zone) : weekOfDay(place.on, circle?.meets, zone);
  return new Map<string, unknown>([
    [CIRCLES, circles],
    [weekName(circle?.id, week), await readWeek(desk.ledger, week, circle?.id, zone)],
  ]);
}
