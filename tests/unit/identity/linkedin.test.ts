import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identitiesOf, linkedinIdentity } from '../../../lib/identity/identities.ts';
import { leadIdOf, memberIdOf, slugOf } from '../../../lib/identity/linkedin.ts';

const MEMBER = 'ACoAAABCDEfghij_0123456789-abcdefghij';

describe('a slug however it is written', () => {
  test.each([
    ['greg-smith', 'greg-smith'],
    [' greg-smith ', 'greg-smith'],
    ['Greg-Smith', 'greg-smith'],
    ['/in/greg-smith', 'greg-smith'],
    ['/in/greg-smith/', 'greg-smith'],
    ['https://www.linkedin.com/in/greg-smith/?trk=people', 'greg-smith'],
    ['https://www.linkedin.com/in/greg-smith#about', 'greg-smith'],
    ['https://www.linkedin.com/in/greg-smith/ja/', 'greg-smith'],
    ['https://www.linkedin.com/in/greg-smith/overlay/contact-info/', 'greg-smith'],
    ['http://jp.linkedin.com/in/greg-smith', 'greg-smith'],
    ['HTTPS://WWW.LINKEDIN.COM/in/greg-smith', 'greg-smith'],
    ['www.linkedin.com/in/greg-smith', 'greg-smith'],
    ['linkedin.com/in/greg-smith', 'greg-smith'],
    ['/in/%E5%B1%B1%E5%B7%9D-%E6%99%83%E5%BC%98', '山川-晃弘'],
    ['/in/山川-晃弘/', '山川-晃弘'],
    ['%E5%B1%B1%E5%B7%9D', '山川'],
    ['/in/%EF%BC%A7reg', 'greg'],
    ['/in/Ｇｒｅｇ', 'greg'],
    ['/in/ﾔﾏｶﾜ', 'ヤマカワ'],
    ['/in/jose%CC%81', 'josé'],
    ['/in/%E5%B1', '%e5%b1'],
    ['/in/100%', '100%'],
  ])('%j', (written, slug) => {
    expect(slugOf(written)).toBe(slug);
    expect(memberIdOf(written)).toBeUndefined();
  });
});

describe('no slug', () => {
  test.each([
    '',
    ' ',
    '/in/',
    '/in/%20/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/company/example-paper/',
    'https://www.linkedin.com/company/example-paper/?from=/in/greg-smith',
    'https://www.linkedin.com/feed/#/in/greg-smith',
    'https://example.org/in/greg-smith',
    'https://www.linkedin.com.example.org/in/greg-smith',
    'https://notlinkedin.com/in/greg-smith',
    'mailto:greg@example.org',
    'two words',
  ])('%j', (written) => {
    expect(slugOf(written)).toBeUndefined();
    expect(linkedinIdentity(written)).toBeUndefined();
  });
});

test('a link that carries a member id is that, with its case', () => {
  for (const written of [MEMBER, `/in/${MEMBER}`, `https://www.linkedin.com/in/${MEMBER}/?x=1`]) {
    expect(memberIdOf(written)).toBe(MEMBER);
    expect(slugOf(written)).toBeUndefined();
    expect(linkedinIdentity(written)).toEqual({ key: `member:${MEMBER}`, kind: 'member', value: MEMBER });
  }
  expect(memberIdOf('acoa-consulting')).toBeUndefined();
});

const LEAD = 'ACwAAABCDEfghij_0123456789-abcdefghij';

test('a lead of Sales Navigator, whatever the search it was found by', () => {
  for (const written of [
    LEAD,
    `/in/${LEAD}`,
    `/sales/lead/${LEAD}`,
    `/sales/lead/${LEAD},NAME_SEARCH,x1y2`,
    `/sales/lead/${LEAD}%2CNAME_SEARCH%2Cx1y2?_ntb=abc`,
    `https://www.linkedin.com/sales/people/${LEAD},name,undefined/`,
    ` https://www.linkedin.com/sales/lead/${LEAD},OUT_OF_NETWORK,a-b#notes`,
  ]) {
    expect(leadIdOf(written), written).toBe(LEAD);
    expect(linkedinIdentity(written)).toEqual({ key: `lead:${LEAD}`, kind: 'lead', value: LEAD });
    expect(slugOf(written)).toBeUndefined();
    expect(memberIdOf(written)).toBeUndefined();
  }
  for (const written of [
    MEMBER,
    '/sales/lists/people/7420000000000000000',
    '/sales/search/people?query=x',
    '/sales/profile/12345678,abcd,NAME_SEARCH',
    `/sales/company/${LEAD}`,
    `https://example.org/sales/lead/${LEAD}`,
    `https://www.linkedin.com/feed/?next=/sales/lead/${LEAD}`,
  ])
    expect(leadIdOf(written), written).toBeUndefined();
  expect(
    identitiesOf({ role: 'subject', confidence: 'sure', profile: '/in/greg-smith', memberId: LEAD }).map(
      (one) => one.key,
    ),
  ).toEqual(['linkedin:greg-smith', `lead:${LEAD}`]);
});

test('the numbers of older pages are nobody', () => {
  for (const memberId of ['123456', 'urn:li:member:123456', 'urn:li:fs_miniProfile:abc'])
    expect(identitiesOf({ role: 'subject', confidence: 'sure', memberId })).toEqual([]);
  expect(linkedinIdentity('urn:li:member:123456')).toBeUndefined();
});

test('every identity of a person of a page, each once; a name alone has none', () => {
  const sighting = { role: 'subject', confidence: 'sure', name: 'Greg Smith' } as const;
  expect(identitiesOf(sighting)).toEqual([]);
  const keys = (more: object) => identitiesOf({ ...sighting, ...more }).map((identity) => identity.key);
  expect(keys({ address: 'Greg <GREG@example.org>', profile: '/in/Greg-Smith/', memberId: MEMBER })).toEqual([
    'email:greg@example.org',
    'linkedin:greg-smith',
    `member:${MEMBER}`,
  ]);
  expect(keys({ profile: `/in/${MEMBER}`, memberId: MEMBER })).toEqual([`member:${MEMBER}`]);
  expect(keys({ address: 'no address', profile: 'https://example.org/in/x', memberId: '123456' })).toEqual(
    [],
  );
});

test('laws: never throws; what is read is read again as the same', () => {
  const slugs = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^(?:%[0-9A-F]{2}|[A-Za-zÀ-ſ山ｶﾞ-]){1,12}$/),
  );
  fc.assert(
    fc.property(slugs, fc.constantFrom('', '/in/', 'https://www.linkedin.com/in/'), (text, before) => {
      const slug = slugOf(before + text);
      if (slug === undefined) return;
      expect(slug.trim()).toBe(slug);
      expect(slug).not.toBe('');
      if (/%[0-9a-f]{2}/.test(slug)) return; // encoded twice: what it says after one reading is what it is
      expect(slugOf(`/in/${encodeURIComponent(slug)}`)).toBe(slug);
    }),
    { numRuns: 3000, examples: [['İﾞ-', '']] },
  );
});
