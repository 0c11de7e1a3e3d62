import { type ClipboardEvent, type KeyboardEvent, useCallback, useId, useRef } from 'react';
import { readCards } from '../../lib/exchange/read-cards.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';
import {
  ALL_COLUMNS,
  COLUMNS,
  type Column,
  type GuestRow,
  isEmptyRow,
  MOST_ROWS,
  type Offered,
  type RowWrong,
  roomFor,
  withCards,
  withCells,
  withEnd,
} from './guest-draft.ts';
import { type GuestActs, GuestRowCells } from './guest-row.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import './gathering.css';

/** The rows as they are typed, and what stood there before a row was removed or some were pasted. */
export interface GridDraft {
  readonly rows: readonly GuestRow[];
  readonly wide: boolean;
  readonly before?:
    | { readonly rows: readonly GuestRow[]; readonly removed: string }
    | { readonly rows: readonly GuestRow[]; readonly pasted: number; readonly cut?: boolean };
}

interface GuestGridProps {
  readonly draft: GridDraft;
  readonly onChange: (draft: GridDraft) => void;
  readonly offeredFor: (row: GuestRow) => Offered;
  /** What is wrong with which row, once somebody has tried to save. */
  readonly wrong: ReadonlyMap<string, RowWrong>;
}

/** A row for everybody met, driven as people expect of a grid: Enter and Tab go on, arrows change rows, pasting fills. */
export function GuestGrid({ draft, onChange, offeredFor, wrong }: GuestGridProps) {
  const { desk } = useApp();
  const words = useWords(gatheringWords);
  const grid = useRef<HTMLDivElement>(null);
  const focusOn = useGridFocus(grid);
  const hint = useId();
  const newKey = () => desk.newId();
  const { rows, wide } = draft;
  const columns: readonly Column[] = wide ? ALL_COLUMNS : COLUMNS;

  const setRows = (next: readonly GuestRow[]) => onChange({ rows: withEnd(next, newKey), wide });
  const setRow = (row: GuestRow) => setRows(rows.map((one) => (one.key === row.key ? row : one)));
  const remove = (at: number) => {
    const row = rows[at];
    if (!row) return;
    const left = withEnd(rows.toSpliced(at, 1), newKey);
    onChange({ rows: left, wide, ...(!isEmptyRow(row) && { before: { rows, removed: row.name.trim() } }) });
    focusOn(Math.min(at, left.length - 1), 0);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, at: number, column: number) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return;
    const row = rows[at];
    const last = columns.length - 1;
    const take = () => event.preventDefault();
    if (event.altKey) {
      if (event.key === 'Delete') {
        take();
        remove(at);
      }
      return;
    }
    if (event.key === 'Enter') {
      take();
      if (event.shiftKey) column > 0 ? focusOn(at, column - 1) : focusOn(at - 1, last);
      else column < last ? focusOn(at, column + 1) : focusOn(at + 1, 0);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      take();
      focusOn(at + (event.key === 'ArrowDown' ? 1 : -1), column);
    } else if (event.key === 'Backspace' && row && isEmptyRow(row) && column === 0 && at > 0) {
      take();
      if (at < rows.length - 1) onChange({ rows: rows.toSpliced(at, 1), wide });
      focusOn(at - 1, last);
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>, at: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    const row = rows[at];
    const isTable = text.includes('\t');
    const isSeveral = /[\r\n]/u.test(text.trim());
    if (column > 0) {
      if (!isTable && !isSeveral) return;
      event.preventDefault();
      const cells = text
        .trimEnd()
        .split(/\r\n?|\n/u)
        .map((line) => line.split('\t'));
      const next = withCells(rows, { row: at, column }, cells, columns, newKey);
      const pasted = Math.min(cells.length, Math.max(0, MOST_ROWS - at));
      onChange({ rows: next, wide, before: { rows, pasted, cut: pasted < cells.length } });
      return;
    }
    const { cards, nameless, cut } = readCards(text);
    const [first] = cards;
    // One plain name is pasted as text is pasted anywhere.
    const isMore =
      isTable || isSeveral || (cards.length === 1 && (first?.company ?? first?.line) !== undefined);
    if (!isMore || !row || (!isSeveral && !isEmptyRow(row))) return;
    event.preventDefault();
    const kept = [...cards, ...nameless.map((line) => ({ line }))];
    const next = withCards(rows, at, kept, newKey);
    const unfolds = cards.some(({ role, email }) => role ?? email);
    const pasted = Math.min(kept.length, roomFor(rows));
    const before = { rows, pasted, cut: cut || pasted < kept.length };
    onChange({ rows: next, wide: wide || unfolds, before });
    focusOn(next.length - 1, 0);
  };

  // Always the same ones, so that of a thousand rows only the one that changes is drawn anew.
  const latest = useRef<GuestActs>(undefined);
  latest.current = { onRow: setRow, onRemove: remove, onKeyDown, onPaste, focusOn };
  const acts = useCallback(() => latest.current, []);

  return (
    <div className="guest-grid" data-wide={wide || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: in a popup's width a row takes two lines, which a table cannot */}
      <div
        role="grid"
        ref={grid}
        aria-label={words.grid}
        aria-describedby={hint}
        aria-rowcount={rows.length + 1}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid. biome-ignore lint/a11y/useFocusableInteractive: the cells' fields take the focus */}
        <div role="row" className="guest-head" tabIndex={-1} aria-rowindex={1}>
          {columns.map((column) => (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            <span key={column} role="columnheader" data-column={column} tabIndex={-1}>
              {words.columns[column]}
            </span>
          ))}
        </div>
        {rows.map((row, at) => (
          <GuestRowCells
            key={row.key}
            row={row}
            at={at}
            columns={columns}
            offered={offeredFor(row)}
            wrong={wrong.get(row.key)}
            acts={acts}
          />
        ))}
      </div>
      {draft.before && (
        <p className="grid-undo" role="status">
          <span className="hint">
            {'removed' in draft.before
              ? words.rowRemoved(draft.before.removed)
              : [words.rowsPasted(draft.before.pasted), draft.before.cut && words.gridFull]
                  .filter(Boolean)
                  .join(' ')}
          </span>
          <Button small look="plain" onClick={() => setRows(draft.before?.rows ?? rows)}>
            {'removed' in draft.before ? words.putBack : words.takeBack}
          </Button>
        </p>
      )}
      <div className="grid-foot">
        <p className="hint" id={hint}>
          {words.gridHint}
        </p>
        <Button small look="plain" expanded={wide} onClick={() => onChange({ ...draft, wide: !wide })}>
          {wide ? words.less : words.more}
        </Button>
      </div>
    </div>
  );
}
