import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import { type FoundContact, searchContacts } from '../../lib/db/queries/contacts.ts';
import { readPeopleList } from '../../lib/db/queries/people-list.ts';
import { peopleListWords } from '../../lib/i18n/people-list.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { ColumnsMenu, FilterPanel } from '../people-list/list-tools.tsx';
import { countFilters, FIRST_VIEW, type ListView, linesOf, readListView } from '../people-list/list-view.ts';
import { PeopleTable } from '../people-list/people-table.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { isComposing } from '../ui/keys.ts';
import { useWidth } from '../ui/use-width.ts';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';
import '../people-list/people-list.css';

/** More are not looked at by anybody who searches. */
const FOUND = 200;
/** Below this a table would be cut off. */
const TABLE_WIDTH = 640;

/** Everybody, as the user chose to look at them; the one that is open stands beside the list. */
export function PeopleSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk } = useApp();
  const { go } = useRoute();
  const words = useWords(workspaceWords);
  const listWords = useWords(peopleListWords);
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useTyped<unknown>('view:people', FIRST_VIEW);
  const view = useMemo(() => readListView(kept), [kept]);
  const [filtering, setFiltering] = useState(false);
  const list = useRef<HTMLElement>(null);
  const width = useWidth(list);
  const query = typed.trim();
  // With somebody open beside it, the list is not what one came for.
  const isTime = useAfterFirstLook() || place === undefined;
  const everybody = useLiveQuery(
    async () => (isTime ? readPeopleList(desk.ledger) : undefined),
    [desk, isTime],
  );
  useFirstLook(everybody !== undefined && place === undefined);
  const found = useLiveQuery(
    async (): Promise<ReadonlyMap<string, FoundContact> | undefined> =>
      query === ''
        ? undefined
        : new Map((await searchContacts(desk.ledger, query, FOUND)).map((one) => [one.id, one])),
    [desk, query],
  );
  const lines = useMemo(() => {
    if (!everybody || kept === undefined) return undefined;
    const order = found && new Map([...found.keys()].map((id, index) => [id, index]));
    return linesOf(everybody, view, order);
  }, [everybody, view, found, kept]);
  const tags = useMemo(
    () => [...new Set(everybody?.flatMap(({ contact }) => contact.tags))].sort((a, b) => a.localeCompare(b)),
    [everybody],
  );
  const look = (change: Partial<ListView>) => setKept({ ...view, ...change });
  const open = place && 'contactId' in place ? place.contactId : undefined;
  const filters = countFilters(view.filters);
  const narrow = place !== undefined || (width !== undefined && width < TABLE_WIDTH);
  const isEmpty = everybody?.length === 0;

  return (
    <div
      className="columns people"
      // With nothing open beside it, the list is what the page is about.
      role={place ? undefined : 'main'}
      data-open={place !== undefined || undefined}
    >
      <section className="list" ref={list} aria-label={words.sections.people}>
        <header className="list-bar">
          <input
            type="search"
            className="input"
            data-search
            placeholder={words.searchPeople}
            aria-label={words.searchPeople}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              const first = lines?.[0]?.contact;
              if (event.key !== 'Enter' || isComposing(event.nativeEvent) || !first) return;
              go({ at: 'person', contactId: first.id });
            }}
          />
          <Button label={words.addPerson} shortcut="a" onClick={() => go({ at: 'add-person' })}>
            <Icon name="plus" />
          </Button>
        </header>
        {!isEmpty && (
          <div className="list-tools">
            <p className="small quiet grow" role="status">
              {lines && everybody && listWords.count(lines.length, everybody.length)}
            </p>
            <Button small expanded={filtering} onClick={() => setFiltering(!filtering)}>
              {filters === 0 ? listWords.filter : listWords.filterOn(filters)}
            </Button>
            {!narrow && <ColumnsMenu columns={view.columns} onChange={(columns) => look({ columns })} />}
          </div>
        )}
        {filtering && (
          <FilterPanel filters={view.filters} tags={tags} onChange={(next) => look({ filters: next })} />
        )}
        {isEmpty && (
          <div className="list-note list-empty">
            <p className="quiet">{listWords.empty}</p>
            <Button look="main" shortcut="a" onClick={() => go({ at: 'add-person' })}>
              {words.addPerson}
            </Button>
          </div>
        )}
        {lines?.length === 0 && !isEmpty && (
          <p className="quiet list-note">
            {query === '' || filters > 0 ? listWords.none : words.nobodyFound(query)}
          </p>
        )}
        {lines && lines.length > 0 && width !== undefined && (
          <PeopleTable
            lines={lines}
            view={view}
            foundIn={found ?? NOBODY}
            openId={open}
            narrow={narrow}
            onSort={(sort) => look({ sort })}
          />
        )}
      </section>
      {place && <Pane place={place} empty={words.choosePerson} />}
    </div>
  );
}

const NOBODY: ReadonlyMap<string, FoundContact> = new Map();
