import { useState } from 'react';
import { addOneToOne, deleteOneToOne, editOneToOne } from '../../lib/deeds/one-to-ones.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { OneToOne } from '../../lib/domain/one-to-one.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { useSheetKeys } from '../contact/use-sheet-keys.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { TalkFields } from './talk-fields.tsx';
import {
  EMPTY_TALK,
  formOfTalk,
  inTalkOrder,
  type TalkForm,
  talkKey,
  talkOf,
  wrongInTalk,
} from './talk-form.ts';
import { useHeld } from './use-held.ts';
import './one-to-one.css';

interface PersonTalksProps {
  readonly contact: Contact;
  readonly talks: readonly OneToOne[];
}

/** Talks of two with a person: held today in one click, those planned with their answers, those before folded. */
export function PersonTalks({ contact, talks }: PersonTalksProps) {
  const { desk, act, language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(oneToOneWords);
  const once = useOnce();
  const held = useHeld(contact);
  const [form, setForm, drop] = useTyped<TalkForm>(talkKey(contact.id), EMPTY_TALK);
  const [tried, setTried] = useState(false);
  const prepare = () => go({ at: 'prepare', contactId: contact.id });
  const plan = () => form && setForm({ ...form, on: form.on || today, open: true });
  useSheetKeys({ t: plan, b: prepare });
  if (!form) return null;
  const called = calledName(contact, language);
  const { planned, past } = inTalkOrder(talks);

  const leave = () => {
    setTried(false);
    setForm(EMPTY_TALK);
    void drop();
  };
  const save = async () => {
    setTried(true);
    if (wrongInTalk(form)) return;
    const state = form.on < today ? 'held' : 'planned';
    const fields = { ...talkOf(form), contactId: contact.id, state } as Parameters<typeof addOneToOne>[1];
    const done = state === 'held' ? words.heldDone : words.plannedDone;
    if (await act(() => addOneToOne(desk, fields), done)) leave();
  };

  return (
    <>
      <Section
        title={words.title}
        aside={
          <span className="talk-acts">
            <Button small label={words.heldTodayLong(called)} onClick={() => void once(() => held(talks))}>
              {words.heldToday}
            </Button>
            <Button small look="plain" label={words.planLong(called)} shortcut="t" onClick={plan}>
              {words.plan}
            </Button>
            <Button small look="plain" label={words.prepareLong(called)} shortcut="b" onClick={prepare}>
              {words.prepare}
            </Button>
          </span>
        }
      >
        {form.open && (
          <SavingForm label={words.planLong(called)} onSave={() => void once(save)} onCancel={leave}>
            <TalkFields form={form} set={setForm} tried={tried} />
          </SavingForm>
        )}
        {planned.length > 0 && (
          <ul className="talks">
            {planned.map((talk) => (
              <TalkLine key={talk.id} talk={talk} contact={contact} />
            ))}
          </ul>
        )}
      </Section>
      {past.length > 0 && (
        <Fold title={words.past(past.length)}>
          <ul className="talks">
            {past.map((talk) => (
              <TalkLine key={talk.id} talk={talk} contact={contact} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

interface TalkLineProps {
  readonly talk: OneToOne;
  readonly contact: Contact;
}

/** One talk: when, where and how, what was said; a planned one with its three answers. */
function TalkLine({ talk, contact }: TalkLineProps) {
  const { desk, act, language, today } = useApp();
  const words = useWords(oneToOneWords);
  const common = useWords(commonWords);
  const contactWord = useWords(contactWords);
  const held = useHeld(contact);
  const [editing, setEditing] = useState(false);
  if (editing) return <TalkEditor talk={talk} onDone={() => setEditing(false)} />;
  const day = dayWords(talk.on, language, today);
  const when = [day, talk.at].filter(Boolean).join(' ');
  const state = talk.state === 'held' ? undefined : words[talk.state];
  const beside = [talk.place, talk.how && contactWord.channel[talk.how], state].filter(Boolean).join(' · ');
  return (
    <li className="talk">
      <div className="talk-line">
        <button
          type="button"
          className="text"
          data-nav
          title={words.editThis}
          onClick={() => setEditing(true)}
        >
          <span className="when">{when}</span> {beside && <span className="quiet small">{beside}</span>}
          {talk.text !== undefined && <span className="said">{talk.text}</span>}
        </button>
        <Button
          look="icon"
          small
          label={`${words.deleteThis}: ${day}`}
          onClick={() => void act(() => deleteOneToOne(desk, talk.id), common.deleted(words.aboutDay(day)))}
        >
          <Icon name="cross" size={12} />
        </Button>
      </div>
      {talk.state === 'planned' && (
        <div className="actions">
          <Button small onClick={() => void held([], '', talk)}>
            {words.held}
          </Button>
          <Button small look="plain" onClick={() => setEditing(true)}>
            {words.move}
          </Button>
          <Button
            small
            look="plain"
            onClick={() =>
              void act(() => editOneToOne(desk, talk.id, { state: 'cancelled' }), words.cancelledDone)
            }
          >
            {words.cancelThis}
          </Button>
        </div>
      )}
    </li>
  );
}

function TalkEditor({ talk, onDone }: { readonly talk: OneToOne; readonly onDone: () => void }) {
  const { desk, act } = useApp();
  const words = useWords(oneToOneWords);
  const common = useWords(commonWords);
  const [form, setForm, drop] = useTyped<TalkForm>(`edit-one-to-one:${talk.id}`, formOfTalk(talk));
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    setTried(true);
    if (wrongInTalk(form)) return;
    const isMoved = talk.state === 'planned' && form.on !== talk.on;
    const done = isMoved ? words.moved : common.saved;
    if (await act(() => editOneToOne(desk, talk.id, talkOf(form)), done)) leave();
  };
  return (
    <li>
      <SavingForm label={words.editThis} onSave={() => void save()} onCancel={leave}>
        <TalkFields form={form} set={setForm} tried={tried} isThere />
      </SavingForm>
    </li>
  );
}
