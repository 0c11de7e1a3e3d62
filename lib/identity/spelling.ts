import { toHiragana } from './kana.ts';

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

/** Letters that Unicode does not take apart, and what people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name in Latin letters as people type it who have none of its accents; apostrophes, hyphens and spaces go. */
export function plainSpelling(name: string): string {
  return searchForm(name)
    .replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘`\-‐‑\s]/gu, '');
}
