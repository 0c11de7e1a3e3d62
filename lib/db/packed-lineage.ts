import type { Id } from '../domain/basics.ts';
import { BEGINNINGS, type Branch, type CameOf, type Lineage } from '../domain/lineage.ts';
import { sumOfText } from './text-sum.ts';

/**
 * A lineage as it is drawn, in columns, each person after the one through whom they came: made of 30,000 facts in a
 * tenth of a second, read back in a tenth of that.
 */
export interface PackedBranches {
  /** The ids, then the names, as one text: it loads many times faster than thousands of strings. */
  readonly text: string;
  readonly at: Float64Array;
  /** Of each person so many numbers: see `NUMBERS`. */
  readonly numbers: Int32Array;
}

/** The year; the places of whom they came through and of where a circle was (-1 for none), and of their beginning. */
const [YEAR, THROUGH, CIRCLE, BEGINNING, BELOW, OWN, WHOLE, NUMBERS] = [0, 1, 2, 3, 4, 5, 8, 11];

export function packLineage({ branches }: Lineage): PackedBranches {
  const all = [...branches.values()];
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const placeOf = (id: Id | undefined) => (id === undefined ? -1 : (places.get(id) ?? -1));
  const numbers = new Int32Array(all.length * NUMBERS);
  for (const [place, one] of all.entries()) {
    numbers.set(
      [
        one.year,
        placeOf(one.throughId),
        placeOf(one.circleThroughId),
        one.beginning === undefined ? -1 : BEGINNINGS.indexOf(one.beginning),
        one.below,
        ...[one.own, one.whole].flatMap(({ all: every, worked, open }) => [every, worked, open]),
      ],
      place * NUMBERS,
    );
  }
  return {
    text: JSON.stringify([all.map(({ id }) => id), all.map(({ name }) => name)]),
    at: Float64Array.from(all, ({ at }) => at),
    numbers,
  };
}

/** Throws where a column is shorter than it must be or names what is not there. */
export function unpackLineage({ text, at: moments, numbers }: PackedBranches): Lineage {
  const [ids, names] = JSON.parse(text) as readonly [readonly Id[], readonly string[]];
  const children: Id[][] = ids.map(() => []);
  const rootIds: Id[] = [];
  const branches = new Map<Id, Branch>();
  for (const [place, id] of ids.entries()) {
    const number = (which: number) => there(numbers[place * NUMBERS + which]);
    const came = (from: number): CameOf => ({
      all: number(from),
      worked: number(from + 1),
      open: number(from + 2),
    });
    const [through, circle] = [number(THROUGH), number(CIRCLE)];
    if (through < 0) rootIds.push(id);
    else there(children[through]).push(id);
    branches.set(id, {
      id,
      name: there(names[place]),
      at: there(moments[place]),
      year: number(YEAR),
      ...(through < 0
        ? { beginning: there(BEGINNINGS[number(BEGINNING)]) }
        : { throughId: there(ids[through]) }),
      ...(circle >= 0 && { circleThroughId: there(ids[circle]) }),
      childIds: there(children[place]),
      below: number(BELOW),
      own: came(OWN),
      whole: came(WHOLE),
    });
  }
  return { branches, rootIds };
}

/** Changes when anything in the columns does: what large values are kept in has no checksum of its own. */
export function sumOfLineage({ text, at, numbers }: PackedBranches): number {
  let sum = sumOfText(text);
  for (const column of [numbers, new Int32Array(at.buffer, at.byteOffset, at.length * 2)])
    for (let place = 0; place < column.length; place++) sum = (Math.imul(sum, 31) + (column[place] ?? 0)) | 0;
  return sum;
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a column of the kept lineage is too short');
  return value;
}
