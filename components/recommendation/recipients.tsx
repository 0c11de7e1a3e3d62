import { useLiveQuery } from 'dexie-react-hooks';
import type { Id } from '../../lib/domain/basics.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { useApp, useWords } from '../app/app.tsx';
import { PersonPicker } from '../contact/person-picker.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';

interface RecipientsProps {
  readonly value: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
}

/** Whom it is told to: one after another, each found as one types. */
export function Recipients({ value, onChange }: RecipientsProps) {
  const { desk } = useApp();
  const common = useWords(commonWords);
  const words = useWords(recommendationWords);
  const contacts = useLiveQuery(() => desk.ledger.contacts.bulkGet([...value]), [desk, value.join()]);
  return (
    <>
      {value.length > 0 && (
        <ul className="recipients" aria-label={words.recipients}>
          {value.map((id, index) => {
            const contact = contacts?.[index];
            const name = contacts === undefined ? '' : (contact?.name.written ?? common.gone);
            return (
              <li key={id}>
                <span className="clip">{name}</span>
                <Button
                  look="icon"
                  small
                  label={words.removeRecipient(name)}
                  onClick={() => onChange(value.filter((one) => one !== id))}
                >
                  <Icon name="cross" size={12} />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <PersonPicker
        key={value.length}
        label={value.length === 0 ? words.recipients : words.addRecipient}
        value={undefined}
        onChange={(id) => id !== undefined && onChange([...value, id])}
        exclude={value}
      />
    </>
  );
}
