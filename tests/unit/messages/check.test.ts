import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPageMessage } from '../../../lib/messages/check.ts';

const SEEN = {
  type: 'seen',
  documentKey: 'd1',
  site: 'roundcube',
  verified: true,
  expectsPeople: true,
  strayed: false,
  url: 'https://mail.example.org/',
  people: [{ role: 'sender', confidence: 'sure', name: 'Greg Smith', address: 'greg@example.org' }],
};
const OPEN = { type: 'open', documentKey: 'd1', whom: 'greg@example.org' };
const PEEK = { type: 'peek', documentKey: 'd1', whom: '/in/greg', scale: 2, dark: true };
const GONE = { type: 'gone', documentKey: 'd1' };

test('what a page’s script says is taken as it is', () => {
  for (const message of [SEEN, { ...SEEN, people: [], url: '' }, OPEN, PEEK, GONE]) {
    expect(checkPageMessage(message)).toEqual(message);
  }
});

test.each([
  ['an unknown type', { ...SEEN, type: 'wipe' }],
  ['the extension’s own message', { type: 'ask-again' }],
  ['a field too many', { ...SEEN, sender: 'extension' }],
  ['a field too many in a person', { ...SEEN, people: [{ ...SEEN.people[0], contactId: 'x' }] }],
  ['a role that is none', { ...SEEN, people: [{ ...SEEN.people[0], role: 'me' }] }],
  ['an empty name', { ...SEEN, people: [{ ...SEEN.people[0], name: '' }] }],
  ['a name without end', { ...SEEN, people: [{ ...SEEN.people[0], name: 'x'.repeat(2001) }] }],
  ['people without end', { ...SEEN, people: Array.from({ length: 2001 }, () => SEEN.people[0]) }],
  ['people who are no list', { ...SEEN, people: { 0: SEEN.people[0], length: 1 } }],
  ['an address without end', { ...SEEN, url: 'x'.repeat(2_100_001) }],
  ['no document', { ...OPEN, documentKey: '' }],
  ['nobody', { ...OPEN, whom: '' }],
  ['a person without end', { ...OPEN, whom: 'x'.repeat(20_001) }],
  ['a person who is no text', { ...OPEN, whom: 0 }],
  ['a message in a list', [GONE]],
  ['a prototype as a field', JSON.parse(`{"__proto__": {"x": 1}, "type": "gone", "documentKey": "d1"}`)],
])('%s is no message', (_what, message) => {
  expect(checkPageMessage(message)).toBeUndefined();
});

test('a prototype smuggled into a person changes none', () => {
  const person = JSON.parse('{"role":"sender","confidence":"sure","__proto__":{"name":"Mallory"}}');
  const checked = checkPageMessage({ ...SEEN, people: [person] });
  expect(checked).toBeUndefined();
  expect(({} as { name?: unknown }).name).toBeUndefined();
});

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
/** A right message with one field replaced by anything, taken out, or doubled under a wrong name. */
const nearly = fc
  .tuple(
    fc.constantFrom<Record<string, unknown>>(SEEN, OPEN, GONE),
    anything,
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.string(),
  )
  .map(([message, value, at, how, name]) => {
    const fields = Object.keys(message);
    const field = fields[at % fields.length] ?? 'type';
    const { [field]: _, ...rest } = message;
    if (how === 0) return rest;
    if (how === 1) return { ...rest, [field]: value };
    return { ...message, [name in message ? `${name}!` : name]: value };
  });

test('thousands of wrong shapes: none throws, and what passes is of the shape', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(anything, nearly), (message) => {
      const checked = checkPageMessage(message);
      if (!checked) {
        refused++;
        return;
      }
      expect(checked).toEqual(message);
      expect(['seen', 'open', 'gone']).toContain(checked.type);
      expect(typeof checked.documentKey).toBe('string');
      if (checked.type === 'seen') {
        for (const text of [checked.site, checked.url]) expect(typeof text).toBe('string');
        for (const flag of [checked.verified, checked.expectsPeople]) expect(typeof flag).toBe('boolean');
        for (const { role, confidence } of checked.people)
          expect([typeof role, typeof confidence]).toEqual(['string', 'string']);
      }
      if (checked.type === 'open') expect(checked.whom).toMatch(/^.+$/s);
    }),
    { numRuns: 8000 },
  );
  expect(refused).toBeGreaterThan(5000);
});
