import type { PanePlace } from './spot.ts';

interface OriginsSectionProps {
  readonly place: PanePlace | undefined;
}

/** Nothing stands here yet. */
export function OriginsSection(_: OriginsSectionProps) {
  return null;
}
