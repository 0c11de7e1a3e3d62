import { readCircles } from '../../lib/db/queries/week.ts';
import { useApp } from '../app/app.tsx';
import { CIRCLES } from '../app/opening-names.ts';
import { useLive } from '../app/use-live.ts';
import { nextToTell } from '../week/next-to-tell.ts';
import { WeekView } from '../week/week-view.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';

interface WeekSectionProps {
  readonly place: PanePlace | undefined;
}

/** The week in full width: that of the circle that meets next, until another is chosen. */
export function WeekSection({ place }: WeekSectionProps) {
  if (place?.at === 'week')
    return (
      <main className="page week-full">
        <WeekView key={JSON.stringify(place)} circleId={place.circleId} on={place.on} />
      </main>
    );
  if (place)
    return (
      <div className="columns alone" data-open>
        <Pane place={place} empty="" />
      </div>
    );
  return (
    <main className="page week-full">
      <NextWeek />
    </main>
  );
}

function NextWeek() {
  const { desk, zone } = useApp();
  const circles = useLive(CIRCLES, () => readCircles(desk.ledger), [desk]);
  if (!circles) return null;
  return <WeekView circleId={nextToTell(circles, desk.now(), zone)?.circle.id} on={undefined} />;
}
