import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { viewsOf } from '../../lib/db/queries/introduction-list.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { Counted } from '../../lib/domain/track-record.ts';
import { trackRecordWords } from '../../lib/i18n/track-record.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { eventWords } from '../introduction/event-words.ts';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import './track-record.css';

type Item = Pick<Counted, 'introductionId' | 'eventId' | 'days'>;

interface FigureListProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

/** As many introductions as are looked over at once. */
const PAGE = 20;

/** What a figure counts: its introductions, each with the events that are meant. */
export function FigureList({ title, items, onClose }: FigureListProps) {
  const { desk } = useApp();
  const { go } = useRoute();
  const words = useWords(trackRecordWords);
  const [limit, setLimit] = useState(PAGE);
  const byIntroduction = Map.groupBy(items, ({ introductionId }) => introductionId);
  const ids: readonly Id[] = [...byIntroduction.keys()];
  const shown = ids.slice(0, limit);
  const key = shown.join(' ');
  const views = useLiveQuery(() => viewsOf(desk.ledger, shown), [desk, key]);
  return (
    <section className="figure-list" aria-label={title}>
      <header>
        <h3 className="grow">{title}</h3>
        <Button look="icon" label={words.close} onClick={onClose}>
          <Icon name="cross" />
        </Button>
      </header>
      <ul>
        {shown.map((id) => {
          const view = views?.get(id);
          if (!view) return null;
          return (
            <li key={id}>
              <IntroductionRow view={view} onOpen={() => go({ at: 'introduction', introductionId: id })} />
              <EventLines view={view} items={byIntroduction.get(id) ?? []} />
            </li>
          );
        })}
      </ul>
      {ids.length > limit && (
        <Button look="plain" onClick={() => setLimit(limit + 5 * PAGE)}>
          {words.more}
        </Button>
      )}
    </section>
  );
}

interface EventLinesProps {
  readonly view: IntroductionView;
  readonly items: readonly Item[];
}

/** The events that are counted; with a silence, how long it was. */
function EventLines({ view, items }: EventLinesProps) {
  const { language, zone, today } = useApp();
  const words = useWords(trackRecordWords);
  const lines = items.flatMap(({ eventId, days }) => {
    const event = view.events.find(({ id }) => id === eventId);
    return event ? [{ event, days }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="counted-events small">
      {lines.map(({ event, days }) => (
        <li key={event.id}>
          <time className="quiet" dateTime={dayOf(event.at, zone)}>
            {dayWords(dayOf(event.at, zone), language, today)}
          </time>
          <span>
            {eventWords(event, view, language, today)}
            {days !== undefined && <span className="quiet"> · {words.lasted(days)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
