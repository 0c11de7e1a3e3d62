import { expect, test } from 'vitest';
import { splitName } from '../../../lib/identity/person-name.ts';
import { nameOnPage } from '../../../lib/mail/name-on-page.ts';
import { calledOf } from '../../../lib/mail/names-in-text.ts';

const shown = (name?: string, address?: string) => ({
  sighting: {
    role: 'recipient' as const,
    confidence: 'sure' as const,
    ...(name !== undefined && { name }),
    ...(address !== undefined && { address }),
  },
  identities: [],
  inFront: true,
});

test('a page calls somebody by their name, else by their address', () => {
  expect(nameOnPage(shown('Ken Ito', 'x@example.org'))).toBe('Ken Ito');
  expect(nameOnPage(shown(undefined, 'ken.ito@example.org'))).toBe('Ken Ito');
  expect(nameOnPage(shown())).toBe('');
});

test('a name without end is cut to what a notebook takes, before anything is made of it', () => {
  const started = performance.now();
  for (const endless of ['様', '🙂', 'さん', '.@', '@']) {
    const person = shown(endless.repeat(40_000), endless.repeat(40_000));
    expect(splitName(nameOnPage(person)).written.length).toBeLessThanOrEqual(500);
    calledOf(person);
    calledOf(shown(undefined, endless.repeat(40_000)));
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
