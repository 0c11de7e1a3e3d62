import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type DealingParty, dealingsWith } from '../../lib/db/queries/dealings.ts';
import { addDealing } from '../../lib/deeds/dealings.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { companyKey } from '../../lib/identity/company-key.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { usePageOf } from '../introduction/use-page-of.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { DealingFields } from './dealing-fields.tsx';
import { type DealingForm, dealingOf, emptyDealing } from './dealing-form.ts';
import { DealingLine } from './dealing-line.tsx';
import './again.css';

/** Under which name a half typed dealing with somebody is kept. */
export function dealingDraftKey(party: DealingParty): string {
  return `dealing:${'contactId' in party ? party.contactId : `company:${companyKey(party.company)}`}`;
}

/**
 * What was between the user and a person or a company, newest first, and the line to add to it.
 *
 * @param party a person, or a company as a whole
 */
export function Dealings(party: DealingParty) {
  const { desk, act, today } = useApp();
  const words = useWords(againWords);
  const key = dealingDraftKey(party);
  const dealings = useLiveQuery(() => dealingsWith(desk.ledger, party), [desk, key]);
  const [form, setForm, drop] = useTyped<DealingForm>(key, emptyDealing(today));
  const [tried, setTried] = useState(false);
  const once = useOnce();
  const contactId = 'contactId' in party ? party.contactId : undefined;
  const pageUrl = usePageOf([contactId]);
  if (!dealings || !form) return null;

  const leave = () => {
    setTried(false);
    setForm(emptyDealing(today));
    void drop();
  };
  const save = async () => {
    const fields = dealingOf(form, party);
    setTried(true);
    if (!fields) return;
    const page = pageUrl === undefined ? {} : { pageUrl };
    if (await act(() => addDealing(desk, { ...fields, ...page }), words.added)) leave();
  };

  return (
    <Section
      title={words.title}
      aside={
        !form.open && (
          <Button look="icon" small label={words.add} onClick={() => setForm({ ...form, open: true })}>
            <Icon name="plus" size={14} />
          </Button>
        )
      }
    >
      {form.open && (
        <SavingForm label={words.add} onSave={() => void once(save)} onCancel={leave}>
          <DealingFields form={form} set={(patch) => setForm({ ...form, ...patch })} tried={tried} />
        </SavingForm>
      )}
      {dealings.length === 0 && !form.open && <p className="quiet">{words.none}</p>}
      <ul className="dealings">
        {dealings.map((dealing) => (
          <DealingLine key={dealing.id} dealing={dealing} />
        ))}
      </ul>
    </Section>
  );
}
