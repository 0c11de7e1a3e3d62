import type { Language } from '../../domain/basics.ts';
import type { FindingClass, LexiconEntry } from './finding.ts';

/** What lets a strong word stand: a ground beside it, a "not" that takes it back, or that somebody else said it. */

/** Classes that a number, a source or a date makes a statement of fact. No number makes a promise one. */
const CLAIMS: readonly FindingClass[] = ['absolute', 'superlative', 'praise'];

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|several|a dozen';
const GROUND: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      `\\b(?:\\d[\\d.,]*|${NUMBER_WORD})\\s*(?:%|percent|years?|months?|weeks?|times|clients?|customers?|companies|firms|projects?|orders?|cases?|people|reviews?|stars?|sites?|jobs?|events?|shops?|houses?)\\b`,
      '\\b\\d[\\d.,]*(?:\\s*%| (?:out )?of\\b)',
      '\\b(?:since|in|from|until)\\s+(?:19|20)\\d\\d\\b',
      '\\baccording to\\b|\\bsurvey|\\baward|\\bprize\\b|\\bcertifi|\\branked\\b|\\brated\\b|\\bregister|\\bsource\\b',
    ].join('|'),
    'iu',
  ),
  ja: /[\d０-９]+\s*(?:年|社|件|名|人|回|％|%|割|倍|店舗|棟|点|位|[ヶかカケ]?月間|[ヶかカケ]月|週間)|[〇一二三四五六七八九十百千数]+(?:年|社|件|回|割|[ヶかカケ]月)|によると|によれば|調査|調べ|受賞|表彰|認定|認証|出典|統計|ランキング/u,
};

/** How the writer knows: a vouch with its ground is how-I-know, not praise. */
const VOUCH: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:i(?:['’]ve| have| had)?|we(?:['’]ve| have| had)?|he|she|they)\s+(?:have\s+|has\s+|had\s+)?(?:(?:worked|known|shared|used|hired|bought|lived)\b|(?:did|does|made|built|designed|wrote|redid|handled|helped|kept|ran)\s+(?:\w+\s+){0,3}(?:for\s+(?:me|us)|our|my)\b)|\b(?:our|my)\s+own\s+\w+/iu,
  ja: /(?:ご一緒|一緒に(?:仕事|働)|お仕事を(?:ご一緒|お願い|し)|お付き合い|存じ上げ|依頼(?:し|した|して)|お願い(?:した|して(?:い|き|お))|担当して(?:いただ|もら)|作って(?:いただ|もら)|手がけて(?:いただ|もら)|お世話になって)/u,
};

const NEGATED_BEFORE =
  /(?:\b(?:not|never|no|nor|neither|cannot|without|hardly|rarely|nobody|nothing|far from|instead of|rather than)|n['’]t)\b[^,;:.!?]{0,28}$/iu;
const NEGATED_AFTER_EN = /^\s+(?:nothing|no\b|isn['’]t|is not|aren['’]t|are not)/iu;
const NEGATED_AFTER_JA =
  /^(?:に|的|な)?(?:[^。、！？]{0,10}(?:とは|わけでは|とまでは|というほどでは|ものでは|必要は))[^。、！？]{0,8}(?:ませ|な[いく]|かね)|^(?:は|も|を|が|では|でも|など)?(?:あり|ござい|でき|いたし|致し|し)(?:ませ|かね)|^(?:は|では|じゃ|でも|で)?な(?:い|く)|^かね/u;

/** Somebody's words between quotation marks, handed on as theirs. */
const REPORTED =
  /[「『“"][^「」『』“”"]{1,200}[」』”"]\s*(?:(?:と|とは|との|という|って)\s*(?:言|いう|おっしゃ|仰|話|伺|聞|声|書|評|のこと|感想)|(?:,?\s*(?:he|she|they|\p{Lu}\p{L}+)\s+)?(?:said|says|told|wrote|writes|called)\b)|\b(?:said|says|told \p{L}+|wrote|called|titled|named)\b:?,?\s*[「『“"][^「」『』“”"]{1,200}[」』”"]/giu;
const ADDRESS = /https?:\/\/\S+|[\w.+-]+@[\w.-]+/giu;

/**
 * @param from where the words begin in the sentence, `to` where they end
 * @param around the sentences before and after, in which a ground may stand
 */
export function isSpared(
  entry: LexiconEntry,
  language: Language,
  sentence: string,
  from: number,
  to: number,
  around: string,
): boolean {
  if (within(REPORTED, sentence, from, to) || within(ADDRESS, sentence, from, to)) return true;
  if (entry.evenSo) return false;
  const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
  if (language === 'en' && (NEGATED_BEFORE.test(before.slice(-60)) || NEGATED_AFTER_EN.test(after)))
    return true;
  if (language === 'ja' && NEGATED_AFTER_JA.test(after.slice(0, 40))) return true;
  if (!CLAIMS.includes(entry.class)) return false;
  const rest = `${before} ${after}`;
  if (GROUND[language].test(rest)) return true;
  return entry.class === 'praise' && (VOUCH[language].test(rest) || VOUCH[language].test(around));
}

function within(pattern: RegExp, sentence: string, from: number, to: number): boolean {
  for (const match of sentence.matchAll(pattern))
    if (match.index <= from && to <= match.index + match[0].length) return true;
  return false;
}
