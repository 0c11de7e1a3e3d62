import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { KnownHere, PeopleHere } from './page-people.ts';

/** How many strangers are shown before the rest folds into a number. */
const FEW = 3;
/** How many known people are all shown, also those of whom there is nothing to say now. */
const FEW_KNOWN = 5;

/** What stands as a number until it is opened. */
export type Folded = 'known' | 'unknown';

export interface FoldedPeople {
  /** Those whom the page is about, where they are several, then whoever is known and matters. */
  readonly rows: readonly (KnownHere | PagePerson)[];
  /** How many more are known. */
  readonly quiet: number;
  readonly strangers: readonly PagePerson[];
  /** How many more are not. */
  readonly folded: number;
}

/**
 * Who of a page stands there by name. On a long one: those with something due or open and those who came through
 * somebody, then a number. `hasFocus`: the one whom it is about stands above the list.
 */
export function foldPeople(
  { leading, known, unknown }: PeopleHere,
  hasFocus: boolean,
  unfolded: readonly Folded[],
): FoldedPeople {
  const all = known.length <= FEW_KNOWN || unfolded.includes('known');
  const byName = all ? known : known.filter(matters);
  // Strangers of the mail that is read are few and meant; those of the list around it are a number.
  const near = unknown.length <= FEW ? unknown : unknown.filter((person) => person.inFront);
  const strangers = unfolded.includes('unknown') ? unknown : near.length <= FEW ? near : [];
  return {
    rows: hasFocus ? byName : [...leading, ...byName],
    quiet: known.length - byName.length,
    strangers,
    folded: unknown.length - strangers.length,
  };
}

function matters({ dues, open, through }: KnownHere): boolean {
  return dues.length > 0 || open !== undefined || through !== undefined;
}
