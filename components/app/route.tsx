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
import { keepTyped, readTyped } from '../../lib/db/typed.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Language, Moment, Side } from '../../lib/domain/basics.ts';
import type { ReportAbout } from '../../lib/domain/introduction.ts';
import { useApp } from './app.tsx';

/** Where one is in the popup and side panel. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'person'; readonly contactId: string }
  | { readonly at: 'edit-person'; readonly contactId: string }
  | { readonly at: 'add-person'; readonly from?: PagePerson }
  | { readonly at: 'introduction'; readonly introductionId: string }
  | {
      readonly at: 'new-introduction';
      readonly seekerId?: string;
      readonly providerId?: string;
      readonly introducerId?: string;
    }
  | {
      readonly at: 'letter';
      readonly introductionId: string;
      readonly kind: 'ask' | 'joint' | 'report' | 'thanks';
      readonly side?: Side;
      readonly again?: boolean;
      readonly about?: ReportAbout;
      readonly language?: Language;
    };

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

interface Kept {
  readonly at: Moment;
  readonly places: readonly Place[];
  /** The page that was looked at then. */
  readonly pageUrl?: string;
}

/** For so long a closed popup opens where it was left. */
const REMEMBERED_MS = 600_000;

/** Places where something is being written: they come back on any page, what was typed standing in them. */
const FORMS: readonly Place['at'][] = ['add-person', 'edit-person', 'new-introduction', 'letter'];

/**
 * Keeps the way one came, so that `back` goes there, and the place itself across a closed popup: a form for ten
 * minutes, a person or introduction as long as the page at hand is still the same, since on another page the question
 * is again who is on it.
 */
export function RouteRoot({ children }: { readonly children: ReactNode }) {
  const { desk, shell } = useApp();
  const [trail, setTrail] = useState<readonly Place[]>();
  const pageUrl = useRef<string>(undefined);
  const key = `place:${shell.place}`;

  useEffect(() => {
    const kept = readTyped(desk.ledger, key) as Promise<Kept | undefined>;
    return shell.watchPage(({ url }) => {
      pageUrl.current = url;
      void kept.then((left) => setTrail((now) => now ?? comeBack(left, desk.now(), url)));
    });
  }, [desk, shell, key]);

  const newest = useRef<readonly Place[]>([]);
  const change = useCallback(
    (next: readonly Place[]) => {
      newest.current = next;
      setTrail(next);
      const kept: Kept = {
        at: desk.now(),
        places: next,
        ...(pageUrl.current !== undefined && { pageUrl: pageUrl.current }),
      };
      void keepTyped(desk.ledger, key, kept, desk.now());
    },
    [desk, key],
  );

  const route = useMemo<Route | undefined>(() => {
    if (!trail) return undefined;
    newest.current = trail;
    // Two steps in one turn are two steps: the second goes on from where the first led.
    return {
      place: trail.at(-1) ?? { at: 'home' },
      go: (place) => change(place.at === 'home' ? [place] : [...newest.current.slice(-10), place]),
      back: () => change(newest.current.length > 1 ? newest.current.slice(0, -1) : [{ at: 'home' }]),
      replace: (place) => change([...newest.current.slice(0, -1), place]),
    };
  }, [trail, change]);
  return route ? <RouteContext value={route}>{children}</RouteContext> : null;
}

function comeBack(kept: Kept | undefined, now: Moment, url: string | undefined): readonly Place[] {
  const last = kept?.places.at(-1);
  const fresh = kept !== undefined && now - kept.at < REMEMBERED_MS;
  if (!last || !fresh) return [{ at: 'home' }];
  return FORMS.includes(last.at) || kept.pageUrl === url ? kept.places : [{ at: 'home' }];
}
