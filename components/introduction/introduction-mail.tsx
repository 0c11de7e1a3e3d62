import type { Place } from '../app/place.ts';

export function IntroductionMailPage(_: Extract<Place, { at: 'introduction-mail' }>) {
  return null;
}
