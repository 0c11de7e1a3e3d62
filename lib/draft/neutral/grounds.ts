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
      '\\b(?:annual report|census|statistic|by (?:members|turnover|staff|revenue)|\\((?:[^)]{0,30}[ ,])?(?:19|20)\\d\\d\\))',
      '\\baccording to\\b|\\bsurvey|\\baward|\\bprize\\b|\\bcertifi|\\branked\\b|\\brated\\b|\\bregister|\\bsource\\b',
    ].join('|'),
    'iu',
  ),
  ja: /[\d０-９]+\s*(?:年|社|件|名|人|回|％|%|割|倍|店舗|棟|点|位|[ヶかカケ]?月間|[ヶかカケ]月|週間)|[〇一二三四五六七八九十百千数]+(?:年|社|件|回|割|[ヶかカケ]月)|によると|によれば|調査|調べ|受賞|表彰|認定|認証|出典|統計|ランキング/u,
};

/** How the writer knows: a vouch with its ground is how-I-know, not praise. */
const VOUCH: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:i(?:['’]ve| have| had)?|we(?:['’]ve| have| had)?|he|she|they)\s+(?:have\s+|has\s+|had\s+)?(?:(?:worked|known|shared|used|hired|bought|lived)\b(?! (?:for|at|in|on) (?!me\b|us\b))|(?:did|does|made|built|designed|wrote|redid|handled|helped|kept|ran)\s+(?:\w+\s+){0,3}(?:for\s+(?:me|us)|our|my)\b)|\b(?:our|my)\s+own\s+\w+/iu,
  ja: /(?:ご一緒|一緒に(?:仕事|働)|お仕事を(?:ご一緒|お願い|し)|お付き合い|存じ上げ|依頼(?:し|した|して)|お願い(?:した|して(?:い|き|お))|担当して(?:いただ|もら)|作って(?:いただ|もら)|手がけて(?:いただ|もら)|お世話になって)/u,
};

const NEGATED_BEFORE =
  /(?:\b(?:not|never|no|nor|neither|cannot|without|hardly|rarely|nobody|nothing|far from|instead of|rather than)|n['’]t)\b(?! (?:a doubt|any doubt|doubt|exception|question|want))[^,;:.!?]{0,28}$/iu;
/** "I have not seen enough to say that she is …": what is not said, at a distance. */
const NOT_SAID =
  /(?:\b(?:not|never|cannot|unable)|n['’]t)\b[^,;:.!?]{0,40}\b(?:say|claim|judge|tell|vouch|promise|know)\b[^,;:.!?]{0,40}$/iu;
/** What is only possible, hoped or asked is no claim. */
const HEDGED = /\b(?:may|might|could|perhaps|possibly|maybe|whether|hopefully|hope)\b[^,;:.!?]{0,25}$/iu;
/** What somebody needs, or is thanked for, is not praise of anybody. */
const NEEDED =
  /(?:\b(?:look(?:s|ing|ed)?|search(?:ing)?|ask(?:s|ing|ed)?|advertis\w+) for|\bin search of|\bneeds?|(?<!n['’]t )\bwants?|\bseek(?:s|ing)?)\s+(?:an?|some|someone|somebody|the|two|three)(?:\s+\w+){0,2}\s*$/iu;
const THANKED = /\b(?:thank you|thanks|thank|grateful|congratulations)\b[^.,;:!?]{0,60}$/iu;
/** Of two or three at hand one is the largest: no claim on the world. */
const OF_A_FEW =
  /^(?:\s+\w+)?\s+(?:of|among)\s+(?:the|his|her|their|its|our|my|these|those)\s+(?:two|three|four|five|six|\d)/iu;
/** Somebody named, or somebody's somebody, says it; nobody in particular does not count. Case tells a name. */
const SAID_BY =
  /(?:\b(?:[Hh]e|[Ss]he|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?)\s+(?:[\w'’]+\s+){0,2}\w*[^\Ws]|(?!(?:Every|Any|No|Some|People|They|We|You|Clients|Customers|All|Word)\w*\b)\p{Lu}\p{L}+)),?\s+(?:once\s+|also\s+|has\s+)?(?:said|says|told|tells|thinks|thought|called|calls|describe[sd]|wrote|writes|finds|found|feels|felt|reckons|considers|mentioned|claims)\b[^.!?;:,]{0,80}$/u;
/** The writer's own haste, and haste that is past, press nobody. */
const OWN_HASTE =
  /\b(?:(?:I|we)(?:['’](?:ll|ve|d)|\s+(?:will|can|have|could|would|shall))?(?!\s+(?:really\s+|do\s+)?(?:need|want|must|expect|require|ask|beg|urge|would like))|(?:he|she|they)(?:['’]ll|['’]d| will| would)|(?:answered|replied|came|called|moved|went|wrote|sent|told|agreed|said|noticed|stopped|mended|fixed|planned))\b[^,;:.!?]{0,40}$/iu;
/** A term with its reason is a fact. */
const REASON =
  /\b(?:because|since|so that|as (?:the|he|she|they|I|we|it|her|his|their|my|our)|closes? on|closing date|deadline|in time for|due (?:on|by))\b/iu;
const SAYABLE: readonly FindingClass[] = ['absolute', 'superlative', 'promise', 'praise', 'pressure'];
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
  const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
  if (language === 'en' && isSaidByAnother(entry, before)) return true;
  if (entry.evenSo) return false;
  if (language === 'en' && isTakenBack(entry, before, after, sentence.slice(from, to))) return true;
  if (language === 'ja' && NEGATED_AFTER_JA.test(after.slice(0, 40))) return true;
  if (!CLAIMS.includes(entry.class)) return false;
  const rest = `${before} ${after}`;
  if (GROUND[language].test(rest)) return true;
  return entry.class === 'praise' && (VOUCH[language].test(rest) || VOUCH[language].test(around));
}

function isSaidByAnother(entry: LexiconEntry, before: string): boolean {
  return SAYABLE.includes(entry.class) && SAID_BY.test(before.slice(-140));
}

/** English: taken back, hedged, needed rather than claimed, or no haste of the reader's. */
function isTakenBack(entry: LexiconEntry, before: string, after: string, words: string): boolean {
  const near = before.slice(-100);
  const not = NEGATED_BEFORE.exec(near.slice(-60))?.[0];
  if (not !== undefined && !/\b(?:but|because|is fine)\b/iu.test(not)) return true;
  if (NEGATED_AFTER_EN.test(after) || NOT_SAID.test(near)) return true;
  if (entry.class === 'urgency')
    return (OWN_HASTE.test(near) && !/^(?:I|we) /iu.test(words)) || REASON.test(after);
  if (entry.class === 'promise' || CLAIMS.includes(entry.class)) {
    if (HEDGED.test(near)) return true;
  }
  if (entry.class === 'superlative') return OF_A_FEW.test(after);
  return (
    entry.class === 'praise' &&
    ((NEEDED.test(near) && !/^(?:who|some|that)/iu.test(words)) || THANKED.test(near))
  );
}

function within(pattern: RegExp, sentence: string, from: number, to: number): boolean {
  for (const match of sentence.matchAll(pattern))
    if (match.index <= from && to <= match.index + match[0].length) return true;
  return false;
}
