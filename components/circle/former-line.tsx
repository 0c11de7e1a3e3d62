import { useState } from 'react';
import type { CircleView } from '../../lib/db/queries/circles.ts';
import { addSeat, editSeat } from '../../lib/deeds/circles.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { FormerMember } from '../../lib/domain/seats.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { draftOfSeat, newSeat, seatFields, seatPatch } from './seat-draft.ts';
import { SeatForm } from './seat-form.tsx';
import { timesOf } from './seat-times.ts';

interface FormerLineProps {
  readonly view: CircleView;
  readonly former: FormerMember;
}

/** Somebody who sat there: from when to when, why they left, and the way back. */
export function FormerLine({ view, former }: FormerLineProps) {
  const { desk, act, today, language } = useApp();
  const { go } = useRoute();
  const words = useWords(circleWords);
  const [now, setNow] = useState<'read' | 'edit' | 'back'>('read');
  const { contactId, seats } = former;
  const [last] = seats;
  const called = calledParty(view.people, contactId, language);
  const done = () => setNow('read');
  if (now !== 'read') {
    const isBack = now === 'back';
    const initial = isBack
      ? newSeat({ ...draftOfSeat(last), joinedOn: today, leftOn: '', reason: '' })
      : draftOfSeat(last);
    return (
      <li>
        <SeatForm
          view={view}
          label={isBack ? words.comeBackFor(called) : words.editSeat(called)}
          draftKey={`${isBack ? 'back' : 'edit-seat'}:${last.id}`}
          initial={initial}
          onSave={(draft, room) =>
            isBack
              ? act(() => addSeat(desk, seatFields(draft, view.circle.id), room), words.comeBackFor(called))
              : act(() => editSeat(desk, last.id, seatPatch(draft), room), words.seatSaved(called))
          }
          onDone={done}
        />
      </li>
    );
  }
  return (
    <li className="member">
      <span className="specialty">
        <span>{last.specialty}</span>
        {last.subSpecialty && <span className="small quiet">{last.subSpecialty}</span>}
      </span>
      <span className="who">
        {contactId === ME ? (
          <span className="name">{called}</span>
        ) : (
          <button
            type="button"
            className="text name"
            data-nav
            onClick={() => go({ at: 'person', contactId })}
          >
            {view.people.get(contactId)?.name.written ?? called}
          </button>
        )}
        {seats.map((seat) => (
          <span key={seat.id} className="small quiet">
            {[timesOf(seat, words, (on) => dayWords(on, language, today)), seat.reason]
              .filter(Boolean)
              .join(' · ')}
          </span>
        ))}
        <Button small label={words.comeBackFor(called)} onClick={() => setNow('back')}>
          {words.comeBack}
        </Button>
      </span>
      <Button look="icon" small label={words.editSeat(called)} onClick={() => setNow('edit')}>
        <Icon name="pencil" size={14} />
      </Button>
    </li>
  );
}
