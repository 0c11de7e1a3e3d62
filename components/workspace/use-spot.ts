import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Place, Route } from '../app/route.tsx';
import { hashOf, type PanePlace, readSpot, type Section, type Spot, sectionFor } from './spot.ts';

/** Beside the address, an entry of the browser's history remembers what does not fit into one. */
interface Kept {
  /** How many steps of ours lie before this one: only so far may `back` go. */
  readonly depth: number;
  readonly place?: PanePlace;
}

/**
 * Where one is in the workspace, kept in the address and the browser's own history: its back button, a reload and a
 * bookmark do what they do everywhere.
 */
export function useSpot(): {
  readonly spot: Spot;
  readonly route: Route;
  readonly show: (section: Section) => void;
} {
  const [spot, setSpot] = useState(spotNow);

  useEffect(() => {
    const look = () => setSpot(spotNow());
    addEventListener('popstate', look);
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('popstate', look);
      removeEventListener('hashchange', look);
    };
  }, []);

  const write = useCallback((next: Spot, instead: boolean) => {
    const kept: Kept = {
      depth: keptNow().depth + (instead ? 0 : 1),
      ...(next.place && { place: next.place }),
    };
    if (instead) history.replaceState(kept, '', hashOf(next));
    else history.pushState(kept, '', hashOf(next));
    setSpot(next);
  }, []);

  const route = useMemo<Route>(() => {
    const spotOf = (place: Place): Spot =>
      place.at === 'home' || place.at === 'report' || place.at === 'introduction-mail'
        ? { section: spot.section }
        : { section: sectionFor(spot.section, place), place };
    return {
      place: spot.place ?? { at: 'home' },
      go: (place) => write(spotOf(place), false),
      replace: (place) => write(spotOf(place), true),
      back: () => {
        if (keptNow().depth > 0) history.back();
        else write({ section: spot.section }, false);
      },
    };
  }, [spot, write]);
  const show = useCallback((section: Section) => write({ section }, false), [write]);
  return { spot, route, show };
}

function keptNow(): Kept {
  const state = history.state as Partial<Kept> | null;
  return { depth: 0, ...state };
}

function spotNow(): Spot {
  const spot = readSpot(location.hash);
  const { place } = keptNow();
  // The address wins, should somebody have changed it by hand.
  return place && hashOf({ ...spot, place }) === hashOf(spot) ? { ...spot, place } : spot;
}
