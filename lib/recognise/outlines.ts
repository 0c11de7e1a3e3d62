import type { Look } from '../domain/mark.ts';
import { NOTHING, type Outlines } from '../messages/page.ts';

/**
 * The mark's shapes, filled, in a square of 14, as browsers write them. They live here and not in the page, which gets
 * what it draws.
 */
const DISC = 'M 7 5.7 a 3.3 3.3 0 1 1 -0.01 0 Z';
const STEM = 'M 4.2 10.6 L 1.5 12.8 l 1.1 1.2 l 2.7 -2.2 Z';
const ARC = 'M 1.6 6.5 A 6 6 0 0 1 9.3 3.5 L 8.8 4.8 A 4.6 4.6 0 0 0 2.8 7.1 Z';
/** Right of and above everything else: there the one warm colour begins (`lib/spotter/mark.ts`). */
const NOTCH = 'M 11.9 0.4 a 1.9 1.9 0 1 1 -0.01 0 Z';

/** What a mark with this look draws. */
export function outlinesOf({ disc, stem, arc, notch }: Look): Outlines {
  const shapes = [disc && DISC, stem && STEM, arc && ARC, notch && NOTCH].filter((shape) => shape !== false);
  return shapes.join(' ') || NOTHING;
}
