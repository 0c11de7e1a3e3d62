import { useCallback, useRef } from 'react';

/**
 * One at a time: what is asked for while the same is still being done is left. Twice clicked, a form that adds would
 * add twice, the second time past the one undo.
 */
export function useOnce(): (work: () => Promise<unknown>) => Promise<void> {
  const busy = useRef(false);
  return useCallback(async (work) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  }, []);
}
