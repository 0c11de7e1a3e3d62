import type { ReadNeed } from './read-need.ts';
import type { Words } from './read-person.ts';

interface Shared {
  readonly weight: number;
  /** Of all that the text says. */
  readonly share: number;
}

/** What a text of somebody's shares with a need. */
export function sharedWith(words: Words, need: ReadonlyMap<string, number>): Shared {
  let weight = 0;
  for (const [term, own] of words.weights) {
    const other = need.get(term);
    if (other !== undefined) weight += Math.min(own, other);
  }
  return { weight, share: words.total === 0 ? 0 : weight / words.total };
}

/** Does what is asked for stand in a text of somebody's, trade or no trade? A common word alone calls for nobody. */
export function calledBy(words: Words, read: ReadNeed): number {
  const { weight, share } = sharedWith(words, read.asked);
  if (weight < 0.8) return 0;
  const ofNeed = read.askedTotal === 0 ? 0 : weight / read.askedTotal;
  if (share < 0.45 && ofNeed < 0.55) return 0;
  if (ofNeed < 0.25) return 0;
  return Math.min(0.9, 0.3 + 0.35 * share + 0.4 * Math.min(1, ofNeed * 1.3));
}
