import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { viewsOf } from '../../lib/db/queries/introduction-list.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { useApp } from '../app/app.tsx';

/**
 * What a screen shows of the introductions that are in its window, and of no others. While the next ones are read, the
 * last ones stay.
 */
export function useViews(ids: readonly string[]): ReadonlyMap<string, IntroductionView> {
  const { desk } = useApp();
  const views = useLiveQuery(() => viewsOf(desk.ledger, ids), [desk, ids.join(' ')]);
  const last = useRef<ReadonlyMap<string, IntroductionView>>(new Map());
  if (views) last.current = views;
  return last.current;
}
