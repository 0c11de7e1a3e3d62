import { useState } from 'react';
import type { CircleView } from '../../lib/db/queries/circles.ts';
import { addVisit } from '../../lib/deeds/circles.ts';
import type { Visit } from '../../lib/domain/circle.ts';
import { nextMeeting } from '../../lib/domain/meetings.ts';
import { isMemberOn } from '../../lib/domain/seats.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { PersonPicker } from '../contact/person-picker.tsx';
import { Button, Section, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { useSpecialties } from './use-specialties.ts';
import { VisitLine } from './visit-line.tsx';

/** Who visits or is invited to: those it is not settled for in sight, the others folded. */
export function Visitors({ view }: { readonly view: CircleView }) {
  const { today } = useApp();
  const words = useWords(circleWords);
  const fit = useSpecialties();
  const [adding, setAdding] = useState(false);
  const isMember = (visit: Visit) =>
    view.seats.some((seat) => seat.contactId === visit.contactId && isMemberOn(seat, today));
  const isOver = (visit: Visit) => isMember(visit) || visit.decision !== undefined || visit.came === false;
  const open = view.visits.filter((visit) => !isOver(visit));
  const over = view.visits.filter(isOver);
  const line = (visit: Visit) => (
    <VisitLine key={visit.id} view={view} visit={visit} isMember={isMember(visit)} fit={fit} />
  );
  return (
    <>
      <Section
        title={words.visitors(open.length)}
        aside={
          !adding && (
            <Button look="icon" small label={words.addVisitor} onClick={() => setAdding(true)}>
              <Icon name="plus" size={14} />
            </Button>
          )
        }
      >
        {adding && <AddVisitor view={view} onDone={() => setAdding(false)} />}
        {open.length === 0 && !adding && <p className="quiet">{words.noVisitors}</p>}
        <ul className="visits">{open.map(line)}</ul>
      </Section>
      {over.length > 0 && (
        <Fold title={words.earlierVisits(over.length)}>
          <ul className="visits">{over.map(line)}</ul>
        </Fold>
      )}
    </>
  );
}

function AddVisitor({ view, onDone }: { readonly view: CircleView; readonly onDone: () => void }) {
  const { desk, act, today, language } = useApp();
  const words = useWords(circleWords);
  const { circle } = view;
  const [form, setForm, drop] = useTyped(`visit:${circle.id}`, {
    contactId: '',
    invitedById: '',
    on: nextMeeting(circle.meets, today) ?? today,
    text: '',
  });
  const [tried, setTried] = useState(false);
  const once = useOnce();
  if (!form) return null;
  const set = (patch: Partial<typeof form>) => setForm({ ...form, ...patch });
  const leave = () => void drop().then(onDone);
  const save = async () => {
    setTried(true);
    const { contactId, invitedById, on } = form;
    if (contactId === '' || on === '') return;
    const text = form.text.trim();
    const contact = await desk.ledger.contacts.get(contactId);
    const people = contact ? new Map([[contactId, contact]]) : view.people;
    const added = await act(
      () =>
        addVisit(desk, {
          circleId: circle.id,
          contactId,
          on,
          ...(invitedById !== '' && { invitedById }),
          ...(text !== '' && { text }),
        }),
      words.visitAdded(calledParty(people, contactId, language)),
    );
    if (added) leave();
  };
  return (
    <SavingForm label={words.addVisitor} onSave={() => void once(save)} onCancel={leave}>
      <PersonPicker
        label={words.visitor}
        autoFocus
        value={form.contactId || undefined}
        wrong={tried && form.contactId === '' ? words.needMember : undefined}
        onChange={(id) => set({ contactId: id ?? '' })}
      />
      <div className="two">
        <PersonPicker
          label={words.invitedBy}
          allowMe
          exclude={form.contactId === '' ? [] : [form.contactId]}
          value={form.invitedById || undefined}
          onChange={(id) => set({ invitedById: id ?? '' })}
        />
        <TextField
          label={words.visitOn}
          type="date"
          value={form.on}
          wrong={tried && form.on === '' ? words.needDay : undefined}
          onChange={(on) => set({ on })}
        />
      </div>
      <TextField label={words.visitText} value={form.text} onChange={(text) => set({ text })} />
    </SavingForm>
  );
}
