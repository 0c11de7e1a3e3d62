import { useState } from 'react';
import type { DayDate } from '../../lib/domain/basics.ts';
import { REFUSAL_REASONS, type RefusalReason } from '../../lib/domain/introduction.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, ChoiceField } from '../ui/controls.tsx';
import { AskAgainChoice, presetDay } from './ask-again-choice.tsx';

interface Refused {
  readonly reason?: RefusalReason;
  readonly askAgainOn?: DayDate;
}

interface RefusalProps {
  readonly answer: 'declined' | 'not-now';
  readonly who: string;
  readonly onRecord: (refused: Refused) => void;
}

/**
 * A no with its reason, and the day on which to ask again: a refusal mostly means "not now". Neither is a must.
 */
export function Refusal({ answer, who, onRecord }: RefusalProps) {
  const { today } = useApp();
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const [reason, setReason] = useState<RefusalReason>();
  const first = answer === 'not-now' ? '3' : 'never';
  const [day, setDay] = useState<DayDate | undefined>(first === '3' ? presetDay(today, '3') : undefined);
  return (
    <form
      className="unfolded stack"
      onSubmit={(event) => {
        event.preventDefault();
        onRecord({ ...(reason && { reason }), ...(day !== undefined && { askAgainOn: day }) });
      }}
    >
      <ChoiceField
        label={after.refusalWhy}
        optional
        options={REFUSAL_REASONS.map((value) => ({ value, label: after.refusal[value] }))}
        value={reason}
        onChange={setReason}
      />
      <AskAgainChoice label={words.notNowUntil(who)} first={first} onChange={setDay} />
      <div className="actions">
        <Button small look="main" submit>
          {words.recordAnswer(words.answer[answer])}
        </Button>
      </div>
    </form>
  );
}
