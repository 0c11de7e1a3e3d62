import { askAgainList, isReady } from '../../lib/domain/ask-again.ts';
import type { Dealing } from '../../lib/domain/dealing.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { useApp, useWords } from '../app/app.tsx';
import { AgainActs } from './again-acts.tsx';
import { becauseWords, whenWords } from './again-words.ts';
import './again.css';

interface AgainLineProps {
  readonly name: string;
  /** Dealings with this person and with their company. */
  readonly dealings: readonly Dealing[];
}

/** Whoever once said no is recalled at once: when, why, and from when they may be asked again. */
export function AgainLine({ name, dealings }: AgainLineProps) {
  const { language, today } = useApp();
  const words = useWords(againWords);
  // A question that is not due yet says nothing that matters here.
  const entries = askAgainList(dealings, today).filter(
    (entry) => entry.dealing.kind !== 'question' || isReady(entry),
  );
  return entries.map((entry) => {
    const { company, contactId } = entry.dealing;
    const ofCompany = contactId === undefined && company !== undefined;
    const line = [becauseWords(entry.dealing, language), whenWords(entry, language, today)]
      .filter(Boolean)
      .join(words.between);
    return (
      <div key={entry.party} className="again-line">
        <p className={isReady(entry) ? 'ready' : 'quiet'}>
          {ofCompany && words.ofCompany(company)}
          {line}
        </p>
        {isReady(entry) && <AgainActs entry={entry} name={ofCompany ? company : name} />}
      </div>
    );
  });
}
