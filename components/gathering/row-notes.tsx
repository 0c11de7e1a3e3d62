import type { KeyboardEvent } from 'react';
import type { Contact } from '../../lib/domain/contact.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { type GuestRow, isEmptyRow, meantBy, type Offered, type RowWrong } from './guest-draft.ts';

interface RowNotesProps {
  readonly row: GuestRow;
  readonly offered: Offered;
  readonly wrong: RowWrong | undefined;
  readonly onAnswer: (answer: GuestRow['answer']) => void;
}

/** Below a row: whom of the notebook it may mean, with the two answers, and what is wrong with it. */
export function RowNotes({ row, offered, wrong, onAnswer }: RowNotesProps) {
  const words = useWords(gatheringWords);
  const { why } = useWords(samePersonWords);
  if (isEmptyRow(row)) return null;
  const { owner, perhaps } = offered;
  const meant = meantBy(row, offered);
  const people: readonly { readonly contact: Contact; readonly why?: string }[] = [
    ...(owner ? [{ contact: owner }] : []),
    ...perhaps.slice(0, 2).map(({ contact, why: how }) => ({ contact, why: why[how] })),
  ];
  const isOpen = typeof meant === 'string' && row.answer !== 'other' && people.length > 0;
  const [first] = people;
  if (people.length === 0 && !wrong) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div className="row-notes" role="gridcell" tabIndex={-1} onKeyDown={stay}>
      {wrong && (
        <p className="hint wrong" role="alert">
          {words.wrong[wrong]}
        </p>
      )}
      {isOpen &&
        people.map(({ contact, why: how }) => (
          <div key={contact.id} className="row-note" role="status">
            <span className="hint">
              {how === undefined ? words.owns(row.email.trim()) : words.perhaps}{' '}
              <span className="who">{contact.name.written}</span>
              {contact.company && ` · ${contact.company}`}
              {how !== undefined && ` · ${how}`}
            </span>
            <Button small onClick={() => onAnswer({ same: contact.id })}>
              {words.theSame}
            </Button>
            {contact === people.at(-1)?.contact && (
              <Button small look="plain" onClick={() => onAnswer('other')}>
                {words.somebodyElse}
              </Button>
            )}
          </div>
        ))}
      {typeof meant !== 'string' && (
        <Answered
          text={words.isSame(meant.name.written)}
          onChange={() => onAnswer(owner ? 'other' : undefined)}
        />
      )}
      {row.answer === 'other' && first && (
        <Answered text={words.isElse(first.contact.name.written)} onChange={() => onAnswer(undefined)} />
      )}
    </div>
  );
}

function Answered({ text, onChange }: { readonly text: string; readonly onChange: () => void }) {
  const words = useWords(gatheringWords);
  return (
    <div className="row-note">
      <span className="hint">{text}</span>
      <button type="button" className="link small" tabIndex={-1} onClick={onChange}>
        {words.change}
      </button>
    </div>
  );
}

/** Enter on a button presses it, and is no Enter of the form's. */
function stay(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.stopPropagation();
}
