import type { Place } from '../app/place.ts';

export function NewRequest(_: Extract<Place, { at: 'new-request' }>) {
  return null;
}
