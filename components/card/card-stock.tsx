import { useState } from 'react';
import { editContact } from '../../lib/deeds/contacts.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { cardWords } from '../../lib/i18n/card.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { isFew, wholeIn } from './handout-form.ts';

/** How many of somebody's cards the user carries, with a word when few are left; not counted until a number is given. */
export function CardStock({ contact }: { readonly contact: Contact }) {
  const words = useWords(cardWords);
  const [editing, setEditing] = useState(false);
  const { cards } = contact;
  if (editing) return <StockForm contact={contact} onDone={() => setEditing(false)} />;
  return (
    <p className="card-stock">
      <span className={cards === undefined ? 'quiet' : undefined}>
        {cards === undefined ? words.notCounted : words.carried(cards)}
      </span>
      {isFew(cards) && <span className="small few">{cards === 0 ? words.noneLeft : words.few}</span>}
      <Button look="icon" small label={words.editStock} onClick={() => setEditing(true)}>
        <Icon name="pencil" size={14} />
      </Button>
    </p>
  );
}

function StockForm({ contact, onDone }: { readonly contact: Contact; readonly onDone: () => void }) {
  const { desk, act } = useApp();
  const words = useWords(cardWords);
  const common = useWords(commonWords);
  const [typed, setTyped] = useState(contact.cards === undefined ? '' : String(contact.cards));
  const [wrong, setWrong] = useState(false);
  const save = async () => {
    const cards = wholeIn(typed, 0);
    if (typed.trim() !== '' && cards === undefined) return setWrong(true);
    if (await act(() => editContact(desk, contact.id, { cards }), common.saved)) onDone();
  };
  return (
    <SavingForm label={words.stock} onSave={() => void save()} onCancel={onDone}>
      <TextField
        label={words.stock}
        hint={words.stockHint}
        wrong={wrong ? words.stockWrong : undefined}
        autoFocus
        value={typed}
        onChange={setTyped}
      />
    </SavingForm>
  );
}
