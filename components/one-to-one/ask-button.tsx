import type { Id } from '../../lib/domain/basics.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { type AskForm, askKey, emptyAsk } from './ask-form.ts';

/** Nothing is read for it before the sheet itself stands. */
export function AskButton(props: { readonly contactId: Id }) {
  return useAfterFirstLook() ? <Begin {...props} /> : null;
}

/** Begins to write down what somebody looks for: the form opens where their asks stand. */
function Begin({ contactId }: { readonly contactId: Id }) {
  const { today } = useApp();
  const words = useWords(oneToOneWords);
  const [form, setForm] = useTyped<AskForm>(askKey(contactId), emptyAsk(today));
  return (
    <Button
      small
      label={words.addAsk}
      shortcut="l"
      onClick={() => setForm({ ...(form ?? emptyAsk(today)), open: true })}
    >
      {words.asksTitle}
    </Button>
  );
}
