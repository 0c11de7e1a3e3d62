import type { Contact } from '../../lib/domain/contact.ts';
import type { OneToOne } from '../../lib/domain/one-to-one.ts';
import { calledName } from '../../lib/glance/party.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, Section, TextField } from '../ui/controls.tsx';
import { useHeld } from './use-held.ts';

interface HeldAtTheEndProps {
  readonly contact: Contact;
  readonly talks: readonly OneToOne[];
}

/** When the talk is over: what was said, and that it was held. */
export function HeldAtTheEnd({ contact, talks }: HeldAtTheEndProps) {
  const { language } = useApp();
  const words = useWords(oneToOneWords);
  const held = useHeld(contact);
  const once = useOnce();
  const [text, setText, drop] = useTyped(`held:${contact.id}`, '');
  if (text === undefined) return null;
  const save = async () => {
    if (!(await held(talks, text))) return;
    setText('');
    await drop();
  };
  return (
    <Section title={words.end}>
      <div className="stack">
        <TextField label={words.note} hint={words.noteHint} multiline value={text} onChange={setText} />
        <div className="actions">
          <Button
            look="main"
            label={words.heldTodayLong(calledName(contact, language))}
            onClick={() => void once(save)}
          >
            {words.heldToday}
          </Button>
        </div>
      </div>
    </Section>
  );
}
