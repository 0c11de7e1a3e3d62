import { useLiveQuery } from 'dexie-react-hooks';
import type { KeyboardEvent } from 'react';
import { readMismatchReason } from '../../lib/db/queries/fit-people.ts';
import type { Fit, FitConflict, FitPerson } from '../../lib/fit/fit.ts';
import { calledName } from '../../lib/glance/party.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { isPlain, isTyping } from '../ui/keys.ts';
import { askedWords, conflictLine, type FitLine, type FitReading, reasonLine } from './fit-words.ts';
import { GradeShape } from './grade-shape.tsx';

interface CandidateProps {
  readonly fit: Fit;
  readonly person: FitPerson;
  readonly reading: FitReading;
  /** What the button that begins the introduction says, short and in full. */
  readonly ask: { readonly text: string; readonly long: string };
  readonly onAsk: () => void;
}

/** One who may meet the need: how well, why, what speaks against it, and how often they were asked lately. */
export function Candidate({ fit, person, reading, ask, onAsk }: CandidateProps) {
  const { language } = useApp();
  const { go } = useRoute();
  const words = useWords(needWords);
  const { contact, asked } = person;
  const reasons = fit.reasons.flatMap((reason) => reasonLine(reason, reading) ?? []);
  const conflicts = useWithReason(fit.conflicts).map((conflict) => conflictLine(conflict, reading));
  const isAskedSaid = fit.conflicts.some(({ kind }) => kind === 'asked-often');
  const isMetSaid = fit.conflicts.some(({ kind }) => kind === 'met-once');
  const known =
    contact.howWell && !(isMetSaid && contact.howWell === 'met-once') && words.known[contact.howWell];

  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (!isPlain(event.nativeEvent) || isTyping(event.nativeEvent)) return;
    if (event.key === 'i') {
      event.preventDefault();
      onAsk();
      return;
    }
    const step = ['j', 'ArrowDown'].includes(event.key) ? 1 : ['k', 'ArrowUp'].includes(event.key) ? -1 : 0;
    if (step !== 0 && walk(event.currentTarget, step)) event.preventDefault();
  };

  return (
    <li className="candidate" onKeyDown={onKeyDown}>
      <div className="candidate-head">
        <button
          type="button"
          className="row"
          data-nav
          aria-label={words.open(calledName(contact, language))}
          onClick={() => go({ at: 'person', contactId: contact.id })}
        >
          <span className="who">
            <span className="name clip">{contact.name.written}</span>
            <span className="quiet small clip">
              {[contact.specialty ?? contact.role, contact.company].filter(Boolean).join(' · ')}
            </span>
          </span>
        </button>
        <Button small shortcut="i" label={ask.long} onClick={onAsk}>
          {ask.text}
        </Button>
      </div>
      <p className={`grade ${fit.grade}`}>
        <GradeShape grade={fit.grade} />
        <span>{words.grade[fit.grade]}</span>
        {known && <span className="quiet small">{known}</span>}
      </p>
      <Lines label={words.for} look="for" lines={reasons} />
      <Lines label={words.against} look="against" lines={conflicts} />
      {asked.count > 0 && !isAskedSaid && <p className="asked quiet small">{askedWords(asked, reading)}</p>}
    </li>
  );
}

/** Why an earlier introduction came to nothing is read for those who are shown, not for everybody. */
function useWithReason(conflicts: readonly FitConflict[]): readonly FitConflict[] {
  const { desk } = useApp();
  const bare = conflicts.find((one) => one.kind === 'mismatch-before' && one.reason === undefined);
  const id = bare?.kind === 'mismatch-before' ? bare.introductionId : undefined;
  const reason = useLiveQuery(
    async () => (id === undefined ? undefined : readMismatchReason(desk.ledger, id)),
    [desk, id],
  );
  if (reason === undefined) return conflicts;
  return conflicts.map((one) => (one === bare && one.kind === 'mismatch-before' ? { ...one, reason } : one));
}

interface LinesProps {
  readonly label: string;
  readonly look: 'for' | 'against';
  readonly lines: readonly FitLine[];
}

function Lines({ label, look, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul className={`fit-lines ${look}`} aria-label={label}>
      {lines.map(({ text, source }) => (
        <li key={`${text}${source}`}>
          {text} {source && <span className="quiet small whole">{source}</span>}
        </li>
      ))}
    </ul>
  );
}

/** To the next candidate, wherever in this one one stands; false at either end, where the keys are the page's. */
function walk(from: HTMLLIElement, step: number): boolean {
  const lines = [...(from.closest('.need')?.querySelectorAll<HTMLElement>('.candidate [data-nav]') ?? [])];
  const next = lines[lines.findIndex((line) => from.contains(line)) + step];
  if (!next?.checkVisibility()) return false;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}
