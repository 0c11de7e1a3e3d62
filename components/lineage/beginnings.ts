import type { Branch, Lineage } from '../../lib/domain/lineage.ts';

/** Where it began: shown by year, since it is a history and no ranking. */

/** More are not read by anybody; the search finds the rest. */
const AT_MOST = 200;

interface BeginningYear {
  readonly year: number;
  /** Everybody who came in that year, and how many of them through somebody. */
  readonly people: number;
  readonly through: number;
  /** Those among them through whom others came. */
  readonly beginnings: readonly Branch[];
}

/** Every year in which anybody came, newest first, with those with whom something began. `left` did not fit. */
export function beginningsOf({ branches, rootIds }: Lineage): {
  readonly years: readonly BeginningYear[];
  readonly left: number;
} {
  const people = new Map<number, number>();
  const through = new Map<number, number>();
  const add = (to: Map<number, number>, year: number) => to.set(year, (to.get(year) ?? 0) + 1);
  for (const { year, throughId } of branches.values()) {
    add(people, year);
    if (throughId !== undefined) add(through, year);
  }
  const roots = rootIds.flatMap((id) => branches.get(id) ?? []).filter(({ below }) => below > 0);
  const shown = new Set([...roots].sort((a, b) => b.below - a.below).slice(0, AT_MOST));
  const byYear = Map.groupBy(
    roots.filter((root) => shown.has(root)),
    ({ year }) => year,
  );
  const years = [...people.keys()]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      people: people.get(year) ?? 0,
      through: through.get(year) ?? 0,
      beginnings: byYear.get(year) ?? [],
    }));
  return { years, left: roots.length - shown.size };
}
