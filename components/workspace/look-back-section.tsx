import type { PanePlace } from './spot.ts';

interface LookBackSectionProps {
  readonly place: PanePlace | undefined;
}

/** Nothing stands here yet. */
export function LookBackSection(_: LookBackSectionProps) {
  return null;
}
