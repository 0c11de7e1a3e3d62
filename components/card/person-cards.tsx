import { useState } from 'react';
import type { PersonAround } from '../../lib/db/queries/person-around.ts';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import type { Contact, Identity } from '../../lib/domain/contact.ts';
import { cardWords } from '../../lib/i18n/card.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { useSheetKeys } from '../contact/use-sheet-keys.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { CardStock } from './card-stock.tsx';
import { CopyCard } from './copy-card.tsx';
import { HandOut } from './hand-out.tsx';
import { emptyHandout, type HandoutForm, handoutKey } from './handout-form.ts';
import { HandoutLine } from './handout-line.tsx';
import './card.css';

interface PersonCardsProps {
  readonly contact: Contact;
  readonly identities: readonly Identity[];
  readonly around: Pick<PersonAround, 'seats' | 'handouts' | 'people'>;
  readonly page: PageAtHand | undefined;
}

/** As many as leave the rest of the sheet in sight. */
const IN_SIGHT = 4;

/** Somebody's cards: how many are carried, to whom they went and what came of it, and the card to pass on. */
export function PersonCards({ contact, identities, around, page }: PersonCardsProps) {
  const { today } = useApp();
  const words = useWords(cardWords);
  const [form, setForm, drop] = useTyped<HandoutForm>(handoutKey(contact.id), emptyHandout(today));
  const [all, setAll] = useState(false);
  useSheetKeys({ h: () => form && setForm({ ...form, open: true }) });
  if (!form) return null;
  const leave = () => {
    setForm(emptyHandout(today));
    void drop();
  };
  const { seats, people } = around;
  const handouts = [...around.handouts].sort((a, b) =>
    a.on === b.on ? b.createdAt - a.createdAt : a.on < b.on ? 1 : -1,
  );
  const shown = all ? handouts : handouts.slice(0, IN_SIGHT);
  const content = (
    <div className="person-cards">
      <CardStock contact={contact} />
      <HandOut contact={contact} seats={seats} page={page} form={form} set={setForm} onLeave={leave} />
      {shown.length > 0 && (
        <ul className="handouts">
          {shown.map((handout) => (
            <HandoutLine key={handout.id} handout={handout} contact={contact} people={people} />
          ))}
        </ul>
      )}
      {shown.length < handouts.length && (
        <Button small look="plain" onClick={() => setAll(true)}>
          {words.earlier(handouts.length - shown.length)}
        </Button>
      )}
      <CopyCard contact={contact} identities={identities} />
    </div>
  );
  const isUsed = contact.cards !== undefined || handouts.length > 0 || form.open;
  return isUsed ? (
    <Section title={words.title}>{content}</Section>
  ) : (
    <Fold title={words.title}>{content}</Fold>
  );
}
