import { IdentityPacker, IdentityTable } from '../../lib/recognise/identity-table.ts';
import { quantile } from './quantile.ts';

const KEYS = 200;
const ROUNDS = 400;

/**
 * How many times longer 200 lookups take among 1,000,000 contacts with 3,000,000 identities than among a tenth of
 * them: the table alone, in Node, the two in turn; the median of the ratios.
 */
export function tenTimesTheContacts(): number {
  const [few, many] = [100_000, 1_000_000].map((contacts) => ({ contacts, table: tableOf(contacts) }));
  if (!few || !many) throw new Error('two tables are compared');
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) ratios.push(timeOf(many) / timeOf(few));
  return quantile(ratios, 0.5);
}

function tableOf(contacts: number): IdentityTable {
  const packer = new IdentityPacker(crypto.getRandomValues(new Uint32Array(2)));
  for (let n = 0; n < contacts; n++) {
    const id = `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
    packer.add(`email:p${n}@example.org`, id);
    packer.add(`linkedin:person-${n}`, id);
    packer.add(`member:ACoAA${n}xxxxxxxxxx`, id);
  }
  return new IdentityTable(packer.pack());
}

/** Milliseconds of ten lookups of the same keys, which are as long in both. */
function timeOf({ contacts, table }: { contacts: number; table: IdentityTable }): number {
  const keys = Array.from(
    { length: KEYS },
    (_, at) => `email:p${10_000 + ((at * 7919) % Math.min(contacts, 90_000))}@example.org`,
  );
  const begun = performance.now();
  for (let times = 0; times < 10; times++)
    for (const key of keys) if (table.find(key) === undefined) throw new Error(`${key} is not found`);
  return performance.now() - begun;
}
