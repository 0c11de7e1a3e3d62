import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useApp } from './app.tsx';
import { useAfterFirstLook } from './first-look.tsx';

/** The answer to a question that was read before anything was drawn; in the page's first frame only. */
export function useOpeningAnswer<T>(name: string): T | undefined {
  const { opening } = useApp();
  return useState(() => opening.current?.answers.get(name) as T | undefined)[0];
}

/**
 * A live query whose answer may stand there from the first frame on, under this name. It is asked again, and from then
 * on kept up to date, once that has been looked at: asked at once, the same rows would be read twice before it is drawn.
 */
export function useLive<T>(name: string, query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const first = useOpeningAnswer<T>(name);
  const [firstDeps] = useState(deps);
  const isTime = useAfterFirstLook();
  const isEnough = !isTime && first !== undefined && deps.every((dep, at) => Object.is(dep, firstDeps[at]));
  return useLiveQuery(async () => (isEnough ? first : query()), [...deps, isEnough], first);
}
