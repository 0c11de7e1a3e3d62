import type { Desk } from '../../lib/db/commit.ts';
import { readTyped } from '../../lib/db/typed.ts';
import type { Shell } from '../../lib/deeds/shell.ts';
import type { Moment } from '../../lib/domain/basics.ts';
import { addKey } from '../contact/add-key.ts';
import { needKey } from '../need/need-key.ts';
import type { Place } from './place.ts';

/** Where a closed popup or panel was left, as it is kept among what is typed. */
export interface KeptPlace {
  readonly at: Moment;
  readonly places: readonly Place[];
  /** The page that was looked at then. */
  readonly pageUrl?: string;
  /** It is a form in which nothing was written. */
  readonly untouched?: boolean;
}

export const placeKey = (place: Shell['place']): string => `place:${place}`;

/** For so long a closed popup opens where it was left. */
const REMEMBERED_MS = 600_000;

/** Places where something is being written: once it is, they come back on any page, with what was typed. */
const FORMS: readonly Place['at'][] = [
  'add-person',
  'edit-person',
  'new-introduction',
  'letter',
  'need',
  'new-request',
  'new-recommendation',
  'new-circle',
  'new-gathering',
  'thank-yous',
];

/** Without what was read out of a mail: it is kept nowhere before it is recorded, and read again where it is wanted. */
export function keepable(places: readonly Place[]): readonly Place[] {
  const kept = places.filter(({ at }) => at !== 'introduction-mail');
  return kept.length > 0 ? kept : [{ at: 'home' }];
}

/** What was kept, unless that is too long ago. */
export async function readKeptPlace(desk: Desk, place: Shell['place']): Promise<KeptPlace | undefined> {
  const kept = (await readTyped(desk.ledger, placeKey(place))) as KeptPlace | undefined;
  if (!kept || desk.now() - kept.at >= REMEMBERED_MS) return undefined;
  const last = kept.places.at(-1);
  // What a page filled in is kept nowhere before a key was pressed in it.
  if (last?.at === 'add-person')
    return { ...kept, untouched: (await readTyped(desk.ledger, addKey(last.from))) === undefined };
  // A need of another mail, read and not written, or safely in the pool, must not stand before the people of this one.
  if (last?.at === 'need') {
    const typed = last.requestId === undefined && (await readTyped(desk.ledger, needKey(last)));
    return { ...kept, untouched: !typed };
  }
  return kept;
}

/** The way back to where one was, or home where the page at hand is another by now. */
export function comeBack(kept: KeptPlace | undefined, url: string | undefined): readonly Place[] {
  const last = kept?.places.at(-1);
  if (!kept || !last) return [{ at: 'home' }];
  const isWritten = FORMS.includes(last.at) && !kept.untouched;
  return isWritten || kept.pageUrl === url ? kept.places : [{ at: 'home' }];
}
