import { useState } from 'react';
import type { CircleView } from '../../lib/db/queries/circles.ts';
import { deleteVisit, editVisit, joinAfterVisit } from '../../lib/deeds/circles.ts';
import type { Patch } from '../../lib/deeds/rows.ts';
import type { Visit } from '../../lib/domain/circle.ts';
import { seatClashes } from '../../lib/domain/seats.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { newSeat, type SeatDraft, seatFields } from './seat-draft.ts';
import { SeatForm } from './seat-form.tsx';
import type { SeatFit } from './use-specialties.ts';

interface VisitLineProps {
  readonly view: CircleView;
  readonly visit: Visit;
  /** They sit there by now. */
  readonly isMember: boolean;
  /** Nothing while the trades are being read. */
  readonly fit: SeatFit | undefined;
}

/**
 * A visitor: on which day, invited by whom, whether they came and whether they join. Joining takes one click, and asks
 * first only where somebody has their specialty.
 */
export function VisitLine({ view, visit, isMember, fit }: VisitLineProps) {
  const { desk, act, today, language } = useApp();
  const { go } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(circleWords);
  const once = useOnce();
  const [asking, setAsking] = useState(false);
  const { id, contactId, on, invitedById, came, decision, text } = visit;
  const contact = view.people.get(contactId);
  const called = calledParty(view.people, contactId, language);
  const seat = newSeat({
    joinedOn: today,
    contactId,
    specialty: contact?.specialty ?? '',
    subSpecialty: contact?.subSpecialty ?? '',
  });

  const change = (patch: Patch<'visits'>, what: string) =>
    void once(() => act(() => editVisit(desk, id, patch), words.visitSaved(called, what)));
  const sit = (draft: SeatDraft, room?: Parameters<typeof joinAfterVisit>[3]) => {
    const { circleId: _, contactId: __, ...fields } = seatFields(draft, view.circle.id);
    return act(
      () => joinAfterVisit(desk, id, { ...fields, joinedOn: draft.joinedOn || today }, room),
      words.seatAdded(called),
    );
  };
  const join = () => {
    const clashes = fit && seatClashes(seat, view.seats, today, fit.specialties);
    // Before the trades are read nobody can say: then it is asked.
    if (clashes?.length === 0) void once(() => sit(seat));
    else setAsking(true);
  };

  const about = [
    dayWords(on, language, today),
    invitedById !== undefined && words.invitedByName(calledParty(view.people, invitedById, language)),
    contact?.specialty,
    came === false && words.notCame,
    isMember && words.joined,
  ];
  return (
    <li className="visit">
      <div className="visit-head">
        <span className="who">
          <button
            type="button"
            className="text name"
            data-nav
            onClick={() => go({ at: 'person', contactId })}
          >
            {contact?.name.written ?? called}
          </button>
          <span className="small quiet">{about.filter(Boolean).join(' · ')}</span>
          {text !== undefined && <span className="small said">{text}</span>}
        </span>
        <Button
          look="icon"
          small
          label={words.deleteVisit(called)}
          onClick={() => void act(() => deleteVisit(desk, id), common.deleted(called))}
        >
          <Icon name="cross" size={12} />
        </Button>
      </div>
      {!isMember && !asking && (
        <div className="actions visit-acts">
          {on <= today && came === undefined && decision === undefined && (
            <>
              <Button small onClick={() => change({ came: true }, words.came)}>
                {words.came}
              </Button>
              <Button small onClick={() => change({ came: false }, words.notCame)}>
                {words.notCame}
              </Button>
            </>
          )}
          {came === false && (
            <Button small onClick={() => change({ came: undefined }, common.undo)}>
              {common.undo}
            </Button>
          )}
          {(came || decision !== undefined) && (
            <>
              <Button small onClick={join}>
                {words.joins}
              </Button>
              <Pressed
                pressed={decision === undefined}
                onClick={() => change({ decision: undefined }, words.thinking)}
              >
                {words.thinking}
              </Pressed>
              <Pressed
                pressed={decision === 'not-joining'}
                onClick={() => change({ decision: 'not-joining' }, words.notJoining)}
              >
                {words.notJoining}
              </Pressed>
            </>
          )}
        </div>
      )}
      {asking && (
        <SeatForm
          view={view}
          label={`${words.joins}: ${called}`}
          draftKey={`join:${id}`}
          initial={seat}
          onSave={sit}
          onDone={() => setAsking(false)}
        />
      )}
    </li>
  );
}

interface PressedProps {
  readonly pressed: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Pressed({ pressed, onClick, children }: PressedProps) {
  return (
    <button type="button" className="button small" aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}
