import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { editIntroduction } from '../../lib/deeds/introductions.ts';
import type { Compensation } from '../../lib/domain/introduction.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, ChoiceField, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';

const ANSWERS: readonly Compensation['answer'][] = ['offered', 'refused', 'accepted'];

interface CompensationFieldsProps {
  readonly value: Compensation;
  readonly onChange: (value: Compensation) => void;
  readonly autoFocus?: boolean;
}

/** What somebody offered for it, and what became of the offer, once there is one. */
export function CompensationFields({ value, onChange, autoFocus }: CompensationFieldsProps) {
  const words = useWords(afterWords);
  return (
    <>
      <TextField
        label={words.compensationWhat}
        hint={words.compensationHint}
        value={value.what}
        onChange={(what) => onChange({ ...value, what })}
        autoFocus={autoFocus === true}
      />
      {value.what.trim() !== '' && (
        <ChoiceField
          label={words.compensationAnswer}
          options={ANSWERS.map((answer) => ({ value: answer, label: words.compensationAnswers[answer] }))}
          value={value.answer}
          onChange={(answer) => onChange({ ...value, answer: answer ?? 'offered' })}
        />
      )}
    </>
  );
}

/** The same on an introduction's page: read, and changed in its place. */
export function CompensationField({ view }: { readonly view: IntroductionView }) {
  const common = useWords(commonWords);
  const words = useWords(afterWords);
  const [editing, setEditing] = useState(false);
  const { compensation } = view.introduction;
  if (editing) return <EditCompensation view={view} onEnd={() => setEditing(false)} />;
  return (
    <div>
      <h3>{words.compensation}</h3>
      <p>
        <span className={compensation ? 'grow' : 'grow quiet'}>
          {compensation ? (
            <>
              {compensation.what}{' '}
              <span className="quiet">({words.compensationAnswers[compensation.answer]})</span>
            </>
          ) : (
            <NothingWritten />
          )}
        </span>
        <Button look="icon" label={`${common.edit}: ${words.compensation}`} onClick={() => setEditing(true)}>
          <Icon name="pencil" />
        </Button>
      </p>
    </div>
  );
}

function NothingWritten() {
  return useWords(introductionWords).nothingWritten;
}

function EditCompensation({ view, onEnd }: { readonly view: IntroductionView; readonly onEnd: () => void }) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const { introduction } = view;
  const [form, setForm, drop] = useTyped<Compensation>(
    `compensation:${introduction.id}`,
    introduction.compensation ?? { what: '', answer: 'offered' },
  );
  if (form === undefined) return null;
  const end = () => void drop().then(onEnd);
  const save = async () => {
    const what = form.what.trim();
    const compensation = what === '' ? undefined : { ...form, what };
    if (await act(() => editIntroduction(desk, introduction.id, { compensation }), common.saved)) end();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <CompensationFields value={form} onChange={setForm} autoFocus />
      <div className="actions">
        <Button small look="main" submit>
          {common.save}
        </Button>
        <Button small look="plain" onClick={end}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
