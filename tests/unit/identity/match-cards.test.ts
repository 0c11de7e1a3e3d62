import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Card,
  distinctCards,
  fillingsOf,
  identitiesOfCard,
  type MetPerson,
  matchCards,
  pairCards,
} from '../../../lib/identity/match-cards.ts';

/** Cards held against people met: who is filled, who is asked for, and that nobody is ever doubled or overwritten. */

const ON = '2026-11-20';
const met = (contactId: string, written: string, company?: string, keys: string[] = []): MetPerson => ({
  contactId,
  name: { written },
  company,
  on: ON,
  keys,
});

describe('cards of people met at an evening (P11)', () => {
  const people = [
    met('greg', 'Greg Smith', 'Example Ltd'),
    met('yamada', '山田 太郎', '山田商事'),
    met('anna', 'Anna Berg'),
  ];
  const one = (card: Card, owners = new Map<string, string>()) => matchCards([card], people, owners)[0];

  it('fills by name and company, however its legal form is written', () => {
    expect(one({ name: '山田太郎', company: '株式会社山田商事' })).toEqual({
      kind: 'fill',
      contactId: 'yamada',
    });
  });

  it('fills by name and the day on which the card changed hands', () => {
    expect(one({ name: 'Anna Berg', company: 'Berg & Co', on: ON })).toEqual({
      kind: 'fill',
      contactId: 'anna',
    });
  });

  it('says perhaps by the name alone', () => {
    expect(one({ name: 'Greg Smith', company: 'Another Ltd', on: '2026-01-01' })).toEqual({
      kind: 'perhaps',
      contactIds: ['greg'],
    });
  });

  it('asks where two of one name and company were met, and where two cards could be one person’s', () => {
    const twins = [met('a', '佐藤 花子', '佐藤商店'), met('b', '佐藤 花子', '佐藤商店')];
    const card = { name: '佐藤花子', company: '佐藤商店' };
    expect(matchCards([card], twins, new Map())).toEqual([{ kind: 'ask', contactIds: ['a', 'b'] }]);
    const cards = ['one@example.org', 'two@example.org'].map((email) => ({ ...card, email }));
    expect(matchCards(cards, twins.slice(0, 1), new Map())).toEqual([
      { kind: 'ask', contactIds: ['a'] },
      { kind: 'ask', contactIds: ['a'] },
    ]);
  });

  it('knows whose address it is, of somebody who was not met here too', () => {
    const owners = new Map([['email:greg@example.org', 'somebody']]);
    expect(one({ name: 'Greg Smith', company: 'Example Ltd', email: 'greg@example.org' }, owners)).toEqual({
      kind: 'elsewhere',
      contactId: 'somebody',
    });
  });

  it('asks for the card of another name with an address that is somebody’s here', () => {
    const owners = new Map([['email:info@example.org', 'anna']]);
    const card = { name: 'Tom Ellery', email: 'info@example.org' };
    expect(one(card, owners)).toEqual({ kind: 'ask', contactIds: ['anna'] });
  });
});

/** Few words, so that names, companies and days meet often. */
const words = <T extends string>(...all: T[]) => fc.constantFrom(...all);
const name = words(
  'Greg Smith',
  'Smith Greg',
  'Gregory Smith',
  '山田 太郎',
  '山田太郎',
  'Anna Berg',
  '佐藤 花子',
);
const company = words('Example Ltd', 'Example', '山田商事', '株式会社山田商事', 'Berg & Co');
const email = words('greg@example.org', 'yamada@example.jp', 'info@example.com', 'not an address');
const phone = words('03-1234-5678', '+81 90 0000 0000', 'x');
const day = words(ON, '2026-01-01');
const files = fc.array(
  fc.record({ name, company, role: words('Head', '部長'), email, phone, on: day }, { requiredKeys: [] }),
  { maxLength: 6 },
);

const cards = files.map((file) => distinctCards(file));

interface World {
  readonly people: readonly (MetPerson & { readonly role?: string })[];
  readonly owners: ReadonlyMap<string, string>;
}
const worlds = fc
  .record({
    people: fc.array(fc.record({ name, company, role: words('Head', '社長') }, { requiredKeys: ['name'] }), {
      maxLength: 5,
    }),
    owned: fc.array(fc.tuple(email, fc.nat(6)), { maxLength: 3 }),
  })
  .map(({ people, owned }): World => {
    const owners = new Map<string, string>();
    for (const [address, at] of owned) {
      const [identity] = identitiesOfCard({ email: address });
      if (identity && !owners.has(identity.key)) owners.set(identity.key, `p${at}`);
    }
    return {
      owners,
      people: people.map(({ name: written, ...rest }, at) => ({
        ...met(`p${at}`, written),
        ...rest,
        keys: [...owners].flatMap(([key, id]) => (id === `p${at}` ? [key] : [])),
      })),
    };
  });

