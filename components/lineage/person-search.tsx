import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import { searchContacts } from '../../lib/db/queries/contacts.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { useApp, useWords } from '../app/app.tsx';
import { isComposing } from '../ui/keys.ts';

interface PersonSearchProps {
  readonly onFound: (id: string) => void;
}

const FOUND = 8;

/** Finds anybody of the notebook, and goes to where they stand. */
export function PersonSearch({ onFound }: PersonSearchProps) {
  const { desk } = useApp();
  const words = useWords(lineageWords);
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const query = typed.trim();
  const answer = useLiveQuery(
    async () => ({ query, people: query === '' ? [] : await searchContacts(desk.ledger, query, FOUND) }),
    [desk, query],
  );
  const choose = (id: string) => {
    setTyped('');
    onFound(id);
  };
  /** Whoever types fast presses Enter before the list is there. */
  const chooseFirst = async () => {
    const [first] = answer?.query === query ? answer.people : await searchContacts(desk.ledger, query, 1);
    if (first) choose(first.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter' && query !== '') void chooseFirst();
    else if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="lineage-search">
      <input
        type="search"
        className="input"
        data-search
        placeholder={words.find}
        aria-label={words.find}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && answer && (
        <ul ref={list} className="found" aria-label={words.found} onKeyDown={walkList}>
          {answer.people.map(({ id, name, company }) => (
            <li key={id}>
              <button type="button" className="row" onClick={() => choose(id)}>
                <strong className="clip">{name.written}</strong>
                <span className="grow clip small quiet">{company}</span>
              </button>
            </li>
          ))}
          {answer.people.length === 0 && answer.query === query && (
            <li className="quiet nobody">{words.nobodyFound(query)}</li>
          )}
        </ul>
      )}
    </search>
  );
}

/** The arrows walk through what was found. */
function walkList(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const lines = [...event.currentTarget.querySelectorAll('button')];
  const at = lines.indexOf(document.activeElement as HTMLButtonElement);
  lines[Math.min(Math.max(at + step, 0), lines.length - 1)]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
