import { spellingsOf } from './kana.ts';
import { isJapaneseName, tidyName } from './person-name.ts';
import { searchForm } from './spelling.ts';

/**
 * Have these names a part in common: 山川 of 山川 晃弘, Cole of Sarah Cole, or a reading in Latin letters? Far too little
 * to join two people; enough to doubt where it is missing, when something else says that they are one.
 */
export function sharesName(names: readonly string[], other: string): boolean {
  const theirs = partsOf(other);
  const whole = wholeOf(other);
  return names.some((name) => {
    const parts = partsOf(name);
    const own = wholeOf(name);
    return (
      parts.some((part) => theirs.includes(part) || isWithin(part, whole)) ||
      theirs.some((part) => isWithin(part, own))
    );
  });
}

/** Names in Japanese are often written without a space. One character alone says nothing. */
function isWithin(part: string, whole: string): boolean {
  return isJapaneseName(part) && [...part].length > 1 && whole.includes(part);
}

function wholeOf(name: string): string {
  return searchForm(tidyName(name)).replace(/[\s　・]/gu, '');
}

function partsOf(name: string): readonly string[] {
  const parts = searchForm(tidyName(name))
    .split(/[\s　・,.\-‐]+/u)
    .filter((part) => [...part].length > 1);
  return parts.flatMap((part) => [part, ...spellingsOf(part)]);
}
