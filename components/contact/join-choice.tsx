import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { fieldsToChoose, type JoinChoices, type OneOfTwo } from '../../lib/domain/join.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { ChoiceField } from '../ui/controls.tsx';

interface JoinChoiceProps {
  readonly keep: ContactSheet;
  readonly gone: ContactSheet;
  readonly value: JoinChoices;
  readonly onChange: (value: JoinChoices) => void;
}

/** Of which each has another: one of the two is taken, the kept one's unless somebody says otherwise. */
export function JoinChoice({ keep, gone, value, onChange }: JoinChoiceProps) {
  const words = useWords(samePersonWords);
  const textOf = useFieldText();
  const fields = fieldsToChoose(keep.contact, gone.contact);
  if (fields.length === 0) return null;
  return (
    <div className="stack">
      <h2>{words.choose}</h2>
      {fields.map((field) => (
        <ChoiceField
          key={field}
          label={words.fields[field]}
          options={[
            { value: 'keep' as const, label: textOf(keep, field) },
            { value: 'gone' as const, label: textOf(gone, field) },
          ]}
          value={value[field] ?? 'keep'}
          onChange={(taken) => onChange({ ...value, [field]: taken })}
        />
      ))}
    </div>
  );
}

/** What a person's field says, as people read it. */
function useFieldText(): (sheet: ContactSheet, field: OneOfTwo) => string {
  const { language, today } = useApp();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  return ({ contact, metThrough }, field) => {
    switch (field) {
      case 'name':
        return contact.name.written;
      case 'metThroughId':
        return metThrough ? calledName(metThrough, language) : common.gone;
      case 'metOn':
        return contact.metOn === undefined ? '' : dayWords(contact.metOn, language, today);
      case 'howWell':
        return contact.howWell === undefined ? '' : words.howWell[contact.howWell];
      case 'language':
        return contact.language === undefined ? '' : words.languages[contact.language];
      case 'address':
        return contact.address === undefined ? '' : words.addressForm[contact.address];
      case 'channel':
        return contact.channel === undefined ? '' : words.channel[contact.channel];
      case 'source':
        return contact.source === undefined ? '' : words.source[contact.source];
      case 'company':
      case 'role':
      case 'specialty':
        return contact[field] ?? '';
    }
  };
}
