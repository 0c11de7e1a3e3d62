import type { Place } from '../app/place.ts';

export function RequestPage(_: Extract<Place, { at: 'request' }>) {
  return null;
}
