import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { keepTyped, readTyped } from '../../lib/db/typed.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Language, Side } from '../../lib/domain/basics.ts';
import type { ReportAbout } from '../../lib/domain/introduction.ts';
import { useApp } from './app.tsx';

/** Where one is in the popup and side panel. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'person'; readonly contactId: string }
  | { readonly at: 'edit-person'; readonly contactId: string }
  | { readonly at: 'add-person'; readonly from?: PagePerson }
  | { readonly at: 'introduction'; readonly introductionId: string }
  | { readonly at: 'new-introduction'; readonly seekerId?: string; readonly providerId?: string; readonly introducerId?: string }
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

/** Keeps the way one came, so that `back` goes there, and the place itself across a closed popup (for ten minutes). */
export function RouteRoot({ children }: { readonly children: ReactNode }) {
  const { desk, shell } = useApp();
  const [trail, setTrail] = useState<readonly Place[]>();
  const key = `place:${shell.place}`;

  useEffect(() => {
    void readTyped(desk.ledger, key).then((kept) => {
      const { at, places } = (kept ?? { at: 0, places: [] }) as { at: number; places: readonly Place[] };
      setTrail((now) => now ?? (desk.now() - at < 600_000 && places.length > 0 ? places : [{ at: 'home' }]));
    });
  }, [desk, key]);

  const change = useCallback(
    (next: readonly Place[]) => {
      setTrail(next);
      void keepTyped(desk.ledger, key, { at: desk.now(), places: next }, desk.now());
    },
    [desk, key],
  );

  const route = useMemo<Route | undefined>(() => {
    if (!trail) return undefined;
    return {
      place: trail.at(-1) ?? { at: 'home' },
      go: (place) => change(place.at === 'home' ? [place] : [...trail.slice(-10), place]),
      back: () => change(trail.length > 1 ? trail.slice(0, -1) : [{ at: 'home' }]),
      replace: (place) => change([...trail.slice(0, -1), place]),
    };
  }, [trail, change]);
  return route ? <RouteContext value={route}>{children}</RouteContext> : null;
}
