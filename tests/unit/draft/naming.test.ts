import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/domain/contact.ts';
import { tellsWho } from '../../../lib/draft/naming.ts';

/** A text that tells who the unnamed side is must be found out, however the name is written in it. */

const person = (name: Contact['name'], company?: string): Contact => ({
  id: 'x',
  name,
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...(company !== undefined && { company }),
});

const GREG = { written: 'Greg Smith', given: 'Greg', family: 'Smith' };

describe('a text that tells who somebody is', () => {
  it.each([
    ['a company before its comma', person(GREG, 'Acme, Inc.'), 'The CEO of Acme called'],
    ['a company of three letters', person(GREG, 'BMW Group'), 'they are BMW people'],
    ['initials in brackets', person(GREG, 'International Business Machines (IBM)'), 'they are IBM people'],
    [
      'a new form of an old character',
      person({ written: '髙橋 恵', family: '髙橋', given: '恵' }),
      '高橋さんは多忙です',
    ],
    [
      'another form of the same character',
      person({ written: '齋藤 健', family: '齋藤', given: '健' }),
      '斉藤さんに伺った',
    ],
    [
      'a name without its accents',
      person({ written: 'José Núñez', given: 'José', family: 'Núñez' }),
      'Jose Nunez knows',
    ],
    ['a name with accents it has not', person(GREG), 'Grég is good'],
    ['a soft hyphen inside', person(GREG), 'ask Gr\u00adeg'],
    ['a joiner inside', person(GREG), 'ask Gr\u200ceg'],
    ['a full-width telephone number', person(GREG), '電話は０９０ー１２３４ー５６７８です'],
  ])('is found by %s', (_what, contact, text) => {
    expect(tellsWho(text, contact, undefined)).toBe(true);
  });

  it.each([
    ['a need', person(GREG, 'Acme, Inc.'), 'They need a bookbinder for 300 copies by 1 March 2027'],
    [
      'a need in Japanese',
      person({ written: '髙橋 恵', family: '髙橋', given: '恵' }, '髙橋印刷株式会社'),
      '三月までに300部の製本が必要です',
    ],
    ['words in capitals', person(GREG, 'BMW Group'), 'They want help with SEO and VAT'],
  ])('is not seen in %s', (_what, contact, text) => {
    expect(tellsWho(text, contact, undefined)).toBe(false);
  });
});
