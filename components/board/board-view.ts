import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { IntroductionRow } from '../../lib/db/rows.ts';
import { type IntroductionState, isReceived } from '../../lib/domain/introduction-state.ts';
import { type Calendar, type Turn, turnOf } from '../../lib/glance/turn.ts';

/** How introductions are looked at. Kept from one day to the next. */
export interface IntroductionsView {
  readonly as: 'board' | 'list';
  readonly filters: IntroductionFilters;
}

/** Everything that is set must hold. */
export interface IntroductionFilters {
  readonly whose?: Turn['whose'];
  readonly state?: IntroductionState;
  readonly received?: true;
}

export const FIRST_VIEW: IntroductionsView = { as: 'board', filters: {} };

/** What was kept, or the first view where it is of another shape. */
export function readIntroductionsView(kept: unknown): IntroductionsView {
  const said = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<IntroductionsView>;
  return { as: said.as === 'list' ? 'list' : 'board', filters: said.filters ?? {} };
}

export const BOARD_COLUMNS = ['considering', 'asking', 'agreed', 'introduced', 'in-touch', 'ended'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** States in which it is over, folded into one column. */
export const ENDED: readonly IntroductionState[] = ['landed', 'no-fit', 'not-now', 'declined', 'withdrawn'];

function columnOf(state: IntroductionState): BoardColumn {
  return BOARD_COLUMNS.find((column) => column === state) ?? 'ended';
}

/** Referred work gets more care than one's own: what the user received stands first, then what changed last. */
export function cardsOf(
  rows: readonly IntroductionRow[],
): ReadonlyMap<BoardColumn, readonly IntroductionRow[]> {
  const inOrder = [...rows].sort(byCare);
  return Map.groupBy(inOrder, (row) => columnOf(row.state));
}

function byCare(a: IntroductionRow, b: IntroductionRow): number {
  return Number(isReceived(b)) - Number(isReceived(a)) || b.updatedAt - a.updatedAt;
}

/** Whose turn it is in each of what is alive; whatever is not has none. */
export function turnsOf(
  views: readonly IntroductionView[],
  calendar: Calendar,
): ReadonlyMap<string, Turn['whose']> {
  return new Map(views.map((view) => [view.introduction.id, turnOf(view, calendar).whose] as const));
}

/** What passes, what is alive first, and within that by latest change. `turns` where they are asked for. */
export function rowsOf(
  rows: readonly IntroductionRow[],
  { whose, state, received }: IntroductionFilters,
  turns: ReadonlyMap<string, Turn['whose']> | undefined,
  isLike: ((row: IntroductionRow) => boolean) | undefined,
): readonly IntroductionRow[] {
  return rows
    .filter(
      (row) =>
        (state === undefined || row.state === state) &&
        (received === undefined || isReceived(row)) &&
        (whose === undefined || (turns?.get(row.id) ?? 'nobody') === whose) &&
        (isLike === undefined || isLike(row)),
    )
    .sort((a, b) => b.live - a.live || b.updatedAt - a.updatedAt);
}
