import { ME, type Party, SIDES, type Side } from './basics.ts';
import type { Introduction } from './introduction.ts';

/** Who stands where in an introduction. */

/** The party that stands on a side. */
export function partyOf(introduction: Introduction, side: Side): Party {
  return side === 'seeker' ? introduction.seekerId : introduction.providerId;
}

/** The side on which a party stands, if any. */
export function sideOf(introduction: Introduction, party: Party): Side | undefined {
  return SIDES.find((side) => partyOf(introduction, side) === party);
}

/** Somebody else introduced the user to one of the two sides. */
export function isReceived(introduction: Introduction): boolean {
  return introduction.introducerId !== ME && sideOf(introduction, ME) !== undefined;
}
