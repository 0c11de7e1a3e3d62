import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identitiesOf } from '../../../lib/identity/identities.ts';
import { mergeReadings } from '../../../lib/recognise/merge-readings.ts';
import type { RawSighting, Role } from '../../../lib/sites/contract.ts';

const MEMBER = 'ACoAAB1234567890abc';
const OTHER_MEMBER = 'ACoAAB0987654321xyz';

function reading(role: Role, fields: Omit<Partial<RawSighting>, 'role'>): RawSighting {
  return { role, confidence: 'sure', ...fields };
}

/** Which readings are one person. */
function groups(readings: readonly RawSighting[]): readonly (readonly number[])[] {
  return mergeReadings(readings).map(({ at }) => at);
}

const keysOf = (sighting: RawSighting) => identitiesOf(sighting).map(({ key }) => key);

test('a card, its link and a member id are one person, with everything that was read', () => {
  const merged = mergeReadings([
    reading('result', { profile: '/in/greg-smith/', name: 'Greg Smith' }),
    reading('result', { profile: '/in/vicky-hall', name: 'Vicky Hall' }),
    reading('other', { memberId: MEMBER, company: 'Example' }),
    reading('other', {
      profile: 'https://www.linkedin.com/in/Greg-Smith?x=1',
      memberId: MEMBER,
      name: 'Greg S.',
    }),
  ]);
  expect(merged).toEqual([
    {
      sighting: {
        role: 'result',
        confidence: 'sure',
        profile: '/in/greg-smith/',
        name: 'Greg Smith',
        memberId: MEMBER,
        company: 'Example',
      },
      at: [0, 2, 3],
      identities: [
        { key: 'linkedin:greg-smith', kind: 'linkedin', value: 'greg-smith' },
        { key: `member:${MEMBER}`, kind: 'member', value: MEMBER },
      ],
    },
    expect.objectContaining({ at: [1] }),
  ]);
});

test('a slug that has changed: both are kept', () => {
  const [person, ...others] = mergeReadings([
    reading('subject', { profile: '/in/greg-smith', memberId: MEMBER }),
    reading('subject', { profile: '/in/greg-smith-cpa', memberId: MEMBER }),
  ]);
  expect(others).toEqual([]);
  expect(person?.identities.map(({ key }) => key)).toEqual([
    'linkedin:greg-smith',
    `member:${MEMBER}`,
    'linkedin:greg-smith-cpa',
  ]);
});

test('somebody without an identity is the same only as another without one, of the same name', () => {
  const bare = { confidence: 'name-only', name: 'Greg Smith' } as const;
  expect(
    groups([
      reading('sender', bare),
      reading('sender', { name: 'Greg Smith', address: 'greg@example.org' }),
      reading('recipient', bare),
      reading('recipient', { ...bare, name: 'Greg  Smith' }),
      reading('recipient', { ...bare, address: 'undisclosed recipients' }),
    ]),
  ).toEqual([[0, 2], [1], [3], [4]]);
});

test('who bears no words at all is nobody’s double', () => {
  expect(groups([reading('other', {}), reading('other', {})])).toEqual([[0], [1]]);
});

test('a surer reading makes the person surer, an unsure one no less sure', () => {
  const merged = mergeReadings([
    reading('sender', { address: 'greg@example.org', confidence: 'likely' }),
    reading('sender', { address: 'GREG@example.org' }),
    reading('sender', { address: 'vicky@example.org' }),
    reading('sender', { address: 'vicky@example.org', confidence: 'likely' }),
  ]);
  expect(merged.map(({ sighting }) => sighting.confidence)).toEqual(['sure', 'sure']);
});

test('a field that is there without a value fills nothing', () => {
  const [person] = mergeReadings([
    { ...reading('sender', { address: 'greg@example.org' }), name: undefined } as never,
    reading('sender', { address: 'greg@example.org', name: 'Greg Smith' }),
    { ...reading('sender', { address: 'greg@example.org' }), name: undefined } as never,
  ]);
  expect(person?.sighting.name).toBe('Greg Smith');
});

test('a mutual connection that bears an identifier of the card it stands in is not the one whose card it is', () => {
  const merged = mergeReadings([
    reading('result', { profile: '/in/greg-smith', memberId: MEMBER }),
    reading('mutual', { profile: '/in/vicky-hall', memberId: MEMBER, name: 'Vicky Hall' }),
    reading('mutual', { profile: '/in/anna-berg', memberId: MEMBER }),
    reading('result', { profile: '/in/vicky-hall', memberId: OTHER_MEMBER }),
  ]);
  expect(merged.map(({ at }) => at)).toEqual([[0], [1, 3], [2]]);
  expect(merged[1]?.sighting).toEqual({
    role: 'mutual',
    confidence: 'sure',
    profile: '/in/vicky-hall',
    name: 'Vicky Hall',
    memberId: OTHER_MEMBER,
  });
  expect(merged[2]?.identities.map(({ key }) => key)).toEqual(['linkedin:anna-berg']);
});

