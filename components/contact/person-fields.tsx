import type { ReactNode } from 'react';
import { callOnWords } from '../../lib/i18n/call-on.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { isJapaneseName } from '../../lib/identity/person-name.ts';
import { useApp, useWords } from '../app/app.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { CHANNELS, FORMS_OF_ADDRESS, HOW_WELL, LOADS, SOURCES } from './choices.ts';
import { FormerPosts } from './former-posts.tsx';
import { MonthsField } from './months-field.tsx';
import { NameField } from './name-field.tsx';
import type { PersonDraft } from './person-draft.ts';
import { PersonPicker } from './person-picker.tsx';
import './person-fields.css';

interface PersonFieldsProps {
  readonly value: PersonDraft;
  readonly onChange: (value: PersonDraft) => void;
  readonly nameWrong: string | undefined;
  /** The person being edited, who did not come through themselves. */
  readonly self?: string;
  /** What stands between the name and the rest: the addresses of a new person. */
  readonly belowName?: ReactNode;
}

/** The fields of a person, the same for a new one and an old one: what matters in sight, the rest folded. */
export function PersonFields({ value, onChange, nameWrong, self, belowName }: PersonFieldsProps) {
  const { today } = useApp();
  const words = useWords(contactWords);
  const callOn = useWords(callOnWords);
  const samePerson = useWords(samePersonWords);
  const set = <Field extends keyof PersonDraft>(field: Field) => {
    return (next: PersonDraft[Field]) => onChange({ ...value, [field]: next });
  };
  const options = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
    values.map((one) => ({ value: one, label: labels[one] }));
  const byScript = value.name.written !== '' && !isJapaneseName(value.name.written) ? 'en' : 'ja';

  return (
    <>
      <NameField value={value.name} onChange={set('name')} autoFocus wrong={nameWrong} />
      {belowName}
      <div className="two">
        <TextField label={words.company} value={value.company} onChange={set('company')} />
        <TextField label={words.role} value={value.role} onChange={set('role')} />
      </div>
      <PersonPicker
        label={words.metThrough}
        value={value.metThroughId}
        onChange={set('metThroughId')}
        {...(self !== undefined && { exclude: [self] })}
      />
      <div className="two how-met">
        <TextField
          label={words.howMet}
          value={value.howMet}
          onChange={set('howMet')}
          placeholder={words.howMetPlaceholder}
        />
        <TextField label={words.metOn} type="date" value={value.metOn} onChange={set('metOn')} />
      </div>
      <ChoiceField
        label={words.howWellTitle}
        options={options(HOW_WELL, words.howWell)}
        value={value.howWell}
        onChange={set('howWell')}
        optional
      />
      <ChoiceField
        label={words.languageTitle}
        options={options(['ja', 'en'] as const, words.languages)}
        value={value.language ?? byScript}
        onChange={set('language')}
      />
      <Fold title={words.moreFields}>
        <div className="stack">
          <TextField
            label={samePerson.otherNames}
            hint={samePerson.otherNamesHint}
            value={value.otherNames ?? ''}
            onChange={set('otherNames')}
          />
          <div className="two">
            <TextField label={words.specialty} value={value.specialty} onChange={set('specialty')} />
            <TextField
              label={callOn.subSpecialty}
              placeholder={callOn.subSpecialtyPlaceholder}
              value={value.subSpecialty ?? ''}
              onChange={set('subSpecialty')}
            />
          </div>
          <TextField
            label={callOn.saying}
            placeholder={callOn.sayingPlaceholder}
            multiline
            value={value.saying ?? ''}
            onChange={set('saying')}
          />
          <ChoiceField
            label={words.addressFormTitle}
            options={options(FORMS_OF_ADDRESS, words.addressForm)}
            value={value.address}
            onChange={set('address')}
            optional
          />
          <ChoiceField
            label={words.channelTitle}
            options={options(CHANNELS, words.channel)}
            value={value.channel}
            onChange={set('channel')}
            optional
          />
          <TextField
            label={callOn.reach}
            placeholder={callOn.reachPlaceholder}
            value={value.reach ?? ''}
            onChange={set('reach')}
          />
          <ChoiceField
            label={words.sourceTitle}
            options={options(SOURCES, words.source)}
            value={value.source}
            onChange={set('source')}
            optional
          />
          <ChoiceField
            label={words.loadTitle}
            options={options(LOADS, words.load)}
            value={value.load?.now}
            onChange={(now) => set('load')(now && { now, notedOn: today })}
            optional
          />
          <FormerPosts value={value.formerly ?? []} onChange={set('formerly')} />
          <TextField label={words.tags} hint={words.tagsHint} value={value.tags} onChange={set('tags')} />
          <TextField label={words.privateNotes} multiline value={value.notes} onChange={set('notes')} />
          <Fold title={callOn.asClient}>
            <div className="stack">
              <MonthsField
                label={callOn.monthsTitle}
                value={value.reviewMonths ?? []}
                onChange={set('reviewMonths')}
              />
              <div className="two how-met">
                <TextField
                  label={callOn.inheritedFrom}
                  value={value.inheritedFrom ?? ''}
                  onChange={set('inheritedFrom')}
                />
                <TextField
                  label={callOn.inheritedOn}
                  type="date"
                  value={value.inheritedOn ?? ''}
                  onChange={set('inheritedOn')}
                />
              </div>
            </div>
          </Fold>
        </div>
      </Fold>
    </>
  );
}
