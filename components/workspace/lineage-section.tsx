import type { PanePlace } from './spot.ts';

interface LineageSectionProps {
  readonly place: PanePlace | undefined;
}

/** Nothing stands here yet. */
export function LineageSection(_: LineageSectionProps) {
  return null;
}
