import { useLiveQuery } from 'dexie-react-hooks';
import { readCircles } from '../../lib/db/queries/week.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { nextToTell } from './next-to-tell.ts';

/** Leads to the week of the circle that meets next, where there is a circle or an introduction to tell of. */
export function WeekButton() {
  const { desk, zone } = useApp();
  const { go } = useRoute();
  const words = useWords(weekWords);
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
  const open = () => {
    const next = nextToTell(found.circles, desk.now(), zone);
    go({ at: 'week', ...(next && { circleId: next.circle.id }) });
  };
  return (
    <Button look="plain" small onClick={open}>
      {words.title}
    </Button>
  );
}
