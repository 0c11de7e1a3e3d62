import { useState } from 'react';
import { deleteHandout, editHandout, introduceByCard } from '../../lib/deeds/handouts.ts';
import { type Id, ME } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { Handout } from '../../lib/domain/handout.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { cardWords } from '../../lib/i18n/card.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { HandoutFields } from './handout-fields.tsx';
import { formOfHandout, type HandoutForm, handoutOf, wrongInHandout } from './handout-form.ts';

interface HandoutLineProps {
  readonly handout: Handout;
  /** Whose sheet it stands on: the card's owner, or who got it. */
  readonly contact: Contact;
  readonly people: ReadonlyMap<Id, Contact>;
}

/** A card that was handed out, and what it became. */
export function HandoutLine({ handout, contact, people }: HandoutLineProps) {
  const { desk, act, language, today } = useApp();
  const words = useWords(cardWords);
  const common = useWords(commonWords);
  const [editing, setEditing] = useState(false);
  if (editing) return <HandoutEditor handout={handout} contact={contact} onDone={() => setEditing(false)} />;
  const all = new Map([...people, [contact.id, contact]]);
  const owner = calledParty(all, handout.contactId, language);
  const receiver =
    handout.toId === undefined ? (handout.to ?? words.somebody) : calledParty(all, handout.toId, language);
  const said = handout.contactId === contact.id ? words.toLine(receiver) : words.fromLine(owner);
  const count = handout.count === undefined ? undefined : words.countLine(handout.count);
  const beside = [dayWords(handout.on, language, today), count].filter(Boolean).join(' · ');
  return (
    <li className="handout">
      <div className="talk-line">
        <button
          type="button"
          className="text"
          data-nav
          title={words.editThis}
          onClick={() => setEditing(true)}
        >
          {said} <span className="quiet small">{beside}</span>
          {handout.text !== undefined && <span className="said">{handout.text}</span>}
        </button>
        <Became handout={handout} onWho={() => setEditing(true)} />
        <Button
          look="icon"
          small
          label={`${common.delete}: ${words.about(owner, receiver)}`}
          onClick={() =>
            void act(() => deleteHandout(desk, handout.id), common.deleted(words.about(owner, receiver)))
          }
        >
          <Icon name="cross" size={12} />
        </Button>
      </div>
    </li>
  );
}

/**
 * What came of a card, in one click. A card in a hand is nobody's consent, so nothing is noted of what either wished;
 * that the two were brought together by it is what the click says, and of today, when it is said. Between whom is only
 * known of somebody in the notebook, and the user's own card introduces nobody to somebody else.
 */
function Became({ handout, onWho }: { readonly handout: Handout; readonly onWho: () => void }) {
  const { desk, act } = useApp();
  const { go } = useRoute();
  const words = useWords(cardWords);
  const once = useOnce();
  const { introductionId, contactId, toId, id, text } = handout;
  if (introductionId !== undefined) {
    return (
      <Button small look="plain" onClick={() => go({ at: 'introduction', introductionId })}>
        {words.introduction}
      </Button>
    );
  }
  if (contactId === ME) return null;
  const introduce = async (seekerId: Id) => {
    const fields = {
      seekerId,
      providerId: contactId,
      introducerId: ME,
      kind: 'business',
      ...(text !== undefined && { why: text }),
    } as const;
    await act(() => introduceByCard(desk, id, fields, [{ kind: 'introduced' }]), words.becameDone);
  };
  return (
    <Button
      small
      look="plain"
      onClick={() => (toId === undefined ? onWho() : void once(() => introduce(toId)))}
    >
      {words.became}
    </Button>
  );
}

interface HandoutEditorProps {
  readonly handout: Handout;
  readonly contact: Contact;
  readonly onDone: () => void;
}

function HandoutEditor({ handout, contact, onDone }: HandoutEditorProps) {
  const { desk, act, today } = useApp();
  const words = useWords(cardWords);
  const common = useWords(commonWords);
  const [form, setForm, drop] = useTyped<HandoutForm>(
    `edit-handout:${handout.id}`,
    formOfHandout(handout, contact.id),
  );
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    setTried(true);
    if (wrongInHandout(form)) return;
    const fields = handoutOf(form, contact.id, today);
    if (await act(() => editHandout(desk, handout.id, fields), common.saved)) leave();
  };
  return (
    <li>
      <SavingForm label={words.editThis} onSave={() => void save()} onCancel={leave}>
        {handout.toId === undefined && <p className="hint">{words.whoWasIt}</p>}
        <HandoutFields contact={contact} form={form} set={setForm} tried={tried} />
      </SavingForm>
    </li>
  );
}
