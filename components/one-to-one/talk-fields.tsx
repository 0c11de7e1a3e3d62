import type { Channel } from '../../lib/domain/basics.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { useWords } from '../app/app.tsx';
import { ChoiceField, TextField } from '../ui/controls.tsx';
import { type TalkForm, wrongInTalk } from './talk-form.ts';

const HOWS: readonly Channel[] = ['in-person', 'phone', 'chat', 'mail'];

interface TalkFieldsProps {
  readonly form: TalkForm;
  readonly set: (form: TalkForm) => void;
  /** Saving was tried: what is wrong is said. */
  readonly tried: boolean;
  /** Of a talk that is written down already. */
  readonly isThere?: boolean;
}

/** When, where and how two talk, and what was said. */
export function TalkFields({ form, set, tried, isThere = false }: TalkFieldsProps) {
  const words = useWords(oneToOneWords);
  const contactWord = useWords(contactWords);
  const wrong = tried ? wrongInTalk(form) : undefined;
  return (
    <>
      <div className="side-by-side">
        <TextField
          label={words.on}
          type="date"
          autoFocus
          value={form.on}
          wrong={wrong === 'on' ? words.dateWrong : undefined}
          onChange={(on) => set({ ...form, on })}
        />
        <TextField
          label={words.at}
          placeholder="14:30"
          value={form.at}
          wrong={wrong === 'at' ? words.timeWrong : undefined}
          onChange={(at) => set({ ...form, at })}
        />
      </div>
      {!isThere && <p className="hint">{words.onHint}</p>}
      <TextField label={words.place} value={form.place} onChange={(place) => set({ ...form, place })} />
      <ChoiceField
        label={words.how}
        optional
        options={HOWS.map((how) => ({ value: how, label: contactWord.channel[how] }))}
        value={form.how || undefined}
        onChange={(how) => set({ ...form, how: how ?? '' })}
      />
      <TextField
        label={words.note}
        hint={words.noteHint}
        multiline
        value={form.text}
        onChange={(text) => set({ ...form, text })}
      />
    </>
  );
}
