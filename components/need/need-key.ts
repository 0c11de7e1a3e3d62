import type { Place } from '../app/place.ts';

/** The name under which what is typed about a need is kept: one for each, so that none stands in for another. */
export function needKey(place: Extract<Place, { at: 'need' }>): string {
  const { requestId, seekerId, seeker, pageUrl, text } = place;
  const whose = seekerId ?? seeker?.identities[0]?.key ?? '';
  return ['need', requestId ?? '', whose, pageUrl ?? '', (text ?? '').slice(0, 120)].join(':');
}
