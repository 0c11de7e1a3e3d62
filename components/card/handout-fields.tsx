import type { Contact } from '../../lib/domain/contact.ts';
import { calledName } from '../../lib/glance/party.ts';
import { cardWords } from '../../lib/i18n/card.ts';
import { useApp, useWords } from '../app/app.tsx';
import { PersonPicker } from '../contact/person-picker.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { type HandoutForm, wrongInHandout } from './handout-form.ts';

interface HandoutFieldsProps {
  readonly contact: Contact;
  readonly form: HandoutForm;
  readonly set: (form: HandoutForm) => void;
  readonly tried: boolean;
}

/** Whose card went to whom, when, and how many. */
export function HandoutFields({ contact, form, set, tried }: HandoutFieldsProps) {
  const { language } = useApp();
  const words = useWords(cardWords);
  const called = calledName(contact, language);
  const wrong = tried ? wrongInHandout(form) : undefined;
  const isTheirs = form.way === 'theirs';
  return (
    <>
      <ChoiceField
        label={words.which}
        options={[
          { value: 'theirs', label: words.theirs(called) },
          { value: 'to-them', label: words.toThem(called) },
        ]}
        value={form.way}
        onChange={(way) => set({ ...form, way: way ?? form.way })}
      />
      <PersonPicker
        label={isTheirs ? words.to : words.from}
        value={form.otherId}
        allowMe={!isTheirs}
        exclude={[contact.id]}
        wrong={wrong === 'other' ? words.needSomebody : undefined}
        onChange={(otherId) => set({ ...form, otherId })}
      />
      {isTheirs && form.otherId === undefined && (
        <TextField
          label={words.inWords}
          hint={words.inWordsHint}
          value={form.words}
          onChange={(text) => set({ ...form, words: text })}
        />
      )}
      <div className="side-by-side">
        <TextField label={words.on} type="date" value={form.on} onChange={(on) => set({ ...form, on })} />
        <TextField
          label={words.count}
          placeholder="1"
          value={form.count}
          wrong={wrong === 'count' ? words.stockWrong : undefined}
          onChange={(count) => set({ ...form, count })}
        />
      </div>
      <TextField label={words.note} value={form.text} onChange={(text) => set({ ...form, text })} />
    </>
  );
}
