import type { Id } from './basics.ts';

/** The sums of a lineage's branches: how many people came, and what came of them. */

/** An introduction as the sums see it. */
export interface Counted {
  /** One or two people of the forest, not the same twice. */
  readonly sides: readonly Id[];
  readonly worked: boolean;
  readonly open: boolean;
}

interface Sum {
  all: number;
  worked: number;
  open: number;
}

interface Sums {
  below: number;
  own: Sum;
  whole: Sum;
}

/**
 * For everybody in the forest how many came through them, and the introductions of their own and of their whole
 * branch. An introduction of two in one branch counts once in it: it is taken off again where their ways meet, which is
 * found for all of them in one walk back (Tarjan's off-line way). No recursion: a chain may be as long as the notebook.
 */
export function branchSums(
  rootIds: readonly Id[],
  childIds: ReadonlyMap<Id, readonly Id[]>,
  introductions: readonly Counted[],
): ReadonlyMap<Id, Sums> {
  const { order, parent } = walked(rootIds, childIds);
  const place = new Map(order.map((id, at) => [id, at]));
  const sums = order.map((): Sums => ({ below: 0, own: none(), whole: none() }));
  /** Introductions by their later side in the walk back, with the other. */
  const pairs = new Map<number, { other: number; one: Counted }[]>();
  for (const one of introductions) {
    const [a, b] = one.sides.map((id) => place.get(id) ?? -1);
    for (const side of [a, b]) {
      const sum = side === undefined ? undefined : sums[side];
      if (sum) add(sum.own, one, 1);
    }
    if (a === undefined || b === undefined) continue;
    // Walking back, the greater place comes first.
    const later = Math.min(a, b);
    const known = pairs.get(later);
    if (known) known.push({ other: Math.max(a, b), one });
    else pairs.set(later, [{ other: Math.max(a, b), one }]);
  }

  /** Whose branch each has been taken into so far. */
  const into = order.map((_, at) => at);
  const top = (of: number): number => {
    let at = of;
    while (into[at] !== at) {
      const next = into[at] ?? at;
      into[at] = into[next] ?? next;
      at = next;
    }
    return at;
  };
  for (let at = order.length - 1; at >= 0; at--) {
    const sum = sums[at];
    if (!sum) continue;
    for (const kind of KINDS) sum.whole[kind] += sum.own[kind];
    for (const { other, one } of pairs.get(at) ?? []) {
      // Where it was taken into is done only if it is the beginning of another tree: then their ways never meet.
      const meeting = top(other);
      const above = meeting <= at ? sums[meeting] : undefined;
      if (above) add(above.whole, one, -1);
    }
    const up = parent[at] ?? -1;
    const above = sums[up];
    if (!above) continue;
    above.below += sum.below + 1;
    for (const kind of KINDS) above.whole[kind] += sum.whole[kind];
    into[at] = up;
  }
  return new Map(order.map((id, at) => [id, sums[at] ?? { below: 0, own: none(), whole: none() }]));
}

const KINDS = ['all', 'worked', 'open'] as const;

function none(): Sum {
  return { all: 0, worked: 0, open: 0 };
}

function add(sum: Sum, { worked, open }: Counted, count: 1 | -1): void {
  sum.all += count;
  if (worked) sum.worked += count;
  if (open) sum.open += count;
}

/** Everybody, each before those who came through them, with the place of whom they came through. */
function walked(rootIds: readonly Id[], childIds: ReadonlyMap<Id, readonly Id[]>) {
  const order: Id[] = [];
  const parent: number[] = [];
  const waiting = rootIds.map((id) => ({ id, up: -1 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const place = order.push(next.id) - 1;
    parent.push(next.up);
    const children = childIds.get(next.id) ?? [];
    for (let at = children.length - 1; at >= 0; at--) {
      const id = children[at];
      if (id !== undefined) waiting.push({ id, up: place });
    }
  }
  return { order, parent };
}
