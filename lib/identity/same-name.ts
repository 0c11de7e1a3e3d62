import type { PersonName } from '../domain/contact.ts';
import { romajiKey } from './kana.ts';
import {
  formsOf,
  formsOfKnown,
  isFull,
  isInitial,
  type LatinForm,
  type NameForms,
  type WholeForm,
} from './name-forms.ts';
import { isShortForm } from './short-names.ts';
import { plainSpelling, searchForm } from './spelling.ts';

/**
 * Why two names may be one person's, the strongest first: written alike; alike but for variants of a character,
 * accents or hyphens; in another order; as its reading; in other Latin letters for the same Japanese sounds; but for
 * a middle name; by a short form of the given name.
 */
export const WHYS = ['same', 'variant', 'order', 'reading', 'romaji', 'middle', 'short'] as const;
export type WhySame = (typeof WHYS)[number];

/**
 * How the name on a page may be that of somebody in the ledger, or nothing. A reason to say "perhaps", never to
 * join: names are the weakest key. A family name alone is nobody's, nor are initials.
 */
export function compareNames(shown: string, known: PersonName): { readonly why: WhySame } | undefined {
  const here = formsOf(shown);
  const there = formsOfKnown(known);
  if (here.generation && there.generation && here.generation !== there.generation) return undefined;
  const reading = known.reading ? formsOf(known.reading) : undefined;
  const whys = [
    ...compareForms(here, there),
    // A reading that is the same says less than a name that is.
    ...(reading ? compareForms(here, reading).map((why) => weakerOf(why, 'reading')) : []),
  ];
  const best = WHYS.find((why) => whys.includes(why));
  return best && { why: best };
}

function weakerOf(one: WhySame, other: WhySame): WhySame {
  return WHYS.indexOf(one) < WHYS.indexOf(other) ? other : one;
}

function compareForms(here: NameForms, there: NameForms): readonly WhySame[] {
  return [
    ...pairs(here.whole, there.whole).map(([a, b]) => compareWhole(a, b)),
    ...pairs(here.latin, there.latin).map(([a, b]) => compareLatin(a, b)),
    ...pairs(here.whole, there.latin).map(([a, b]) => compareSounds(a, b)),
    ...pairs(there.whole, here.latin).map(([a, b]) => compareSounds(a, b)),
  ].filter((why) => why !== undefined);
}

function pairs<A, B>(some: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] {
  return some.flatMap((one) => others.map((other) => [one, other] as const));
}

function compareWhole(a: WholeForm, b: WholeForm): WhySame | undefined {
  const divided = a.words.length > 1 || b.words.length > 1;
  if (!divided && !(isFull(a.whole) && isFull(b.whole))) return undefined;
  if (a.whole === b.whole) return 'same';
  if (searchForm(a.whole) === searchForm(b.whole)) return 'variant';
  if (a.words.length < 2 || b.words.length < 2) return undefined;
  const turned = [...b.words.slice(1), b.words[0]].join('');
  const turnedBack = [b.words.at(-1), ...b.words.slice(0, -1)].join('');
  return [turned, turnedBack].some((one) => searchForm(one) === searchForm(a.whole)) ? 'order' : undefined;
}

function compareLatin(a: LatinForm, b: LatinForm): WhySame | undefined {
  // Two that are both read in the other order are compared as they stand already.
  if (a.turned && b.turned) return undefined;
  const turned = a.turned || b.turned;
  const whole = (form: LatinForm) => [form.family, [form.first, ...form.middle].join(' ')];
  const [family, given] = whole(a);
  if (family === b.family && given === whole(b)[1]) return turned ? 'order' : 'same';
  const plain = (form: LatinForm) => whole(form).map(plainSpelling).join(' ');
  if (plain(a) === plain(b)) return turned ? 'order' : 'variant';
  const sound = soundOf(a);
  if (sound !== undefined && sound === soundOf(b)) return 'romaji';
  if (turned || plainSpelling(a.family) !== plainSpelling(b.family)) return undefined;
  if (!middlesAgree(a.middle, b.middle)) return undefined;
  const [one, other] = [plainSpelling(a.first), plainSpelling(b.first)];
  if (one === other) return 'middle';
  return isShortForm(one, other) ? 'short' : undefined;
}

/** A middle name may be left out or be an initial; two different ones are two people's. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, at) => {
    const other = b[at];
    if (other === undefined) return true;
    const [one, two] = [plainSpelling(word), plainSpelling(other)];
    return one === two || (isInitial(one) && two.startsWith(one)) || (isInitial(two) && one.startsWith(two));
  });
}

/** Family and given name as they sound in Japanese, where both are Japanese. */
function soundOf(form: LatinForm): string | undefined {
  const family = romajiKey(form.family);
  const given = romajiKey([form.first, ...form.middle].join(''));
  return family === undefined || given === undefined ? undefined : `${family} ${given}`;
}

function compareSounds(kana: WholeForm, latin: LatinForm): WhySame | undefined {
  const sound = kana.isKana ? soundOf(latin) : undefined;
  if (sound === undefined) return undefined;
  const [first = '', ...others] = kana.words;
  const said =
    others.length === 0
      ? [romajiKey(kana.whole)]
      : [
          `${romajiKey(first)} ${romajiKey(others.join(''))}`,
          `${romajiKey(others.join(''))} ${romajiKey(first)}`,
        ];
  return said.includes(others.length === 0 ? sound.replace(' ', '') : sound) ? 'romaji' : undefined;
}
