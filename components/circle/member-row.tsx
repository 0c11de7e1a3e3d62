import { useState } from 'react';
import type { CircleView } from '../../lib/db/queries/circles.ts';
import { deleteSeat, editSeat } from '../../lib/deeds/circles.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { Seat } from '../../lib/domain/circle.ts';
import { ownName } from '../../lib/draft/names.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { LeaveForm } from './leave-form.tsx';
import { draftOfSeat, seatPatch } from './seat-draft.ts';
import { SeatForm } from './seat-form.tsx';
import { timesOf } from './seat-times.ts';

interface MemberRowProps {
  readonly view: CircleView;
  readonly seat: Seat;
  /** Their earlier seats, where they came back. */
  readonly earlier: readonly Seat[];
  readonly clashes: readonly Seat[];
}

/** One member: their specialty, who they are, what they look for, and when the two of us last talked. */
export function MemberRow({ view, seat, earlier, clashes }: MemberRowProps) {
  const { desk, act, today, language, settings } = useApp();
  const { go } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(circleWords);
  const contactW = useWords(contactWords);
  const [now, setNow] = useState<'read' | 'edit' | 'leave'>('read');
  const { contactId } = seat;
  const called = calledParty(view.people, contactId, language);
  const done = () => setNow('read');

  if (now === 'leave') return <LeaveForm seat={seat} called={called} onDone={done} />;
  if (now === 'edit') {
    return (
      <li>
        <SeatForm
          view={view}
          label={words.editSeat(called)}
          draftKey={`edit-seat:${seat.id}`}
          initial={draftOfSeat(seat)}
          onSave={(draft, room) =>
            act(() => editSeat(desk, seat.id, seatPatch(draft), room), words.seatSaved(called))
          }
          onDone={done}
        />
        <div className="actions seat-acts">
          <Button small onClick={() => setNow('leave')}>
            {words.leaves}
          </Button>
          <Button
            small
            look="danger"
            onClick={() => void act(() => deleteSeat(desk, seat.id), common.deleted(called))}
          >
            {words.deleteSeat}
          </Button>
        </div>
      </li>
    );
  }

  const contact = view.people.get(contactId);
  const ask = view.asks.find(
    (one) => one.contactId === contactId && one.endedOn === undefined && one.on <= today,
  );
  const talk = view.lastTalks.get(contactId);
  const day = (on: string) => dayWords(on, language, today);
  const below = [
    seat.joinedOn !== undefined && seat.joinedOn > today && words.from(day(seat.joinedOn)),
    contact?.howWell && contactW.howWell[contact.howWell],
    contactId !== ME && (talk === undefined ? words.noTalk : words.talked(day(talk))),
    earlier.length > 0 && words.wasBefore(earlier.map((one) => timesOf(one, words, day)).join(', ')),
  ];
  return (
    <li className="member" data-clash={clashes.length > 0 || undefined}>
      <span className="specialty">
        <span>{seat.specialty ?? <span className="quiet">{words.noSpecialty}</span>}</span>
        {seat.subSpecialty && <span className="small quiet">{seat.subSpecialty}</span>}
      </span>
      <span className="who">
        {contactId === ME ? (
          <span className="name">{ownName(settings.me, language) || called}</span>
        ) : (
          <button
            type="button"
            className="text name"
            data-nav
            onClick={() => go({ at: 'person', contactId })}
          >
            {contact?.name.written ?? called}
            {contact?.company && <span className="quiet small"> {contact.company}</span>}
          </button>
        )}
        {clashes.length > 0 && (
          <button type="button" className="tag due" onClick={() => setNow('edit')}>
            {words.clashWith(
              clashes.map((one) => calledParty(view.people, one.contactId, language)).join(words.listJoin),
            )}
          </button>
        )}
        {ask && <span className="small said">{words.looksFor(ask.text, day(ask.on))}</span>}
        <span className="small quiet">{below.filter(Boolean).join(' · ')}</span>
      </span>
      <Button look="icon" small label={words.editSeat(called)} onClick={() => setNow('edit')}>
        <Icon name="pencil" size={14} />
      </Button>
    </li>
  );
}
