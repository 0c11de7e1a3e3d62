import type { PersonName } from '../domain/contact.ts';

/** How a written name falls into parts. */
export interface NameSplit extends PersonName {
  /** True when no space or source said where the name divides: it is offered, the user mends it with one key. */
  readonly proposed: boolean;
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ヶー]/u;

/** Is this name written in Japanese (Chinese characters or kana)? Decides order and the language of letters. */
export function isJapaneseName(written: string): boolean {
  return HAN_OR_KANA.test(written);
}

const PICTURES = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\\u{FE0F}\\u{200D}]';

/** What people put around a name that is no part of it, when a name is added from a page. */
const AROUND = [
  /^["'“”]+|["'“”]+$/gu,
  /\s*[（(][^()（）]*[)）]\s*$/u, // (He/Him), （東京）
  /\s*[|｜•].*$/u, // | tax
  /(?:\s+·|\s*·\s).*$/u, // · 2nd; but Gal·la is a name
  // One way to read it alone: of words that run together (`IIII…`) there would be as many as atoms.
  /\s*,\s*(?:Ph\.?D|M\.?D|MBA|CPA|Esq|PMP|CFA|Jr|Sr|III?)\.?(?:\s*,\s*(?:Ph\.?D|M\.?D|MBA|CPA|Esq|PMP|CFA|Jr|Sr|III?)\.?)*[\s,]*$/iu,
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s+)+(?=\S)/iu,
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s])(?:様|さん|さま|氏|先生)+$/u,
  new RegExp(`(?:\\s*${PICTURES})+$|^(?:${PICTURES}\\s*)+`, 'gu'),
];

/** The name without what is no part of it; unchanged when nothing would be left. */
export function tidyName(written: string): string {
  let name = written.replace(/\s+/gu, ' ').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    for (const part of AROUND) {
      const shorter = name.replace(part, '').trim();
      if (shorter !== '') name = shorter;
    }
  }
  return name;
}

/**
 * Splits a name where space or comma say so: Japanese names family first, others given first, `Smith, Greg` by its
 * comma; particles go with the family name (Jean-Luc / de la Tour). A Japanese name without a space is divided in the
 * middle, as a proposal (most are two and two).
 */
export function splitName(raw: string): NameSplit {
  const written = tidyName(raw);
  if (isJapaneseName(written)) return splitJapanese(written);
  const comma = /^([^,]*[^,\s]),\s*([^,\s][^,]*)$/u.exec(written);
  if (comma?.[1] && comma[2]) {
    const family = comma[1].trim();
    const given = comma[2].trim();
    return { written: `${given} ${family}`, family, given, proposed: false };
  }
  const parts = written.split(' ').filter((part) => part !== '');
  const family = parts.at(-1);
  if (family === undefined || parts.length === 1) return { written, proposed: false };
  const from = familyFrom(parts);
  return {
    written,
    family: parts.slice(from).join(' '),
    given: parts.slice(0, from).join(' '),
    proposed: parts.length > 2,
  };
}

/** Small words that belong to the family name after them: de la Tour, van der Berg, bin Salman, zu Guttenberg. */
const PARTICLES = new Set(
  (
    'af al auf av bin bint da das de degli dei del della den der des di do dos du el ibn la las le lo los ten ter ' +
    'van vom von zu zum zur'
  ).split(' '),
);
/** Of them, those that begin a family name with a capital too. Al, Le or Ben are people's own names then. */
const CAPITAL = new Set(['De', 'Del', 'Della', 'Di', 'Van', 'Von']);

/** Where in a name of several words the family name begins: the last word, with the particles before it. */
function familyFrom(parts: readonly string[]): number {
  const last = parts.length - 1;
  let run = last;
  while (run > 1 && PARTICLES.has((parts[run - 1] ?? '').toLowerCase())) run--;
  // A capital is none of these by itself: Maria La Rosa, but Oscar De La Hoya.
  while (run < last && !PARTICLES.has(parts[run] ?? '') && !CAPITAL.has(parts[run] ?? '')) run++;
  return run;
}

function splitJapanese(name: string): NameSplit {
  const written = name.replace(/[\s　]*[,、，][\s　]*/gu, ' ').trim();
  const parts = written.split(/[\s　・]+/u).filter((part) => part !== '');
  // A foreign name in katakana keeps its own order: グレッグ・スミス. Mostly.
  const foreign = /^[\p{Script=Katakana}ー・]+$/u.test(written) && written.includes('・');
  const family = foreign ? parts.at(-1) : parts[0];
  const given = (foreign ? parts.slice(0, -1) : parts.slice(1)).join(' ');
  if (family !== undefined && given !== '') return { written, family, given, proposed: foreign };
  const count = lettersOf(written).length;
  return count < 2 ? { written, proposed: false } : splitAt(written, count === 2 ? 1 : 2);
}

/** Letters as people count them: a variant of a character (辻󠄀) is one. */
function lettersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('ja').segment(text), ({ segment }) => segment);
}

/** The same name divided after so many characters: what the mending key does. */
export function splitAt(written: string, at: number): NameSplit {
  const letters = lettersOf(written.replace(/[\s　]+/gu, ''));
  const place = Math.min(Math.max(at, 1), Math.max(letters.length - 1, 1));
  return {
    written,
    family: letters.slice(0, place).join(''),
    given: letters.slice(place).join(''),
    proposed: true,
  };
}

/** A name guessed from an address where the page shows none: `sarah.cole@…` → Sarah Cole. A proposal, always. */
export function nameFromAddress(address: string): string {
  const local = address.replace(/@[^@]*$/u, '').replace(/\+.*$/u, '');
  const words = local.split(/[._-]+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length < 2) return local;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
