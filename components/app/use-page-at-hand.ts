import { useEffect, useState } from 'react';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { useApp } from './app.tsx';

/** The page the user is looking at, kept up to date. */
export function usePageAtHand(): PageAtHand | undefined {
  const { shell, opening } = useApp();
  const [page, setPage] = useState<PageAtHand | undefined>(() => opening.current?.page);
  useEffect(() => shell.watchPage(setPage), [shell]);
  return page;
}
