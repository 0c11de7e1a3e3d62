import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { keepTyped } from '../../lib/db/typed.ts';
import { useApp } from './app.tsx';
import { type KeptPlace, keepable, placeKey } from './kept-place.ts';
import type { Place } from './place.ts';

export type { Place } from './place.ts';

/** The place, and how to get to others. The workspace keeps its own, in the address. */
export interface Route {
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly back: () => void;
  /** Goes on from a form that is done: `back` does not lead into it again. */
  readonly replace: (place: Place) => void;
}

export const RouteContext = createContext<Route | undefined>(undefined);

export function useRoute(): Route {
  const route = useContext(RouteContext);
  if (!route) throw new Error('no <RouteRoot> above');
  return route;
}

/**
 * Keeps the way one came, so that `back` goes there, and the place itself across a closed popup: a form for ten
 * minutes, a person or introduction as long as the page at hand is still the same, since on another page the question
 * is again who is on it.
 */
export function RouteRoot({ children }: { readonly children: ReactNode }) {
  const { desk, shell, opening } = useApp();
  const [trail, setTrail] = useState<readonly Place[]>(() => opening.current?.places ?? [{ at: 'home' }]);
  const pageUrl = useRef(opening.current?.page.url);
  const key = placeKey(shell.place);

  useEffect(
    () =>
      shell.watchPage(({ url }) => {
        pageUrl.current = url;
      }),
    [shell],
  );

  const newest = useRef<readonly Place[]>([]);
  const change = useCallback(
    (next: readonly Place[]) => {
      newest.current = next;
      setTrail(next);
      const kept: KeptPlace = {
        at: desk.now(),
        places: keepable(next),
        ...(pageUrl.current !== undefined && { pageUrl: pageUrl.current }),
      };
      void keepTyped(desk.ledger, key, kept, desk.now());
    },
    [desk, key],
  );

  const route = useMemo<Route>(() => {
    newest.current = trail;
    // Two steps in one turn are two steps: the second goes on from where the first led.
    return {
      place: trail.at(-1) ?? { at: 'home' },
      go: (place) => change(place.at === 'home' ? [place] : [...newest.current.slice(-10), place]),
      back: () => change(newest.current.length > 1 ? newest.current.slice(0, -1) : [{ at: 'home' }]),
      replace: (place) => change([...newest.current.slice(0, -1), place]),
    };
  }, [trail, change]);
  return <RouteContext value={route}>{children}</RouteContext>;
}
