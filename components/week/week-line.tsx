import { useLiveQuery } from 'dexie-react-hooks';
import { readCircles } from '../../lib/db/queries/week.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { nextToTell } from './next-to-tell.ts';
import { useNow } from './use-now.ts';
import './week.css';

/** One quiet line that leads to the week, where there is a circle or an introduction to tell of. */
export function WeekLine() {
  const { desk, language, today, zone } = useApp();
  const { go } = useRoute();
  const words = useWords(weekWords);
  const now = useNow();
  const isTime = useAfterFirstLook();
  const found = useLiveQuery(async () => {
    if (!isTime) return undefined;
    const [circles, introductions] = await Promise.all([
      readCircles(desk.ledger),
      desk.ledger.introductions.limit(1).count(),
    ]);
    return { circles, isAny: circles.length + introductions > 0 };
  }, [desk, isTime]);
  if (!found?.isAny) return null;
  const next = nextToTell(found.circles, now, zone);
  return (
    <div className="week-line">
      <button
        type="button"
        className="row"
        data-nav
        onClick={() => go({ at: 'week', ...(next && { circleId: next.circle.id }) })}
      >
        <span className="grow">{words.homeLine}</span>
        {next?.circle.meets && (
          <span className="quiet small clip">
            {next.circle.name} · {words.homeSince(dayWords(next.week.lastDay, language, today))}
          </span>
        )}
      </button>
    </div>
  );
}
