import { liveQuery } from 'dexie';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropTyped, keepTyped, readTyped } from '../../lib/db/typed.ts';
import type { Moment } from '../../lib/domain/basics.ts';
import { useApp } from './app.tsx';
import { useOpeningAnswer } from './use-live.ts';

/** What was kept for a form, read before anything was drawn. */
interface Kept<T> {
  readonly kept: T | undefined;
}

/**
 * A form's state that is kept at every keystroke: close the popup mid-word, open it, and it stands there.
 * `undefined` until it is known whether something was kept. What is typed in another view of the same form stands here
 * too, so that two views cannot overwrite each other unseen. `drop` forgets it, for when it has been saved.
 */
export function useTyped<T>(
  key: string,
  initial: T,
): readonly [T | undefined, (value: T) => void, () => Promise<void>] {
  const { desk } = useApp();
  const read = useOpeningAnswer<Kept<T>>(key);
  const [value, setValue] = useState<T | undefined>(() => read && (read.kept ?? initial));
  const known = useRef(read && key);
  const first = useRef(initial);
  first.current = initial;

  useEffect(() => {
    if (known.current === key) return;
    known.current = undefined;
    let stopped = false;
    setValue(undefined);
    void readTyped(desk.ledger, key).then((kept) => {
      if (!stopped) setValue(kept === undefined ? first.current : (kept as T));
    });
    return () => {
      stopped = true;
    };
  }, [desk, key]);

  /** When this view last wrote; what another wrote later stands here too. */
  const wroteAt = useRef<Moment>(0);
  useEffect(() => {
    wroteAt.current = 0;
    const opened = desk.now();
    const watching = liveQuery(() => desk.ledger.typed.get(key)).subscribe((row) => {
      if (row && row.at > Math.max(wroteAt.current, opened)) setValue(row.value as T);
    });
    return () => watching.unsubscribe();
  }, [desk, key]);

  const set = useCallback(
    (next: T) => {
      setValue(next);
      wroteAt.current = desk.now();
      void keepTyped(desk.ledger, key, next, wroteAt.current);
    },
    [desk, key],
  );
  const drop = useCallback(() => dropTyped(desk.ledger, key), [desk, key]);
  return [value, set, drop];
}
