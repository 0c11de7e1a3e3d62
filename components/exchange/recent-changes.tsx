import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type ChangeLine, listChanges } from '../../lib/db/queries/changes.ts';
import type { Moment } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { changeLine } from '../../lib/i18n/changes.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import './exchange.css';

const PAGE = 30;

/** The journal, newest first, each entry with its undo. */
export function RecentChanges() {
  const { desk, language, today, takeBack } = useApp();
  const words = useWords(exchangeWords);
  const common = useWords(commonWords);
  const [limit, setLimit] = useState(PAGE);
  const changes = useLiveQuery(() => listChanges(desk.ledger, limit + 1), [desk, limit]);
  if (!changes) return null;

  const line = (change: ChangeLine) => changeLine(change, language, today);
  return (
    <Section title={words.changesTitle}>
      {changes.length === 0 && <p className="quiet">{words.noChanges}</p>}
      <ul className="changes">
        {changes.slice(0, limit).map((change) => (
          <li key={change.id} data-undone={change.undoneBy !== undefined || undefined}>
            <When at={change.at} />
            <span className="clip" title={line(change)}>
              {line(change)}
            </span>
            {change.undoneBy === undefined ? (
              <Button small look="plain" onClick={() => void takeBack(change.id)}>
                {common.undo}
              </Button>
            ) : (
              <span className="actions">
                <span className="small quiet">{words.takenBack}</span>
                <Button small look="plain" onClick={() => void takeBack(change.undoneBy)}>
                  {words.again}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {changes.length > limit && (
        <Button look="plain" small onClick={() => setLimit(limit + PAGE)}>
          {words.more}
        </Button>
      )}
    </Section>
  );
}

function When({ at }: { readonly at: Moment }) {
  const { zone, today, language } = useApp();
  const day = dayOf(at, zone);
  const time = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
  return (
    <time className="small quiet" dateTime={new Date(at).toISOString()}>
      {day === today ? time : dayWords(day, language, today)}
    </time>
  );
}
