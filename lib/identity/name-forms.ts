import type { PersonName } from '../domain/contact.ts';
import { isJapaneseName, splitName, tidyName } from './person-name.ts';

/** A name in letters with spaces between its words, where order says what is the family name. */
export interface LatinForm {
  readonly family: string;
  /** Whole words only: an initial says too little to begin with. */
  readonly first: string;
  /** What stands between: names, or initials of one letter. */
  readonly middle: readonly string[];
  /** Read as family name first, where nothing in it says so. */
  readonly turned: boolean;
}

/** A name in Chinese characters, kana or Hangul, which may stand without a space. */
export interface WholeForm {
  /** One word when nothing says where it divides. */
  readonly words: readonly string[];
  readonly whole: string;
  readonly isKana: boolean;
}

/** A name as comparisons read it: all the ways in which it may be meant. */
export interface NameForms {
  readonly latin: readonly LatinForm[];
  readonly whole: readonly WholeForm[];
  /** Jr., Sr., III: father and son are two. */
  readonly generation?: string;
}

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const HANGUL = /\p{Script=Hangul}/u;
const GENERATION = /[\s,]+(jr|sr|ii|iii|iv)\.?$/iu;
const DEGREES =
  /(?:[\s,]+(?:Ph\.?\s?D|M\.?D|MBA|CPA|CFA|PMP|Esq|LL\.?M|J\.?D|M\.?Sc|B\.?Sc|M\.?Eng|DDS|CISSP)\.?)+$/u;
const TITLES = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Rev|Sir|Ing|Dipl\.-Ing|Dott)\.?\s+)+(?=\S+\s)/iu;
const HONORIFIC = /(?:-(?:san|sama|sensei|kun)|[\s　]*(?:様|さま|さん|氏|殿|先生))$/iu;

/** Longer ones nobody bears; a page may have hundreds that somebody made up. */
const NAME_AT_MOST = 200;

/** Every way in which a name on a page may be read. */
export function formsOf(written: string): NameForms {
  const text = written.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (text.includes('@') || text.length > NAME_AT_MOST) return { latin: [], whole: [] };
  const { name, generation } = undressed(text);
  const both = isJapaneseName(text) ? inBothScripts(text) : [];
  const forms = (both.length > 0 ? both : [name]).map(formsOfOne);
  return {
    latin: unique(forms.flatMap((form) => form.latin)),
    whole: unique(forms.flatMap((form) => form.whole)),
    ...(generation !== undefined && { generation }),
  };
}

/** Every way in which the name of somebody in the ledger may be read: the parts they gave say more than the whole. */
export function formsOfKnown({ written, family, given }: PersonName): NameForms {
  const forms = formsOf(written);
  if (!family || !given) return forms;
  const [last, first] = [family, given].map((part) => part.normalize('NFKC').trim()) as [string, string];
  if (!isWhole(last + first)) return withLatin(forms, latinForm(last, first.split(' '), false));
  // A proposal divides 山川 too, where it is a family name alone.
  const whole = wholeForm([last, first]);
  return isFull(whole.whole) || /[\s・]/u.test(written.trim())
    ? { ...forms, whole: unique([whole, ...forms.whole]) }
    : forms;
}

function withLatin(forms: NameForms, more: LatinForm | undefined): NameForms {
  return more ? { ...forms, latin: unique([more, ...forms.latin]) } : forms;
}

/** Without titles, degrees, emoji and honorifics. */
function undressed(text: string): { name: string; generation?: string } {
  let name = text;
  let generation: string | undefined;
  for (let before = ''; before !== name; ) {
    before = name;
    const found = GENERATION.exec(name)?.[1]?.toLowerCase();
    if (found !== undefined && name.replace(GENERATION, '').includes(' ')) {
      generation ??= found;
      name = name.replace(GENERATION, '');
    }
    name = tidyName(name).replace(TITLES, '');
    const bare = name.replace(DEGREES, '').replace(HONORIFIC, '');
    if (bare !== '' && (bare.includes(' ') || isWhole(bare))) name = bare;
    name = withoutLetters(name);
  }
  return { name, ...(generation !== undefined && { generation }) };
}

