import type { RequestView } from '../../lib/db/queries/requests.ts';
import { editRequest, noteReaction } from '../../lib/deeds/requests.ts';
import { isAskedOfMe } from '../../lib/domain/pool.ts';
import { DECISIONS, type Decision } from '../../lib/domain/request.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, ChoiceField, Section } from '../ui/controls.tsx';
import { KeptText } from '../ui/kept-text.tsx';

/** With these somebody hears a no. */
const NO: readonly Decision[] = ['nobody-fits', 'declined', 'not-recommended'];

/** What was decided and why; after a no, how it was taken. */
export function RequestDecision({ view }: { readonly view: RequestView }) {
  const { desk, act, language, today } = useApp();
  const words = useWords(requestWords);
  const { request } = view;
  const { id, decision, decidedOn, reason } = request;
  const labels = isAskedOfMe(request) ? words.decisionOfMe : words.decisionByMe;
  const decide = (next: Decision | undefined) => {
    if (next === undefined || next === decision) return;
    const on = next === 'open' ? undefined : today;
    void act(() => editRequest(desk, id, { decision: next, decidedOn: on }), words.decided(labels[next]));
  };
  const saidNo = NO.includes(decision);
  return (
    <Section
      title={words.decision}
      aside={
        decidedOn !== undefined && (
          <span className="small quiet">{words.decidedOn(dayWords(decidedOn, language, today))}</span>
        )
      }
    >
      <div className="stack">
        <div className="decision">
          <ChoiceField
            label={words.decision}
            options={DECISIONS.map((value) => ({ value, label: labels[value] }))}
            value={decision}
            onChange={decide}
          />
        </div>
        {decision !== 'open' && (
          <KeptText
            name={`request-reason:${id}`}
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            write={words.writeReason}
            onSave={async (text) =>
              (await act(() => editRequest(desk, id, { reason: text || undefined }), words.saved)) !==
              undefined
            }
          />
        )}
        {saidNo && isAskedOfMe(request) && (
          <>
            <p className="hint">{words.declineHint}</p>
            <Reaction view={view} />
          </>
        )}
      </div>
    </Section>
  );
}

/** How the no was taken. An angry one stands with the person too, to cool off. */
function Reaction({ view: { request } }: { readonly view: RequestView }) {
  const { desk, act, today } = useApp();
  const words = useWords(requestWords);
  const { id, reaction } = request;
  const note = (text: string, angry: boolean) =>
    act(() => noteReaction(desk, id, { reaction: text, on: today, angry }), words.reactionSaved);
  return (
    <div className="actions">
      <KeptText
        name={`request-reaction:${id}`}
        label={words.reaction}
        value={reaction}
        write={words.writeReaction}
        onSave={async (text) => (await note(text, false)) !== undefined}
      />
      <Button small onClick={() => void note(reaction ?? '', true)}>
        {words.angry}
      </Button>
      <span className="hint">{words.angryHint}</span>
    </div>
  );
}
