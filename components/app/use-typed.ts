import { useCallback, useEffect, useRef, useState } from 'react';
import { dropTyped, keepTyped, readTyped } from '../../lib/db/typed.ts';
import { useApp } from './app.tsx';
import { useOpeningAnswer } from './use-live.ts';

/** What was kept for a form, read before anything was drawn. */
interface Kept<T> {
  readonly kept: T | undefined;
}

/**
 * A form's state that is kept at every keystroke: close the popup mid-word, open it, and it stands there.
 * `undefined` until it is known whether something was kept. `drop` forgets it, for when it has been saved.
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

  const set = useCallback(
    (next: T) => {
      setValue(next);
      void keepTyped(desk.ledger, key, next, desk.now());
    },
    [desk, key],
  );
  const drop = useCallback(() => dropTyped(desk.ledger, key), [desk, key]);
  return [value, set, drop];
}
