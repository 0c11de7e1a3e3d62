import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/domain/contact.ts';
import { isForeignTo, languageOf } from '../../../lib/draft/language.ts';
import {
  addressedInJapanese,
  calledInEnglish,
  calledInJapanese,
  namedInEnglish,
  plainName,
} from '../../../lib/draft/names.ts';
import { tellsWho } from '../../../lib/draft/naming.ts';
import { romanise } from '../../../lib/identity/kana.ts';
import { GREG, ITO, YAMAKAWA } from './people.ts';

const named = (written: string, more: Partial<Contact> = {}): Contact => ({
  id: 'x',
  name: { written },
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...more,
});

test.each([
  ['Greg Smith, MBA', 'Greg Smith'],
  ['Greg Smith, Ph.D., CPA', 'Greg Smith'],
  ['Smith, Greg', 'Greg Smith'],
  ['Greg Smith 🚀 (He/Him)', 'Greg Smith'],
  ['山川　晃弘（旧姓 林）', '山川 晃弘'],
  ['Greg\r\nSmith', 'Greg Smith'],
])('%j is plainly %j', (written, plain) => {
  expect(plainName(written)).toBe(plain);
});

describe('in Japanese', () => {
  test.each([
    [ITO, '伊藤様'],
    [{ ...ITO, address: 'san' as const }, '伊藤さん'],
    [{ ...ITO, address: 'sensei' as const }, '伊藤先生'],
    [GREG, 'Greg Smith様'],
    [named('山川晃弘'), '山川晃弘様'],
    [named('グレッグ スミス'), 'グレッグ スミス様'],
  ])('called', (contact, called) => {
    expect(calledInJapanese(contact)).toBe(called);
  });
  test('addressed', () => {
    expect(addressedInJapanese(YAMAKAWA)).toBe('株式会社ヤマカワデザイン\n山川 晃弘 様');
    expect(addressedInJapanese({ ...YAMAKAWA, address: 'san' })).toBe('山川 晃弘 様');
  });
});

describe('in English', () => {
  test.each([
    [GREG, 'Greg', 'Greg Smith'],
    [{ ...GREG, address: 'mr' as const }, 'Mr Smith', 'Greg Smith'],
    [named('Dr. Ann Lee', { address: 'dr' }), 'Dr Lee', 'Ann Lee'],
    [named('SMITH Greg', { address: 'ms' }), 'Ms SMITH', 'SMITH Greg'],
    [YAMAKAWA, 'Yamakawa-san', 'Akihiro Yamakawa'],
    [{ ...YAMAKAWA, address: 'sensei' as const }, 'Yamakawa-sensei', 'Akihiro Yamakawa'],
    [{ ...YAMAKAWA, address: 'first-name' as const }, 'Akihiro', 'Akihiro Yamakawa'],
    [named('山川 晃弘'), '山川 晃弘-san', '山川 晃弘'],
    [named('林', { name: { written: '林', reading: 'はやし' } }), 'Hayashi-san', 'Hayashi'],
    [
      named('', { name: { written: '山川 晃弘', reading: 'YAMAKAWA Akihiro' } }),
      'YAMAKAWA-san',
      'YAMAKAWA Akihiro',
    ],
  ])('called and named', (contact, called, full) => {
    expect([calledInEnglish(contact), namedInEnglish(contact)]).toEqual([called, full]);
  });
});

test.each([
  ['やまかわ', 'Yamakawa'],
  ['いのうえ', 'Inoue'],
  ['まつうら', 'Matsuura'],
  ['おおの', 'Ono'],
  ['サトウ', 'Sato'],
  ['ゆうこ', 'Yuko'],
  ['はっとり', 'Hattori'],
  ['ほんま', 'Homma'],
  ['じゅんいち', 'Junichi'],
  ['かのん', 'Kanon'],
])('%s is %s', (kana, letters) => {
  expect(romanise(kana)).toBe(letters);
});

test('the language of a person and of a text', () => {
  expect(languageOf(ITO)).toBe('ja');
  expect(languageOf(GREG)).toBe('en');
  expect(languageOf({ ...GREG, language: 'ja' })).toBe('ja');
  expect(isForeignTo('SEO', 'ja')).toBe(false);
  expect(isForeignTo('they need a new site', 'ja')).toBe(true);
  expect(isForeignTo('採用サイト', 'en')).toBe(true);
});

describe('does a text tell who somebody is?', () => {
  const hayashi = named('林 美緒', { company: '株式会社林' });
  const will = named('Will May', { company: 'Design Works Ltd' });
  test.each([
    ['林さんに', hayashi],
    ['その林が', hayashi],
    ['美緒', hayashi],
    ['GREG can', GREG],
    ['G. Smith-style', GREG],
    ['ｎｏｒｔｈｗｉｎｄ', GREG],
    ['Ask Will', will],
    ['見積は https://example.org/x に', ITO],
    ['03-1234-5678', ITO],
    ['イトウ', ITO],
  ])('%s: yes', (text, contact) => {
    expect(tellsWho(text, contact, 'x@y.example')).toBe(true);
  });
  test.each([
    ['森林と林業', hayashi],
    ['they will decide in may', will],
    ['the design is due', will],
    ['a blacksmith', GREG],
    ['応募が減り、作り直しを検討中', ITO],
    ['2026-03-01 までに 5,000,000 円', ITO],
  ])('%s: no', (text, contact) => {
    expect(tellsWho(text, contact, 'x@y.example')).toBe(false);
  });
});
