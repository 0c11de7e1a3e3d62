import { useEffect, useRef, useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { type DayDate, ME, SIDES, type Side } from '../../lib/domain/basics.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { EventWhat, Outcome } from '../../lib/domain/introduction.ts';
import { type IntroductionState, partyOf } from '../../lib/domain/introduction-state.ts';
import { calledSide, nameOfSide } from '../../lib/glance/party.ts';
import { boardWords } from '../../lib/i18n/board.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, ChoiceField, TextField } from '../ui/controls.tsx';
import { ENDED } from './board-view.ts';
import { answered, moveTo, type Outcomes, outcomesOf } from './moves.ts';

/** What has to be known before a card's move can be recorded. */
export type Question =
  | { readonly about: 'ended'; readonly view: IntroductionView }
  | { readonly about: 'outcomes'; readonly view: IntroductionView; readonly outcomes: Outcomes }
  | {
      readonly about: 'declined' | 'not-now';
      readonly view: IntroductionView;
      readonly sides: readonly Side[];
    };

interface MoveDialogProps {
  readonly question: Question;
  readonly onMove: (target: IntroductionState) => void;
  readonly onRecord: (whats: readonly EventWhat[]) => void;
  readonly onClose: () => void;
}

/** One question on one card. The browser's own dialog: it keeps the focus and closes by Esc, and nothing is recorded. */
export function MoveDialog({ question, onMove, onRecord, onClose }: MoveDialogProps) {
  const { language } = useApp();
  const words = useWords(boardWords);
  const introduction = useWords(introductionWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const { view } = question;

  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it goes: the focus returns to where it came from.
    return () => current?.close();
  }, []);

  return (
    <dialog ref={dialog} className="move-dialog" aria-label={words.dialog[question.about]} onClose={onClose}>
      <h1>{words.dialog[question.about]}</h1>
      <p className="quiet small">
        {introduction.forTo(nameOfSide(view, 'seeker', language), nameOfSide(view, 'provider', language))}
      </p>
      {question.about === 'ended' && <Ends view={view} onMove={onMove} onClose={onClose} />}
      {question.about === 'outcomes' && (
        <OutcomeQuestion view={view} given={question.outcomes} onRecord={onRecord} onClose={onClose} />
      )}
      {(question.about === 'declined' || question.about === 'not-now') && (
        <SideQuestion {...question} onRecord={onRecord} onClose={onClose} />
      )}
    </dialog>
  );
}

type Answers = Pick<MoveDialogProps, 'onRecord' | 'onClose'> & { readonly view: IntroductionView };

/** The ends it can come to from here. */
function Ends({
  view,
  onMove,
  onClose,
}: Pick<MoveDialogProps, 'onMove' | 'onClose'> & Pick<Answers, 'view'>) {
  const { desk } = useApp();
  const words = useWords(boardWords);
  const common = useWords(commonWords);
  const possible = ENDED.filter((state) => moveTo(view, state, desk.now()).can !== 'no');
  return (
    <>
      <div className="actions move-ends">
        {possible.map((state) => (
          <Button key={state} onClick={() => onMove(state)}>
            {words.targets[state]}
          </Button>
        ))}
      </div>
      {possible.length === 0 && <p>{words.why.ended}</p>}
      <div className="actions">
        <Button look="plain" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </>
  );
}

function OutcomeQuestion({ view, given, onRecord, onClose }: Answers & { readonly given: Outcomes }) {
  const { language } = useApp();
  const words = useWords(boardWords);
  const introduction = useWords(introductionWords);
  const [outcomes, setOutcomes] = useState<Outcomes>(given);
  const options = [
    ...(['landed', 'no-fit'] as const).map((value) => ({ value, label: introduction.outcomeChoices[value] })),
    { value: 'unknown' as const, label: words.dialog.unknown },
  ];
  const choose = (side: Side, value: Outcome | 'unknown' | undefined) => {
    const { [side]: _, ...others } = outcomes;
    setOutcomes(value === undefined || value === 'unknown' ? others : { ...others, [side]: value });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onRecord(outcomesOf(view, outcomes));
      }}
    >
      {SIDES.map((side) => (
        <ChoiceField
          key={side}
          label={words.dialog.outcomeFor(calledSide(view, side, language))}
          options={options}
          value={outcomes[side] ?? 'unknown'}
          onChange={(value) => choose(side, value)}
        />
      ))}
      <DialogEnd onClose={onClose} />
    </form>
  );
}

const MONTHS = [1, 3, 6] as const;
/** Months of thirty days: nobody means the day. */
const MONTH_DAYS = 30;
type Until = `${(typeof MONTHS)[number]}` | 'day' | 'none';

function SideQuestion({
  view,
  about,
  sides,
  onRecord,
  onClose,
}: Answers & { readonly about: 'declined' | 'not-now'; readonly sides: readonly Side[] }) {
  const { language, today } = useApp();
  const words = useWords(boardWords);
  // Who was asked and has not answered yet; then, the user's own no being rarer, the other side.
  const likely =
    sides.find((side) => view.standing.consent[side] === 'asked') ??
    sides.find((side) => partyOf(view.introduction, side) !== ME) ??
    sides[0];
  const [side, setSide] = useState<Side | undefined>(likely);
  const [until, setUntil] = useState<Until>('3');
  const [day, setDay] = useState<DayDate>(addDays(today, 3 * MONTH_DAYS));
  const dayOf = (choice: Until): DayDate | undefined => {
    if (choice === 'none') return undefined;
    if (choice === 'day') return day === '' ? undefined : day;
    return addDays(today, Number(choice) * MONTH_DAYS);
  };
  return (
    <form
      className="stack side-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (side) onRecord(answered(side, about, about === 'not-now' ? dayOf(until) : undefined));
      }}
    >
      <ChoiceField
        label={words.dialog[about]}
        options={sides.map((value) => ({ value, label: calledSide(view, value, language) }))}
        value={side}
        onChange={setSide}
      />
      {about === 'not-now' && (
        <ChoiceField<Until>
          label={words.dialog.askAgain}
          options={[
            ...MONTHS.map((months) => ({
              value: `${months}` as const,
              label: words.dialog.inMonths(
                months,
                dayWords(addDays(today, months * MONTH_DAYS), language, today),
              ),
            })),
            { value: 'day', label: words.dialog.anotherDay },
            { value: 'none', label: words.dialog.noDate },
          ]}
          value={until}
          onChange={(value) => setUntil(value ?? 'none')}
        />
      )}
      {about === 'not-now' && until === 'day' && (
        <TextField label={words.dialog.day} type="date" value={day} onChange={setDay} />
      )}
      <DialogEnd onClose={onClose} />
    </form>
  );
}

function DialogEnd({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(boardWords);
  const common = useWords(commonWords);
  return (
    <div className="actions">
      <Button look="main" submit>
        {words.dialog.record}
      </Button>
      <Button look="plain" onClick={onClose}>
        {common.cancel}
      </Button>
    </div>
  );
}
