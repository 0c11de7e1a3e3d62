import type { Desk } from '../../lib/db/commit.ts';
import type { Answers, ReadAhead } from '../app/opening.ts';
import { readSectionCode } from './section-content.tsx';
import { readSpot, type Spot } from './spot.ts';

/** What the section in the address asks first, read while its code is. What cannot be read it asks for itself. */
export const readSection: ReadAhead = async (desk, _, zone) => {
  const spot = readSpot(location.hash);
  const [answers] = await Promise.all([
    readFirst(desk, spot, zone).catch(() => undefined),
    readSectionCode(spot.section).catch(() => undefined),
  ]);
  return answers ?? new Map();
};

async function readFirst(_desk: Desk, _spot: Spot, _zone: string): Promise<Answers> {
  return new Map();
}
