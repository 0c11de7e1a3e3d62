import type { Place } from '../app/place.ts';

export function NewRecommendation(_: Extract<Place, { at: 'new-recommendation' }>) {
  return null;
}
