import type { Place } from '../app/place.ts';

export function NeedPage(_: Extract<Place, { at: 'need' }>) {
  return null;
}
