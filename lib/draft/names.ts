import type { Language } from '../domain/basics.ts';
import type { Contact, FormOfAddress } from '../domain/contact.ts';
import type { Me } from '../domain/settings.ts';
import { romanise } from '../identity/kana.ts';
import { oneLine } from './free-text.ts';
import { hasJapanese } from './language.ts';

/** How people are called in letters. */

const TITLES = /^(?:(?:mr|ms|mrs|miss|dr|prof)\.?\s+)+/i;
/** Degrees and the like behind a comma: `Greg Smith, MBA`, `Greg Smith, Ph.D., CPA`. */
const AFTER_NAME = /^(?:[\p{Lu}\d.&/-]{2,}|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|Jr\.?|Sr\.?|Esq\.?)(?=$|[,\s])/u;

/** A name without what people add to it: emoji, brackets and what is in them, degrees. */
export function plainName(written: string): string {
  const bare = oneLine(written)
    .replace(/[([{（［【「<＜][^)\]}）］】」>＞]*[)\]}）］】」>＞]/g, ' ')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|[[\]{}()<>"|]/gu,
      ' ',
    );
  const tidy = oneLine(bare).replace(/[\s,、・/|-]+$/u, '');
  const [first = '', ...rest] = tidy.split(/\s*,\s*/);
  if (rest.length === 0) return tidy;
  return AFTER_NAME.test(rest[0] ?? '') ? first : `${rest[0]} ${first}`.trim();
}

/** The whole name as it is written, plain. */
export function fullName(contact: Contact): string {
  return plainName(contact.name.written) || oneLine(contact.name.written);
}

interface Parts {
  readonly full: string;
  readonly family?: string;
  readonly given?: string;
}

function partsOf(contact: Contact): Parts {
  const full = fullName(contact);
  const known = {
    family: plainName(contact.name.family ?? ''),
    given: plainName(contact.name.given ?? ''),
  };
  let { family, given } = known;
  if (family === '' && given === '') {
    const words = full.replace(TITLES, '').split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (hasJapanese(full)) {
      // Kana alone may be グレッグ スミス, with the given name first: only kanji say that the family name leads.
      if (words.length === 2 && /\p{Script=Han}/u.test(full)) [family, given] = [first, last];
    } else if (words.length > 1) {
      const familyLeads = isCapitals(first) && !isCapitals(last);
      [family, given] = familyLeads ? [first, last] : [last, first];
    } else given = first;
  }
  return { full, ...(family !== '' && { family }), ...(given !== '' && { given }) };
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

// Japanese

const HONORIFICS: Readonly<Record<FormOfAddress, string>> = {
  sama: '様',
  san: 'さん',
  sensei: '先生',
  'first-name': 'さん',
  mr: '様',
  ms: '様',
  dr: '先生',
};

function honorific(contact: Contact): string {
  return HONORIFICS[contact.address ?? 'sama'];
}

/** As a letter writes above its text, and of somebody to others: 様, also of whom one calls さん. */
export function raised(contact: Contact): Contact {
  return honorific(contact) === 'さん' ? { ...contact, address: 'sama' } : contact;
}

/** In running text: 山川様, Greg Smith様. */
export function calledInJapanese(contact: Contact): string {
  const { full, family } = partsOf(contact);
  return (hasJapanese(full) ? (family ?? full) : full) + honorific(contact);
}

/** Where somebody is first named: 山川 晃弘様. */
export function namedInJapanese(contact: Contact): string {
  return partsOf(contact).full + honorific(contact);
}

/** Above a letter: company on a line of its own, then the name; 様 also to whom the text calls さん. */
export function addressedInJapanese(contact: Contact): string {
  const name = `${partsOf(contact).full} ${honorific(raised(contact))}`;
  const company = oneLine(contact.company ?? '');
  return company === '' || honorific(contact) === 'さん' ? name : `${company}\n${name}`;
}

// English

/** A Japanese name in letters, by its reading: `given family`, as an English reader expects it. */
function latinOf(contact: Contact): Parts | undefined {
  const reading = plainName(contact.name.reading ?? '');
  if (reading === '') return undefined;
  const words = reading.split(' ');
  if (!hasJapanese(reading)) {
    // In letters it stays as the user wrote it. Which word is the family name is a guess; "-san" suits either.
    return { full: reading, family: words[0] ?? reading };
  }
  const [family, given] = words.map(romanise);
  // 林, はやし: the family name is all there is.
  const written = fullName(contact);
  const isFamilyAlone = !contact.name.given && (written === contact.name.family || written.length === 1);
  if (words.length === 1 && family !== undefined && isFamilyAlone) return { full: family, family };
  if (words.length !== 2 || family === undefined || given === undefined) return undefined;
  return { full: `${given} ${family}`, family, given };
}

/** Can somebody who reads no Japanese read the name? */
export function isReadInEnglish(contact: Contact): boolean {
  return !hasJapanese(fullName(contact)) || latinOf(contact) !== undefined;
}

/** Where somebody is first named: Greg Smith, Akihiro Yamakawa. */
export function namedInEnglish(contact: Contact): string {
  const parts = partsOf(contact);
  return hasJapanese(parts.full) ? (latinOf(contact)?.full ?? parts.full) : parts.full.replace(TITLES, '');
}

/** In running text and after "Hi": Greg, Mr Smith, Yamakawa-san; 山川 晃弘-san as long as no reading is known. */
export function calledInEnglish(contact: Contact): string {
  const written = partsOf(contact);
  const japanese = hasJapanese(written.full);
  const { full, family, given } = japanese
    ? (latinOf(contact) ?? { full: written.full, family: written.full })
    : written;
  switch (contact.address) {
    case 'mr':
    case 'ms':
    case 'dr': {
      const title = { mr: 'Mr', ms: 'Ms', dr: 'Dr' }[contact.address];
      return `${title} ${family ?? full}`;
    }
    case 'first-name':
      return given ?? (japanese ? sanOf(full, family) : full);
    case 'sensei':
      return family === undefined ? full : `${family}-sensei`;
    case 'sama':
    case 'san':
      return japanese || contact.language === 'ja' ? sanOf(full, family) : (given ?? full);
    default:
      return japanese ? sanOf(full, family) : (given ?? full);
  }
}

/** Two people in one letter: beside a Mr, Ms or Dr nobody goes by the first name, so both get their whole names. */
export function calledTogether(one: Contact, other: Contact): readonly [string, string] {
  const titled = ({ address }: Contact) => address === 'mr' || address === 'ms' || address === 'dr';
  return titled(one) === titled(other)
    ? [calledInEnglish(one), calledInEnglish(other)]
    : [namedInEnglish(one), namedInEnglish(other)];
}

function sanOf(full: string, family: string | undefined): string {
  return family === undefined ? full : `${family}-san`;
}

/** The user's name in a letter of the language; empty when none is known. */
export function ownName(me: Me, language: Language): string {
  const [first, second] = language === 'ja' ? [me.name, me.nameLatin] : [me.nameLatin, me.name];
  return oneLine(first) || oneLine(second);
}

/** As in 「青葉企画の林です」: the family name where the name shows which it is. */
export function ownFamilyName(me: Me): string {
  const name = ownName(me, 'ja');
  const words = name.split(' ');
  return words.length === 2 && /\p{Script=Han}/u.test(name) ? (words[0] ?? name) : name;
}
