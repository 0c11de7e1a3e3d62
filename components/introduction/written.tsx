import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { editIntroduction } from '../../lib/deeds/introductions.ts';
import { ME, otherSide, SIDES, type Side } from '../../lib/domain/basics.ts';
import { isReceived, partyOf } from '../../lib/domain/introduction-state.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, Section, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { isComposing } from '../ui/keys.ts';
import { CompensationField } from './compensation.tsx';
import { Disclosures } from './disclosures.tsx';

type TextName =
  | 'why'
  | 'seekerGains'
  | 'providerGains'
  | 'seekerRisk'
  | 'providerRisk'
  | 'ownInterest'
  | 'expected'
  | 'lesson';

interface Field {
  readonly name: TextName;
  readonly label: string;
  readonly hint?: string;
  /** Shown also when nothing is written in it. */
  readonly always: boolean;
}

/** Why, what each gains, limits and risks: read at a glance, changed in place. */
export function Written({ view }: { readonly view: IntroductionView }) {
  const { language } = useApp();
  const words = useWords(introductionWords);
  const [all, setAll] = useState(false);
  const { introduction } = view;
  const called = (side: Side) => calledSide(view, side, language);
  const others = SIDES.filter((side) => partyOf(introduction, side) !== ME);
  const fields: readonly Field[] = [
    { name: 'why', label: words.why, always: true },
    ...SIDES.map((side) => ({
      name: side === 'seeker' ? ('seekerGains' as const) : ('providerGains' as const),
      label: partyOf(introduction, side) === ME ? words.myGains : words.gains(called(side)),
      always: introduction.introducerId === ME,
    })),
    ...others.map((side) => ({
      name: side === 'seeker' ? ('seekerRisk' as const) : ('providerRisk' as const),
      label: words.risk(called(side)),
      hint: words.riskHint(called(otherSide(side))),
      always: false,
    })),
    { name: 'ownInterest', label: words.ownInterest, hint: words.ownInterestHint, always: false },
    {
      name: 'expected',
      label: isReceived(introduction) ? words.expected : words.expectedResult,
      hint: words.expectedHint,
      always: isReceived(introduction),
    },
  ];
  const mayDisclose = introduction.introducerId === ME;
  const more = fields.some((field) => !field.always && introduction[field.name] === undefined);
  const shown = fields.filter((field) => all || field.always || introduction[field.name] !== undefined);
  return (
    <Section
      title={words.written}
      aside={
        !all &&
        (more || introduction.compensation === undefined) && (
          <Button look="plain" small onClick={() => setAll(true)}>
            {words.moreFields}
          </Button>
        )
      }
    >
      <div className="written">
        {shown.map((field) => (
          <WrittenField key={field.name} view={view} field={field} />
        ))}
        {(all || introduction.compensation !== undefined) && <CompensationField view={view} />}
        {mayDisclose && <Disclosures view={view} />}
      </div>
    </Section>
  );
}

interface WrittenFieldProps {
  readonly view: IntroductionView;
  readonly field: Field;
  /** Being written from the beginning, where it was asked for. */
  readonly editing?: boolean;
  readonly onEnd?: () => void;
}

/** One text of it: read, and changed in its place. */
export function WrittenField({ view, field, editing: asked = false, onEnd }: WrittenFieldProps) {
  const [editing, setEditing] = useState(asked);
  const common = useWords(commonWords);
  const words = useWords(introductionWords);
  const text = view.introduction[field.name];
  const end = () => {
    setEditing(false);
    onEnd?.();
  };
  if (editing) return <EditField view={view} field={field} onEnd={end} />;
  return (
    <div>
      <h3>{field.label}</h3>
      <p>
        <span className={text === undefined ? 'quiet grow' : 'grow'}>{text ?? words.nothingWritten}</span>
        <Button look="icon" label={`${common.edit}: ${field.label}`} onClick={() => setEditing(true)}>
          <Icon name="pencil" />
        </Button>
      </p>
    </div>
  );
}

interface EditFieldProps {
  readonly view: IntroductionView;
  readonly field: Field;
  readonly onEnd: () => void;
}

function EditField({ view, field, onEnd }: EditFieldProps) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const { introduction } = view;
  const [text, setText, drop] = useTyped(
    `written:${introduction.id}:${field.name}`,
    introduction[field.name] ?? '',
  );
  const form = useRef<HTMLFormElement>(null);
  const shown = text !== undefined;
  // Most edits add something: the cursor stands behind what is there.
  useLayoutEffect(() => {
    if (!shown) return;
    const field = form.current?.querySelector('textarea');
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [shown]);
  if (text === undefined) return null;
  const end = () => void drop().then(onEnd);
  const save = async () => {
    const trimmed = text.trim();
    const patch = { [field.name]: trimmed === '' ? undefined : trimmed };
    if (await act(() => editIntroduction(desk, introduction.id, patch), common.saved)) end();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') end();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
  };
  return (
    <form
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={field.label} hint={field.hint} multiline value={text} onChange={setText} autoFocus />
      <div className="actions edit-end">
        <Button small look="main" submit shortcut="Control+Enter">
          {common.save}
        </Button>
        <Button small look="plain" onClick={end}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
