import { ME, otherSide, SIDES, type Side } from './basics.ts';
import type { Introduction } from './introduction.ts';
import { partyOf } from './introduction-parties.ts';
import type { Standing } from './standing.ts';

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

/** May the two be brought together, each named to the other? Only once both have agreed, to this time of it. */
export function mayBeIntroduced(standing: Standing): boolean {
  return SIDES.every((side) => mayBeNamed(standing, side));
}

/** What a side is to be told of the one who introduces. */
export interface Undisclosed {
  readonly side: Side;
  readonly what: 'own-interest' | 'compensation';
}

/**
 * The user's own interest and a compensation that stands, as far as a side has not heard of them. What was refused
 * needs no telling; nor does the user, of themself; nor is another's interest the user's to tell.
 */
export function undisclosed(introduction: Introduction, standing: Standing): readonly Undisclosed[] {
  if (introduction.introducerId !== ME) return [];
  const { ownInterest = '', compensation } = introduction;
  const whats: Undisclosed['what'][] = [];
  if (ownInterest.trim() !== '') whats.push('own-interest');
  if (compensation && compensation.answer !== 'refused') whats.push('compensation');
  return SIDES.filter(
    (side) => partyOf(introduction, side) !== ME && standing.disclosedTo[side] === undefined,
  ).flatMap((side) => whats.map((what) => ({ side, what })));
}