/** What a file does to the people, chosen by nobody or by somebody who takes the first offered each time. */
function filled(world: World, file: readonly Card[], chooses: boolean): World {
  const matches = matchCards(file, world.people, world.owners);
  const chosen = new Map(
    matches.flatMap((match, at) =>
      chooses && 'contactIds' in match ? [[at, match.contactIds[0] ?? null] as const] : [],
    ),
  );
  const owners = new Map(world.owners);
  const people = new Map(world.people.map((person) => [person.contactId, person]));
  const pairs = pairCards(matches, chosen);
  for (const [at, { patch, identities }] of fillingsOf(pairs, file, world.people, world.owners)) {
    const person = people.get(pairs.get(at) ?? '');
    if (!person) throw new Error('filled nobody');
    for (const { key } of identities) {
      if (owners.has(key)) throw new Error(`${key} is somebody's`);
      owners.set(key, person.contactId);
    }
    const keys = [...person.keys, ...identities.map(({ key }) => key)];
    people.set(person.contactId, { ...person, ...patch, keys });
  }
  return { people: [...people.values()], owners };
}

describe('laws of cards', () => {
  it('several cards of one person are one, with all that they say, and none says what none of them said', () => {
    fc.assert(
      fc.property(files, (file) => {
        const distinct = distinctCards(file);
        expect(distinctCards(distinct)).toEqual(distinct);
        for (const field of ['name', 'company', 'email'] as const)
          for (const card of distinct)
            expect([undefined, ...file.map((one) => one[field])]).toContain(card[field]);
      }),
    );
    const [card, ...more] = distinctCards([
      { name: '山田 太郎', email: 'yamada@example.jp', company: '山田商事' },
      { name: '山田太郎', email: 'Yamada@example.jp', company: '旧山田商事', role: '部長' },
      { name: 'Anna Berg', email: 'yamada@example.jp' },
    ]);
    expect(card).toEqual({
      name: '山田 太郎',
      email: 'yamada@example.jp',
      company: '山田商事',
      role: '部長',
    });
    expect(more).toEqual([{ name: 'Anna Berg', email: 'yamada@example.jp' }]);
  });

  it('answers every card, gives no person two cards and no card two people', () => {
    fc.assert(
      fc.property(worlds, cards, (world, file) => {
        const matches = matchCards(file, world.people, world.owners);
        expect(matches).toHaveLength(file.length);
        const sure = matches.flatMap((match) =>
          match.kind === 'same' || match.kind === 'fill' ? [match.contactId] : [],
        );
        expect(new Set(sure).size).toBe(sure.length);
      }),
    );
  });

  it('whatever is chosen, nobody gets two cards', () => {
    fc.assert(
      fc.property(worlds, cards, fc.array(fc.nat(8), { maxLength: 6 }), (world, file, picks) => {
        const chosen = new Map(picks.map((pick, at) => [at, pick === 8 ? null : `p${pick}`] as const));
        const pairs = pairCards(matchCards(file, world.people, world.owners), chosen);
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        for (const id of pairs.values()) expect(world.people.some((one) => one.contactId === id)).toBe(true);
      }),
    );
  });

  it('the same file a second time changes nothing', () => {
    fc.assert(
      fc.property(worlds, cards, (world, file) => {
        const once = filled(world, file, false);
        expect(filled(once, file, false)).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('never overwrites: whoever had a company, a role or an address has it still, and adds no person', () => {
    fc.assert(
      fc.property(worlds, cards, fc.boolean(), (world, file, chooses) => {
        const after = filled(world, file, chooses);
        expect(after.people.map(({ contactId }) => contactId)).toEqual(
          world.people.map(({ contactId }) => contactId),
        );
        for (const [at, before] of world.people.entries()) {
          const now = after.people[at];
          if (before.company !== undefined) expect(now?.company).toBe(before.company);
          if (before.role !== undefined) expect(now?.role).toBe(before.role);
          expect(now?.keys).toEqual(expect.arrayContaining([...before.keys]));
        }
        for (const [key, owner] of world.owners) expect(after.owners.get(key)).toBe(owner);
      }),
    );
  });

  it('the order of the cards changes nothing that is sure', () => {
    fc.assert(
      fc.property(worlds, cards, (world, file) => {
        const sure = (some: readonly Card[]) =>
          matchCards(some, world.people, world.owners).flatMap((match) =>
            match.kind === 'fill' ? [match.contactId] : [],
          );
        expect(sure(file.toReversed()).toSorted()).toEqual(sure(file).toSorted());
      }),
    );
  });
});
