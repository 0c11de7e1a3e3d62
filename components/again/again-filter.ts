import type { AgainEntry } from '../../lib/domain/ask-again.ts';

/** What the list is narrowed to: everybody, all refusals, one kind, one reason, or introductions put off. */
export type AgainFilter = 'all' | 'not-now' | `kind:${string}` | `reason:${string}`;

export function passes({ dealing }: AgainEntry, filter: AgainFilter): boolean {
  if (filter === 'all') return true;
  return filter === `kind:${dealing.kind}` || filter === `reason:${dealing.reason}`;
}

/** The filters that find somebody, besides "everybody". */
export function filtersFor(entries: readonly AgainEntry[], hasNotNow: boolean): readonly AgainFilter[] {
  const kinds = new Set(entries.map(({ dealing }) => `kind:${dealing.kind}` as const));
  const reasons = new Set(
    entries.flatMap(({ dealing }) => (dealing.reason ? [`reason:${dealing.reason}` as const] : [])),
  );
  return [...kinds, ...reasons, ...(hasNotNow ? (['not-now'] as const) : [])];
}
