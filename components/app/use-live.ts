import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useApp } from './app.tsx';

/** The answer to a question that was read before anything was drawn; in the page's first frame only. */
export function useOpeningAnswer<T>(name: string): T | undefined {
  const { opening } = useApp();
  return useState(() => opening.current?.answers.get(name) as T | undefined)[0];
}

/** A live query whose answer may stand there from the first frame on, under this name. */
export function useLive<T>(name: string, query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const first = useOpeningAnswer<T>(name);
  return useLiveQuery(query, [...deps], first);
}
