import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Puts the keyboard into a cell, by row and column counted from 0; into one that is drawn only after this change once
 * it is there. Cells that do not exist are left where they are.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>): (row: number, column: number) => void {
  const wanted = useRef<string>(undefined);
  const look = useCallback(() => {
    if (wanted.current === undefined) return;
    const cell = grid.current?.querySelector<HTMLInputElement>(`[data-cell="${wanted.current}"]`);
    if (!cell) return;
    wanted.current = undefined;
    cell.focus();
    cell.select();
  }, [grid]);
  useEffect(look);
  return useCallback(
    (row, column) => {
      wanted.current = `${row}:${column}`;
      // After what this key changes has been drawn: the cell of this name may be another by then.
      queueMicrotask(look);
    },
    [look],
  );
}
