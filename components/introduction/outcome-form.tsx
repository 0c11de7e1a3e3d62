import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { ME, type Side } from '../../lib/domain/basics.ts';
import { type EventWhat, MISMATCH_REASONS, type Outcome } from '../../lib/domain/introduction.ts';
import { isReceived, partyOf } from '../../lib/domain/introduction-state.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, ChoiceField } from '../ui/controls.tsx';

type OutcomeEvent = Extract<EventWhat, { kind: 'outcome' }>;

interface SideOutcomeProps {
  readonly view: IntroductionView;
  readonly side: Side;
  readonly tell: (what: OutcomeEvent) => void;
}

/**
 * One side's outcome. That it worked is one click; of what did not, why is asked along, since the same is warned of
 * before it happens again; and what the user was expected to do is held against what came.
 */
export function SideOutcome({ view, side, tell }: SideOutcomeProps) {
  const { language } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const [asking, setAsking] = useState<Outcome>();
  const { introduction } = view;
  const who = calledSide(view, side, language);
  const known = view.standing.outcome[side];
  const reason = view.standing.mismatch[side];
  const against = view.standing.against[side];
  const compares =
    isReceived(introduction) && partyOf(introduction, side) === ME && introduction.expected !== undefined;
  const press = (outcome: Outcome) => {
    if (asking === outcome) setAsking(undefined);
    else if (outcome === 'no-fit' || compares) setAsking(outcome);
    else if (known !== outcome) tell({ kind: 'outcome', side, outcome });
  };
  return (
    <fieldset className="bare-set" aria-label={words.outcomeOf(who)}>
      <div className="side-outcome">
        <strong className="clip">{who}</strong>
        <span className="actions">
          {(['landed', 'no-fit'] as const).map((outcome) => (
            <button
              key={outcome}
              type="button"
              className="button small"
              aria-pressed={known === outcome}
              aria-expanded={outcome === 'no-fit' || compares ? asking === outcome : undefined}
              onClick={() => press(outcome)}
            >
              {words.outcomeChoices[outcome]}
            </button>
          ))}
        </span>
      </div>
      {(reason ?? against) !== undefined && !asking && (
        <p className="hint">
          {[reason && after.mismatch[reason], against && after.againstLine[against]]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {asking && (
        <OutcomeForm
          key={asking}
          outcome={asking}
          expected={compares ? introduction.expected : undefined}
          onRecord={(more) => {
            setAsking(undefined);
            tell({ kind: 'outcome', side, outcome: asking, ...more });
          }}
        />
      )}
    </fieldset>
  );
}

interface OutcomeFormProps {
  readonly outcome: Outcome;
  readonly expected: string | undefined;
  readonly onRecord: (more: Pick<OutcomeEvent, 'reason' | 'against'>) => void;
}

function OutcomeForm({ outcome, expected, onRecord }: OutcomeFormProps) {
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const [more, setMore] = useState<Pick<OutcomeEvent, 'reason' | 'against'>>({});
  return (
    <form
      className="unfolded stack"
      onSubmit={(event) => {
        event.preventDefault();
        onRecord(more);
      }}
    >
      {outcome === 'no-fit' && (
        <ChoiceField
          label={after.whyNoFit}
          optional
          options={MISMATCH_REASONS.map((value) => ({ value, label: after.mismatch[value] }))}
          value={more.reason}
          onChange={(reason) =>
            setMore({ ...(more.against && { against: more.against }), ...(reason && { reason }) })
          }
        />
      )}
      {expected !== undefined && (
        <ChoiceField
          label={after.againstTitle}
          hint={after.expectedWas(expected)}
          optional
          options={(['exceeded', 'met', 'short'] as const).map((value) => ({
            value,
            label: after.against[value],
          }))}
          value={more.against}
          onChange={(against) =>
            setMore({ ...(more.reason && { reason: more.reason }), ...(against && { against }) })
          }
        />
      )}
      <div className="actions">
        <Button small look="main" submit>
          {words.recordAnswer(words.outcomeChoices[outcome])}
        </Button>
      </div>
    </form>
  );
}
