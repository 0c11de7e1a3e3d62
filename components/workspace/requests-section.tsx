import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listRequests, type RequestView } from '../../lib/db/queries/requests.ts';
import { rowCount } from '../../lib/db/queries/rows-with.ts';
import { inPoolOrder, isAskedOfMe, isUrgent } from '../../lib/domain/pool.ts';
import { DECISIONS, IN_THE_POOL } from '../../lib/domain/request.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { RequestRow } from '../request/request-row.tsx';
import { type NewMatches, useNewMatches } from '../request/use-new-matches.ts';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';

const ENDED = DECISIONS.filter((decision) => !IN_THE_POOL.includes(decision));
/** More than anybody holds open; the ended ones are shown so many at a time. */
const OPEN_READ = 1000;
const PAGE = 50;
const GROUPS = ['urgent', 'waiting', 'awaited'] as const;

/** The pool: requests that wait, urgent ones first, then by deadline and age; the ended ones folded. */
export function RequestsSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk, today } = useApp();
  const { go } = useRoute();
  const words = useWords(requestWords);
  const { sections } = useWords(workspaceWords);
  const open = useLiveQuery(() => listRequests(desk.ledger, IN_THE_POOL, OPEN_READ), [desk]);
  useFirstLook(open !== undefined);
  const matches = useNewMatches();
  const byId = new Map(open?.map((view) => [view.request.id, view]));
  const inOrder = inPoolOrder((open ?? []).map(({ request }) => request));
  const groups = Map.groupBy(inOrder, (request) =>
    isUrgent(request, today) ? 'urgent' : isAskedOfMe(request) ? 'waiting' : 'awaited',
  );
  const shown = place?.at === 'request' ? place.requestId : undefined;

  return (
    <div className="columns wide-list" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={sections.requests}>
        <header className="list-bar">
          <h1 className="grow">{sections.requests}</h1>
          <Button onClick={() => go({ at: 'new-request' })}>
            <Icon name="plus" />
            {words.newRequest}
          </Button>
        </header>
        <div className="list-scroll">
          {open?.length === 0 && <p className="quiet list-note">{words.empty}</p>}
          {GROUPS.map((group) => {
            const views = (groups.get(group) ?? []).flatMap(({ id }) => byId.get(id) ?? []);
            return (
              views.length > 0 && (
                <section key={group} className="group">
                  <h2>
                    {words[group]} <span className="count">{views.length}</span>
                  </h2>
                  <Rows views={views} shown={shown} matches={matches} />
                </section>
              )
            );
          })}
          <Ended shown={shown} />
        </div>
      </section>
      <Pane place={place} empty={words.choose} />
    </div>
  );
}

function Ended({ shown }: { readonly shown: string | undefined }) {
  const { desk } = useApp();
  const words = useWords(requestWords);
  const { more } = useWords(workspaceWords);
  const [limit, setLimit] = useState(PAGE);
  const isTime = useAfterFirstLook();
  const count = useLiveQuery(
    async () => (isTime ? rowCount(desk.ledger, 'requests', 'decision', ENDED) : undefined),
    [desk, isTime],
  );
  const views = useLiveQuery(
    async () => (isTime ? listRequests(desk.ledger, ENDED, limit) : undefined),
    [desk, limit, isTime],
  );
  if (!count || !views) return null;
  return (
    <div className="list-fold">
      <Fold title={words.ended(count)}>
        <Rows views={views} shown={shown} />
        {count > limit && (
          <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
            {more}
          </Button>
        )}
      </Fold>
    </div>
  );
}

interface RowsProps {
  readonly views: readonly RequestView[];
  readonly shown: string | undefined;
  readonly matches?: NewMatches | undefined;
}

function Rows({ views, shown, matches }: RowsProps) {
  return (
    <ul>
      {views.map((view) => (
        <li key={view.request.id} data-active={view.request.id === shown || undefined}>
          <RequestRow
            view={view}
            isOpen={view.request.id === shown}
            newMatches={matches?.get(view.request.id)?.length ?? 0}
          />
        </li>
      ))}
    </ul>
  );
}
