import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type PersonCircles, viewCircle } from '../../lib/db/queries/circles.ts';
import { addSeat } from '../../lib/deeds/circles.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { calledName } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { newSeat, seatFields } from './seat-draft.ts';
import { SeatForm } from './seat-form.tsx';

interface PutIntoProps {
  readonly contact: Contact;
  readonly others: PersonCircles['others'];
  readonly onDone: () => void;
}

/** Gives a person a seat in one of the circles they are not in. */
export function PutInto({ contact, others, onDone }: PutIntoProps) {
  const { desk, act, today, language } = useApp();
  const words = useWords(circleWords);
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const read = useLiveQuery(() => viewCircle(desk.ledger, chosen, today), [desk, chosen, today]);
  if (!read) return null;
  // They are no member yet, and named all the same.
  const view = { ...read, people: new Map([...read.people, [contact.id, contact]]) };
  return (
    <div className="stack">
      {others.length > 1 ? (
        <SelectField
          label={words.whichCircle}
          value={chosen}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
      ) : (
        <p>{read.circle.name}</p>
      )}
      <SeatForm
        key={chosen}
        view={view}
        label={words.putInto}
        draftKey={`seat:${chosen}:${contact.id}`}
        initial={newSeat({
          contactId: contact.id,
          specialty: contact.specialty ?? '',
          subSpecialty: contact.subSpecialty ?? '',
        })}
        onSave={(draft, room) =>
          act(
            () => addSeat(desk, seatFields(draft, chosen), room),
            words.seatAdded(calledName(contact, language)),
          )
        }
        onDone={onDone}
      />
    </div>
  );
}
