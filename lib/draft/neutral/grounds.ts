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
  ja: /(?:ご一緒|一緒に(?:仕事|働)|お仕事を(?:ご一緒|お願い|し)|お付き合い(?!した[いく]|と思|くだ)|存じ上げ|依頼(?:し|した|して)|お願い(?:した|して(?:い|き|お))|担当して(?:いただ|もら)|作って(?:いただ|もら)|手がけて(?:いただ|もら)|お世話になって|(?:我が家|うち|弊社|当社|当店|自宅|私(?:の|ども|も|が|自身))[^。]{0,24}(?:ていただ|てもら|てくださ|お願い|依頼))/u,
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
/** A Japanese hedge stands at the clause's end. */
const HEDGED_AFTER_JA =
  /^[^。！？]{0,30}?(?:(?<!こ)とは(?:限|言|いえ|いか|申|思|存じ|断言)|とまでは|わけでは(?:な|あり|ござい)|かもしれ|かも(?:。|$|と|です)|か(?:どうか|否か)|かは(?:分|わ|存|お|ご|何|私)|言い切れ|ものでは(?:な|あり|ござい)|保証は|お?約束は|こと(?:も|が)(?:あり(?:ます|得)|ある|ございます)|かね(?:ます|る)|とも[^。]{0,20}(?:申し上げられ|言え|言い切れ|分か)|思いますが|存じますが|感じますが|見えますが|とは別)/u;
/** The reader is let go, not held. */
const RELEASED_AFTER_JA =
  /^[^。！？]{0,24}?(?:必要は|お考えにならない|お気遣い|お気になさら|構いません|かまいません|差し支え|結構です|なくて(?:も)?(?:結構|大丈夫|構)|には及び|不要|はいたしません|は(?:一切)?しません|しておりません|いたしておりません)/u;
/** What the writer does of their own: always, never, without fail. A promise of success is none of it. */
const MANNERS_JA =
  /^[^。、]{0,24}?(?:お?断り(?:し|いた)|(?:いたし|申し上げ|差し上げ|伺い|伺っ|頂戴し|お渡し(?:し|いた)|お伝え(?:し|いた)|お尋ね(?:し|いた)|ご?(?:報告|連絡|返事|相談|確認)(?:を)?(?:し(?!て(?:くだ|いただ))|いた|申))(?:ます|ませ|て|、|$|まし)|お?休み|休業|ご?不在|閉まり|出られな|かかり|必要)/u;
const MANNERS_NOT_JA = /満足|売上|成果|役に?立|損|約束|成功|後悔|保証|合う|期待|結果/u;
/** Thanks, after the words: what is praised is what the reader gave. */
const THANKED_AFTER_JA = /ありがと|感謝|御礼|お礼|恐れ入|嬉しゅう|光栄|お招き|ごちそう|いただきました。?$/u;
/** Somebody is looked for, not recommended. */
const SOUGHT_AFTER_JA =
  /^[^。、]{0,14}?(?:を|が|は)?(?:、)?(?:お?探し|探し(?:て|に)|お?求め|ご?希望|お望み|いらした|いれば|いらっしゃ(?:れば|ったら|いましたら|らない|いません|いますか)|がいないか|ご存[じ知]|欲し|ほし|に(?:お願い|任せ|頼み)たい)/u;
/** A named person said or showed it. */
const SAID_BY_JA =
  /(?:さん|様|先生|社長|部長|館長|店主|奥様|ご本人|先方)(?:から|より|が|は|も|に)[^。]{0,50}と(?:は)?(?:伺|聞|うかが|おっしゃ|仰|話し|言って|のこと)/u;
/** A day that stands by itself, whoever hurries. */
const REASON_JA =
  /(?:会場|会議室|出張|海外|申請|助成金|補助金|手術|入院|開店|納品|印刷|入稿|引っ?越|契約(?:の)?更新|期日|連休|総会|予約|式|法要|締切|締め切り|期限|予算|決算|年度末|発た|帰国|旅行|人数|手配|仕込)[^。]{0,22}(?:ため|ので|都合|につき|関係|ですから|から|により|ゆえ)/u;
const WHEN_JA =
  /(?:場合|際|とき|時|折)(?:は|には|も)?[、は]?[^。]{0,10}$|(?:でしたら|ましたら|なければ|ようでしたら)[、]?[^。]{0,10}$/u;
/** Scarcity is no reason. */
const SCARCE_JA = /埋ま|取られ|なくな|逃|残り|限定|先着|早い者|特別/u;

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
  if (language === 'ja' && isSparedInJapanese(entry, before, sentence.slice(from, to), after)) return true;
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

function isSparedInJapanese(entry: LexiconEntry, before: string, words: string, after: string): boolean {
  const near = after.slice(0, 60);
  // A finding may end within its own hedge.
  if (HEDGED_AFTER_JA.test(`${words.slice(-4)}${near}`)) return true;
  switch (entry.class) {
    case 'absolute':
      return (
        (MANNERS_JA.test(near) && !MANNERS_NOT_JA.test(near)) ||
        /(?:お?断り|ご返[信事]|お返事|お見送り)[^。、]{0,8}[もはが]、?$/u.test(before)
      );
    case 'praise':
      return (
        THANKED_AFTER_JA.test(after) || SOUGHT_AFTER_JA.test(near) || SAID_BY_JA.test(before + words + after)
      );
    case 'superlative':
      return THANKED_AFTER_JA.test(after) || /^お?(?:天気|景色|一日|料理|夕べ|食事)/u.test(near);
    case 'urgency':
      if (RELEASED_AFTER_JA.test(near) || THANKED_AFTER_JA.test(after)) return true;
      return (REASON_JA.test(before) || WHEN_JA.test(before)) && !SCARCE_JA.test(before + words);
    case 'pressure':
      return RELEASED_AFTER_JA.test(near);
    default:
      return false;
  }
}

function within(pattern: RegExp, sentence: string, from: number, to: number): boolean {
  for (const match of sentence.matchAll(pattern))
    if (match.index <= from && to <= match.index + match[0].length) return true;
  return false;
}
