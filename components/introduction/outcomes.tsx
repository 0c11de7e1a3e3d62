import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { addFitNote } from '../../lib/deeds/fit-notes.ts';
import { ME, SIDES, type Side } from '../../lib/domain/basics.ts';
import type { Outcome } from '../../lib/domain/introduction.ts';
import { isOpen, isReceived, partyOf } from '../../lib/domain/introduction-state.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, Section, TextField } from '../ui/controls.tsx';
import { HowChoice } from './how-choice.tsx';
import { useHow, useRecord } from './use-record.ts';

/** What came of it: word from them, and each side's outcome, with what it taught when there is something. */
export function Outcomes({ view }: { readonly view: IntroductionView }) {
  const { desk, act, language, today } = useApp();
  const words = useWords(introductionWords);
  const { introduction, standing } = view;
  const [how, setHow] = useHow();
  const [lesson, setLesson, dropLesson] = useTyped(`lesson:${introduction.id}`, '');
  const [asNote, setAsNote] = useState<Side>();
  const record = useRecord(view);
  const by = how === undefined ? {} : { how };
  const text = (lesson ?? '').trim();
  const notable = SIDES.filter((side) => partyOf(introduction, side) !== ME);

  const tell = async (side: Side, outcome: Outcome) => {
    if (!(await record({ kind: 'outcome', side, outcome }, { ...by, ...(text !== '' && { text }) }))) return;
    if (text !== '' && asNote !== undefined) {
      const note = {
        contactId: partyOf(introduction, asNote),
        kind: outcome === 'landed' ? ('fits' as const) : ('does-not-fit' as const),
        text,
        notedOn: today,
        introductionId: introduction.id,
      };
      await act(() => addFitNote(desk, note));
    }
    setLesson('');
    await dropLesson();
    setAsNote(undefined);
  };

  return (
    <Section title={words.progress} aside={how && <HowChoice value={how} onChange={setHow} />}>
      <div className="stack">
        {isOpen(standing.state) && (standing.state === 'introduced' || !isReceived(introduction)) && (
          <div className="actions">
            {standing.state === 'introduced' && (
              <Button small onClick={() => void record({ kind: 'in-touch' }, by)}>
                {words.inTouch}
              </Button>
            )}
            {!isReceived(introduction) && isOpen(standing.state) && (
              <Button small onClick={() => void record({ kind: 'checked-in' }, by)}>
                {words.checkedIn}
              </Button>
            )}
          </div>
        )}
        {SIDES.map((side) => (
          <SideOutcome key={side} view={view} side={side} tell={(outcome) => void tell(side, outcome)} />
        ))}
        <TextField
          label={words.lesson}
          hint={text === '' ? undefined : words.lessonHint}
          value={lesson ?? ''}
          onChange={setLesson}
        />
        {text !== '' && (
          <div className="choices">
            {notable.map((side) => (
              <label key={side} className="choice">
                <input
                  type="checkbox"
                  checked={asNote === side}
                  onChange={(event) => setAsNote(event.target.checked ? side : undefined)}
                />
                {words.lessonAsNote(calledSide(view, side, language))}
              </label>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

interface SideOutcomeProps {
  readonly view: IntroductionView;
  readonly side: Side;
  readonly tell: (outcome: Outcome) => void;
}

function SideOutcome({ view, side, tell }: SideOutcomeProps) {
  const { language } = useApp();
  const words = useWords(introductionWords);
  const who = calledSide(view, side, language);
  const known = view.standing.outcome[side];
  return (
    <fieldset className="bare-set side-outcome" aria-label={words.outcomeOf(who)}>
      <strong className="clip">{who}</strong>
      <span className="actions">
        {(['landed', 'no-fit'] as const).map((outcome) => (
          <button
            key={outcome}
            type="button"
            className="button small"
            aria-pressed={known === outcome}
            onClick={() => known !== outcome && tell(outcome)}
          >
            {words.outcomeChoices[outcome]}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
