import { useState } from 'react';
import type { MetGuest } from '../../lib/db/queries/gatherings.ts';
import { deleteGuest, editGuest } from '../../lib/deeds/gatherings.ts';
import type { Guest } from '../../lib/domain/gathering.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { isToThank } from './thanks-queue.ts';

/** Somebody met: who, what they said, whether they were thanked. */
export function GuestLine({ met }: { readonly met: MetGuest }) {
  const { desk, act, language, today } = useApp();
  const { guest, contact } = met;
  const { go } = useRoute();
  const words = useWords(gatheringWords);
  const who = calledName(contact, language);
  const state =
    guest.thankedOn !== undefined
      ? words.thankedOn(dayWords(guest.thankedOn, language, today))
      : guest.noThanks
        ? words.noThanks
        : words.toThank;
  return (
    <li className="guest">
      <div>
        <button type="button" className="link" onClick={() => go({ at: 'person', contactId: contact.id })}>
          {contact.name.written}
        </button>
        {contact.company && <span className="quiet small clip">{contact.company}</span>}
      </div>
      {isToThank(guest) ? (
        <span className="tag">{state}</span>
      ) : (
        <button
          type="button"
          className="tag"
          title={words.thankAgain(who)}
          onClick={() =>
            void act(
              () => editGuest(desk, guest.id, { thankedOn: undefined, noThanks: undefined }),
              words.thankAgain(who),
            )
          }
        >
          {state}
        </button>
      )}
      <button
        type="button"
        className="button icon small"
        aria-label={words.takeOut(who)}
        title={words.takeOut(who)}
        onClick={() => void act(() => deleteGuest(desk, guest.id), words.takenOut(who))}
      >
        <Icon name="cross" size={12} />
      </button>
      <LineSaid met={met} who={who} />
    </li>
  );
}

interface LineSaidProps {
  readonly met: MetGuest;
  readonly who: string;
}

/** What they said, in one line; changed in place. */
function LineSaid({ met: { guest }, who }: LineSaidProps) {
  const words = useWords(gatheringWords);
  const [editing, setEditing] = useState(false);
  if (editing) return <LineEditor met={guest} who={who} onDone={() => setEditing(false)} />;
  return (
    <button
      type="button"
      className="link line-said"
      aria-label={words.editLine(who)}
      onClick={() => setEditing(true)}
    >
      {guest.line ?? `＋ ${words.columns.line}`}
    </button>
  );
}

interface LineEditorProps {
  readonly met: Guest;
  readonly who: string;
  readonly onDone: () => void;
}

function LineEditor({ met, who, onDone }: LineEditorProps) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const words = useWords(gatheringWords);
  const [typed, setTyped, drop] = useTyped(`guest-line:${met.id}`, met.line ?? '');
  if (typed === undefined) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    const line = typed.trim() === '' ? undefined : typed.trim();
    if (await act(() => editGuest(desk, met.id, { line }), common.saved)) leave();
  };
  return (
    <div className="line-said">
      <SavingForm label={words.editLine(who)} onSave={() => void save()} onCancel={leave}>
        <TextField label={words.editLine(who)} autoFocus value={typed} onChange={setTyped} />
      </SavingForm>
    </div>
  );
}
