import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { ME } from '../../lib/domain/basics.ts';
import { REFUSAL_REASONS, type RefusalReason } from '../../lib/domain/introduction.ts';
import { isReceived, sideOf } from '../../lib/domain/introduction-state.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, ChoiceField, Section, TextField } from '../ui/controls.tsx';
import { useRecord } from './use-record.ts';

/** Is a referral the user received still to be taken on, or declined? Whoever is in touch has taken it on. */
export function isToDecide(view: IntroductionView): boolean {
  const { introduction, standing } = view;
  if (!isReceived(introduction) || standing.takenAt !== undefined) return false;
  return standing.state === 'introduced' && Object.keys(standing.outcome).length === 0;
}

/** A referral the user received is accepted or declined knowingly; a no says what stands against it. */
export function Decision({ view }: { readonly view: IntroductionView }) {
  const { language } = useApp();
  const words = useWords(afterWords);
  const [declining, setDeclining] = useState(false);
  const record = useRecord(view);
  const introducer = calledParty(view.people, view.introduction.introducerId, language);
  return (
    <Section title={words.decideTitle(introducer)}>
      <div className="actions">
        <Button onClick={() => void record({ kind: 'taken' })}>{words.takeOn}</Button>
        <Button expanded={declining} onClick={() => setDeclining(!declining)}>
          {words.decline}
        </Button>
      </div>
      {declining ? <Decline view={view} /> : <p className="hint below">{words.decideHint}</p>}
    </Section>
  );
}

interface DeclineForm {
  readonly reason?: RefusalReason | undefined;
  readonly text: string;
}

function Decline({ view }: { readonly view: IntroductionView }) {
  const words = useWords(afterWords);
  const record = useRecord(view);
  const [form, setForm, drop] = useTyped<DeclineForm>(`decline:${view.introduction.id}`, { text: '' });
  const side = sideOf(view.introduction, ME);
  if (form === undefined || side === undefined) return null;
  const save = async () => {
    const text = form.text.trim();
    const done = await record(
      { kind: 'answered', side, answer: 'declined', ...(form.reason && { reason: form.reason }) },
      text === '' ? {} : { text },
    );
    if (done) await drop();
  };
  return (
    <form
      className="unfolded stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ChoiceField
        label={words.declineWhy}
        optional
        options={REFUSAL_REASONS.map((value) => ({ value, label: words.refusal[value] }))}
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
      />
      <TextField
        label={words.declineText}
        multiline
        rows={1}
        value={form.text}
        onChange={(text) => setForm({ ...form, text })}
      />
      <div className="actions">
        <Button small look="main" submit>
          {words.decline}
        </Button>
      </div>
    </form>
  );
}
