import type { Contact } from '../domain/contact.ts';
import { spellingsOf, toHiragana } from './kana.ts';

/**
 * Characters that are one and the same in a name for whoever types it; each is searched for as the first of its group.
 * Only forms of one character: what Unicode itself calls the same goes by NFKC.
 */
const VARIANTS = [
  '高髙 崎﨑碕嵜 辺邊邉 斎齋斉齊 浜濱濵 沢澤 広廣 国國 桜櫻 島嶋嶌 富冨 吉𠮷 真眞 恵惠',
  '竜龍 滝瀧 渋澁澀 桑桒 柳栁 徳德 関關 黒黑 豊豐 鉄鐵鉃 円圓 学學 会會 実實 宝寶',
  '条條 館舘 壱壹 万萬 沖冲 曽曾 槙槇 桧檜 芦蘆 薮藪 仏佛 巌巖 栄榮 礼禮 寿壽 静靜',
  '蔵藏 与與 亀龜',
]
  .join(' ')
  .split(' ');

const FOLDED: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other) => [other, first] as const);
  }),
);
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'gu');

/**
 * One spelling for search: NFKC, lower case, katakana as hiragana, accents of Latin letters and variants of Chinese
 * characters as the plain one.
 */
export function searchForm(text: string): string {
  // Most notes and every address: a whole notebook is looked through while somebody types.
  if (/^[ -~]*$/u.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .normalize('NFKC');
  return toHiragana(plain).replace(FOLDABLE, (one) => FOLDED.get(one) ?? one);
}

/** What was typed, as the words that must each be found; the longest first. */
export function typedWords(typed: string): readonly string[] {
  return searchForm(typed)
    .split(/[\s　]+/u)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
}

/**
 * The words under which a contact is found by their beginning: name and its parts, reading, company, specialty; words
 * in kana by their Latin letters too.
 */
export function searchWordsOf(contact: Omit<Contact, 'id' | 'createdAt' | 'updatedAt'>): readonly string[] {
  const { written, family, given, reading } = contact.name;
  const texts = [
    written,
    family,
    given,
    reading,
    contact.company,
    contact.role,
    contact.specialty,
    ...contact.tags,
  ];
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const form = searchForm(text);
    words.add(form.replace(/\s+/gu, ''));
    for (const word of form.split(/[\s　・,、.\-_/()（）]+/u)) words.add(word);
  }
  // A company's legal form is not what anybody types first.
  if (contact.company) {
    const plain = searchForm(contact.company)
      .replace(/株式会社|有限会社|合同会社|\(株\)/gu, '')
      .trim();
    words.add(plain);
  }
  for (const word of [...words]) for (const spelling of spellingsOf(word)) words.add(spelling);
  words.delete('');
  return [...words];
}

/** Which of these words stand in a text: Latin ones where a word begins, others anywhere. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const form = searchForm(text);
  return words.filter((word) => placeOf(word, form) !== -1);
}

function placeOf(word: string, form: string): number {
  const isLatin = /^[a-z0-9]/u.test(word);
  for (let at = form.indexOf(word); at !== -1; at = form.indexOf(word, at + 1)) {
    if (!isLatin || !/[a-z0-9]/u.test(form.charAt(at - 1))) return at;
  }
  return -1;
}

/** How much of a text stands before the word it was found by. */
const BEFORE = 12;

/** A text in one line, cut so that the word it was found by is near its beginning. */
export function excerptOf(text: string, word: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const form = searchForm(line);
  // Where the form is of another length, its places are not the text's.
  const at = form.length === line.length ? placeOf(word, form) : 0;
  return at <= 2 * BEFORE ? line : `…${line.slice(at - BEFORE).trimStart()}`;
}
