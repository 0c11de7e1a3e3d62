import { otherSide, type Side } from './basics.ts';
import type { Introduction } from './introduction.ts';
import type { Standing } from './introduction-state.ts';

/** One place decides what may be told to whom; every letter and every screen asks it. */

/**
 * May this side be named to the other? Only once they have agreed: by an answer, or because they came forward
 * (asking is consent). Before that they are described, not named.
 */
export function mayBeNamed(standing: Standing, side: Side): boolean {
  return standing.consent[side] === 'agreed';
}

/**
 * The limit or risk that the letter asking this side carries: the other side's, never their own. The joint letter
 * carries none, so it has no function here.
 */
export function riskToTell(introduction: Introduction, to: Side): string | undefined {
  return otherSide(to) === 'seeker' ? introduction.seekerRisk : introduction.providerRisk;
}
