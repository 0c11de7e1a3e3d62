import { useState } from 'react';
import type { CircleView } from '../../lib/db/queries/circles.ts';
import type { MadeRoom } from '../../lib/deeds/circles.ts';
import { ME } from '../../lib/domain/basics.ts';
import { isMemberOn } from '../../lib/domain/seats.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { PersonPicker } from '../contact/person-picker.tsx';
import { TextField } from '../ui/controls.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { ClashChoice } from './clash-choice.tsx';
import type { SeatDraft } from './seat-draft.ts';
import './circle.css';

interface SeatFormProps {
  readonly view: CircleView;
  readonly label: string;
  /** Under which what is half typed is kept. */
  readonly draftKey: string;
  readonly initial: SeatDraft;
  /** Whose seat it is, is asked for. */
  readonly choosing?: boolean;
  /** Gives something when it was saved. */
  readonly onSave: (draft: SeatDraft, room?: MadeRoom) => Promise<unknown>;
  readonly onDone: () => void;
  /** Instead of `onDone` after a save, where the next one follows. */
  readonly onSaved?: () => void;
}

/** A member's seat: who, what for, since when; and whose specialty it already is, with the split that makes room. */
export function SeatForm({
  view,
  label,
  draftKey,
  initial,
  choosing,
  onSave,
  onDone,
  onSaved,
}: SeatFormProps) {
  const { desk, today } = useApp();
  const words = useWords(circleWords);
  const [draft, setDraft, drop] = useTyped<SeatDraft>(draftKey, initial);
  const [tried, setTried] = useState(false);
  const once = useOnce();
  if (!draft) return null;
  const set = (patch: Partial<SeatDraft>) => setDraft({ ...draft, ...patch });
  const leave = () => void drop().then(onDone);

  const choose = async (id: string | undefined) => {
    const contact = id === undefined || id === ME ? undefined : await desk.ledger.contacts.get(id);
    set({
      contactId: id ?? '',
      specialty: draft.specialty || (contact?.specialty ?? ''),
      subSpecialty: draft.subSpecialty || (contact?.subSpecialty ?? ''),
    });
  };
  const save = async (next: SeatDraft, room?: MadeRoom) => {
    setTried(true);
    if (next.contactId === '') return;
    if (await onSave(next, room)) void drop().then(onSaved ?? onDone);
  };
  const here = view.seats.filter((seat) => isMemberOn(seat, today)).map(({ contactId }) => contactId);

  return (
    <SavingForm label={label} onSave={() => void once(() => save(draft))} onCancel={leave}>
      {choosing && (
        <PersonPicker
          label={words.member}
          autoFocus
          allowMe={!here.includes(ME)}
          exclude={here}
          value={draft.contactId || undefined}
          wrong={tried && draft.contactId === '' ? words.needMember : undefined}
          onChange={(id) => void choose(id)}
        />
      )}
      <div className="two">
        <TextField
          label={words.specialty}
          autoFocus={!choosing}
          value={draft.specialty}
          onChange={(specialty) => set({ specialty })}
        />
        <TextField
          label={words.subSpecialty}
          value={draft.subSpecialty}
          onChange={(subSpecialty) => set({ subSpecialty })}
        />
      </div>
      {draft.leftOn === '' && (
        <ClashChoice
          view={view}
          draft={draft}
          onTake={({ subSpecialty, room }) => {
            const next = { ...draft, subSpecialty };
            setDraft(next);
            void once(() => save(next, room));
          }}
        />
      )}
      <div className="two">
        <TextField
          label={words.joinedOn}
          type="date"
          value={draft.joinedOn}
          onChange={(joinedOn) => set({ joinedOn })}
        />
        {initial.leftOn !== '' && (
          <TextField
            label={words.leftOn}
            type="date"
            value={draft.leftOn}
            onChange={(leftOn) => set({ leftOn })}
          />
        )}
      </div>
      {initial.leftOn !== '' && (
        <TextField label={words.reason} value={draft.reason} onChange={(reason) => set({ reason })} />
      )}
    </SavingForm>
  );
}
