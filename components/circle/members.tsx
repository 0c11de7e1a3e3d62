import { useMemo, useState } from 'react';
import type { CircleView } from '../../lib/db/queries/circles.ts';
import { addSeat, type MadeRoom } from '../../lib/deeds/circles.ts';
import { ME } from '../../lib/domain/basics.ts';
import { clashesOn, rosterOn } from '../../lib/domain/seats.ts';
import { calledName, calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { FormerLine } from './former-line.tsx';
import { MemberRow } from './member-row.tsx';
import { bySpecialty } from './roster-order.ts';
import { newSeat, type SeatDraft, seatFields } from './seat-draft.ts';
import { SeatForm } from './seat-form.tsx';
import { useSpecialties } from './use-specialties.ts';

/** Who sits in a circle, by specialty, and who did. */
export function Members({ view }: { readonly view: CircleView }) {
  const { desk, act, today, language } = useApp();
  const words = useWords(circleWords);
  /** Which new member is asked for, counted from one: the next after each that is saved. */
  const [adding, setAdding] = useState(0);
  const fit = useSpecialties();
  const { circle, seats, people } = view;
  const roster = useMemo(() => rosterOn(seats, today), [seats, today]);
  const clashes = useMemo(
    () => (fit ? clashesOn(seats, today, fit.specialties) : undefined),
    [seats, today, fit],
  );
  const sorted = useMemo(() => bySpecialty(roster.members, language), [roster, language]);
  const isAlone = sorted.every(({ contactId }) => contactId === ME);
  const add = async (draft: SeatDraft, room?: MadeRoom) => {
    // Whoever was added on the spot is not among the circle's people yet.
    const contact = await desk.ledger.contacts.get(draft.contactId);
    const called = contact ? calledName(contact, language) : calledParty(people, draft.contactId, language);
    return act(() => addSeat(desk, seatFields(draft, circle.id), room), words.seatAdded(called));
  };

  return (
    <>
      <Section
        title={words.members(roster.members.length)}
        aside={
          adding === 0 &&
          !isAlone && (
            <Button look="icon" small label={words.addMember} onClick={() => setAdding(1)}>
              <Icon name="plus" size={14} />
            </Button>
          )
        }
      >
        {adding > 0 && (
          <SeatForm
            key={adding}
            view={view}
            choosing
            label={words.addMember}
            draftKey={`seat:${circle.id}`}
            initial={newSeat()}
            onSave={add}
            onDone={() => setAdding(0)}
            onSaved={() => setAdding(adding + 1)}
          />
        )}
        {sorted.length === 0 && adding === 0 && <p className="quiet">{words.noMembers}</p>}
        {isAlone && adding === 0 && (
          <div className="actions">
            <Button small onClick={() => setAdding(1)}>
              {words.addMember}
            </Button>
          </div>
        )}
        <ul className="members">
          {[...sorted, ...roster.coming].map((seat) => (
            <MemberRow
              key={seat.id}
              view={view}
              seat={seat}
              earlier={roster.earlier.get(seat.contactId) ?? []}
              clashes={clashes?.get(seat.id) ?? []}
            />
          ))}
        </ul>
      </Section>
      {roster.former.length > 0 && (
        <Fold title={words.former(roster.former.length)}>
          <ul className="members">
            {roster.former.map((one) => (
              <FormerLine key={one.contactId} view={view} former={one} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
