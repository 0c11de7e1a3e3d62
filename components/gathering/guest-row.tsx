import { type ClipboardEvent, type KeyboardEvent, memo } from 'react';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import { useWords } from '../app/app.tsx';
import { Icon } from '../ui/icons.tsx';
import {
  type Column,
  type GuestRow,
  isEmptyRow,
  LONGEST,
  type Offered,
  type RowWrong,
} from './guest-draft.ts';
import { RowNotes } from './row-notes.tsx';

/** What can be done with a row of the grid, as the grid stands now. */
export interface GuestActs {
  readonly onRow: (row: GuestRow) => void;
  readonly onRemove: (at: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>, at: number, column: number) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>, at: number, column: number) => void;
  readonly focusOn: (row: number, column: number) => void;
}

interface GuestRowCellsProps {
  readonly row: GuestRow;
  readonly at: number;
  readonly columns: readonly Column[];
  readonly offered: Offered;
  readonly wrong: RowWrong | undefined;
  /** Gives them at the moment they are wanted: it is the same from one drawing to the next. */
  readonly acts: () => GuestActs | undefined;
}

/** One row of the grid. Drawn anew only when something of its own changes. */
export const GuestRowCells = memo(function GuestRowCells(props: GuestRowCellsProps) {
  const { row, at, columns, offered, wrong, acts } = props;
  const words = useWords(gatheringWords);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="row" className="guest-row" tabIndex={-1} aria-rowindex={at + 2}>
      {columns.map((column, index) => (
        // biome-ignore lint/a11y/useSemanticElements: see the grid
        <div key={column} role="gridcell" data-column={column} tabIndex={-1}>
          <input
            className="cell"
            data-cell={`${at}:${index}`}
            aria-label={words.cell(words.columns[column], at + 1)}
            aria-invalid={isWrong(wrong, column) || undefined}
            placeholder={words.columns[column]}
            inputMode={column === 'email' ? 'email' : undefined}
            autoComplete="off"
            maxLength={LONGEST}
            value={row[column]}
            onChange={(event) => acts()?.onRow({ ...row, [column]: event.target.value })}
            onKeyDown={(event) => acts()?.onKeyDown(event, at, index)}
            onPaste={(event) => acts()?.onPaste(event, at, index)}
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
            onClick={() => acts()?.onRemove(at)}
          >
            <Icon name="cross" size={12} />
          </button>
        )}
      </div>
      <RowNotes
        row={row}
        offered={offered}
        wrong={wrong}
        onAnswer={(answer) => {
          const { answer: _, ...bare } = row;
          acts()?.onRow(answer === undefined ? bare : { ...bare, answer });
          // The buttons go with the answer: the keyboard goes on in the next row.
          if (answer !== undefined) acts()?.focusOn(at + 1, 0);
        }}
      />
    </div>
  );
});

function isWrong(wrong: RowWrong | undefined, column: Column): boolean {
  return (wrong === 'name' || wrong === 'email') && wrong === column;
}
