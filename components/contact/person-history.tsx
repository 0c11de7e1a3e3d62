import { useState } from 'react';
import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type Id, type Language, ME, SIDES } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { IntroductionEvent } from '../../lib/domain/introduction.ts';
import { partyOf } from '../../lib/domain/introduction-state.ts';
import { nameOfSide } from '../../lib/glance/party.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { eventWords } from '../introduction/event-words.ts';
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
      <ol className="person-history">
        {shown.map(({ event, view }) => (
          <HistoryLine key={event.id} event={event} view={view} contactId={sheet.contact.id} />
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

function HistoryLine({ event, view, contactId }: Line & { readonly contactId: Id }) {
  const { language, today, zone, shell } = useApp();
  const { go } = useRoute();
  const words = useWords(contactWords);
  const isStruck = view.struck.has(event.id);
  const { pageUrl } = event;
  const others = othersOf(event, view, contactId, language);
  const what = eventWords(event, view, language, today);

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
        {others !== '' && <span className="quiet"> · {others}</span>}
        {event.text && <span className="quiet said">{event.text}</span>}
      </button>
      {pageUrl && (
        <Button look="icon" small label={words.openPage} onClick={() => shell.openTab(pageUrl)}>
          <Icon name="out" size={12} />
        </Button>
      )}
    </li>
  );
}

/** Whom the line concerns beside this person, where its words do not say: `They were introduced · Greg Smith`. */
function othersOf(
  event: IntroductionEvent,
  view: IntroductionView,
  contactId: Id,
  language: Language,
): string {
  const party = 'side' in event && event.side ? partyOf(view.introduction, event.side) : undefined;
  if (party !== undefined && party !== contactId) return '';
  return SIDES.filter((side) => ![contactId, ME].includes(partyOf(view.introduction, side)))
    .map((side) => nameOfSide(view, side, language))
    .join(language === 'ja' ? '、' : ', ');
}
