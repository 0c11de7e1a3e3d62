import type { PersonName } from '../domain/contact.ts';
import { romajiKey } from './kana.ts';
import { formsOf, formsOfKnown, type LatinForm, type NameForms, type WholeForm } from './name-forms.ts';
import { fullNamesOf } from './short-names.ts';
import { plainSpelling, searchForm } from './spelling.ts';

/**
 * Under these a contact's name stands in the index of words, behind a sign that nobody types: any two names that
 * `compareNames` finds alike have one of them in common, so that people are fetched by exact keys, not by a family
 * name that thousands bear.
 */
const SIGN = '≈';

/** The keys under which the name of somebody in the ledger is found; few, since a hundred thousand people have them. */
export function nameKeysOf(name: PersonName): readonly string[] {
  const reading = name.reading ? keysOf(formsOf(name.reading), 'straight') : [];
  return [...new Set([...keysOf(formsOfKnown(name), 'straight'), ...reading])];
}

/** By which words of the index those are found whom a name on a page may mean; none for a name that says too little. */
export function nameLookups(shown: string): readonly string[] {
  return [...new Set(keysOf(formsOf(shown), 'either'))];
}

/** Words run together have an order; it is looked up in either, so that it is kept in one. */
type Order = 'straight' | 'either';

function keysOf(forms: NameForms, order: Order): readonly string[] {
  return [
    ...forms.latin.flatMap((form) => latinKeys(form, order)),
    ...forms.whole.flatMap((form) => wholeKeys(form, order)),
  ].map((key) => SIGN + key);
}

function latinKeys(form: LatinForm, order: Order): readonly string[] {
  const given = plainSpelling([form.first, ...form.middle].join(''));
  const family = plainSpelling(form.family);
  const plain = [...new Set([...fullNamesOf(plainSpelling(form.first)), given])].map((one) =>
    pair(family, one),
  );
  return [...plain, ...soundKeys(romajiKey(family), romajiKey(given), order)];
}

function wholeKeys({ words, whole, isKana }: WholeForm, order: Order): readonly string[] {
  const [first = '', ...others] = words;
  const turned = [others.join('') + first, (words.at(-1) ?? '') + words.slice(0, -1).join('')];
  const written = [whole, ...(order === 'either' ? turned : [])].map(searchForm);
  if (!isKana) return written;
  const sounds =
    others.length === 0
      ? [romajiKey(whole)].filter((sound) => sound !== undefined)
      : soundKeys(romajiKey(first), romajiKey(others.join('')), order);
  return [...written, ...sounds];
}

/** In either order at once. */
function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

/** As two words, and as the one that kana without a space are. */
function soundKeys(family: string | undefined, given: string | undefined, order: Order): readonly string[] {
  if (family === undefined || given === undefined) return [];
  return [pair(family, given), family + given, ...(order === 'either' ? [given + family] : [])];
}
