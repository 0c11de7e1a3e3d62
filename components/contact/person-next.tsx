import { useState } from 'react';
import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { type Due, isMine } from '../../lib/domain/due.ts';
import { calledName } from '../../lib/glance/party.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useApp, useWords } from '../app/app.tsx';
import { AwaitedAnswer, awaitedSideOf } from '../introduction/answers.tsx';
import { AddReminder } from '../reminder/add-reminder.tsx';
import { NextAct } from '../reminder/next-act.tsx';
import { Button } from '../ui/controls.tsx';

interface PersonNextProps {
  readonly sheet: ContactSheet;
  readonly onIntroduce: () => void;
  readonly onFind: () => void;
  readonly onNote: () => void;
}

/** What is next with this person as one button, and below it what can be begun at any time. */
export function PersonNext({ sheet, onIntroduce, onFind, onNote }: PersonNextProps) {
  const { language, today } = useApp();
  const words = useWords(contactWords);
  const needWord = useWords(needWords);
  const [reminding, setReminding] = useState(false);
  const introductions = new Map(sheet.introductions.map((view) => [view.introduction.id, view]));
  const awaited = sheet.introductions.flatMap((view) => {
    const side = awaitedSideOf(view, sheet.contact.id);
    return side === undefined ? [] : [{ view, side }];
  });
  // What is waited for stands below with its answers: no need to say it twice.
  const isSaid = (due: Due) =>
    due.kind === 'answer-overdue' &&
    !isMine(due, today) &&
    awaited.some(({ view }) => view.introduction.id === due.introductionId);
  return (
    <div className="person-next">
      <NextAct dues={sheet.dues.filter((due) => !isSaid(due))} introductions={introductions} />
      {awaited.map(({ view, side }) => (
        <AwaitedAnswer key={view.introduction.id} view={view} side={side} />
      ))}
      <div className="actions">
        <Button
          small
          shortcut="i"
          label={words.introduceLong(calledName(sheet.contact, language))}
          onClick={onIntroduce}
        >
          {words.introduce}
        </Button>
        <Button
          small
          shortcut="f"
          label={needWord.findForLong(calledName(sheet.contact, language))}
          onClick={onFind}
        >
          {needWord.findFor}
        </Button>
        <Button small shortcut="n" label={words.addNote} onClick={onNote}>
          {words.note}
        </Button>
        <Button small onClick={() => setReminding(!reminding)}>
          {words.remind}
        </Button>
      </div>
      {reminding && (
        <AddReminder contactId={sheet.contact.id} autoFocus onAdded={() => setReminding(false)} />
      )}
    </div>
  );
}
