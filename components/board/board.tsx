import { useLiveQuery } from 'dexie-react-hooks';
import {
  type DragEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { countInState } from '../../lib/db/queries/introduction-list.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { IntroductionRow } from '../../lib/db/rows.ts';
import type { IntroductionState } from '../../lib/domain/introduction-state.ts';
import { boardWords } from '../../lib/i18n/board.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useAfterFirstLook, useFirstLook } from '../app/first-look.tsx';
import { isPlain } from '../ui/keys.ts';
import { VirtualList } from '../ui/virtual-list.tsx';
import { BOARD_COLUMNS, type BoardColumn, cardsOf, ENDED } from './board-view.ts';
import { CARD_TYPE, Card } from './card.tsx';
import { moveTo } from './moves.ts';
import { useMove } from './use-move.tsx';
import { useViews } from './use-views.ts';
import './board.css';

interface BoardProps {
  /** Those in which something may still fall due. */
  readonly live: readonly IntroductionRow[];
  /** Shows the ended ones of a state, in the list. */
  readonly onShowState: (state: IntroductionState) => void;
}

/** Introductions by where they stand. A card that is moved records what led there; it never sets a state. */
export function Board({ live, onShowState }: BoardProps) {
  const cards = useMemo(() => cardsOf(live), [live]);
  const { move, dialog } = useMove();
  const [dragged, setDragged] = useState<IntroductionView>();
  const moved = useRef<Moved>(undefined);

  const moveCard = useCallback(
    (view: IntroductionView, target: IntroductionState | 'ended') => {
      moved.current = { id: view.introduction.id, from: view.standing.state };
      move(view, target);
    },
    [move],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards in it have the focus, and it hears their keys
    <div className="board" onKeyDown={walkColumns}>
      {BOARD_COLUMNS.map((column) => (
        <Column
          key={column}
          column={column}
          rows={cards.get(column) ?? NONE}
          dragged={dragged}
          moved={moved}
          onDrag={setDragged}
          onMove={moveCard}
          onShowState={onShowState}
        />
      ))}
      {dialog}
    </div>
  );
}

/** Left and right, from a card to the nearest column that has any. */
function walkColumns(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const from = event.target instanceof HTMLElement && event.target.closest('[data-column]');
  if (step === 0 || event.defaultPrevented || !isPlain(event) || !from) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line][tabindex="0"]')];
  const at = stops.findIndex((stop) => from.contains(stop));
  const next = stops[at + step];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

/** The card that was moved last, and the state it was in. */
type Moved = { readonly id: string; readonly from: IntroductionState } | undefined;

const NONE: readonly IntroductionRow[] = [];
const CARD_HEIGHT = 112;

interface ColumnProps extends Pick<BoardProps, 'onShowState'> {
  readonly column: BoardColumn;
  readonly rows: readonly IntroductionRow[];
  /** The card in the air. */
  readonly dragged: IntroductionView | undefined;
  readonly moved: RefObject<Moved>;
  readonly onDrag: (view: IntroductionView | undefined) => void;
  readonly onMove: (view: IntroductionView, target: IntroductionState | 'ended') => void;
}

function Column({ column, rows, dragged, moved, onDrag, onMove, onShowState }: ColumnProps) {
  const { desk } = useApp();
  const words = useWords(boardWords);
  const [shown, setShown] = useState<readonly [number, number]>([0, 8]);
  const [over, setOver] = useState(false);
  const ids = useMemo(() => rows.slice(shown[0], shown[1] + 1).map((row) => row.id), [rows, shown]);
  const views = useViews(ids);
  useFirstLook(views.size > 0);
  const keyAt = useCallback((index: number) => rows[index]?.id ?? String(index), [rows]);
  const root = useRef<HTMLElement>(null);
  // The card that was moved by key is drawn anew where it came to, and takes the focus along.
  useEffect(() => {
    const { id, from } = moved.current ?? {};
    if (id === undefined || !rows.some((row) => row.id === id && row.state !== from)) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] [data-line]`);
    if (!card) return;
    moved.current = undefined;
    if (document.activeElement === document.body) card.focus();
  });
  const onShown = useCallback((first: number, last: number) => setShown([first, last]), []);
  const isTarget = (view: IntroductionView) => {
    const targets = column === 'ended' ? ENDED : [column];
    return targets.some((target) => moveTo(view, target, desk.now()).can !== 'no');
  };
  const takesIt = dragged ? (isTarget(dragged) ? 'yes' : 'no') : undefined;

  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(CARD_TYPE)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (dragged && dragged.introduction.id === event.dataTransfer.getData(CARD_TYPE)) onMove(dragged, column);
    onDrag(undefined);
  };

  return (
    <section
      ref={root}
      className="board-column"
      aria-label={words.columns[column]}
      data-column={column}
      data-takes={takesIt}
      data-over={(over && dragged !== undefined) || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>
        {words.columns[column]}{' '}
        {column !== 'ended' && rows.length > 0 && <span className="count">{rows.length}</span>}
      </h2>
      {rows.length === 0 && column !== 'ended' && <p className="quiet small none">{words.columnEmpty}</p>}
      {rows.length > 0 && (
        <VirtualList
          role="list"
          label={words.columns[column]}
          count={rows.length}
          rowHeight={CARD_HEIGHT}
          beyond={2}
          keyAt={keyAt}
          onShown={onShown}
          line={(index, focus) => {
            const row = rows[index];
            const view = row && views.get(row.id);
            if (!view) return null;
            return (
              <Card view={view} focus={focus} onMove={(target) => onMove(view, target)} onDrag={onDrag} />
            );
          }}
        />
      )}
      {column === 'ended' && <EndedCounts onShowState={onShowState} />}
    </section>
  );
}

/** How many have come to which end, by an index; counted after the rest stands. */
function EndedCounts({ onShowState }: Pick<BoardProps, 'onShowState'>) {
  const { desk } = useApp();
  const words = useWords(boardWords);
  const isTime = useAfterFirstLook();
  const counts = useLiveQuery(async () => {
    if (!isTime) return undefined;
    const each = ENDED.map(async (state) => [state, await countInState(desk.ledger, state)] as const);
    return (await Promise.all(each)).filter(([, count]) => count > 0);
  }, [desk, isTime]);
  return (
    <ul className="ended-counts">
      {counts?.map(([state, count]) => (
        <li key={state}>
          <button
            type="button"
            className="row"
            aria-label={words.showEnded(words.targets[state], count)}
            onClick={() => onShowState(state)}
          >
            <span className="grow">{words.targets[state]}</span>
            <span className="quiet">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
