import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Contact, Identity } from '../../../lib/domain/contact.ts';
import { cardOf, cardText } from '../../../lib/draft/card.ts';
import { vcardOf } from '../../../lib/exchange/vcard.ts';

const person = (more: Partial<Contact> = {}): Contact => ({
  id: 'a',
  name: { written: '林 美緒', family: '林', given: '美緒', reading: 'はやし みお' },
  company: '山川商事; 東京, 本社',
  role: '営業部長',
  specialty: '看板',
  tags: ['canary-tag'],
  notes: 'canary-notes',
  howMet: 'canary-how-met',
  saying: 'canary-saying',
  reach: 'canary-reach',
  careful: true,
  createdAt: 0,
  updatedAt: 0,
  ...more,
});
const identity = (kind: Identity['kind'], value: string, addedAt = 0): Identity => ({
  key: `${kind}:${value}`,
  kind,
  value,
  contactId: 'a',
  addedAt,
});
const IDENTITIES = [
  identity('email', 'second@example.org', 2),
  identity('email', 'mio@example.org', 1),
  identity('phone', '+81312345678'),
  identity('linkedin', 'mio-hayashi-example'),
  identity('member', 'ACoAAcanary'),
];

/** Content lines unfolded by hand, as RFC 6350 3.2 has it. */
const linesOf = (vcard: string) => vcard.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** A structured value's parts, their escapes undone, by hand. */
function componentsOf(value: string): readonly string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at++) {
    const letter = value[at] ?? '';
    if (letter === ';') parts.push('');
    else {
      const next = letter === '\\' ? (value[++at] ?? '') : letter;
      parts[parts.length - 1] += letter === '\\' && next === 'n' ? '\n' : next;
    }
  }
  return parts;
}

describe('a card (P6)', () => {
  test('as text has what stands on it, one thing a line, and nothing private', () => {
    const text = cardText(cardOf(person(), IDENTITIES));
    expect(text.split('\n')).toEqual([
      '林 美緒（はやし みお）',
      '山川商事; 東京, 本社',
      '営業部長 · 看板',
      'mio@example.org',
      'second@example.org',
      '+81312345678',
      'https://www.linkedin.com/in/mio-hayashi-example/',
    ]);
    expect(text).not.toContain('canary');
  });

  test('as a vCard 4.0 is escaped as RFC 6350 wants it', () => {
    expect(linesOf(vcardOf(cardOf(person(), IDENTITIES)))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:林 美緒',
      'N;SORT-AS="はやし,みお":林;美緒;;;',
      'X-PHONETIC-LAST-NAME:はやし',
      'X-PHONETIC-FIRST-NAME:みお',
      'ORG:山川商事\\; 東京\\, 本社',
      'TITLE:営業部長',
      'EMAIL:mio@example.org',
      'EMAIL:second@example.org',
      'TEL:+81312345678',
      'URL:https://www.linkedin.com/in/mio-hayashi-example/',
      'END:VCARD',
    ]);
  });

  test('a name alone is enough', () => {
    const bare = cardOf({ id: 'b', name: { written: 'Sarah' }, tags: [], createdAt: 0, updatedAt: 0 }, []);
    expect(linesOf(vcardOf(bare))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Sarah',
      'N:;Sarah;;;',
      'END:VCARD',
    ]);
  });

  const field = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('林', 'ﾐ', '🌿', ';', ',', '\\', '\n', '\r', ':', '"', ' ', 'n'),
      maxLength: 90,
    }),
  );

  test('whatever is written in it, it holds to the rules of the lines and is read back as it was', () => {
    fc.assert(
      fc.property(field, field, field, field, (written, company, role, reading) => {
        fc.pre(written.trim() !== '');
        const card = cardOf(person({ name: { written, reading }, company, role }), IDENTITIES);
        const vcard = vcardOf(card);
        expect(vcard.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
        expect(vcard.endsWith('\r\nEND:VCARD\r\n')).toBe(true);
        for (const line of vcard.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
          // No character is cut in two.
          expect(line.isWellFormed() || !vcard.isWellFormed()).toBe(true);
        }
        const n = linesOf(vcard).find((line) => /^N[;:]/u.test(line)) ?? '';
        expect(componentsOf(n.replace(/^N(?:;SORT-AS=(?:"[^"]*"|[^":;]*))?:/u, ''))).toEqual([
          card.family,
          card.given,
          '',
          '',
          '',
        ]);
        const back = new ICAL.Component(ICAL.parse(vcard));
        expect(back.getFirstPropertyValue('fn')).toBe(card.name);
        // The library takes the separator after an escaped backslash for an escaped separator.
        if (!/\\$/u.test(card.family) && !/\\$/u.test(card.given))
          expect(back.getFirstPropertyValue('n')).toEqual([card.family, card.given, '', '', '']);
        if (card.company !== undefined)
          expect([back.getFirstPropertyValue('org')].flat()).toEqual([card.company]);
        if (card.role !== undefined) expect(back.getFirstPropertyValue('title')).toBe(card.role);
        expect(back.getAllProperties('email').map((one) => one.getFirstValue())).toEqual(card.emails);
      }),
      { numRuns: 300 },
    );
  });

  test('private words never stand in it', () => {
    expect(vcardOf(cardOf(person(), IDENTITIES))).not.toContain('canary');
  });
});
