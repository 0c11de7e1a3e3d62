import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdentityPacker, IdentityTable } from '../../../lib/recognise/identity-table.ts';

const SEED = Uint32Array.of(0x1234_5678, 0x9abc_def0);

function tableOf(identities: Iterable<readonly [key: string, contactId: string]>): IdentityTable {
  const packer = new IdentityPacker(SEED);
  for (const [key, contactId] of identities) packer.add(key, contactId);
  return new IdentityTable(packer.pack());
}

const uuid = (n: number) => `01234567-89ab-4cde-8f01-${n.toString(16).padStart(12, '0')}`;

test('an empty table knows nobody', () => {
  expect(tableOf([]).find('email:greg@example.org')).toBeUndefined();
});

test('ids come back as they were, UUIDs and others', () => {
  const ids = [
    uuid(1),
    uuid(2 ** 40),
    uuid(1).toUpperCase(),
    'me too',
    '',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const table = tableOf(ids.map((id, at) => [`email:p${at}@example.org`, id]));
  for (const [at, id] of ids.entries()) expect(table.find(`email:p${at}@example.org`)).toBe(id);
});

const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.nat({ max: 40 }).map((n) => `email:p${n}@example.org`),
  fc.nat({ max: 40 }).map((n) => `linkedin:山川-${n}`),
);
const id = fc.oneof(
  fc.uuid(),
  fc.string(),
  fc.nat({ max: 9 }).map((n) => uuid(n)),
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), key, id }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('drop' as const), key }) },
  { weight: 1, arbitrary: fc.constant({ do: 'pack' as const }) },
);

test('says the same as a map, whatever is written, dropped and packed anew', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, id), { selector: ([one]) => one, maxLength: 60 }),
      fc.array(step, { maxLength: 60 }),
      fc.array(key, { maxLength: 20 }),
      (identities, steps, strangers) => {
        const map = new Map(identities);
        let table = tableOf(identities);
        const asked = [...map.keys(), ...strangers];
        for (const one of steps) {
          if (one.do === 'pack') {
            const before = table;
            table = new IdentityTable(table.pack());
            // The table that was packed goes on answering.
            for (const wanted of asked) expect(before.find(wanted)).toBe(map.get(wanted));
            expect(table.written).toBe(0);
            continue;
          }
          asked.push(one.key);
          if (one.do === 'write') map.set(one.key, one.id);
          else map.delete(one.key);
          table.write(one.key, one.do === 'write' ? one.id : undefined);
        }
        for (const wanted of asked) expect(table.find(wanted)).toBe(map.get(wanted));
        const packed = new IdentityTable(table.pack());
        for (const wanted of asked) expect(packed.find(wanted)).toBe(map.get(wanted));
      },
    ),
  );
});

describe('300,000 identities of 100,000 people', () => {
  const people = 100_000;
  function* identities(): Generator<readonly [string, string]> {
    for (let n = 0; n < people; n++) {
      yield [`email:p${n}@example.org`, uuid(n)];
      yield [`linkedin:person-${n}`, uuid(n)];
      yield [`member:ACoAA${n}xxxxxxxxxx`, uuid(n)];
    }
  }
  const table = tableOf(identities());

  test('all are found, as whose they are', () => {
    const wrong: string[] = [];
    for (const [one, owner] of identities()) if (table.find(one) !== owner) wrong.push(one);
    expect(wrong).toEqual([]);
  });

  test('strangers who are written much alike are not', () => {
    const taken: string[] = [];
    for (let n = 0; n < people; n++)
      for (const one of [`email:q${n}@example.org`, `linkedin:person-${n}-`, `email:p${n}@example.net`])
        if (table.find(one) !== undefined) taken.push(one);
    expect(taken).toEqual([]);
  });

  test('it takes no more than 6 MB', () => {
    expect(table.size).toBeLessThanOrEqual(6_000_000);
  });
});

test('contacts whose identities have all gone are waste', () => {
  const keys = Array.from({ length: 3000 }, (_, n) => `email:p${n}@example.org`);
  const table = tableOf(keys.map((one, n) => [one, uuid(n)]));
  expect(table.isMostlyWaste).toBe(false);
  for (const one of keys.slice(0, 900)) table.write(one, undefined);
  const smaller = new IdentityTable(table.pack());
  expect(smaller.isMostlyWaste).toBe(false);
  for (const one of keys) smaller.write(one, undefined);
  expect(new IdentityTable(smaller.pack()).isMostlyWaste).toBe(true);
});
