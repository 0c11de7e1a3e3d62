import { useState } from 'react';
import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { useApp, useWords } from '../app/app.tsx';
import { calledName } from '../introduction/party.ts';
import { AddReminder } from '../reminder/add-reminder.tsx';
import { NextAct } from '../reminder/next-act.tsx';
import { Button } from '../ui/controls.tsx';

interface PersonNextProps {
  readonly sheet: ContactSheet;
  readonly onIntroduce: () => void;
  readonly onNote: () => void;
}

/** What is next with this person as one button, and below it what can be begun at any time. */
export function PersonNext({ sheet, onIntroduce, onNote }: PersonNextProps) {
  const { language } = useApp();
  const words = useWords(contactWords);
  const [reminding, setReminding] = useState(false);
  const introductions = new Map(sheet.introductions.map((view) => [view.introduction.id, view]));
  return (
    <div className="person-next">
      <NextAct dues={sheet.dues} introductions={introductions} />
      <div className="actions">
        <Button
          small
          shortcut="i"
          label={words.introduceLong(calledName(sheet.contact, language))}
          onClick={onIntroduce}
        >
          {words.introduce}
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
