import { useCallback, useRef } from 'react';

/**
 * The same thing one at a time: what is asked for while it is still being done is left. Twice clicked, a form that adds
 * would add twice, the second time past the one undo. `what` tells one thing from another, which waits for none.
 */
export function useOnce(): (work: () => Promise<unknown>, what?: string) => Promise<void> {
  const busy = useRef(new Set<string>());
  return useCallback(async (work, what = '') => {
    if (busy.current.has(what)) return;
    busy.current.add(what);
    try {
      await work();
    } finally {
      busy.current.delete(what);
    }
  }, []);
}
