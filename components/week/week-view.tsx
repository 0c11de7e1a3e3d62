import { useState } from 'react';
import type { DayDate, Id } from '../../lib/domain/basics.ts';
import { calledParty, nameOfParty } from '../../lib/glance/party.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { EntryTable, PersonLink } from './entry-table.tsx';
import { OwnAsk } from './own-ask.tsx';
import { Passing } from './passing.tsx';
import { SpeechView } from './speech-view.tsx';
import { TakeAlong } from './take-along.tsx';
import { Thanks } from './thanks.tsx';
import { type ShownWeek, useWeek } from './use-week.ts';
import { WeekBar } from './week-bar.tsx';
import { WeekSheet } from './week-sheet.tsx';
import { useYear, YearShare } from './year-share.tsx';
import './week.css';

interface WeekViewProps {
  readonly circleId: Id | undefined;
  readonly on: DayDate | undefined;
}

/** A week, from what was given to what is said of it. The same in the popup and full width. */
export function WeekView({ circleId, on }: WeekViewProps) {
  const words = useWords(weekWords);
  const [speaks, setSpeaks] = useState(false);
  const shown = useWeek(circleId, on);
  const year = useYear(shown);
  // What only a printer sees can wait.
  const isTime = useAfterFirstLook();
  useFirstLook(shown !== undefined);
  if (!shown) return null;
  const { week, circle } = shown;
  return (
    <div className="week">
      <WeekBar shown={shown} />
      <div className="actions week-acts">
        <Button look="main" small expanded={speaks} onClick={() => setSpeaks(!speaks)}>
          {words.speech}
        </Button>
        <TakeAlong shown={shown} />
      </div>
      {speaks && <SpeechView shown={shown} />}
      {(['given', 'received'] as const).map((what) => (
        <Section key={what} title={words[what]}>
          <EntryTable what={what} shown={shown} />
          <Passing key={`${circle?.id} ${week.lastDay}`} what={what} week={week} circleId={circle?.id} />
        </Section>
      ))}
      <Thanks shown={shown} />
      <OwnAsk key={`${circle?.id} ${week.lastDay}`} shown={shown} />
      <Met shown={shown} />
      <ClosedList shown={shown} />
      {year && year.given + year.received > 0 && <YearShare year={year} />}
      {isTime && <WeekSheet shown={shown} year={year} />}
    </div>
  );
}

function Met({ shown }: { readonly shown: ShownWeek }) {
  const { language, today } = useApp();
  const words = useWords(weekWords);
  const { report, people } = shown.view;
  const name = (id: Id) => (
    <PersonLink id={id} name={nameOfParty(people, id, language)} isThere={people.has(id)} />
  );
  return (
    <>
      {report.oneToOnes.length > 0 && (
        <Section title={words.oneToOnes}>
          <ul className="week-names">
            {report.oneToOnes.map(({ id, contactId, on }) => (
              <li key={id}>
                {name(contactId)} <span className="quiet small">{dayWords(on, language, today)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {report.visitors.length > 0 && (
        <Section title={words.visitors}>
          <ul className="week-names">
            {report.visitors.map(({ id, contactId, came }) => (
              <li key={id}>
                {name(contactId)}{' '}
                <span className="quiet small">
                  {came === undefined ? words.came.open : came ? words.came.yes : words.came.no}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function ClosedList({ shown }: { readonly shown: ShownWeek }) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(weekWords);
  const { report, people } = shown.view;
  if (report.closed.length === 0) return null;
  const called = (id: Id) => calledParty(people, id, language);
  return (
    <Section title={words.closed}>
      <ul className="week-names">
        {report.closed.map(({ introduction, on }) => (
          <li key={introduction.id}>
            <button
              type="button"
              className="link"
              onClick={() => go({ at: 'introduction', introductionId: introduction.id })}
            >
              {words.closedBetween(called(introduction.seekerId), called(introduction.providerId))}
            </button>{' '}
            <span className="quiet small">
              {dayWords(on, language, today)}
              {introduction.value !== undefined && ` · ${introduction.value.toLocaleString(language)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
