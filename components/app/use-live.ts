import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useApp } from './app.tsx';
import { useAfterFirstLook } from './first-look.tsx';

/** The answer to a question that was read before anything was drawn; in the page's first frame only. */
export function useOpeningAnswer<T>(name: string): T | undefined {
  const given = useGiven<T>(name);
  return given instanceof Promise ? undefined : given;
}

function useGiven<T>(name: string): T | Promise<T | undefined> | undefined {
  const { opening } = useApp();
  return useState(() => opening.current?.answers.get(name) as T | Promise<T | undefined> | undefined)[0];
}

/**
 * A live query whose answer may stand there from the first frame on, under this name, or be on its way. It is asked
 * again, and from then on kept up to date, once that has been looked at: asked at once, the same rows would be read
 * twice before it is drawn.
 */
export function useLive<T>(name: string, query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const given = useGiven<T>(name);
  const first = given instanceof Promise ? undefined : given;
  const [firstDeps] = useState(deps);
  const [isIn, setIn] = useState(first !== undefined);
  useEffect(() => {
    if (given instanceof Promise) void given.then(() => setIn(true));
  }, [given]);
  const isTime = useAfterFirstLook() && isIn;
  const isEnough = !isTime && given !== undefined && deps.every((dep, at) => Object.is(dep, firstDeps[at]));
  return useLiveQuery(async () => (isEnough ? given : query()), [...deps, isEnough], first);
}
