import { useLiveQuery } from 'dexie-react-hooks';
import { type RefObject, useRef } from 'react';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { PromisesRoot, usePromises } from '../reminder/promises.tsx';
import { Today } from '../reminder/today.tsx';
import { SiteBar } from '../site/site-bar.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { WeekButton } from '../week/week-button.tsx';
import { IntroductionMailLine } from './introduction-mail-line.tsx';
import { MutualPeople } from './mutual-people.tsx';
import { PeopleHereList } from './people-here.tsx';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { useHomeFocus } from './use-home-focus.ts';
import { type AskedFor, useSearch } from './use-search.ts';

interface HomeProps {
  readonly page: PageAtHand | undefined;
  readonly query: string;
  /** Whom the query was put in for, while it is still the same. */
  readonly asked: AskedFor | undefined;
  readonly onQuery: (query: string) => void;
  readonly onKeys: () => void;
  readonly toSidePanel: (() => void) | undefined;
  /** The line one left from; the page outlives its own removal here. */
  readonly line: RefObject<number | undefined>;
}

/** What opens forty times a day: search, who is on this page, today. */
export function Home(props: HomeProps) {
  return (
    <PromisesRoot when>
      <HomeContent {...props} />
    </PromisesRoot>
  );
}

function HomeContent({ page, query, asked, onQuery, onKeys, toSidePanel, line }: HomeProps) {
  const root = useRef<HTMLDivElement>(null);
  const { desk, shell } = useApp();
  const words = useWords(popupWords);
  const { go } = useRoute();
  const search = useSearch(query, asked);
  useHomeFocus(root, line, search.query === '' ? 0 : search.active);
  const isEmpty = useLiveQuery(async () => (await desk.ledger.contacts.limit(1).count()) === 0, [desk]);
  const badge = usePromises()?.badge;

  return (
    <div className="home" ref={root}>
      <header className="popup-bar home-bar">
        <SearchField query={query} onQuery={onQuery} search={search} />
        {badge && badge.count > 0 && (
          <span className={badge.overdue ? 'tag overdue' : 'tag due'} title={words.dueToday(badge.count)}>
            <span aria-hidden="true">{badge.count}</span>
            <span className="sr-only">{words.dueToday(badge.count)}</span>
          </span>
        )}
        {toSidePanel && (
          <Button look="icon" label={words.toSidePanel} shortcut="p" onClick={toSidePanel}>
            <Icon name="panel" />
          </Button>
        )}
        <Button look="icon" label={words.openWorkspace} onClick={() => shell.openWorkspace()}>
          <Icon name="out" />
        </Button>
        <Button look="icon" label={words.openSettings} onClick={() => shell.openWorkspace('settings')}>
          <Icon name="gear" />
        </Button>
      </header>
      <main className="popup-scroll" tabIndex={-1}>
        {query.trim() !== '' ? (
          <SearchResults search={search} />
        ) : (
          <>
            {page && <IntroductionMailLine page={page} />}
            {page && page.people.length > 0 && <PeopleHereList page={page} />}
            {page && <MutualPeople page={page} />}
            {isEmpty && page?.people.length === 0 && (
              <div className="home-empty">
                <p>{words.emptyTitle}</p>
                <p className="quiet">{words.emptyText}</p>
                <Button look="main" shortcut="a" onClick={() => go({ at: 'add-person' })}>
                  {words.keys.add}
                </Button>
              </div>
            )}
            <Today />
          </>
        )}
      </main>
      <footer className="popup-foot">
        <div className="grow">{page && <SiteBar page={page} />}</div>
        <WeekButton />
        <Button look="plain" small shortcut="?" onClick={onKeys}>
          <span aria-hidden="true">?</span>
          <span className="sr-only">{words.allKeys}</span>
        </Button>
      </footer>
    </div>
  );
}
