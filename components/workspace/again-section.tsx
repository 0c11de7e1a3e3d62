import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { type AskAgain, readAskAgain } from '../../lib/db/queries/dealings.ts';
import { isReady } from '../../lib/domain/ask-again.ts';
import type { DealingKind } from '../../lib/domain/dealing.ts';
import type { RefusalReason } from '../../lib/domain/introduction.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { companyKey } from '../../lib/identity/company-key.ts';
import { type AgainFilter, filtersFor, passes } from '../again/again-filter.ts';
import { AgainRow, NotNowRow } from '../again/again-row.tsx';
import { News } from '../again/news.tsx';
import { useApp, useWords } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';
import '../again/again.css';

const PAGE = 100;

/** People and companies to ask again, those whose time has come first, each with the reason and what is new since. */
export function AgainSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk, settings, today } = useApp();
  const words = useWords(againWords);
  const { sections } = useWords(workspaceWords);
  const [filter, setFilter] = useState<AgainFilter>('all');
  const again = useLiveQuery(() => readAskAgain(desk.ledger, today), [desk, today]);
  useFirstLook(again !== undefined);
  const isEmpty = again?.entries.length === 0 && again.notNow.length === 0;

  return (
    <div className="columns wide-list" data-open={place !== undefined || undefined}>
      <section className="list" aria-label={sections.again}>
        <header className="list-bar">
          <h1 className="grow">{sections.again}</h1>
          {again && !isEmpty && <FilterChoice again={again} value={filter} onChange={setFilter} />}
        </header>
        <div className="list-scroll">
          {isEmpty && <p className="quiet list-note">{words.empty}</p>}
          <div className="list-fold news-fold">
            <Fold title={words.newsTitle} open={isEmpty === true && settings.news.length === 0}>
              <News />
            </Fold>
          </div>
          {again && !isEmpty && <Groups again={again} filter={filter} place={place} />}
        </div>
      </section>
      <Pane place={place} empty={words.choose} />
    </div>
  );
}

interface FilterChoiceProps {
  readonly again: AskAgain;
  readonly value: AgainFilter;
  readonly onChange: (filter: AgainFilter) => void;
}

function FilterChoice({ again, value, onChange }: FilterChoiceProps) {
  const words = useWords(againWords);
  const label = (filter: AgainFilter) => {
    if (filter === 'all') return words.all;
    if (filter === 'not-now') return words.notNowFilter;
    const [of, what] = filter.split(':');
    if (filter === 'kind:refused') return words.allRefused;
    return of === 'kind'
      ? words.kinds[what as DealingKind]
      : words.because(words.reasons[what as RefusalReason]);
  };
  const filters = filtersFor(again.entries, again.notNow.length > 0);
  return (
    <select
      className="input filter"
      aria-label={words.filter}
      value={value}
      onChange={(event) => onChange(event.target.value as AgainFilter)}
    >
      {(['all', ...filters, ...(value === 'all' || filters.includes(value) ? [] : [value])] as const).map(
        (filter) => (
          <option key={filter} value={filter}>
            {label(filter)}
          </option>
        ),
      )}
    </select>
  );
}

interface GroupsProps {
  readonly again: AskAgain;
  readonly filter: AgainFilter;
  readonly place: PanePlace | undefined;
}

function Groups({ again, filter, place }: GroupsProps) {
  const { today } = useApp();
  const words = useWords(againWords);
  const common = useWords(commonWords);
  const { more } = useWords(workspaceWords);
  const [limit, setLimit] = useState(PAGE);
  const open =
    place?.at === 'company'
      ? companyKey(place.name)
      : place && 'contactId' in place
        ? place.contactId
        : undefined;
  const entries = again.entries.filter((entry) => passes(entry, filter));
  const notNow = filter === 'all' || filter === 'not-now' ? again.notNow : [];
  const hasCome = ({ on }: { readonly on?: string }) => on !== undefined && on <= today;
  const rows = (some: typeof entries) =>
    some
      .slice(0, limit)
      .map((entry) => (
        <AgainRow key={entry.party} entry={entry} people={again.people} isOpen={entry.party === open} />
      ));
  const introductions = (some: typeof notNow) =>
    some
      .slice(0, limit)
      .map((one) => (
        <NotNowRow
          key={one.view.introduction.id}
          notNow={one}
          name={again.people.get(one.contactId)?.name.written ?? common.gone}
        />
      ));
  const ready = entries.filter((entry) => isReady(entry) && entry.status !== 'long-ago');
  const longAgo = entries.filter(({ status }) => status === 'long-ago');
  const waiting = entries.filter((entry) => !isReady(entry));
  const come = notNow.filter(hasCome);
  const later = notNow.filter((one) => !hasCome(one));
  const count = ready.length + come.length;
  if (entries.length + notNow.length === 0) return <p className="quiet list-note">{words.nobody}</p>;
  return (
    <>
      {count > 0 && (
        <Group title={words.ready} count={count}>
          {rows(ready)}
          {introductions(come)}
        </Group>
      )}
      {longAgo.length > 0 && (
        <Group title={words.longAgoGroup} count={longAgo.length}>
          {rows(longAgo)}
        </Group>
      )}
      {waiting.length + later.length > 0 && (
        <div className="list-fold">
          <Fold title={words.waiting(waiting.length + later.length)} open={count + longAgo.length === 0}>
            <ul>
              {rows(waiting)}
              {introductions(later)}
            </ul>
          </Fold>
        </div>
      )}
      {Math.max(ready.length, longAgo.length, waiting.length, later.length, come.length) > limit && (
        <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
          {more}
        </Button>
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Group({ title, count, children }: GroupProps) {
  return (
    <section className="group">
      <h2>
        {title} <span className="count">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
