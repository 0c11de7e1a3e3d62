import { describe, expect, it } from 'vitest';
import { needKey } from '../../../components/need/need-key.ts';
import { hashOf, readSpot } from '../../../components/workspace/spot.ts';

const helen = {
  sighting: { role: 'sender', confidence: 'name-only', name: 'Helen Marsh' },
  identities: [{ key: 'email:helen@example.net', kind: 'email', value: 'helen@example.net' }],
  inFront: true,
} as const;

describe('a need as a place', () => {
  it('stands in an address, and whom a page showed does not', () => {
    const place = { at: 'need', text: 'books & clocks', requestId: 'r1' } as const;
    const spot = { section: 'today', place } as const;
    expect(readSpot(hashOf(spot))).toEqual(spot);
    expect(hashOf({ section: 'today', place: { ...place, seeker: helen } })).toBe(hashOf(spot));
  });

  it('keeps what is typed for one need apart from another', () => {
    const keys = [
      needKey({ at: 'need' }),
      needKey({ at: 'need', text: 'clocks' }),
      needKey({ at: 'need', seekerId: 's' }),
      needKey({ at: 'need', seeker: helen }),
      needKey({ at: 'need', requestId: 's' }),
      needKey({ at: 'need', pageUrl: 's' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
