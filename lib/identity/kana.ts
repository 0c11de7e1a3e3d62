/** Kana to Hepburn letters as in passports: long vowels are not marked (おおの Ono, ゆうこ Yuko). */

const SYLLABLES: Readonly<Record<string, string>> = {
  きゃ: 'kya',
  きゅ: 'kyu',
  きょ: 'kyo',
  しゃ: 'sha',
  しゅ: 'shu',
  しょ: 'sho',
  ちゃ: 'cha',
  ちゅ: 'chu',
  ちょ: 'cho',
  にゃ: 'nya',
  にゅ: 'nyu',
  にょ: 'nyo',
  ひゃ: 'hya',
  ひゅ: 'hyu',
  ひょ: 'hyo',
  みゃ: 'mya',
  みゅ: 'myu',
  みょ: 'myo',
  りゃ: 'rya',
  りゅ: 'ryu',
  りょ: 'ryo',
  ぎゃ: 'gya',
  ぎゅ: 'gyu',
  ぎょ: 'gyo',
  じゃ: 'ja',
  じゅ: 'ju',
  じょ: 'jo',
  びゃ: 'bya',
  びゅ: 'byu',
  びょ: 'byo',
  ぴゃ: 'pya',
  ぴゅ: 'pyu',
  ぴょ: 'pyo',
  あ: 'a',
  い: 'i',
  う: 'u',
  え: 'e',
  お: 'o',
  か: 'ka',
  き: 'ki',
  く: 'ku',
  け: 'ke',
  こ: 'ko',
  さ: 'sa',
  し: 'shi',
  す: 'su',
  せ: 'se',
  そ: 'so',
  た: 'ta',
  ち: 'chi',
  つ: 'tsu',
  て: 'te',
  と: 'to',
  な: 'na',
  に: 'ni',
  ぬ: 'nu',
  ね: 'ne',
  の: 'no',
  は: 'ha',
  ひ: 'hi',
  ふ: 'fu',
  へ: 'he',
  ほ: 'ho',
  ま: 'ma',
  み: 'mi',
  む: 'mu',
  め: 'me',
  も: 'mo',
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  ら: 'ra',
  り: 'ri',
  る: 'ru',
  れ: 're',
  ろ: 'ro',
  わ: 'wa',
  ゐ: 'i',
  ゑ: 'e',
  を: 'o',
  ん: 'n',
  が: 'ga',
  ぎ: 'gi',
  ぐ: 'gu',
  げ: 'ge',
  ご: 'go',
  ざ: 'za',
  じ: 'ji',
  ず: 'zu',
  ぜ: 'ze',
  ぞ: 'zo',
  だ: 'da',
  ぢ: 'ji',
  づ: 'zu',
  で: 'de',
  ど: 'do',
  ば: 'ba',
  び: 'bi',
  ぶ: 'bu',
  べ: 'be',
  ぼ: 'bo',
  ぱ: 'pa',
  ぴ: 'pi',
  ぷ: 'pu',
  ぺ: 'pe',
  ぽ: 'po',
};

/** Two vowels that belong to two words, not one long one: いのうえ, まつうら, こうち. */
const KEPT_APART: readonly (readonly [RegExp, string])[] = [
  [/のうえ/g, 'の|うえ'],
  [/つうら/g, 'つ|うら'],
  [/くうち/g, 'く|うち'],
  [/のうち/g, 'の|うち'],
];

/** Katakana as hiragana; anything else stays. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode((kana.codePointAt(0) ?? 0) - 0x60));
}

/** One word in kana as letters with a capital, or nothing when it has anything but kana in it. */
export function romanise(word: string): string | undefined {
  const plain = shortened(lettersOf(apart(word)));
  return plain === undefined || plain === '' ? undefined : plain.charAt(0).toUpperCase() + plain.slice(1);
}

/**
 * The ways in which people type a word in kana with Latin letters, in lower case: as in passports (sato, homma) and
 * kana by kana (satou, honma). None when it has anything but kana in it.
 */
export function spellingsOf(word: string): readonly string[] {
  const ways = [shortened(lettersOf(apart(word))), lettersOf(plainKana(word))];
  return [...new Set(ways.flatMap((way) => way || []))];
}

function plainKana(word: string): string {
  return toHiragana(word).replaceAll('ー', '');
}

/** With a bar between vowels of two words. */
function apart(word: string): string {
  let kana = plainKana(word);
  for (const [from, to] of KEPT_APART) kana = kana.replace(from, to);
  return kana;
}

/** Kana by kana; the bars stay. */
function lettersOf(kana: string): string | undefined {
  let letters = '';
  let doubled = false;
  for (let i = 0; i < kana.length; i++) {
    const one = kana[i] ?? '';
    if (one === 'っ') {
      doubled = true;
      continue;
    }
    if (one === '|') {
      letters += one;
      continue;
    }
    const pair = SYLLABLES[one + (kana[i + 1] ?? '')];
    const syllable = pair ?? SYLLABLES[one];
    if (syllable === undefined) return undefined;
    if (pair !== undefined) i++;
    letters += doubled ? (syllable.startsWith('ch') ? 't' : (syllable[0] ?? '')) + syllable : syllable;
    doubled = false;
  }
  return letters;
}

function shortened(letters: string | undefined): string | undefined {
  return letters
    ?.replace(/oo(?=.)/g, 'o')
    .replace(/ou/g, 'o')
    .replace(/uu/g, 'u')
    .replaceAll('|', '')
    .replace(/n(?=[bmp])/g, 'm');
}

/** Older ways of writing Japanese in Latin letters, and what Hepburn has for them. */
const OLDER: readonly (readonly [RegExp, string])[] = [
  [/oh(?![aiueo])/g, 'o'], // Itoh, Ohno; not Kohei
  [/sy(?=[auo])/g, 'sh'],
  [/ty(?=[auo])/g, 'ch'],
  [/[zj]y(?=[auo])/g, 'j'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/[zd]i/g, 'ji'],
  [/tu/g, 'tsu'],
  [/du/g, 'zu'],
  [/(?<![sc])hu/g, 'fu'],
  [/tch/g, 'cch'],
  [/m(?=[bmp])/g, 'n'],
];

const ROMAJI =
  /^(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwfj])?[aiueo]|n(?![aiueoy])|k(?=k)|s(?=s)|t(?=t)|p(?=p)|c(?=ch))+$/;

/**
 * One spelling for all in which people write a Japanese word with Latin letters: Itō, Itou, Itoh, Ito; Homma, Honma;
 * Hujita, Fujita; Shin'ichi. No spelling for reading, one for comparing. Nothing where it is no Japanese word.
 */
export function romajiKey(word: string): string | undefined {
  const kana = spellingsOf(word).at(-1);
  let letters =
    kana ??
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’-]/gu, '');
  for (const [from, to] of OLDER) letters = letters.replace(from, to);
  if (!ROMAJI.test(letters)) return undefined;
  return letters.replace(/o[ou]+/g, 'o').replace(/uu+/g, 'u');
}
