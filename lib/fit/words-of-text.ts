import { aliasOf, isGeneric, isStopWord, stemOf } from './plain-words.ts';

/** A word, or two characters of one, that texts are compared by. */
export interface TermAt {
  readonly term: string;
  /** How much of it counts: 1 for a word of its own, less for a piece of one. */
  readonly factor: number;
  /** From where to where it stands in the text's form. */
  readonly from: number;
  readonly to: number;
}

/**
 * Runs by script, the same in every browser. What is written with or without its kana is one run (引っ越し, 引越):
 * one kana between two characters is let in where the second begins the second half of such a verb.
 */
const RUN =
  /(?<han>[\p{Script=Han}々]+(?:っ?[りちみしいきけえれめげべせびわ](?=[越上積合込取替切付消継直立出換])\p{Script=Han}+)*)|(?<kata>[\p{Script=Katakana}ー]+)|(?<hira>[\p{Script=Hiragana}ー]+)|(?<latin>[\p{Script=Latin}\d][\p{Script=Latin}\d'’&+#-]*)/gu;

/** Kana that hold a sentence together and say nothing of what it is about. */
const FUNCTION_KANA =
  /(?:してほしい|していただ|してくれ|してもら|している|しています|していて|してる|したい|したく|しない|しました|します|される|されて|された|させたい|させて|ください|くださ|くれる|くれませんか|もらえ|もらい|もらって|いただけ|いただき|いただ|おねがい|お|ありませんか|ありません|ありがと|あります|ある|あって|ないか|ないです|なかった|なくて|ない|なく|なった|なって|なり|なる|ような|ように|ために|ための|について|として|という|といった|けれど|けど|から|まで|より|など|だけ|とか|ばかり|どこか|だれか|どなたか|なにか|いいか|いい|よい|よく|ほしい|できる|できない|できれば|できて|わから|ひと|もの|こと|ところ|とても|すごく|もう|まだ|ちょっと|どう|ずっと|その|この|あの|それ|これ|さん|たち|ません|ました|ます|でした|です|だった|ている|ていた|ておく|てき|たい|たく|たり|った|って|んで|んだ|いる|います|いない|いて|らしい|みたい|ので|のに|のが|のは|ながら|つもり)/gu;

/** What stands before a will that somebody writes, and not before one that says what is to come. */
const TESTAMENT = /(?:^|\b(?:an?|the|his|her|my|our|your|their|last|living|draft|write|writing|make|no) )$/u;

/** A text as it is compared: full width made half, small letters; of the same length where Unicode allows. */
export function formOf(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** What two words weigh that stand next to each other. */
export const OF_A_PAIR = 0.4;
/** Characters between two words of one phrase: "raise our first round". */
const NEXT = 14;

/** Words that stand next to each other, two at a time, each pair as one word. */
export function pairsOf(terms: readonly TermAt[]): readonly string[] {
  const pairs: string[] = [];
  terms.forEach(({ term, to }, at) => {
    const next = terms.slice(at + 1).find(({ from }) => from > to);
    if (next && next.from - to <= NEXT && next.term !== term) pairs.push(`${term} ${next.term}`);
  });
  return pairs;
}

/** The words of a text's form, in order. */
export function termsAt(form: string): readonly TermAt[] {
  const found: TermAt[] = [];
  for (const match of form.matchAll(RUN)) {
    const { han, kata, hira, latin } = match.groups ?? {};
    const from = match.index;
    const to = from + match[0].length;
    if (han !== undefined) addHan(found, han, from, to);
    else if (kata !== undefined) addWord(found, kata.length > 3 ? kata.replace(/ー$/u, '') : kata, from, to);
    else if (hira !== undefined) addKana(found, hira, from, form);
    else if (latin === 'will' && TESTAMENT.test(form.slice(Math.max(0, from - 12), from)))
      addWord(found, 'testament', from, to);
    else if (latin !== undefined) addLatin(found, latin, from, to);
  }
  return found;
}

/** Two characters at a time: 相続税 is found by 相続, without a dictionary of where words end. */
function addHan(found: TermAt[], run: string, from: number, to: number): void {
  const plain = [...run.replace(/\p{Script=Hiragana}/gu, '')];
  const hasKana = plain.length !== run.length;
  if (plain.length === 1) {
    const [one = ''] = plain;
    if (!isStopWord(one)) found.push({ term: one, factor: isGeneric(one) ? 0.15 : 0.75, from, to });
    return;
  }
  const alias = aliasOf(plain.join(''));
  if (alias !== undefined) {
    addWord(found, alias, from, to);
    return;
  }
  const share = plain.length === 2 ? 1 : 0.75;
  for (let at = 0; at + 1 < plain.length; at++) {
    const term = `${plain[at]}${plain[at + 1]}`;
    if (isStopWord(term)) continue;
    found.push({
      term,
      factor: isGeneric(term) ? 0.2 * share : share,
      from: hasKana ? from : from + at,
      to: hasKana ? to : from + at + 2,
    });
  }
}

function addWord(found: TermAt[], word: string, from: number, to: number): void {
  const term = aliasOf(word) ?? word;
  if (term.length < 2 || isStopWord(term)) return;
  found.push({ term, factor: isGeneric(term) ? 0.25 : 1, from, to });
}

/** Of kana what is left without the endings of verbs and the words that hold a sentence together. */
function addKana(found: TermAt[], run: string, from: number, form: string): void {
  const afterHan = /[\p{Script=Han}々]/u.test(form.charAt(from - 1));
  const plain = run.replace(FUNCTION_KANA, (one) => '・'.repeat(one.length));
  let at = 0;
  for (const piece of plain.split(/(?<=[をがにはでのへ・])/u)) {
    const word = piece.replace(/[をがにはでのへともや・]+$/u, '');
    // What follows a Chinese character is its ending.
    if (word.length >= 3 && !(afterHan && at === 0) && !isStopWord(word)) {
      found.push({ term: word, factor: 0.9, from: from + at, to: from + at + word.length });
    }
    at += piece.length;
  }
}

function addLatin(found: TermAt[], run: string, from: number, to: number): void {
  const whole = run.replace(/[’']s?$/u, '').replace(/[’']/gu, '');
  // e-commerce is one word, follow-up two.
  const parts = /^[a-z]-/u.test(whole) ? [whole.replace('-', '')] : whole.split('-');
  for (const part of parts) {
    if (part === '' || /^\d+$/u.test(part) || isStopWord(part)) continue;
    const stem = stemOf(part);
    if (isStopWord(stem)) continue;
    const term = aliasOf(part) ?? aliasOf(stem) ?? stem;
    if (term.length < 2) continue;
    found.push({ term, factor: isGeneric(term) ? 0.25 : 1, from, to });
  }
}
