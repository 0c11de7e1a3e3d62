import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { editIntroduction } from '../../lib/deeds/introductions.ts';
import { changeSteps } from '../../lib/deeds/support-steps.ts';
import { type DayDate, ME } from '../../lib/domain/basics.ts';
import { addDays, dayOf } from '../../lib/domain/day.ts';
import type { SupportLevel, SupportStep } from '../../lib/domain/introduction.ts';
import { isOpen } from '../../lib/domain/introduction-state.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { SupportChoice } from './support-choice.tsx';

/** What an introducer commonly offers at each level, and after how many days of the introduction. */
const SUGGESTIONS = {
  none: [],
  light: [
    { name: 'check-in', days: 14 },
    { name: 'ask-both', days: 30 },
  ],
  'hands-on': [{ name: 'first-call' }, { name: 'summary' }, { name: 'check-in', days: 14 }],
} as const satisfies Record<SupportLevel, readonly { name: string; days?: number }[]>;

/**
 * How closely the user follows an introduction of their own, and the steps they offered. Open while it is its moment:
 * from the introduction until the end; one line otherwise, and nothing where nobody thought of it yet.
 */
export function FollowThrough({ view }: { readonly view: IntroductionView }) {
  const words = useWords(afterWords);
  const { introduction, standing } = view;
  const { support, steps = [] } = introduction;
  const isMoment = standing.introducedAt !== undefined && isOpen(standing.state);
  if (introduction.introducerId !== ME) return null;
  if (!isMoment && support === undefined && steps.length === 0) return null;
  const open = steps.filter((step) => step.doneOn === undefined).length;
  const said = [support && words.levels[support], open > 0 ? words.openSteps(open) : undefined].filter(
    (word) => word !== undefined,
  );
  return (
    <Fold
      title={[words.supportTitle, ...said].join(' · ')}
      open={isMoment && support !== undefined && support !== 'none'}
    >
      <Steps view={view} />
    </Fold>
  );
}

function Steps({ view }: { readonly view: IntroductionView }) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const words = useWords(afterWords);
  const [adding, setAdding] = useState(false);
  const once = useOnce();
  const { id, support, steps = [] } = view.introduction;
  const write = (change: (now: readonly SupportStep[]) => readonly SupportStep[], said: string) =>
    act(() => changeSteps(desk, id, change), said);
  const add = async (text: string, on: DayDate | undefined) => {
    const step = { id: desk.newId(), text, ...(on !== undefined && { on }) };
    let added = false;
    await once(async () => {
      added = (await write((now) => [...now, step], words.stepAdded(text))) !== undefined;
    });
    return added;
  };
  return (
    <div className="stack">
      <SupportChoice
        bare
        value={support}
        onChange={(level) => void act(() => editIntroduction(desk, id, { support: level }), common.saved)}
      />
      {steps.length > 0 && (
        <ul className="steps">
          {steps.map((step) => (
            <Step
              key={step.id}
              step={step}
              onChange={(next, said) =>
                void write((now) => now.flatMap((one) => (one.id !== step.id ? one : (next ?? []))), said)
              }
            />
          ))}
        </ul>
      )}
      <div className="actions">
        <Suggestions view={view} onAdd={(text, on) => void add(text, on)} />
        {!adding && (
          <Button look="plain" small onClick={() => setAdding(true)}>
            + {words.addStep}
          </Button>
        )}
      </div>
      {adding && <AddStep introductionId={id} onAdd={add} onEnd={() => setAdding(false)} />}
    </div>
  );
}

interface StepProps {
  readonly step: SupportStep;
  readonly onChange: (next: SupportStep | undefined, said: string) => void;
}

function Step({ step, onChange }: StepProps) {
  const { language, today } = useApp();
  const words = useWords(afterWords);
  const { doneOn, on, ...rest } = step;
  const dated = { ...rest, ...(on !== undefined && { on }) };
  const isLate = doneOn === undefined && on !== undefined && on < today;
  const day = (date: DayDate) => dayWords(date, language, today);
  return (
    <li className={doneOn === undefined ? undefined : 'quiet'}>
      <label>
        <input
          type="checkbox"
          checked={doneOn !== undefined}
          onChange={() =>
            doneOn === undefined
              ? onChange({ ...dated, doneOn: today }, words.stepTicked(step.text))
              : onChange(dated, words.stepUnticked(step.text))
          }
        />
        <span>{step.text}</span>
      </label>
      {(doneOn ?? on) !== undefined && (
        <span className={isLate ? 'small turn mine' : 'small quiet'}>
          {doneOn !== undefined ? words.stepDoneOn(day(doneOn)) : words.stepDue(day(on ?? today))}
        </span>
      )}
      <Button
        look="icon"
        label={words.removeStep(step.text)}
        onClick={() => onChange(undefined, words.stepRemoved(step.text))}
      >
        <Icon name="cross" />
      </Button>
    </li>
  );
}

interface SuggestionsProps {
  readonly view: IntroductionView;
  readonly onAdd: (text: string, on: DayDate | undefined) => void;
}

/** What is commonly offered at this level and not noted yet: one click each. */
function Suggestions({ view, onAdd }: SuggestionsProps) {
  const { zone, today } = useApp();
  const words = useWords(afterWords);
  const { support, steps = [] } = view.introduction;
  if (support === undefined || !isOpen(view.standing.state)) return null;
  const { introducedAt } = view.standing;
  const began = introducedAt === undefined ? undefined : dayOf(introducedAt, zone);
  /** So long after the introduction; long ago, it is today. Before it the day is not known. */
  const dayAfter = (days: number): DayDate | undefined => {
    if (began === undefined) return undefined;
    const day = addDays(began, days);
    if (day < today) return today;
    return day;
  };
  return SUGGESTIONS[support].map((suggestion) => {
    const text = words.suggestions[suggestion.name];
    if (steps.some((step) => step.text === text)) return null;
    return (
      <Button
        key={suggestion.name}
        small
        onClick={() => onAdd(text, 'days' in suggestion ? dayAfter(suggestion.days) : undefined)}
      >
        + {text}
      </Button>
    );
  });
}

interface AddStepProps {
  readonly introductionId: string;
  readonly onAdd: (text: string, on: DayDate | undefined) => Promise<boolean>;
  readonly onEnd: () => void;
}

function AddStep({ introductionId, onAdd, onEnd }: AddStepProps) {
  const common = useWords(commonWords);
  const words = useWords(afterWords);
  const empty = { text: '', on: '' };
  const [form, setForm, drop] = useTyped(`add-step:${introductionId}`, empty);
  if (form === undefined) return null;
  const save = async () => {
    const text = form.text.trim();
    if (text === '' || !(await onAdd(text, form.on === '' ? undefined : form.on))) return;
    setForm(empty);
    await drop();
    onEnd();
  };
  return (
    <form
      className="add-step"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={words.addStep}
        value={form.text}
        onChange={(text) => setForm({ ...form, text })}
        autoFocus
      />
      <TextField
        label={words.stepDate}
        type="date"
        value={form.on}
        onChange={(on) => setForm({ ...form, on })}
      />
      <Button submit>{common.add}</Button>
    </form>
  );
}
