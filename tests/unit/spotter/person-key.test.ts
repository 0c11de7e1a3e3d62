import { expect, test } from 'vitest';
import type { RawSighting } from '../../../lib/sites/contract.ts';
import { personKey } from '../../../lib/spotter/person-key.ts';

const who = (sighting: Partial<RawSighting>) => personKey({ role: 'other', confidence: 'sure', ...sighting });

test('what identifies a person names them, whatever role or words they have on the page', () => {
  expect(who({ address: 'a@example.org', name: 'A' })).toBe(
    who({ address: 'a@example.org', role: 'sender' }),
  );
  expect(who({ profile: '/in/a/' })).toBe(who({ profile: '/in/a/', memberId: 'ACoAA1', headline: 'x' }));
});

test('people of one name are two where the page says more about them', () => {
  expect(who({ name: 'Ken', company: 'A' })).not.toBe(who({ name: 'Ken', headline: 'A' }));
});
