import type { Desk } from '../../lib/db/commit.ts';
import { readTyped } from '../../lib/db/typed.ts';
import type { Shell } from '../../lib/deeds/shell.ts';
import type { Moment } from '../../lib/domain/basics.ts';
import type { Place } from './place.ts';

/** Where a closed popup or panel was left, as it is kept among what is typed. */
export interface KeptPlace {
  readonly at: Moment;
  readonly places: readonly Place[];
  /** The page that was looked at then. */
  readonly pageUrl?: string;
}

export const placeKey = (place: Shell['place']): string => `place:${place}`;

/** For so long a closed popup opens where it was left. */
const REMEMBERED_MS = 600_000;

/** Places where something is being written: they come back on any page, what was typed standing in them. */
const FORMS: readonly Place['at'][] = ['add-person', 'edit-person', 'new-introduction', 'letter'];

/** What was kept, unless that is too long ago. */
export async function readKeptPlace(desk: Desk, place: Shell['place']): Promise<KeptPlace | undefined> {
  const kept = (await readTyped(desk.ledger, placeKey(place))) as KeptPlace | undefined;
  return kept && desk.now() - kept.at < REMEMBERED_MS ? kept : undefined;
}

/** The way back to where one was, or home where the page at hand is another by now. */
export function comeBack(kept: KeptPlace | undefined, url: string | undefined): readonly Place[] {
  const last = kept?.places.at(-1);
  if (!kept || !last) return [{ at: 'home' }];
  return FORMS.includes(last.at) || kept.pageUrl === url ? kept.places : [{ at: 'home' }];
}
