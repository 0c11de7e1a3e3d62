import { describe, expect, it } from 'vitest';
import { checkPageMessage } from '../../../lib/messages/check.ts';
import type { Adapter, Reading, Role } from '../../../lib/sites/contract.ts';
import { createReader } from '../../../lib/sites/read-page.ts';

const here = new URL('https://site.example/in/x');

type Made = Reading & { readonly in: Role; readonly throws?: true };

/** A page whose slot of each role finds these readings, in this order. */
function page(readings: readonly Made[]): { adapter: Adapter; document: Document } {
  const roles = [...new Set(readings.map((reading) => reading.in))];
  const elements = readings.map(({ in: role, throws, ...reading }) => ({
    role,
    reading,
    throws,
    isConnected: true,
  }));
  const adapter: Adapter = {
    id: 'made-up',
    isVerified: true,
    applies: () => true,
    mayShowPeople: () => true,
    read: (element) => {
      const { reading, throws } = element as unknown as (typeof elements)[number];
      if (throws) throw new Error('unlike anything known');
      return reading;
    },
    slots: roles.map((role) => ({ what: role, role, where: [role] })),
  };
  const querySelectorAll = (selector: string) =>
    elements.filter(({ role }) => role === selector || selector === 'anything');
  return { adapter, document: { querySelectorAll } as unknown as Document };
}

function read(readings: readonly Made[], change: Partial<Adapter> = {}) {
  const { adapter, document } = page(readings);
  return createReader([{ ...adapter, ...change }], document, here, () => {}).sweep();
}

describe('a page read as a whole', () => {
  it('gives every reading, those of the first slot first', () => {
    const { found } = read([
      { in: 'recipient', address: 'sarah.cole@example.com' },
      { in: 'sender', address: 'greg@example.org', name: 'Greg Smith' },
      { in: 'recipient', address: 'greg@example.org' },
    ]);
    expect(found.map(({ sighting }) => sighting)).toEqual([
      { role: 'recipient', confidence: 'sure', address: 'sarah.cole@example.com' },
      { role: 'recipient', confidence: 'sure', address: 'greg@example.org' },
      { role: 'sender', confidence: 'sure', address: 'greg@example.org', name: 'Greg Smith' },
    ]);
    expect(new Set(found.map(({ who }) => who)).size).toBe(2);
    expect(new Set(found.map(({ said }) => said)).size).toBe(3);
  });

  it('leaves out whom nothing is known of, and is unsure of a bare name', () => {
    const { found } = read([{ in: 'sender' }, { in: 'sender', name: 'Greg Smith' }]);
    expect(found.map(({ sighting }) => sighting)).toEqual([
      { role: 'sender', confidence: 'name-only', name: 'Greg Smith' },
    ]);
  });

  it('an element that makes the adapter stumble shows nobody, and hides nobody', () => {
    const { found } = read([
      { in: 'sender', address: 'a@example.org', throws: true },
      { in: 'sender', address: 'b@example.org' },
    ]);
    expect(found.map(({ sighting }) => sighting.address)).toEqual(['b@example.org']);
  });

  it('cuts what has no end, so that the worker takes the list; never the slug of a profile', () => {
    const endless = 'x'.repeat(1_000_000);
    const slug = '%E5%B1%B1'.repeat(100);
    const { found } = read([
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
    expect(people[0]?.name).toHaveLength(2000);
    expect(people[1]?.profile).toContain(`/in/${slug}/?`);
    const frame = {
      documentKey: '1',
      site: 'x',
      verified: true,
      expectsPeople: true,
      strayed: false,
      url: '',
    };
    expect(checkPageMessage({ type: 'seen', ...frame, people })).toBeDefined();
  });

  it('skips slots of other pages', () => {
    const readings: Made[] = [{ in: 'sender', address: 'greg@example.org' }];
    const slots = page(readings).adapter.slots.map((slot) => ({ ...slot, on: /^\/feed/ }));
    expect(read(readings, { slots }).found).toEqual([]);
  });

  it('takes the first adapter that applies; where none does, nobody', () => {
    const { adapter, document } = page([]);
    const other = { ...adapter, id: 'other', applies: () => false };
    expect(createReader([other, adapter], document, here, () => {}).sweep().adapter?.id).toBe('made-up');
    const none = createReader([other], document, here, () => {}).sweep();
    expect([none.adapter, none.found]).toEqual([undefined, []]);
  });

  it('says where nobody has checked what was found', () => {
    const readings: Made[] = [{ in: 'sender', address: 'greg@example.org' }];
    const slots = page(readings).adapter.slots.map((slot) => ({ ...slot, unverified: true as const }));
    expect(read(readings).found.map(({ isChecked }) => isChecked)).toEqual([true]);
    expect(read(readings, { slots }).found.map(({ isChecked }) => isChecked)).toEqual([false]);
  });

  it('where no slot finds anybody, whoever bears an identifier is likely somebody, and the page strayed', () => {
    const readings: Made[] = [{ in: 'sender', address: 'greg@example.org' }];
    const { found, strayed } = read(readings, { slots: [], loose: ['anything'] });
    expect(strayed).toBe(true);
    expect(found.map(({ sighting, markBehind }) => [sighting, markBehind])).toEqual([
      [{ role: 'other', confidence: 'likely', address: 'greg@example.org' }, null],
    ]);
    expect(read(readings, { loose: ['anything'] })).toMatchObject({ strayed: false });
    expect(read([], { slots: [], loose: ['anything'] })).toMatchObject({ found: [] });
  });
});
