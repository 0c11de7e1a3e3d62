import { useEffect } from 'react';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { useAfterFirstLook } from '../app/first-look.tsx';
import type { Place } from '../app/place.ts';
import { PersonSheet } from '../contact/person-sheet.tsx';
import { later } from '../ui/later.tsx';

const OtherPlace = later(async () => (await import('./other-places.tsx')).OtherPlace);

interface PlaceContentProps {
  readonly place: Exclude<Place, { at: 'home' }>;
  readonly page: PageAtHand | undefined;
}

/** What stands at a place, the same in the popup, the side panel and the workspace. */
export function PlaceContent({ place, page }: PlaceContentProps) {
  if (place.at === 'person') return <PersonSheet contactId={place.contactId} page={page} />;
  return <OtherPlace place={place} />;
}

/** Reads the code of the other places once the page shows what it was opened for, so that going there is at once. */
export function useOtherPlacesSoon(): void {
  const isTime = useAfterFirstLook();
  useEffect(() => {
    if (isTime) void OtherPlace.read();
  }, [isTime]);
}
