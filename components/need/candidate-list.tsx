import { useState } from 'react';
import type { Id } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Candidate } from './candidate.tsx';
import type { FitReading } from './fit-words.ts';
import type { Candidates } from './use-candidates.ts';

interface CandidateListProps extends Candidates {
  /** Who was asked for this need already: they are not offered again, and stand on their own below. */
  readonly triedIds: ReadonlySet<Id>;
  readonly reading: FitReading;
  readonly ask: (contact: Contact) => { readonly text: string; readonly long: string };
  readonly onAsk: (contactId: Id) => void;
  /** Keeps the need in the pool; absent where it is there already. */
  readonly onKeep: (() => void) | undefined;
  readonly onHint: () => void;
  /** Opens the request as which the need is kept; absent where it is not. */
  readonly onOpenRequest: (() => void) | undefined;
}

/** So many are compared at a glance; the others are one click away. */
const SHOWN = 6;

/** Who fits, the best first, who does not and why, and what to do where nobody does. */
export function CandidateList({ findings, isReading, triedIds, ...rest }: CandidateListProps) {
  const words = useWords(needWords);
  const [shown, setShown] = useState(SHOWN);
  if (!findings)
    return (
      <p className="need-empty quiet" role="status">
        {isReading ? words.reading : words.empty}
      </p>
    );
  const offered = findings.fits.filter(({ contactId }) => !triedIds.has(contactId));
  const { notTheirs } = findings;
  const pool = rest.onKeep ? (
    <div className="need-pool">
      <div className="actions">
        <Button look={offered.length === 0 ? 'main' : undefined} onClick={rest.onKeep}>
          {words.keep}
        </Button>
        <Button look="plain" onClick={rest.onHint}>
          {words.hint}
        </Button>
      </div>
      {offered.length > 0 && <p className="hint">{words.keepHint}</p>}
    </div>
  ) : (
    <div className="need-pool">
      <p className="hint">{words.inPool}</p>
      <div className="actions">
        {rest.onOpenRequest && (
          <Button small onClick={rest.onOpenRequest}>
            {words.openRequest}
          </Button>
        )}
        <Button look="plain" small onClick={rest.onHint}>
          {words.hint}
        </Button>
      </div>
    </div>
  );
  return (
    <>
      <Section
        title={words.candidates}
        aside={
          offered.length > 0 && (
            <span className="quiet small" role="status">
              {words.count(offered.length)}
            </span>
          )
        }
      >
        {offered.length === 0 ? (
          <div className="nobody-fits" role="status">
            <p>
              <strong>{triedIds.size > 0 ? words.nobodyElse : words.nobody}</strong>
            </p>
            {rest.onKeep && <p className="quiet">{words.nobodyText}</p>}
            {pool}
          </div>
        ) : (
          <>
            <People fits={offered.slice(0, shown)} {...rest} />
            {offered.length > shown && (
              <Button look="plain" small onClick={() => setShown(shown + 3 * SHOWN)}>
                {words.more(offered.length - shown)}
              </Button>
            )}
          </>
        )}
      </Section>
      {notTheirs.length > 0 && (
        <Fold
          title={
            <>
              {words.notTheirs}
              <span className="limits-said">{words.count(notTheirs.length)}</span>
            </>
          }
        >
          <People fits={notTheirs} {...rest} />
        </Fold>
      )}
      {offered.length > 0 && pool}
    </>
  );
}

type PeopleProps = Pick<CandidateListProps, 'people' | 'reading' | 'ask' | 'onAsk'> & {
  readonly fits: readonly Fit[];
};

function People({ fits, people, reading, ask, onAsk }: PeopleProps) {
  return (
    <ul className="candidates">
      {fits.map((fit) => {
        const person = people.get(fit.contactId);
        return (
          person && (
            <Candidate
              key={fit.contactId}
              fit={fit}
              person={person}
              reading={reading}
              ask={ask(person.contact)}
              onAsk={() => onAsk(fit.contactId)}
            />
          )
        );
      })}
    </ul>
  );
}
