import type { PanePlace } from './spot.ts';

interface CallOnSectionProps {
  readonly place: PanePlace | undefined;
}

/** Nothing stands here yet. */
export function CallOnSection(_: CallOnSectionProps) {
  return null;
}
