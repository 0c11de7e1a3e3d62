import type { PersonName } from '../../lib/domain/contact.ts';
import { isJapaneseName, splitName } from '../../lib/identity/person-name.ts';

/** A name while it is being written: the whole, and where it falls into two. Pure, so that the keys can be tested. */
export interface NameDraft {
  readonly written: string;
  /** How many letters (of a name without spaces) or words belong to the first part; as proposed when left out. */
  readonly cut?: number;
  /** The order is not the one the script suggests: グレッグ スミス, Yamakawa Akihiro. */
  readonly swapped: boolean;
  readonly reading: string;
}

export const EMPTY_NAME: NameDraft = { written: '', swapped: false, reading: '' };

/** The two parts in the order they are written in. */
export interface Parts {
  readonly first: string;
  readonly second: string;
  readonly familyLeads: boolean;
  readonly cut: number;
  /** How many places there are to divide at: 0 = the name has one part only. */
  readonly places: number;
  /** Neither space nor source said so: the user is shown it as a guess. */
  readonly proposed: boolean;
}

export function partsOf(draft: NameDraft): Parts {
  const split = splitName(draft.written);
  const japanese = isJapaneseName(split.written);
  const spaced = /[\s　・]/u.test(split.written);
  // A western name without a space is one word: there is nothing in it to divide.
  const units = spaced
    ? split.written.split(/[\s　・]+/u).filter(Boolean)
    : japanese
      ? [...split.written]
      : [split.written];
  const glue = spaced ? ' ' : '';
  const places = Math.max(units.length - 1, 0);
  const proposedCut = !spaced ? [...(split.family ?? '')].length : japanese ? 1 : places;
  const cut = Math.min(Math.max(draft.cut ?? proposedCut, 1), Math.max(places, 1));
  return {
    first: units.slice(0, cut).join(glue),
    second: units.slice(cut).join(glue),
    familyLeads: japanese !== draft.swapped,
    cut,
    places,
    proposed: split.proposed && draft.cut === undefined,
  };
}

/** One step to the left or right; the same draft where there is no place left. */
export function moveCut(draft: NameDraft, step: 1 | -1): NameDraft {
  const { cut, places } = partsOf(draft);
  const next = cut + step;
  return next < 1 || next > places ? draft : { ...draft, cut: next };
}

/** Another spelling is another name: what was said about the old one's division no longer holds. */
export function rewrite(draft: NameDraft, written: string): NameDraft {
  return { written, swapped: draft.swapped, reading: draft.reading };
}

/** What is saved: the name as written, with its parts. Nothing while nothing is written. */
export function nameFrom(draft: NameDraft): PersonName | undefined {
  if (draft.written.trim() === '') return undefined;
  const { written } = splitName(draft.written);
  const { first, second, familyLeads, places } = partsOf(draft);
  const reading = draft.reading.trim();
  return {
    written,
    ...(places > 0 && (familyLeads ? { family: first, given: second } : { family: second, given: first })),
    ...(reading !== '' && { reading }),
  };
}

/** A saved name, to be written on: its own division, wherever it came from. */
export function draftOf(name: PersonName): NameDraft {
  const draft: NameDraft = { written: name.written, swapped: false, reading: name.reading ?? '' };
  const { family, given } = name;
  if (!family || !given) return draft;
  for (const swapped of [false, true]) {
    for (let cut = 1; cut <= partsOf(draft).places; cut++) {
      const { first, second, familyLeads } = partsOf({ ...draft, swapped, cut });
      if (familyLeads ? first === family && second === given : first === given && second === family) {
        return { ...draft, swapped, cut };
      }
    }
  }
  return draft;
}
