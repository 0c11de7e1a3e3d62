import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../lib/domain/introduction.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useWords } from '../app/app.tsx';
import { Button, ChoiceField } from '../ui/controls.tsx';
import { useRecord } from './use-record.ts';

/** The way out that is always there, with its reason where the user gives one. */
export function Withdraw({ view, onEnd }: { readonly view: IntroductionView; readonly onEnd: () => void }) {
  const words = useWords(introductionWords);
  const after = useWords(afterWords);
  const [reason, setReason] = useState<WithdrawalReason>();
  const record = useRecord(view);
  return (
    <form
      className="unfolded stack"
      onSubmit={(event) => {
        event.preventDefault();
        onEnd();
        void record({ kind: 'withdrawn', ...(reason && { reason }) });
      }}
    >
      <ChoiceField
        label={after.withdrawWhy}
        optional
        options={WITHDRAWAL_REASONS.map((value) => ({ value, label: after.withdrawal[value] }))}
        value={reason}
        onChange={setReason}
      />
      <div className="actions">
        <Button small look="main" submit>
          {words.withdraw}
        </Button>
      </div>
    </form>
  );
}
