import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react';
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
  type Offered,
  type RowWrong,
  withCards,
  withCells,
  withEnd,
} from './guest-draft.ts';
import { RowNotes } from './row-notes.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import './gathering.css';
import { Icon } from '../ui/icons.tsx';

/** The rows as they are typed, and what stood there before a row was removed or some were pasted. */
export interface GridDraft {
  readonly rows: readonly GuestRow[];
  readonly wide: boolean;
  readonly before?:
    | { readonly rows: readonly GuestRow[]; readonly removed: string }
    | { readonly rows: readonly GuestRow[]; readonly pasted: number };
}

interface GuestGridProps {
  readonly draft: GridDraft;
  readonly onChange: (draft: GridDraft) => void;
  readonly offeredFor: (row: GuestRow) => Offered;
  /** What is wrong with which row, once somebody has tried to save. */
  readonly wrong: ReadonlyMap<string, RowWrong>;
}

/** As long as a line of the notebook may be. */
const LONGEST = 500;

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
      onChange({ rows: next, wide, before: { rows, pasted: cells.length } });
      return;
    }
    const { cards, nameless } = readCards(text);
    const [first] = cards;
    // One plain name is pasted as text is pasted anywhere.
    const isMore =
      isTable || isSeveral || (cards.length === 1 && (first?.company ?? first?.line) !== undefined);
    if (!isMore || !row || (!isSeveral && !isEmptyRow(row))) return;
    event.preventDefault();
    const kept = [...cards, ...nameless.map((line) => ({ line }))];
    const next = withCards(rows, at, kept, newKey);
    const unfolds = cards.some(({ role, email }) => role ?? email);
    onChange({ rows: next, wide: wide || unfolds, before: { rows, pasted: kept.length } });
    focusOn(next.length - 1, 0);
  };

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
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          <div key={row.key} role="row" className="guest-row" tabIndex={-1} aria-rowindex={at + 2}>
            {columns.map((column, index) => (
              // biome-ignore lint/a11y/useSemanticElements: see the grid
              <div key={column} role="gridcell" data-column={column} tabIndex={-1}>
                <input
                  className="cell"
                  data-cell={`${at}:${index}`}
                  aria-label={words.cell(words.columns[column], at + 1)}
                  aria-invalid={isWrong(wrong.get(row.key), column) || undefined}
                  placeholder={words.columns[column]}
                  inputMode={column === 'email' ? 'email' : undefined}
                  autoComplete="off"
                  maxLength={LONGEST}
                  value={row[column]}
                  onChange={(event) => setRow({ ...row, [column]: event.target.value })}
                  onKeyDown={(event) => onKeyDown(event, at, index)}
                  onPaste={(event) => onPaste(event, at, index)}
                />
              </div>
            ))}
            {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
            <div role="gridcell" className="remove" tabIndex={-1}>
              {!isEmptyRow(row) && (
                <button
                  type="button"
                  className="button icon small"
                  // The keyboard has Alt+Delete: as a stop for Tab it would stand between any two rows.
                  tabIndex={-1}
                  aria-keyshortcuts="Alt+Delete"
                  aria-label={words.removeRow(row.name.trim())}
                  title={`${words.removeRow(row.name.trim())} (Alt+Delete)`}
                  onClick={() => remove(at)}
                >
                  <Icon name="cross" size={12} />
                </button>
              )}
            </div>
            <RowNotes
              row={row}
              offered={offeredFor(row)}
              wrong={wrong.get(row.key)}
              onAnswer={(answer) => {
                const { answer: _, ...bare } = row;
                setRow(answer === undefined ? bare : { ...bare, answer });
                // The buttons go with the answer: the keyboard goes on in the next row.
                if (answer !== undefined) focusOn(at + 1, 0);
              }}
            />
          </div>
        ))}
      </div>
      {draft.before && (
        <p className="grid-undo" role="status">
          <span className="hint">
            {'removed' in draft.before
              ? words.rowRemoved(draft.before.removed)
              : words.rowsPasted(draft.before.pasted)}
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

function isWrong(wrong: RowWrong | undefined, column: Column): boolean {
  return (wrong === 'name' || wrong === 'email') && wrong === column;
}
