import type { Place } from '../app/place.ts';

export function CompanyPage(_: Extract<Place, { at: 'company' }>) {
  return null;
}
