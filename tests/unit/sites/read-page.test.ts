import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPageMessage } from '../../../lib/messages/check.ts';
import type { Adapter, Reading, Role } from '../../../lib/sites/contract.ts';
import { readPage, slugKey } from '../../../lib/sites/read-page.ts';

const here = new URL('https://site.example/in/x');

/** A page whose slot of each role finds these readings, in this order; elements are told apart by identity alone. */
function page(readings: readonly (Reading & { readonly in: Role })[]): {
  adapter: Adapter;
  document: Document;
} {
  const roles = [...new Set(readings.map((reading) => reading.in))];
  const elements = readings.map(({ in: role, ...reading }) => ({ role, reading }));
  const adapter: Adapter = {
    id: 'made-up',
    verified: true,
    applies: () => true,
    expectsPeople: () => true,
    slots: roles.map((role) => ({
      what: role,
      role,
      where: [role],
      read: (element) => (element as unknown as (typeof elements)[number]).reading,
    })),
  };
  const querySelectorAll = (selector: string) => elements.filter(({ role }) => role === selector);
  return { adapter, document: { querySelectorAll } as unknown as Document };
}

function read(readings: readonly (Reading & { readonly in: Role })[]) {
  const { adapter, document } = page(readings);
  return readPage([adapter], document, here).found;
}

describe('readPage', () => {
  it('takes an address whole: what looks like one inside another is nobody', () => {
    const found = read([
      { in: 'sender', address: "o'neil@example.com", name: 'Shane O’Neil' },
      { in: 'sender', address: 'neil@example.com', name: 'Neil Young' },
      { in: 'sender', address: '"neil@example.com"@example.net', name: 'Somebody Else' },
      { in: 'recipient', address: 'Neil Young <NEIL@example.com>' },
      { in: 'recipient', address: 'mailto:neil@example.com?subject=x' },
    ]);
    expect(found.map(({ sighting }) => sighting.name)).toEqual([
      'Shane O’Neil',
      'Neil Young',
      'Somebody Else',
    ]);
    expect(found.map(({ markBehind }) => markBehind.size)).toEqual([1, 3, 1]);
  });

  it('keeps one person once, with the role of the first slot and every anchor', () => {
    const found = read([
      { in: 'sender', address: 'greg@example.org' },
      { in: 'recipient', address: 'Greg Smith <GREG@example.org>', name: 'Greg Smith' },
      { in: 'recipient', address: 'sarah.cole@example.com' },
    ]);
    expect(found.map(({ sighting }) => sighting)).toEqual([
      { role: 'sender', confidence: 'sure', address: 'greg@example.org', name: 'Greg Smith' },
      { role: 'recipient', confidence: 'sure', address: 'sarah.cole@example.com' },
    ]);
    expect(found.map(({ markBehind }) => markBehind.size)).toEqual([2, 1]);
  });

  it('joins people known by slug and by member id once somebody knows both', () => {
    const found = read([
      { in: 'partner', memberId: 'ACoAA1', name: 'Greg Smith' },
      { in: 'author', profile: '/in/Greg-Smith/' },
      { in: 'author', profile: 'https://www.linkedin.com/in/greg-smith?x', memberId: 'ACoAA1' },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.sighting).toMatchObject({
      role: 'partner',
      memberId: 'ACoAA1',
      profile: '/in/Greg-Smith/',
    });
    expect(found[0]?.markBehind.size).toBe(3);
  });

  it('leaves out whom nothing is known of, and is unsure of a bare name', () => {
    const found = read([
      { in: 'sender' },
      { in: 'sender', name: 'Greg Smith' },
      { in: 'sender', name: 'Greg Smith' },
    ]);
    expect(found.map(({ sighting }) => sighting)).toEqual([
      { role: 'sender', confidence: 'name-only', name: 'Greg Smith' },
    ]);
  });

  it('does not take a namesake for the same person', () => {
    expect(
      read([
        { in: 'sender', name: 'Greg Smith', address: 'a@example.org' },
        { in: 'sender', name: 'Greg Smith' },
      ]),
    ).toHaveLength(2);
  });

  it('cuts what has no end, so that the worker takes the list; never the slug of a profile', () => {
    const endless = 'x'.repeat(1_000_000);
    const slug = '%E5%B1%B1'.repeat(100);
    const found = read([
      { in: 'sender', name: endless, address: `${endless}@example.org`, company: endless, headline: endless },
      {
        in: 'aside',
        profile: `https://www.linkedin.com/in/${slug}/?${endless}`,
        memberId: `ACoAA${endless}`,
      },
    ]);
    const people = found.map(({ sighting }) => sighting);
    const lengths = people.flatMap((sighting) => Object.values(sighting).map((text) => text.length));
    expect(Math.max(...lengths)).toBe(2000);
    expect(people[0]?.name).toHaveLength(500);
    expect(people[1]?.profile).toContain(`/in/${slug}/?`);
    const frame = { documentKey: '1', site: 'x', verified: true, expectsPeople: true, url: '', title: '' };
    expect(checkPageMessage({ type: 'seen', ...frame, people })).toBeDefined();
  });

  it('skips slots of other pages', () => {
    const { adapter, document } = page([{ in: 'sender', address: 'greg@example.org' }]);
    const elsewhere = { ...adapter, slots: adapter.slots.map((slot) => ({ ...slot, on: /^\/feed/ })) };
    expect(readPage([elsewhere], document, here).found).toEqual([]);
  });

  it('takes the first adapter that applies', () => {
    const { adapter, document } = page([]);
    const other = { ...adapter, id: 'other', applies: () => false };
    expect(readPage([other, adapter], document, here).adapter?.id).toBe('made-up');
    expect(readPage([other], document, here)).toEqual({ found: [] });
  });

  it('whatever comes in, nobody is there twice and nobody is lost', () => {
    const few = (prefix: string) =>
      fc.option(
        fc.constantFrom('1', '2', '3').map((n) => `${prefix}${n}`),
        { nil: undefined },
      );
    const reading = fc.record({
      in: fc.constantFrom<Role>('subject', 'aside', 'other'),
      profile: few('/in/person-'),
      memberId: few('ACoAA'),
      address: few('person@example.org'),
    });
    fc.assert(
      fc.property(fc.array(reading), (readings) => {
        const found = read(readings);
        for (const field of ['profile', 'memberId', 'address'] as const) {
          const known = found.flatMap(({ sighting }) => sighting[field] ?? []);
          expect(new Set(known).size).toBe(known.length);
        }
        const identified = readings.filter(
          ({ profile, memberId, address }) => profile ?? memberId ?? address,
        );
        expect(found.reduce((sum, { markBehind }) => sum + markBehind.size, 0)).toBe(identified.length);
      }),
    );
  });
});

describe('slugKey', () => {
  it.each([
    ['/in/%E5%B1%B1%E5%B7%9D-1/', '山川-1'],
    ['https://www.linkedin.com/in/山川-1?trk=x', '山川-1'],
    ['/in/%EF%BC%A7reg', 'greg'],
    ['/in/100%', '100%'],
    ['/feed/', undefined],
  ])('%s → %s', (written, key) => {
    expect(slugKey(written)).toBe(key);
  });
});
