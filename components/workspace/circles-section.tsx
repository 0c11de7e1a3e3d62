import type { PanePlace } from './spot.ts';

interface CirclesSectionProps {
  readonly place: PanePlace | undefined;
}

/** Nothing stands here yet. */
export function CirclesSection(_: CirclesSectionProps) {
  return null;
}
