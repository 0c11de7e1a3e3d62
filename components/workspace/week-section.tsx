import type { PanePlace } from './spot.ts';

interface WeekSectionProps {
  readonly place: PanePlace | undefined;
}

/** Nothing stands here yet. */
export function WeekSection(_: WeekSectionProps) {
  return null;
}
