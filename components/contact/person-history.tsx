import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { readPersonAround } from '../../lib/db/queries/person-around.ts';
import { type Id, type Language, ME, SIDES } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { IntroductionEvent } from '../../lib/domain/introduction.ts';
import { partyOf } from '../../lib/domain/introduction-state.ts';
import { nameOfSide } from '../../lib/glance/party.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { eventWords } from '../introduction/event-words.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { type AroundLine, aroundLines } from './around-lines.ts';

const IN_SIGHT = 6;

interface EventLine {
  readonly event: IntroductionEvent;
  readonly view: IntroductionView;
}

/**
 * What happened with a person, newest first: over all their introductions, and around them in groups, at talks of two,
 * with cards and at evenings. Struck lines stay readable, struck.
 */
export function PersonHistory({ sheet }: { readonly sheet: ContactSheet }) {
  const { language, today, zone } = useApp();
  const words = useWords(contactWords);
  const [all, setAll] = useState(false);
  const around = useLinesAround(sheet.contact.id);
  const events = sheet.introductions
    .flatMap((view) => view.events.map((event) => ({ on: dayOf(event.at, zone), event, view })))
    .sort((a, b) => b.event.at - a.event.at || b.event.recordedAt - a.event.recordedAt);
  // Of one day the moments come first, in their order; what has a day alone stands after them.
  const lines = [...events, ...around].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const shown = all ? lines : lines.slice(0, IN_SIGHT);

  return (
    <Section title={words.historyTitle}>
      <ol className="person-history">
        {shown.map((line) =>
          'event' in line ? (
            <HistoryLine
              key={line.event.id}
              event={line.event}
              view={line.view}
              contactId={sheet.contact.id}
            />
          ) : (
            <LineAround key={line.key} line={line} />
          ),
        )}
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

/** Read once the sheet stands: nobody waits for it. */
function useLinesAround(contactId: Id): readonly AroundLine[] {
  const { desk, language } = useApp();
  const mayRead = useAfterFirstLook();
  const around = useLiveQuery(
    async () => (mayRead ? readPersonAround(desk.ledger, contactId) : undefined),
    [desk, contactId, mayRead],
  );
  return around ? aroundLines(around, contactId, language) : [];
}

function LineAround({ line }: { readonly line: AroundLine }) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const { place } = line;
  const said = line.said && <span className="quiet said">{line.said}</span>;
  return (
    <li>
      <span className="date quiet">{dayWords(line.on, language, today)}</span>
      {place === undefined ? (
        <span className="what">
          {line.what}
          {said}
        </span>
      ) : (
        <button type="button" className="what" data-nav onClick={() => go(place)}>
          {line.what}
          {said}
        </button>
      )}
    </li>
  );
}

function HistoryLine({ event, view, contactId }: EventLine & { readonly contactId: Id }) {
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
