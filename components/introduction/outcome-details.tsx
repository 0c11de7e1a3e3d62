import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { addFitNote } from '../../lib/deeds/fit-notes.ts';
import { editIntroduction } from '../../lib/deeds/introductions.ts';
import { ME, SIDES, type Side } from '../../lib/domain/basics.ts';
import { partyOf } from '../../lib/domain/introduction-state.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { amountIn } from './amount.ts';
import { WrittenField } from './written.tsx';

/** What the end taught, and where business was closed its value: once an outcome is known, one line each to begin with. */
export function OutcomeDetails({ view }: { readonly view: IntroductionView }) {
  const words = useWords(afterWords);
  const [noting, setNoting] = useState(false);
  const [valuing, setValuing] = useState(false);
  const { introduction, standing } = view;
  const isKnown = Object.keys(standing.outcome).length > 0;
  const hasLesson = introduction.lesson !== undefined;
  const hasValue = introduction.value !== undefined;
  const mayHaveValue =
    hasValue || (introduction.kind === 'business' && Object.values(standing.outcome).includes('landed'));
  if (!isKnown && !hasLesson && !hasValue) return null;
  return (
    <div className="written outcome-details">
      {(hasLesson || noting) && (
        <WrittenField
          view={view}
          field={{ name: 'lesson', label: words.lessonTitle, hint: words.lessonHint, always: true }}
          editing={!hasLesson}
          onEnd={() => setNoting(false)}
        />
      )}
      {hasLesson && <LessonNotes view={view} lesson={introduction.lesson ?? ''} />}
      {mayHaveValue && (hasValue || valuing) && (
        <Value view={view} editing={!hasValue} onEnd={() => setValuing(false)} />
      )}
      <div className="actions">
        {!hasLesson && !noting && (
          <Button look="plain" small onClick={() => setNoting(true)}>
            {words.addLesson}
          </Button>
        )}
        {mayHaveValue && !hasValue && !valuing && (
          <Button look="plain" small onClick={() => setValuing(true)}>
            {words.addValue}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A lesson may stand on the sheet of whom it is about, so that it is met before the next introduction. */
function LessonNotes({ view, lesson }: { readonly view: IntroductionView; readonly lesson: string }) {
  const { desk, act, language, today } = useApp();
  const words = useWords(afterWords);
  const once = useOnce();
  const { introduction, standing } = view;
  const sides = SIDES.filter((side) => view.people.has(partyOf(introduction, side)));
  const ids = sides.map((side) => partyOf(introduction, side));
  const kept = useLiveQuery(async () => {
    const notes = await desk.ledger.fitNotes.where('contactId').anyOf(ids).toArray();
    return notes.filter((note) => note.introductionId === introduction.id && note.text === lesson);
  }, [desk, ids.join(), introduction.id, lesson]);
  if (!kept) return null;
  const keep = async (side: Side) => {
    const worked = standing.outcome[side] === 'landed';
    const note = {
      contactId: partyOf(introduction, side),
      kind: worked ? ('fits' as const) : ('does-not-fit' as const),
      text: lesson,
      notedOn: today,
      introductionId: introduction.id,
    };
    await act(() => addFitNote(desk, note), words.keptAsNote(calledSide(view, side, language)));
  };
  return (
    <div className="actions">
      {sides.map((side) => {
        const who = calledSide(view, side, language);
        const isKept = kept.some((note) => note.contactId === partyOf(introduction, side));
        if (isKept) {
          return (
            <span key={side} className="hint">
              {words.isNoteOf(who)}
            </span>
          );
        }
        return (
          partyOf(introduction, side) !== ME && (
            <Button key={side} small onClick={() => void once(() => keep(side))}>
              {words.keepAsNote(who)}
            </Button>
          )
        );
      })}
    </div>
  );
}

interface ValueProps {
  readonly view: IntroductionView;
  readonly editing: boolean;
  readonly onEnd: () => void;
}

/** An amount in the user's own currency; sorts and scores nothing. */
function Value({ view, editing, onEnd }: ValueProps) {
  const { language } = useApp();
  const common = useWords(commonWords);
  const words = useWords(afterWords);
  const [changing, setChanging] = useState(editing);
  const { value } = view.introduction;
  if (changing || value === undefined) {
    const end = () => {
      setChanging(false);
      onEnd();
    };
    return <EditValue view={view} onEnd={end} />;
  }
  return (
    <div>
      <h3>{words.value}</h3>
      <p>
        <span className="grow">{new Intl.NumberFormat(language).format(value)}</span>
        <Button look="icon" label={`${common.edit}: ${words.value}`} onClick={() => setChanging(true)}>
          <Icon name="pencil" />
        </Button>
      </p>
    </div>
  );
}

function EditValue({ view, onEnd }: Omit<ValueProps, 'editing'>) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const words = useWords(afterWords);
  const { introduction } = view;
  const [text, setText, drop] = useTyped(
    `value:${introduction.id}`,
    introduction.value === undefined ? '' : `${introduction.value}`,
  );
  const [wrong, setWrong] = useState(false);
  if (text === undefined) return null;
  const end = () => void drop().then(onEnd);
  const save = async () => {
    const value = amountIn(text);
    setWrong(value === null);
    if (value === null) return;
    if (await act(() => editIntroduction(desk, introduction.id, { value }), common.saved)) end();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={words.value}
        value={text}
        onChange={setText}
        wrong={wrong ? words.notAnAmount : undefined}
        autoFocus
      />
      <div className="actions edit-end">
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
