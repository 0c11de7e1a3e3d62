import { describe, expect, test } from 'vitest';
import type { Contact, IdentityKind } from '../../../lib/domain/contact.ts';
import type { FreeIdentity } from '../../../lib/identity/identities.ts';
import { identitiesToLearn, type KnownPerson, type Shown } from '../../../lib/recognise/learn.ts';
import type { RawSighting } from '../../../lib/sites/contract.ts';

const one = (kind: IdentityKind) => (value: string) => ({ key: `${kind}:${value}`, kind, value }) as const;
const [slug, member, lead, email] = [one('linkedin'), one('member'), one('lead'), one('email')];

function shown(
  identities: readonly FreeIdentity[],
  more: Partial<RawSighting> & { self?: boolean } = {},
): Shown {
  const { self = false, ...sighting } = more;
  return {
    sighting: { role: 'subject', confidence: 'sure', name: 'Greg Smith', ...sighting },
    identities,
    self,
  };
}

/** A ledger of Greg and Nora with these identities. */
function learn(
  page: readonly Shown[],
  people: Readonly<Record<string, readonly FreeIdentity[]>>,
  name: Partial<Contact> = {},
): readonly string[] {
  const owners = new Map(
    Object.entries(people).flatMap(([id, own]) => own.map(({ key }) => [key, id] as const)),
  );
  const written: Readonly<Record<string, string>> = { greg: 'Greg Smith', nora: 'Nora Lind' };
  const known = new Map<string, KnownPerson>(
    Object.entries(people).map(([id, identities]) => [
      id,
      { contact: { id, name: { written: written[id] ?? id }, ...name }, identities },
    ]),
  );
  return identitiesToLearn(page, owners, known).map(
    ({ contactId, identity }) => `${contactId} ${identity.key}`,
  );
}

const greg = [slug('greg')];

describe('learned', () => {
  test('the member id beside a known slug, and the slug beside a known member id', () => {
    expect(learn([shown([slug('greg'), member('M1')])], { greg })).toEqual(['greg member:M1']);
    expect(learn([shown([slug('greg'), member('M1')])], { greg: [member('M1')] })).toEqual([
      'greg linkedin:greg',
    ]);
  });

  test('the lead of Sales Navigator beside the member id', () => {
    const own = [slug('greg'), member('M1')];
    expect(learn([shown([member('M1'), lead('L1')])], { greg: own })).toEqual(['greg lead:L1']);
    expect(learn([shown([slug('greg'), lead('L2')])], { greg: [...own, lead('L1')] })).toEqual([]);
  });

  test('a changed slug, where the member id says so', () => {
    expect(learn([shown([slug('new'), member('M1')])], { greg: [slug('old'), member('M1')] })).toEqual([
      'greg linkedin:new',
    ]);
  });

  test('once, however often the page shows it, also by itself', () => {
    const page = [
      shown([slug('greg'), member('M1')]),
      shown([slug('greg'), member('M1')]),
      shown([member('M1')]),
    ];
    expect(learn(page, { greg })).toEqual(['greg member:M1']);
  });

  test('a profile beside a known address', () => {
    expect(
      learn([shown([email('greg@example.org'), slug('greg')])], { greg: [email('greg@example.org')] }),
    ).toEqual(['greg linkedin:greg']);
  });

  test('under a name of another script, where the reading or another name says so', () => {
    const page = [shown([slug('greg'), member('M1')], { name: 'Akihiro Yamakawa, MBA' })];
    expect(learn(page, { greg }, { name: { written: '山川 晃弘' } })).toEqual([]);
    expect(learn(page, { greg }, { name: { written: '山川 晃弘', reading: 'やまかわ あきひろ' } })).toEqual([
      'greg member:M1',
    ]);
    expect(learn(page, { greg }, { name: { written: '山川 晃弘' }, otherNames: ['Aki Yamakawa'] })).toEqual([
      'greg member:M1',
    ]);
  });

  test('written without a space, or with an old character', () => {
    const page = [shown([slug('greg'), member('M1')], { name: '髙橋健一' })];
    expect(learn(page, { greg }, { name: { written: '高橋 健一' } })).toEqual(['greg member:M1']);
  });
});

describe('not learned', () => {
  test('anything of strangers, or of the user', () => {
    expect(learn([shown([slug('stranger'), member('M1')])], { greg })).toEqual([]);
    expect(learn([shown([slug('greg'), member('M1')], { self: true })], { greg })).toEqual([]);
  });

  test('an address: letters go there', () => {
    expect(learn([shown([slug('greg'), email('greg@example.org')])], { greg })).toEqual([]);
  });

  test('what belongs to somebody else', () => {
    expect(learn([shown([slug('greg'), member('M1')])], { greg, nora: [member('M1')] })).toEqual([]);
    expect(
      learn([shown([slug('greg'), member('M1'), slug('third')])], { greg, nora: [member('M1')] }),
    ).toEqual([]);
  });

  test('where the slug has changed hands: another member id than theirs', () => {
    expect(learn([shown([slug('greg'), member('M2')])], { greg: [slug('greg'), member('M1')] })).toEqual([]);
  });

  test('a second slug that only an address speaks for', () => {
    const own = [email('greg@example.org'), slug('greg')];
    expect(learn([shown([email('greg@example.org'), slug('other')])], { greg: own })).toEqual([]);
  });

  test('what two people of the page claim, known or not', () => {
    for (const rival of [slug('nora'), slug('stranger')]) {
      const page = [shown([slug('greg'), member('M1')]), shown([rival, member('M1')], { name: 'Nora Lind' })];
      expect(learn(page, { greg, nora: [slug('nora')] })).toEqual([]);
      expect(learn(page.toReversed(), { greg, nora: [slug('nora')] })).toEqual([]);
    }
  });

  test('two slugs with one member id, also where the page’s readings were put together', () => {
    expect(learn([shown([slug('greg'), member('M1'), slug('stranger')])], { greg })).toEqual([]);
    const own = [slug('greg'), slug('gregory')];
    expect(learn([shown([...own, member('M1')])], { greg: own })).toEqual(['greg member:M1']);
  });

  test('either of two that are claimed for one person', () => {
    const page = [shown([slug('greg'), member('M1')]), shown([slug('greg'), member('M2')])];
    expect(learn(page, { greg })).toEqual([]);
  });

  test('under another name, under none, or from a weaker sign than an identifier', () => {
    for (const more of [
      { name: 'Somebody Else' },
      { name: '山川 晃弘' },
      { confidence: 'likely' as const },
      { confidence: 'name-only' as const },
    ])
      expect(learn([shown([slug('greg'), member('M1')], more)], { greg })).toEqual([]);
    const { name: _, ...nameless } = shown([slug('greg'), member('M1')]).sighting;
    expect(
      learn([{ sighting: nameless, identities: [slug('greg'), member('M1')], self: false }], { greg }),
    ).toEqual([]);
  });
});

test('nothing from a link that stands anywhere: the text around it, and its address, may be whoever’s', () => {
  const page = [shown([slug('greg'), member('M1')], { role: 'other' })];
  expect(learn(page, { greg })).toEqual([]);
  expect(learn(page, { greg: [slug('old'), member('M1')] })).toEqual([]);
});
