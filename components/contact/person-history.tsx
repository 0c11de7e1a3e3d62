import { useState } from 'react';
import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { IntroductionEvent } from '../../lib/domain/introduction.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { eventWords } from './event-words.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';

const IN_SIGHT = 6;

interface Line {
  readonly event: IntroductionEvent;
  readonly view: IntroductionView;
}

/** What happened with a person, over all their introductions, newest first. Struck lines stay readable, struck. */
export function PersonHistory({ sheet }: { readonly sheet: ContactSheet }) {
  const { language, today, zone } = useApp();
  const words = useWords(contactWords);
  const [all, setAll] = useState(false);
  const lines: readonly Line[] = sheet.introductions
    .flatMap((view) => view.events.map((event) => ({ event, view })))
    .sort((a, b) => b.event.at - a.event.at || b.event.recordedAt - a.event.recordedAt);
  const shown = all ? lines : lines.slice(0, IN_SIGHT);

  return (
    <Section title={words.historyTitle}>
      <ol className="history">
        {shown.map(({ event, view }) => (
          <HistoryLine key={event.id} event={event} view={view} />
        ))}
        {shown.length === lines.length && (
          <li className="quiet">
            <span className="date">{dayWords(dayOf(sheet.contact.createdAt, zone), language, today)}</span>
            <span className="what">{words.addedToNotebook}</span>
          </li>
        )}
      </ol>
      {shown.length < lines.length && (
        <button type="button" className="row quiet" data-nav onClick={() => setAll(true)}>
          {words.moreHistory(lines.length - shown.length)}
        </button>
      )}
    </Section>
  );
}

function HistoryLine({ event, view }: Line) {
  const { language, today, zone, shell } = useApp();
  const { go } = useRoute();
  const words = useWords(contactWords);
  const isStruck = view.struck.has(event.id);
  const { pageUrl } = event;
  const what = eventWords(view, event, language);

  return (
    <li className={isStruck ? 'struck' : undefined}>
      <span className="date quiet">{dayWords(dayOf(event.at, zone), language, today)}</span>
      <button
        type="button"
        className="what"
        data-nav
        onClick={() => go({ at: 'introduction', introductionId: view.introduction.id })}
      >
        {isStruck ? <s>{what}</s> : what}
        {isStruck && <span className="sr-only"> ({words.struck})</span>}
        {event.text && <span className="quiet"> {event.text}</span>}
      </button>
      {pageUrl && (
        <Button look="icon" small label={words.openPage} onClick={() => shell.openTab(pageUrl)}>
          <Icon name="out" size={12} />
        </Button>
      )}
    </li>
  );
}
