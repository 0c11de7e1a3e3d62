import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../components/app/place.ts';
import {
  hashOf,
  type PanePlace,
  readSpot,
  SECTIONS,
  type Spot,
  workspacePath,
} from '../../../components/workspace/spot.ts';

const id = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter(
  // These are kinds of places; ids are random and never among them.
  (text) =>
    ![
      'person',
      'add-person',
      'introduction',
      'new-introduction',
      'letter',
      'need',
      'request',
      'new-request',
      'recommendation',
      'new-recommendation',
      'company',
      'week',
      'circle',
      'new-circle',
      'gathering',
      'new-gathering',
      'thank-yous',
      'prepare',
      'track-record',
      'lineage',
      'introduce-sheet',
    ].includes(text),
);
const maybe = <T>(field: string, of: fc.Arbitrary<T>) =>
  fc.option(of, { nil: undefined }).map((value) => (value === undefined ? {} : { [field]: value }));
const merged = (...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as PanePlace);

const place: fc.Arbitrary<PanePlace> = fc.oneof(
  id.map((contactId) => ({ at: 'person', contactId }) as const),
  id.map((contactId) => ({ at: 'edit-person', contactId }) as const),
  merged(fc.record({ at: fc.constant('join-people'), contactId: id }), maybe('otherId', id)),
  fc.constant({ at: 'add-person' } as const),
  id.map((introductionId) => ({ at: 'introduction', introductionId }) as const),
  merged(fc.constant({ at: 'week' }), maybe('circleId', id), maybe('on', fc.constant('2026-04-02'))),
  id.map((circleId) => ({ at: 'circle', circleId }) as const),
  fc.constant({ at: 'new-circle' } as const),
  id.map((gatheringId) => ({ at: 'gathering', gatheringId }) as const),
  merged(fc.constant({ at: 'new-gathering' }), maybe('circleId', id)),
  id.map((gatheringId) => ({ at: 'thank-yous', gatheringId }) as const),
  fc
    .tuple(fc.constantFrom('prepare', 'track-record', 'lineage', 'introduce-sheet'), id)
    .map(([at, contactId]) => ({ at, contactId }) as PanePlace),
  merged(
    fc.constant({ at: 'new-introduction' }),
    maybe('seekerId', id),
    maybe('providerId', id),
    maybe('introducerId', id),
    maybe('why', id),
    maybe('requestId', id),
  ),
  merged(
    fc.constant({ at: 'need' }),
    maybe('text', id),
    maybe('seekerId', id),
    maybe('requestId', id),
    maybe('pageUrl', fc.webUrl({ withQueryParameters: true, withFragments: true })),
  ),
  id.map((requestId) => ({ at: 'request', requestId }) as const),
  merged(
    fc.constant({ at: 'new-request' }),
    maybe('askerId', id),
    maybe('askedId', id),
    maybe('wantedId', id),
    maybe('wanted', id),
  ),
  id.map((recommendationId) => ({ at: 'recommendation', recommendationId }) as const),
  merged(fc.constant({ at: 'new-recommendation' }), maybe('contactId', id), maybe('recipientId', id)),
  id.map((name) => ({ at: 'company', name }) as const),
  merged(
    fc.record({
      at: fc.constant('letter'),
      introductionId: id,
      kind: fc.constantFrom('ask', 'joint', 'report', 'thanks', 'no-go'),
    }),
    maybe('side', fc.constantFrom('seeker', 'provider')),
    maybe('again', fc.constant(true)),
    maybe('about', fc.constantFrom('contacted', 'met', 'result')),
    maybe('language', fc.constantFrom('ja', 'en')),
  ),
);
const spot: fc.Arbitrary<Spot> = fc.oneof(
  fc.constantFrom(...SECTIONS).map((section) => ({ section })),
  fc.record({
    section: fc.constantFrom('today', 'people', 'introductions', 'requests', 'again', 'recommendations'),
    place,
  }),
);

describe('the workspace’s addresses', () => {
  test('name the spot they were made of', () => {
    fc.assert(
      fc.property(spot, (one) => {
        expect(readSpot(hashOf(one))).toEqual(one);
      }),
    );
  });

  test('are the short ones that other pages link to', () => {
    expect(hashOf({ section: 'people', place: { at: 'person', contactId: 'a1' } })).toBe('#people/a1');
    expect(readSpot('#introductions/i1')).toEqual({
      section: 'introductions',
      place: { at: 'introduction', introductionId: 'i1' },
    });
    expect(readSpot('#settings')).toEqual({ section: 'settings' });
  });

  test('lead to today where they name nothing', () => {
    for (const hash of ['', '#', '#nowhere', '#/people', '#%', '#__proto__/x']) {
      expect(readSpot(hash)).toEqual({ section: 'today' });
    }
    fc.assert(fc.property(fc.string(), (hash) => SECTIONS.includes(readSpot(hash).section)));
  });

  test('lead from every place of the popup to the same one in the workspace', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(readSpot(`#${workspacePath(one)}`).place).toEqual(one);
      }),
    );
    expect(workspacePath({ at: 'home' })).toBe('today');
    expect(workspacePath({ at: 'request', requestId: 'r1' })).toBe('requests/r1');
    expect(workspacePath({ at: 'company', name: '株式会社 例' })).toBe(
      `people/company/${encodeURIComponent('株式会社 例')}`,
    );
  });

  test('hold nothing of a page: the report of one, and a stranger whom one showed', () => {
    const stranger = {
      at: 'add-person',
      from: { sighting: { role: 'other', confidence: 'name-only' }, identities: [], inFront: true },
    } satisfies Place;
    expect(workspacePath({ at: 'report' })).toBeUndefined();
    expect(workspacePath(stranger)).toBeUndefined();
    expect(workspacePath({ at: 'add-person' })).toBe('people/add-person');
  });
});
