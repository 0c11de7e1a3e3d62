import { useEffect, useRef } from 'react';
import type { Change } from '../../lib/domain/change.ts';
import { useApp } from './app.tsx';
import type { Place } from './place.ts';

/**
 * What the frame of a page does as one goes about: an old message goes when the place changes, and what an undo
 * brought back is opened again, where `reopen` is given.
 */
export function useFollow(place: Place, reopen: ((place: Place) => void) | undefined): void {
  const { undone, hush } = useApp();
  const at = JSON.stringify(place);
  const latest = useRef({ at, reopen });
  latest.current = { at, reopen };
  const followed = useRef(undone);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what it is about
  useEffect(() => hush(), [at, hush]);

  useEffect(() => {
    if (!undone || followed.current === undone) return;
    followed.current = undone;
    const back = broughtBack(undone);
    if (back && JSON.stringify(back) !== latest.current.at) latest.current.reopen?.(back);
  }, [undone]);
}

/** Which rows a deletion took, and where what it took stands again. */
const BROUGHT_BACK: Partial<Record<Change['deed'], readonly [table: string, at: (key: string) => Place]>> = {
  'delete-contact': ['contacts', (contactId) => ({ at: 'person', contactId })],
  'delete-introduction': ['introductions', (introductionId) => ({ at: 'introduction', introductionId })],
  'delete-request': ['requests', (requestId) => ({ at: 'request', requestId })],
  'delete-recommendation': [
    'recommendations',
    (recommendationId) => ({ at: 'recommendation', recommendationId }),
  ],
};

/** What was deleted and stands there again. */
function broughtBack({ deed, rows }: Change): Place | undefined {
  const [table, at] = BROUGHT_BACK[deed] ?? [];
  const key = rows.find(
    (row) => row.table === table && row.before !== undefined && row.after === undefined,
  )?.key;
  return key === undefined ? undefined : at?.(key);
}
