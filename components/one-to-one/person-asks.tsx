import { useState } from 'react';
import { addAsk, deleteAsk, editAsk } from '../../lib/deeds/asks.ts';
import { inAskOrder, isFreshAsk } from '../../lib/domain/ask.ts';
import { type Id, ME, type Party } from '../../lib/domain/basics.ts';
import type { Ask, Circle, Seat } from '../../lib/domain/circle.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { useSheetKeys } from '../contact/use-sheet-keys.ts';
import { Button, Section, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { type AskForm, askKey, circlesNow, emptyAsk, formOfAsk } from './ask-form.ts';
import './one-to-one.css';

interface PersonAsksProps {
  /** A person, or the user themself. */
  readonly party: Party;
  readonly asks: readonly Ask[];
  readonly seats: readonly Seat[];
  readonly circles: ReadonlyMap<Id, Circle>;
  /** Always there, with its way to add: where the sheet has none it is not shown. */
  readonly always?: boolean;
  readonly title?: string;
}

/** What somebody is looking for these weeks, in one line with its date; what they said before is folded. */
export function PersonAsks({ party, asks, seats, circles, always = false, title }: PersonAsksProps) {
  const { desk, act, today } = useApp();
  const words = useWords(oneToOneWords);
  const once = useOnce();
  const [form, setForm, drop] = useTyped<AskForm>(askKey(party), emptyAsk(today));
  useSheetKeys(always ? {} : { l: () => form && setForm({ ...form, open: true }) });
  if (!form || (asks.length === 0 && !form.open && !always)) return null;

  const inOrder = inAskOrder(asks);
  const newest = inOrder.find((ask) => isFreshAsk(ask, today));
  const earlier = inOrder.filter((ask) => ask !== newest);
  const add = party === ME ? words.addOwnAsk : words.addAsk;
  const here = circlesNow(seats, circles, today);
  const leave = () => {
    setForm(emptyAsk(today));
    void drop();
  };
  const save = async () => {
    const text = form.text.trim();
    if (text === '') return;
    const circleId = form.circleId || (here.length === 1 ? here[0]?.id : undefined);
    const fields = { contactId: party, text, on: form.on || today, ...(circleId && { circleId }) };
    if (await act(() => addAsk(desk, fields), words.askAdded)) leave();
  };

  return (
    <>
      <Section
        title={title ?? (party === ME ? words.ownTitle : words.asksTitle)}
        aside={
          !form.open && (
            <Button
              look="icon"
              small
              label={add}
              shortcut="l"
              onClick={() => setForm({ ...form, open: true })}
            >
              <Icon name="plus" size={14} />
            </Button>
          )
        }
      >
        {form.open && (
          <SavingForm label={add} onSave={() => void once(save)} onCancel={leave}>
            <AskFields form={form} set={setForm} isMine={party === ME} circles={here} />
          </SavingForm>
        )}
        {newest ? (
          <ul className="asks">
            <AskLine ask={newest} circles={circles} isNow />
          </ul>
        ) : (
          !form.open && <p className="quiet">{words.noAsk}</p>
        )}
      </Section>
      {earlier.length > 0 && (
        <Fold title={words.earlierAsks(earlier.length)}>
          <ul className="asks">
            {earlier.map((ask) => (
              <AskLine key={ask.id} ask={ask} circles={circles} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

interface AskFieldsProps {
  readonly form: AskForm;
  readonly set: (form: AskForm) => void;
  readonly isMine: boolean;
  readonly circles: readonly Circle[];
}

function AskFields({ form, set, isMine, circles }: AskFieldsProps) {
  const words = useWords(oneToOneWords);
  return (
    <>
      <TextField
        label={isMine ? words.ownAskText : words.askText}
        multiline
        autoFocus
        value={form.text}
        onChange={(text) => set({ ...form, text })}
      />
      <div className="side-by-side">
        <TextField label={words.askOn} type="date" value={form.on} onChange={(on) => set({ ...form, on })} />
        {circles.length > 1 && (
          <SelectField
            label={words.group}
            value={form.circleId}
            options={[
              { value: '', label: '—' },
              ...circles.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(circleId) => set({ ...form, circleId })}
          />
        )}
      </div>
    </>
  );
}

interface AskLineProps {
  readonly ask: Ask;
  readonly circles: ReadonlyMap<Id, Circle>;
  /** What they look for now: it can be said again, or ended. */
  readonly isNow?: boolean;
}

function AskLine({ ask, circles, isNow = false }: AskLineProps) {
  const { desk, act, language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(oneToOneWords);
  const common = useWords(commonWords);
  const [editing, setEditing] = useState(false);
  const circle = ask.circleId === undefined ? undefined : circles.get(ask.circleId)?.name;
  if (editing) return <AskEditor ask={ask} onDone={() => setEditing(false)} />;
  const { createdAt: _, id, endedOn, ...same } = ask;
  const ended = endedOn === undefined ? undefined : words.until(dayWords(endedOn, language, today));
  const beside = [dayWords(ask.on, language, today), circle, ended].filter(Boolean).join(' · ');
  return (
    <li className="ask">
      <div className="talk-line">
        <button
          type="button"
          className="text"
          data-nav
          title={words.editAsk}
          onClick={() => setEditing(true)}
        >
          {ask.text} <span className="quiet small">{beside}</span>
        </button>
        <Button
          look="icon"
          small
          label={`${common.delete}: ${ask.text}`}
          onClick={() => void act(() => deleteAsk(desk, id), common.deleted(ask.text))}
        >
          <Icon name="cross" size={12} />
        </Button>
      </div>
      {isNow && (
        <div className="actions">
          {ask.contactId !== ME && (
            <Button small onClick={() => go({ at: 'need', text: ask.text, seekerId: ask.contactId })}>
              {words.find}
            </Button>
          )}
          {ask.on !== today && (
            <Button
              small
              look="plain"
              onClick={() => void act(() => addAsk(desk, { ...same, on: today }), words.askNew)}
            >
              {words.askAgain}
            </Button>
          )}
          <Button
            small
            look="plain"
            onClick={() => void act(() => editAsk(desk, id, { endedOn: today }), words.askEnded)}
          >
            {words.askFound}
          </Button>
        </div>
      )}
    </li>
  );
}

function AskEditor({ ask, onDone }: { readonly ask: Ask; readonly onDone: () => void }) {
  const { desk, act } = useApp();
  const words = useWords(oneToOneWords);
  const common = useWords(commonWords);
  const [form, setForm, drop] = useTyped<AskForm>(`edit-ask:${ask.id}`, formOfAsk(ask));
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    const text = form.text.trim();
    if (text === '') return;
    if (await act(() => editAsk(desk, ask.id, { text, on: form.on || ask.on }), common.saved)) leave();
  };
  return (
    <li>
      <SavingForm label={words.editAsk} onSave={() => void save()} onCancel={leave}>
        <AskFields form={form} set={setForm} isMine={ask.contactId === ME} circles={[]} />
      </SavingForm>
    </li>
  );
}