/** `Greg Smith, SHRM-SCP`: capitals behind the comma of a whole name are no given name. */
function withoutLetters(name: string): string {
  const [before = '', ...after] = name.split(',');
  const isLetters = after.length > 0 && after.every((part) => /^[\s\p{Lu}.-]*$/u.test(part));
  return isLetters && before.trim().includes(' ') && before !== before.toUpperCase() ? before.trim() : name;
}

/** `山川晃弘 Akihiro Yamakawa`, `林 美緒 (Mio Hayashi)`: one person, two spellings. Nothing where it is only one. */
function inBothScripts(text: string): readonly string[] {
  const latin = text.match(
    /\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*(?: \p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*)+/u,
  );
  if (!latin) return [];
  const rest = undressed(
    text
      .replace(latin[0], ' ')
      .replace(/[()[\]/|｜•]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).name;
  return isJapaneseName(rest) ? [rest, undressed(latin[0]).name] : [];
}

function isWhole(text: string): boolean {
  return isJapaneseName(text) || HANGUL.test(text);
}

function formsOfOne(name: string): NameForms {
  if (isWhole(name)) {
    const words = name.split(/[\s・·,、]+/u).filter((word) => word !== '');
    return { latin: [], whole: words.length === 0 ? [] : [wholeForm(words)] };
  }
  const split = splitName(name);
  if (split.family === undefined || split.given === undefined) return { latin: [], whole: [] };
  const given = split.given.split(' ');
  const straight = latinForm(split.family, given, false);
  const words = split.written.split(' ');
  // With its comma a name says which is the family name.
  const turned = name.includes(',') ? undefined : latinForm(words[0] ?? '', words.slice(1), true);
  return { latin: [straight, turned].filter((form) => form !== undefined), whole: [] };
}

function wholeForm(words: readonly string[]): WholeForm {
  const parts = words.map((word) => word.toLowerCase());
  const whole = parts.join('');
  return { words: parts, whole, isKana: KANA.test(whole) };
}

function latinForm(family: string, given: readonly string[], turned: boolean): LatinForm | undefined {
  const last = plain(family);
  const words = given.map(plain).filter((word) => word !== '');
  // J. Robert Oppenheimer is called Robert.
  const called = words.findIndex((word) => !isInitial(word));
  const first = words[called];
  if (first === undefined || isInitial(last)) return undefined;
  return { family: last, first, middle: words.slice(called + 1), turned };
}

export function isInitial(word: string): boolean {
  return Array.from(word).length < 2;
}

/** Lower case, and one kind of apostrophe; dots of initials go. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[.,]/gu, '').replace(/[’`ʼ]/gu, "'").trim();
}

/** Family names of three and four characters that would else pass for a whole name. */
const LONG_FAMILIES = new Set(
  (
    '佐々木 長谷川 五十嵐 大久保 佐久間 小野寺 久保田 長谷部 小笠原 宇都宮 東海林 日比野 小野田 大河内 曽我部 宇佐美 ' +
    '伊集院 西園寺 久保木 加賀谷 三田村 海老原 海老名 大河原 小山内 小山田 小田切 仲宗根 喜屋武 比嘉 我那覇 東久世 ' +
    '長曽我部 長宗我部 勅使河原 勅使川原 小比類巻 武者小路 伊勢崎 佐々岡 佐野川 宇野澤 阿久津 安孫子 我妻 南雲 財前'
  ).split(' '),
);

/** Is this more than a family name, though nothing divides it? Two characters and kana without a space never say so. */
export function isFull(whole: string): boolean {
  if (KANA.test(whole) || LONG_FAMILIES.has(whole)) return false;
  return Array.from(whole.replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')).length >= 3;
}

function unique<T>(forms: readonly T[]): readonly T[] {
  return [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
}
