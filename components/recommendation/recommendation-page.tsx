import type { Place } from '../app/place.ts';

export function RecommendationPage(_: Extract<Place, { at: 'recommendation' }>) {
  return null;
}