test('a mutual connection by name alone is not the result of that name', () => {
  const bare = { confidence: 'name-only', name: 'Greg Smith' } as const;
  expect(groups([reading('result', bare), reading('mutual', bare), reading('mutual', bare)])).toEqual([
    [0],
    [1, 2],
  ]);
});

test('a mutual connection may be met again in a card of their own', () => {
  expect(
    groups([
      reading('mutual', { profile: '/in/vicky-hall', memberId: MEMBER }),
      reading('result', { profile: '/in/vicky-hall', memberId: MEMBER }),
      reading('mutual', { profile: '/in/vicky-hall' }),
    ]),
  ).toEqual([[0, 1, 2]]);
});

const few = (...texts: readonly string[]) => fc.option(fc.constantFrom(...texts), { nil: undefined });

const anyReading = fc
  .record({
    role: fc.constantFrom<Role>('result', 'mutual', 'sender', 'aside'),
    name: few('Greg', 'Vicky'),
    address: few('a@example.org', 'B <b@example.org>', 'A@example.org', 'nobody'),
    profile: few('/in/a', '/in/b', '/in/c', '/in/d', '/in/A/', `/in/${MEMBER}`),
    memberId: few(MEMBER, OTHER_MEMBER, 'ACoAAC1111111111'),
  })
  .map(({ role, ...fields }) => reading(role, fields as Partial<RawSighting>));

test('every reading is of exactly one person, in order', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 20 }), (readings) => {
      const merged = groups(readings);
      expect(merged.flat().toSorted((a, b) => a - b)).toEqual([...readings.keys()]);
      for (const at of merged) expect(at).toEqual(at.toSorted((a, b) => a - b));
      const firsts = merged.map(([first]) => first ?? -1);
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }),
  );
});

test('without mutual connections, one person is who is reached by shared identities, whatever the order', () => {
  const noMutual = anyReading.filter(({ role }) => role !== 'mutual');
  fc.assert(
    fc.property(fc.array(noMutual, { maxLength: 12 }), (readings) => {
      const identified = readings.filter((one) => keysOf(one).length > 0);
      // Said over: widen each reading's keys by those of whoever shares one, until nothing is added.
      const reach = identified.map((one) => new Set(keysOf(one)));
      for (let round = 0; round < identified.length; round++)
        for (const a of reach)
          for (const b of reach) if (!a.isDisjointFrom(b)) for (const key of b) a.add(key);
      const expected = identified.map((_, at) =>
        [...identified.keys()].filter((other) => !reach[at]?.isDisjointFrom(reach[other] ?? new Set())),
      );
      const merged = groups(identified);
      expect(identified.map((_, at) => merged.find((one) => one.includes(at)))).toEqual(expected);
    }),
  );
});

test('a mutual connection never joins two others, and bears nothing that another does', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 12 }), (readings) => {
      const others = [...readings.keys()].filter((at) => readings[at]?.role !== 'mutual');
      const alone = groups(others.map((at) => readings[at] as RawSighting)).map((group) =>
        group.map((at) => others[at] as number),
      );
      const merged = mergeReadings(readings);
      const withoutMutuals = merged
        .map(({ at }) => at.filter((one) => others.includes(one)))
        .filter((at) => at.length > 0);
      const sorted = (list: readonly (readonly number[])[]) =>
        list.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      expect(sorted(withoutMutuals)).toEqual(sorted(alone));
      const keys = merged.flatMap((person) => person.identities.map(({ key }) => key));
      expect(keys.length).toBe(new Set(keys).size);
    }),
  );
});

test('a slug has one member id, the first: a link in a text that says another one joins no two', () => {
  // Greg's own profile; in a text of his he links to himself with Vicky's id, and she is recommended below.
  const readings = [
    reading('subject', { profile: '/in/greg', memberId: MEMBER, name: 'Vicky Hall' }),
    reading('subject', { profile: '/in/greg', memberId: OTHER_MEMBER }),
    reading('aside', { profile: '/in/vicky', memberId: OTHER_MEMBER, name: 'Vicky Hall' }),
  ];
  const merged = mergeReadings(readings);
  expect(merged.map(({ at }) => at)).toEqual([[0, 1], [2]]);
  expect(merged[0]?.identities.map(({ key }) => key)).toEqual(['linkedin:greg', `member:${MEMBER}`]);
  expect(merged[0]?.sighting.memberId).toBe(MEMBER);
});
