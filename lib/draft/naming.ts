import type { Contact } from '../domain/contact.ts';
import { romanise, toHiragana } from '../identity/kana.ts';
import { plainName } from './names.ts';

/**
 * Does a text tell who somebody is? Rather once too often: what is found is left out of the letter and the user is
 * told, while what is missed goes to somebody who should not know yet.
 */

/** Names that are also common words: these count only with a capital. */
const WORDS = new Set(
  (
    'will mark grace may bill rose faith hope joy art rich frank grant chase drew pat sue rob jack dean miles young ' +
    'long king best price cook major page read stone wood woods hill green brown black white gray day may june ' +
    'april august summer dawn ray gene max guy victor iris ivy lily ruby penny sunny sky baker carter taylor ' +
    'carpenter miller smith mason potter fisher gardener banks church field fields park parks west north'
  ).split(' '),
);

const COMPANY_FORMS =
  /株式会社|有限会社|合同会社|合資会社|一般社団法人|一般財団法人|(?:税理士|弁護士|医療|社会福祉|学校|監査)法人|[(（][株有合同][)）]|㈱|㈲|\b(?:inc|ltd|llc|llp|gmbh|corp|corporation|co|company|limited|plc|kk|k\.k|ag|sa|bv|pty)\b\.?/giu;

/** Parts of addresses that say nothing about whose it is. */
const SHARED =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|pm|fastmail|aol|gmx|docomo|ezweb|softbank|i|nifty|ocn|biglobe|so-net|www|mail|co|com|net|org|ne|or|ac|go|jp|uk|de|fr|info|example|contact|hello|office|sales|support|admin|team)$/;

const TITLES_AFTER =
  /^(?:さん|様|さま|氏|先生|君|くん|ちゃん|殿|社長|会長|代表|部長|課長|専務|常務|店長|所長|院長|弁護士|税理士|会計士|社労士|行政書士|司法書士)/u;

/** Characters of a name that are written in several ways; the first stands for the others. */
const VARIANTS = [
  '高髙',
  '崎﨑嵜',
  '辺邊邉',
  '斎齋斉齊',
  '浜濱濵',
  '沢澤',
  '島嶋嶌',
  '広廣',
  '桜櫻',
  '渡渉',
  '吉𠮷',
  '恵惠',
  '国國',
  '竜龍',
];
const PLAIN = new Map(
  VARIANTS.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

/** One spelling: full-width, accents, invisible characters, old forms and both kana are the same. */
function fold(text: string): string {
  const bare = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '');
  return [...toHiragana(bare)]
    .map((letter) => PLAIN.get(letter) ?? letter)
    .join('')
    .replace(/\s+/gu, ' ');
}

/** Does the text name the person, their company or their address, or carry any address at all? */
export function tellsWho(text: string, contact: Contact, address: string | undefined): boolean {
  const folded = fold(text);
  if (/[\w.+-]+@[\w-]|https?:|www\.|linkedin\.com/iu.test(folded)) return true;
  if ((folded.match(/\d[\d\s()ー‐–—.-]+\d/gu) ?? []).some(isPhone)) return true;
  const compact = folded.replace(/[\s・･.'’-]+/gu, '').toLowerCase();
  // The first word of a company's name mostly is the company: "Yamakawa" of "Yamakawa Trading". But also "Design".
  const brand =
    fold(contact.company ?? '')
      .replace(COMPANY_FORMS, ' ')
      .trim()
      .split(/[\s,.()（）]+/u)[0] ?? '';
  if (/^[\p{Script=Latin}\d]{4,}$/u.test(brand) && isWordIn(capitalised(brand), folded, 'u')) return true;
  // BMW, 3M, IBM: written in capitals and short, they are names and no words.
  const initials =
    (contact.company ?? '').normalize('NFKC').match(/(?<![\p{L}\d])[A-Z\d]*[A-Z][A-Z\d]+(?![\p{L}\d])/gu) ??
    [];
  if (
    initials.some(
      (one) => !/^(?:KK|LLC|LLP|LTD|INC|CO|AG|SA|BV|PLC)$/u.test(one) && isWordIn(one, folded, 'u'),
    )
  )
    return true;
  return cluesOf(contact, address).some((clue) => stands(clue, folded, compact));
}

/** Nine digits and more: a date has eight. */
function isPhone(digits: string): boolean {
  return digits.replace(/\D/g, '').length > 8 && !/^\d{4}-\d/.test(digits);
}

function cluesOf(contact: Contact, address: string | undefined): readonly string[] {
  const { written, family = '', given = '', reading = '' } = contact.name;
  const names = [written, plainName(written), family, given, reading];
  const company = contact.company ?? '';
  const root = company
    .replace(COMPANY_FORMS, ' ')
    .replace(/[\s,、・]+$/u, '')
    .trim();
  const [local = '', host = ''] = (address ?? '').split('@');
  const words = names.flatMap((name) => name.split(/[\s\u3000・,、()（）]+/u));
  const clues = [
    ...names,
    ...words,
    // やまかわ is also Yamakawa.
    ...words.map((word) => romanise(word) ?? '').filter((word) => word.length > 2),
    company,
    root,
    SHARED.test(local) ? '' : local,
    ...local.split(/[._+-]/).filter((part) => part.length > 2 && !/^\d+$/.test(part) && !SHARED.test(part)),
    ...host.split('.').filter((label) => label.length > 2 && !SHARED.test(label)),
  ];
  return [...new Set(clues.map((clue) => fold(clue).trim()))].filter((clue) => /[\p{L}\p{N}]/u.test(clue));
}

function stands(clue: string, text: string, compact: string): boolean {
  const lower = clue.toLowerCase();
  const tight = lower.replace(/[\s・･.'’-]+/gu, '');
  if (tight === '') return false;
  if (/^[\p{Script=Han}]$/u.test(clue)) return standsAlone(clue, text, /\p{Script=Han}/u);
  if (/^\p{Script=Hiragana}{1,2}$/u.test(clue)) return standsAlone(clue, text, /\p{Script=Hiragana}/u);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(clue)) {
    return compact.includes(tight);
  }
  // Letters: a word of its own, or written together with others when it is long enough to be no accident.
  if (tight.length > 5 && !WORDS.has(lower) && compact.includes(tight)) return true;
  if (clue.length < 2) return false;
  return WORDS.has(lower) ? isWordIn(capitalised(clue), text, 'u') : isWordIn(clue, text, 'iu');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function isWordIn(word: string, text: string, flags: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edge = '[\\p{Script=Latin}\\p{N}]';
  return new RegExp(`(?<!${edge})${escaped}(?!${edge})`, flags).test(text);
}

/** 林 in 「林様」 and 「林が」, not in 森林 or 林業. */
function standsAlone(clue: string, text: string, script: RegExp): boolean {
  for (let at = text.indexOf(clue); at >= 0; at = text.indexOf(clue, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? '';
    const after = text.slice(at + clue.length);
    if (script.test(before)) continue;
    if (!script.test(after.charAt(0)) || TITLES_AFTER.test(after)) return true;
  }
  return false;
}
