import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import type { Ledger } from '../../lib/db/ledger.ts';
import {
  introductionIds,
  introductionsLike,
  readAllIntroductions,
  readLiveIntroductions,
  readReceivedIntroductions,
} from '../../lib/db/queries/introduction-list.ts';
import { viewIntroductions } from '../../lib/db/queries/introductions.ts';
import type { IntroductionRow } from '../../lib/db/rows.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { useApp } from '../app/app.tsx';
import { useFirstLook } from '../app/first-look.tsx';
import { type IntroductionFilters, rowsOf, turnsOf } from './board-view.ts';

/** The ids of what passes the filters and what was typed, in the list's order. While others are read, the last stay. */
export function useListedIds(filters: IntroductionFilters, query: string): readonly Id[] | undefined {
  const { desk, settings, zone, today } = useApp();
  const source = sourceOf(filters, query);
  const byIndex = useLiveQuery(
    async () => (source === 'index' ? introductionIds(desk.ledger, filters.state) : undefined),
    [desk, source, filters.state],
  );
  const read = useLiveQuery(
    async () => ({ source, rows: await readRows(desk.ledger, source) }),
    [desk, source],
  );
  // Those of the filters before are other ones.
  const rows = read?.source === source ? read.rows : undefined;
  const like = useLiveQuery(
    async () => ({
      query,
      isLike: query === '' ? undefined : await introductionsLike(desk.ledger, query),
    }),
    [desk, query],
  );
  const byTurn = filters.whose !== undefined;
  const turns = useLiveQuery(async () => {
    if (!byTurn) return undefined;
    const views = await viewIntroductions(desk.ledger, await readLiveIntroductions(desk.ledger));
    return turnsOf(views, { clocks: settings.clocks, zone, today });
  }, [desk, byTurn, settings.clocks, zone, today]);
  const filtered = useMemo(
    () =>
      rows && (!byTurn || turns)
        ? rowsOf(rows, filters, turns, like?.isLike).map((row) => row.id)
        : undefined,
    [rows, filters, byTurn, turns, like],
  );
  const ids = source === 'index' ? byIndex : filtered;
  useFirstLook(ids?.length === 0);
  const last = useRef(ids);
  if (ids) last.current = ids;
  return last.current;
}

/** From where the fewest rows need to be read. */
type Source = 'index' | 'live' | 'received' | 'all';

function sourceOf({ whose, received }: IntroductionFilters, query: string): Source {
  // Only what is alive is anybody's turn.
  if (whose !== undefined && whose !== 'nobody') return 'live';
  if (received) return 'received';
  return query === '' && whose === undefined ? 'index' : 'all';
}

async function readRows(ledger: Ledger, source: Source): Promise<readonly IntroductionRow[] | undefined> {
  switch (source) {
    case 'index':
      return undefined;
    case 'live':
      return readLiveIntroductions(ledger);
    case 'received':
      return readReceivedIntroductions(ledger);
    case 'all':
      return readAllIntroductions(ledger);
  }
}
