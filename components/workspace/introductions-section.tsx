import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { readLiveIntroductions } from '../../lib/db/queries/introduction-list.ts';
import type { IntroductionState } from '../../lib/domain/introduction-state.ts';
import { INTRODUCTION_STATES } from '../../lib/domain/introduction-state.ts';
import type { Turn } from '../../lib/glance/turn.ts';
import { boardWords } from '../../lib/i18n/board.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook } from '../app/first-look.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Board } from '../board/board.tsx';
import {
  FIRST_VIEW,
  type IntroductionFilters,
  type IntroductionsView,
  readIntroductionsView,
} from '../board/board-view.ts';
import { IntroductionList } from '../board/introduction-list.tsx';
import { useListedIds } from '../board/use-listed-ids.ts';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Pane } from './pane.tsx';
import type { PanePlace } from './spot.ts';
import '../people-list/people-list.css';
import '../board/board.css';

/** Every introduction, on a board by where it stands or in a list; the one that is open stands beside the list. */
export function IntroductionsSection({ place }: { readonly place: PanePlace | undefined }) {
  const { desk } = useApp();
  const { go } = useRoute();
  const words = useWords(workspaceWords);
  const board = useWords(boardWords);
  const [kept, setKept] = useTyped<unknown>('view:introductions', FIRST_VIEW);
  const view = useMemo(() => readIntroductionsView(kept), [kept]);
  const [typed, setTyped] = useState('');
  const isEmpty = useLiveQuery(async () => (await desk.ledger.introductions.limit(1).count()) === 0, [desk]);
  const asBoard = view.as === 'board' && !place;
  const live = useLiveQuery(
    async () => (asBoard ? readLiveIntroductions(desk.ledger) : undefined),
    [desk, asBoard],
  );
  // With one of them open beside it, the list is not what one came for.
  const isTime = useAfterFirstLook() || place === undefined;
  const look = (change: Partial<IntroductionsView>) => setKept({ ...view, ...change });
  const showState = (state: IntroductionState) => look({ as: 'list', filters: { state } });

  return (
    <div
      className="columns wide-list introductions"
      // With nothing open beside it, the board is what the page is about.
      role={place ? undefined : 'main'}
      data-as={asBoard ? 'board' : 'list'}
      data-open={place !== undefined || undefined}
    >
      <section className="list" aria-label={words.sections.introductions}>
        <header className="list-bar">
          <h1 className="grow">{words.sections.introductions}</h1>
          {!place && !isEmpty && (
            <fieldset className="bare-set switch" aria-label={board.shownAs}>
              {(['board', 'list'] as const).map((as) => (
                <button
                  key={as}
                  type="button"
                  className="button small"
                  aria-pressed={view.as === as}
                  onClick={() => look({ as })}
                >
                  {as === 'board' ? board.asBoard : board.asList}
                </button>
              ))}
            </fieldset>
          )}
          <Button label={words.newIntroduction} shortcut="i" onClick={() => go({ at: 'new-introduction' })}>
            <Icon name="plus" />
            {!place && words.newIntroduction}
          </Button>
        </header>
        {isEmpty && (
          <div className="list-note list-empty">
            <p className="quiet">{board.empty}</p>
            <Button look="main" shortcut="i" onClick={() => go({ at: 'new-introduction' })}>
              {words.newIntroduction}
            </Button>
          </div>
        )}
        {kept !== undefined && live && !isEmpty && asBoard && <Board live={live} onShowState={showState} />}
        {kept !== undefined && !isEmpty && !asBoard && isTime && (
          <FilteredList
            filters={view.filters}
            onFilters={(filters) => look({ filters })}
            typed={typed}
            onTyped={setTyped}
            openId={place && 'introductionId' in place ? place.introductionId : undefined}
          />
        )}
      </section>
      {place && <Pane place={place} empty={words.chooseIntroduction} />}
    </div>
  );
}

interface FilteredListProps {
  readonly filters: IntroductionFilters;
  readonly onFilters: (filters: IntroductionFilters) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly openId: string | undefined;
}

/**
 * With no filter but the state's, ids by an index; otherwise as few rows as the filters allow. Only what is in the
 * window is read in full.
 */
function FilteredList({ filters, onFilters, typed, onTyped, openId }: FilteredListProps) {
  const { desk } = useApp();
  const words = useWords(boardWords);
  const query = typed.trim();
  const total = useLiveQuery(() => desk.ledger.introductions.count(), [desk]);
  const ids = useListedIds(filters, query);
  const set = (change: { readonly [K in keyof IntroductionFilters]: IntroductionFilters[K] | undefined }) => {
    const entries = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined);
    onFilters(Object.fromEntries(entries) as IntroductionFilters);
  };
  const any = { value: '', label: words.filters.any };
  const whose: readonly Turn['whose'][] = ['mine', 'open', 'theirs', 'nobody'];

  return (
    <>
      <div className="introduction-filters">
        <input
          type="search"
          className="input"
          data-search
          placeholder={words.filters.search}
          aria-label={words.filters.search}
          value={typed}
          onChange={(event) => onTyped(event.target.value)}
        />
        <SelectField
          label={words.filters.whose}
          value={filters.whose ?? ''}
          options={[any, ...whose.map((value) => ({ value, label: words.filters[value] }))]}
          onChange={(value) => set({ whose: (value || undefined) as Turn['whose'] | undefined })}
        />
        <SelectField
          label={words.filters.state}
          value={filters.state ?? ''}
          options={[any, ...INTRODUCTION_STATES.map((value) => ({ value, label: words.targets[value] }))]}
          onChange={(value) => set({ state: (value || undefined) as IntroductionState | undefined })}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={filters.received === true}
            onChange={(event) => set({ received: event.target.checked ? true : undefined })}
          />
          {words.filters.received}
        </label>
      </div>
      {ids && total !== undefined && (
        <p className="small quiet list-tools" role="status">
          {words.count(ids.length, total)}
        </p>
      )}
      {ids?.length === 0 && <p className="quiet list-note">{words.none}</p>}
      {ids && ids.length > 0 && <IntroductionList ids={ids} openId={openId} />}
    </>
  );
}
