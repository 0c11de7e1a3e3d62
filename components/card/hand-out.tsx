import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { handOut } from '../../lib/deeds/handouts.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import type { Seat } from '../../lib/domain/circle.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { calledName, calledParty } from '../../lib/glance/party.ts';
import { cardWords } from '../../lib/i18n/card.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { Button } from '../ui/controls.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { readAtHand } from './at-hand.ts';
import { HandoutFields } from './handout-fields.tsx';
import { type HandoutForm, handoutOf, wrongInHandout } from './handout-form.ts';

interface HandOutProps {
  readonly contact: Contact;
  readonly seats: readonly Seat[];
  readonly page: PageAtHand | undefined;
  readonly form: HandoutForm;
  readonly set: (form: HandoutForm) => void;
  /** The form is done with, saved or not. */
  readonly onLeave: () => void;
}

/** “Card handed to …”: one click where somebody is at hand, else a form. */
export function HandOut({ contact, seats, page, form, set, onLeave }: HandOutProps) {
  const { desk, act, language, today } = useApp();
  const words = useWords(cardWords);
  const once = useOnce();
  const [tried, setTried] = useState(false);
  const near = useLiveQuery(
    () => readAtHand(desk.ledger, page, contact.id, seats, today),
    [desk, page, contact.id, seats, today],
  );
  const called = calledName(contact, language);

  const handTo = (other: Contact) =>
    act(
      () => handOut(desk, { contactId: contact.id, toId: other.id, on: today }),
      words.handed(called, calledName(other, language)),
    );
  const save = async () => {
    setTried(true);
    if (wrongInHandout(form)) return;
    const { contactId, toId, to, on, count, text } = handoutOf(form, contact.id, today);
    const rows = await desk.ledger.contacts.bulkGet([contactId, toId ?? '']);
    const people = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const name = (id: string) => calledParty(people, id, language);
    const fields = {
      contactId,
      on,
      ...(toId !== undefined && { toId }),
      ...(to !== undefined && { to }),
      ...(count !== undefined && { count }),
      ...(text !== undefined && { text }),
    };
    const done = words.handed(name(contactId), toId === undefined ? (to ?? words.somebody) : name(toId));
    if (await act(() => handOut(desk, fields), done)) {
      setTried(false);
      onLeave();
    }
  };

  if (form.open) {
    return (
      <SavingForm label={words.handLong(called)} onSave={() => void once(save)} onCancel={onLeave}>
        <HandoutFields contact={contact} form={form} set={set} tried={tried} />
      </SavingForm>
    );
  }
  return (
    <fieldset className="field hand-out">
      <legend>{words.handTitle}</legend>
      <div className="actions">
        {near?.map((other) => (
          <Button
            key={other.id}
            small
            label={words.handed(called, calledName(other, language))}
            onClick={() => void once(() => handTo(other), other.id)}
          >
            {calledName(other, language)}
          </Button>
        ))}
        <Button
          small
          look="plain"
          label={words.handLong(called)}
          shortcut="h"
          onClick={() => set({ ...form, open: true })}
        >
          {words.somebodyElse}
        </Button>
      </div>
    </fieldset>
  );
}
