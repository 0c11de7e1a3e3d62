import { describe, expect, it } from 'vitest';
import { identityFrom, identityText } from '../../../components/contact/identity-text.ts';
import { draftFromContact, draftFromPage, fieldsFrom } from '../../../components/contact/person-draft.ts';
import type { PagePerson } from '../../../lib/deeds/shell.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { identitiesOf } from '../../../lib/identity/identities.ts';
import type { RawSighting } from '../../../lib/sites/contract.ts';

function onPage(shown: Partial<RawSighting>): PagePerson {
  const sighting: RawSighting = { role: 'sender', confidence: 'sure', ...shown };
  return { sighting, identities: identitiesOf(sighting), inFront: true };
}

describe('a person that is being written', () => {
  it('is filled in with what the page shows', () => {
    const draft = draftFromPage(
      onPage({ name: 'Greg Smith', headline: 'Founder at Greystone Advisory | Tax', profile: '/in/greg' }),
    );
    expect(fieldsFrom(draft)).toMatchObject({
      name: { written: 'Greg Smith', family: 'Smith', given: 'Greg' },
      company: 'Greystone Advisory',
      role: 'Founder',
    });
    expect(draft.howMet).toBe('');
  });

  it.each([
    ['Founder at Greystone Advisory | Tax', 'Founder', 'Greystone Advisory'],
    ['Managing director at Harbour Print. We print books.', 'Managing director', 'Harbour Print'],
    ['山川商事株式会社 代表取締役', '代表取締役', '山川商事株式会社'],
    ['山川商事／営業部長', '営業部長', '山川商事'],
    ['Paper conservator', undefined, undefined],
    ['人と人をつなぐ仕事をしています', undefined, undefined],
  ])('reads role and company from “%s”, where they stand plainly', (headline, role, company) => {
    const fields = fieldsFrom(draftFromPage(onPage({ name: 'Greg Smith', headline })));
    expect([fields?.role, fields?.company]).toEqual([role, company]);
  });

  it('guesses a name from the address where the page shows none', () => {
    const draft = draftFromPage(onPage({ address: 'sarah.cole@example.com' }));
    expect(fieldsFrom(draft)?.name.written).toBe('Sarah Cole');
  });

  it('is not saved without a name', () => {
    expect(fieldsFrom(draftFromPage(undefined))).toBeUndefined();
  });

  it('comes back as it was saved', () => {
    const contact: Contact = {
      id: 'c',
      name: { written: '山川 晃弘', family: '山川', given: '晃弘', reading: 'やまかわ あきひろ' },
      company: '山川商事',
      howMet: '朝会',
      metOn: '2024-03-05',
      metThroughId: 'ito',
      howWell: 'know',
      tags: ['朝会', '包装'],
      otherNames: ['Akihiro Yamakawa', '旧姓 田中'],
      formerly: [{ company: '例の銀行', role: '営業', until: '2021-03-31' }, { company: '例の紙店' }],
      load: { now: 'busy', notedOn: '2026-03-01' },
      createdAt: 1,
      updatedAt: 1,
    };
    const { id: _, createdAt: _c, updatedAt: _u, ...own } = contact;
    expect(JSON.parse(JSON.stringify(fieldsFrom(draftFromContact(contact))))).toEqual(own);
  });
});

describe('former posts that are being written', () => {
  it('need a company; the last one taken out takes the list out', () => {
    const draft = { ...draftFromPage(undefined), name: draftFromPage(onPage({ name: 'Greg Smith' })).name };
    const post = { company: ' ', role: 'Buyer', until: '' };
    expect(fieldsFrom({ ...draft, formerly: [post] })).toMatchObject({ formerly: undefined });
    expect(fieldsFrom({ ...draft, formerly: [post, { ...post, company: 'Lind Print ' }] })).toMatchObject({
      formerly: [{ company: 'Lind Print', role: 'Buyer' }],
    });
  });
});

describe('an address or profile that is typed', () => {
  it.each([
    ['greg@example.org', 'greg@example.org'],
    ['Greg Smith <greg@example.org>', 'greg@example.org'],
    ['https://www.linkedin.com/in/Greg-Smith/?trk=x', 'linkedin.com/in/greg-smith'],
    ['in/greg-smith', 'linkedin.com/in/greg-smith'],
    ['linkedin.com/in/%E5%B1%B1%E5%B7%9D', 'linkedin.com/in/山川'],
  ])('%s', (typed, shown) => {
    const identity = identityFrom(typed);
    expect(identity && identityText(identity)).toBe(shown);
  });

  it('is refused where it could be anything', () => {
    for (const typed of ['', 'greg', 'greg@', 'https://example.org'])
      expect(identityFrom(typed)).toBeUndefined();
  });
});
