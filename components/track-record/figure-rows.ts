import type { Counted } from '../../lib/domain/track-record.ts';
import type { FigureAt, FigureRow } from '../ui/figure-table.tsx';

/** A figure by name, or the part of it that has this reason. */
export type RowKey<Name extends string> = Name | `${Name}:${string}`;

interface Naming<Name extends string> {
  readonly figure: (name: Name) => string;
  readonly reason: (reason: string) => string;
}

/** The rows of a table out of figures; those that count nothing are left out, and why stands below its figure. */
export function rowsOf<Name extends string>(
  names: readonly Name[],
  figures: Readonly<Record<Name, readonly Counted[]>>,
  naming: Naming<Name>,
): readonly FigureRow<RowKey<Name>>[] {
  return names.flatMap((name): FigureRow<RowKey<Name>>[] => {
    const items = figures[name];
    if (items.length === 0) return [];
    const reasons = [...new Set(items.flatMap(({ reason }) => reason ?? []))].sort();
    return [
      { key: name, label: naming.figure(name), counts: countsOf(items) },
      ...reasons.map((reason) => ({
        key: `${name}:${reason}` as const,
        label: naming.reason(reason),
        counts: countsOf(items.filter((item) => item.reason === reason)),
        isPart: true,
      })),
    ];
  });
}

/** What the figure counts that is open. */
export function itemsAt<Name extends string>(
  figures: Readonly<Record<Name, readonly Counted[]>>,
  { key, year }: FigureAt<RowKey<Name>>,
): readonly Counted[] {
  const [name, reason] = key.split(':') as [Name, string | undefined];
  return figures[name].filter(
    (item) => (reason === undefined || item.reason === reason) && (year === undefined || item.year === year),
  );
}

/** Every year something is counted in, the newest first. */
export function yearsOf(figures: Readonly<Record<string, readonly Counted[]>>): readonly number[] {
  const years = new Set(Object.values(figures).flatMap((items) => items.map(({ year }) => year)));
  return [...years].sort((a, b) => b - a);
}

function countsOf(items: readonly Counted[]): ReadonlyMap<number, number> {
  const byYear = Map.groupBy(items, ({ year }) => year);
  return new Map([...byYear].map(([year, own]) => [year, own.length]));
}
