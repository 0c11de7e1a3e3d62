import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useState } from 'react';
import { addIntroduction } from '../../lib/deeds/introductions.ts';
import { type Id, ME, otherSide, type Side } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { PersonPicker } from '../contact/person-picker.tsx';
import { Button, TextField } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';
import { IntroductionDetails, IntroductionGains } from './introduction-details.tsx';
import { StageChoice } from './stage-choice.tsx';
import {
  eventsOf,
  formFor,
  type GivenParties,
  type IntroductionForm,
  isReceivedForm,
  newIntroductionOf,
  sideToAsk,
  wrongIn,
} from './starting-point.ts';
import { usePageOf } from './use-page-of.ts';
import './introduction.css';

/** A new introduction: why it is needed first, then the two people, then what each gains. Only the people are a must. */
export function NewIntroduction(given: GivenParties) {
  const { desk, act, language } = useApp();
  const { back, go, replace } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(introductionWords);
  const key = keyOf(given);
  const [form, setForm, drop] = useTyped<IntroductionForm>(key, formFor(given));
  const [tried, setTried] = useState(false);
  const once = useOnce();
  const people = usePeople([form?.seekerId, form?.providerId, form?.introducerId]);
  const pageUrl = usePageOf([form?.seekerId, form?.providerId, form?.introducerId]);
  if (!form) return null;

  const set = (patch: Partial<IntroductionForm>) => setForm({ ...form, ...patch });
  const idOf = (side: Side) => (side === 'seeker' ? form.seekerId : form.providerId);
  const called = (side: Side) => {
    const id = idOf(side);
    if (id === undefined) return side === 'seeker' ? words.theSeeker : words.theProvider;
    return calledParty(people, id, language);
  };
  const received = isReceivedForm(form);
  const wrong = wrongIn(form);
  const askSide = sideToAsk(form);
  const asks = askSide !== undefined && idOf(askSide) !== undefined;
  const pickSide = (side: Side, id: Id | undefined) => {
    const next = side === 'seeker' ? { ...form, seekerId: id } : { ...form, providerId: id };
    // With the user as a side it is somebody else who introduces: that one is asked for.
    if (id === ME && form.introducerId === ME)
      setForm({ ...next, introducerId: undefined, stage: 'introduced' });
    else setForm(next);
  };

  const save = async (andAsk: boolean) => {
    const fields = newIntroductionOf(form, given.requestId);
    setTried(true);
    if (!fields) return;
    const source = pageUrl === undefined ? {} : { pageUrl };
    const happened = eventsOf(form.stage).map((event) => ({ ...event, ...source }));
    const added = await act(async (): Promise<{ introductionId?: Id; changeId?: string }> => {
      const result = await addIntroduction(desk, fields, happened);
      return result.ok ? result : {};
    }, words.saved);
    if (added?.introductionId === undefined) return;
    await drop();
    const { introductionId } = added;
    // The form is done: the way back leads past it.
    replace({ at: 'introduction', introductionId });
    if (andAsk && askSide) go({ at: 'letter', introductionId, kind: 'ask', side: askSide });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    void once(() => save(false));
  };

  // Where they are not as mostly, they stand in sight: somebody else introduces, something has happened.
  const byOther = form.introducerId !== ME;
  const introducer = <Introducer form={form} set={set} tried={tried} received={received} />;
  const stage = (
    <StageChoice form={form} called={called} received={received} onChange={(next) => set({ stage: next })} />
  );

  return (
    <form
      className="new-introduction stack"
      aria-label={words.newTitle}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void once(() => save(false));
      }}
    >
      <TextField
        label={words.why}
        hint={words.whyHint}
        multiline
        value={form.why}
        onChange={(why) => set({ why })}
        autoFocus
      />
      {(['seeker', 'provider'] as const).map((side) => {
        const id = idOf(side);
        const other = idOf(otherSide(side));
        return (
          <PersonPicker
            key={side}
            label={words[side]}
            value={id}
            onChange={(picked) => pickSide(side, picked)}
            allowMe
            exclude={other === undefined ? [] : [other]}
            hint={cautionOf(id === undefined ? undefined : people.get(id), called(side), words)}
            wrong={tried && id === undefined ? words.needBoth : undefined}
          />
        );
      })}
      <IntroductionGains form={form} set={set} called={called} received={received} />
      {byOther && introducer}
      {form.stage !== 'nothing' && stage}
      <IntroductionDetails form={form} set={set} called={called} received={received}>
        {form.stage === 'nothing' && stage}
        {!byOther && introducer}
      </IntroductionDetails>
      {tried && wrong === 'same-person' && (
        <p className="hint wrong" role="alert">
          {words.samePerson}
        </p>
      )}
      <div className="actions form-end">
        {asks && askSide && (
          <Button look="main" onClick={() => void once(() => save(true))}>
            {words.saveAndAsk(called(askSide))}
          </Button>
        )}
        <Button look={asks ? undefined : 'main'} submit shortcut="Control+Enter">
          {common.save}
        </Button>
        <Button look="plain" onClick={() => void drop().then(back)}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Under which it is kept, half typed: begun anew from another need it is another form. */
function keyOf({
  seekerId = '',
  providerId = '',
  introducerId = '',
  why = '',
  requestId = '',
}: GivenParties) {
  const parties = `new-introduction:${seekerId}:${providerId}:${introducerId}`;
  return why + requestId === '' ? parties : `${parties}:${requestId}:${why}`;
}

interface IntroducerProps {
  readonly form: IntroductionForm;
  readonly set: (patch: Partial<IntroductionForm>) => void;
  readonly tried: boolean;
  readonly received: boolean;
}

/** Mostly the user: one quiet line then. Asked for where it must be somebody else. */
function Introducer({ form, set, tried, received }: IntroducerProps) {
  const words = useWords(introductionWords);
  if (form.introducerId === ME) {
    return (
      <p className="introducer-line">
        <span className="quiet">{words.introducedByMe}</span>
        <Button look="plain" small onClick={() => set({ introducerId: undefined })}>
          {words.changeIntroducer}
        </Button>
      </p>
    );
  }
  const taken = [form.seekerId, form.providerId].filter((id) => id !== undefined);
  return (
    <PersonPicker
      label={words.introducer}
      value={form.introducerId}
      onChange={(introducerId) => set({ introducerId })}
      allowMe={!taken.includes(ME)}
      exclude={taken}
      hint={received ? words.receivedHint : undefined}
      wrong={tried && form.introducerId === undefined ? words.needIntroducer : undefined}
    />
  );
}

/** What to think of before this person is introduced at all. */
function cautionOf(
  contact: Contact | undefined,
  called: string,
  words: (typeof introductionWords)['en'],
): string | undefined {
  if (contact?.careful) return words.careful(called);
  if (contact?.howWell === 'met-once') return words.metOnce(called);
  return undefined;
}

function usePeople(ids: readonly (Id | undefined)[]): ReadonlyMap<Id, Contact> {
  const { desk } = useApp();
  const wanted = ids.filter((id) => id !== undefined && id !== ME) as Id[];
  const found = useLiveQuery(() => desk.ledger.contacts.bulkGet(wanted), [desk, wanted.join()]);
  return new Map((found ?? []).flatMap((contact) => (contact ? [[contact.id, contact] as const] : [])));
}
