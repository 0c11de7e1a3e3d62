import { isStopWord } from './plain-words.ts';
import { formOf } from './words-of-text.ts';

/**
 * What of a text says what is needed, and what only tells who needs it: "I run a bakery and need a lawyer" calls for
 * a lawyer. One weight for each character of the form.
 */
export interface NeedText {
  readonly form: string;
  /** 1: counts; 0: said to be not needed; in between: said of who asks. */
  readonly weights: Float32Array;
  /** Sentences, each from where to where: two needs in one text are found each for itself. */
  readonly sentences: readonly (readonly [number, number])[];
}

const OF_THE_SEEKER = 0.2;
const HIRED = 0.35;
/** What something is for, or of, says less than what is to be done with it: カフェの設計, a logo for a bakery. */
const WHAT_FOR = 0.55;
/** A need stands at the beginning of a mail, not after so many characters. */
const LONGEST = 6000;

/** What an English text says is not wanted, to the end of its clause. */
const NOT_WANTED_EN =
  /\b(?:no longer (?:needs?|wants?|looking for|requires?)|(?:don't|do not|doesn't|does not|didn't|not|never) (?:need|want|require)|no need (?:for|of)|not (?:looking|searching) for|already (?:have|has|got|found|hired|work with|works with)|not interested in|instead of|rather than|other than|apart from|except(?: for)?|nothing to do with|(?:it is|it's|they are|they're) not (?:an?|about)|not an?)\b[^,.;!?\n]{0,120}?(?=,|[.;!?\n]|\bbut\b|\bhowever\b|$)/gu;

/** What a Japanese text says is not wanted: from the last break before it. */
const NOT_WANTED_JA =
  /[^、。，．,.！？!?\n]{0,40}?(?:は|が|を|も)?(?:もう)?(?:不要|要らない|いらない|要りません|いりません|必要ない|必要ありません|必要がない|必要なくな|いらなくな|結構です|間に合って|探していません|探していない|求めていません|(?:で|じゃ)は?な(?:く|い)(?:て)?(?=、|。|[\p{Script=Han}\p{Script=Katakana}])|以外(?:で|の|に)?)/gu;
const HAS_ONE_JA =
  /(?:すでに|既に|もう)[^、。，,.！？!?\n]{0,60}?(?:い(?:る|ます|て)|決ま|見つか|お願いして|頼んで|契約して|あり(?:ます)?|ある)|[^、。，,.！？!?\n]{0,60}?は(?:すでに|既に|もう)(?:い(?:る|ます)|決ま|見つか|お願いして|頼んで|あ(?:る|り))/gu;

/** Who asks, in English: "I am a dentist", "we run a bakery", "my client, an architect, needs". */
const SEEKER_EN = [
  /\b(?:i am|i'm|im|we are|we're|he is|he's|she is|she's|they are|they're|who is|as)(?: currently| just)? (?:an?|the)\b(?! looking)[^,.;!?\n]{0,120}?(?=,|[.;!?\n]| who | and | but | looking| need| want| that | seeking| trying|$)/gu,
  /\b(?:i|we|he|she|they|who)(?:'ve| have)? (?:runs?|owns?|operates?|manages?|works? (?:as|in|for)|opened|founded)\b[^,.;!?\n]{0,120}?(?=,|[.;!?\n]| and | but | who | looking| need| want|$)/gu,
  /\b(?:my|our|a|an|the|one of my|one of our|this)\s(?:[^,.;!?\n]{0,50}?\b)?(?:clients?|friends?|owners?|company|firm|shop|clinic|couple|start-?up|manufacturer|members?|colleagues?|brother|sister|cousin|uncle|nephew|restaurant|bakery|cafe|hotel|salon|school|dentist|doctor|architect|lawyer|accountant|designer|builder|agency|farmer|practice|studio|contractor|consultant|agent|maker|store|factory|team|business)\b[^,.;!?\n]{0,50}?(?=,? (?:who )?(?:needs?|wants?|is (?:looking|searching|after|struggling|opening|moving|planning|having|trying|thinking)|are (?:looking|searching|struggling)|looking for|seeks?|would like|asked|cannot|can't|struggles?|has (?:trouble|problems|to)|wishes))/gu,
];

/** Whom somebody has found or wants to hire is not who helps them to: "we found a pastry chef", エンジニアを採用したい. */
const HIRED_EN =
  /\b(?:i|we|he|she|they)(?:'ve| have)?(?: just| finally)? (?:found|met|hired|chosen|picked) (?:an?|the|our|two|three|some)\b[^,.;!?\n]{0,60}?(?=,|[.;!?\n]| who | but | and |$)|\b(?:hir(?:e|ing)|recruit(?:ing)?|employ(?:ing)?|tak(?:e|ing) on)\s(?:(?:our|some|more|new|good|another|young|senior|junior|first|two|three|four|five|ten|\d+)\s){1,3}[^,.;!?\n]{0,40}?(?=,|[.;!?\n]| who | but | and | for | in |$)/gu;
const HIRED_JA =
  /[\p{Script=Han}\p{Script=Katakana}ー々]{1,16}(?:の方|さん|の人|職|経験者)?(?=(?:を|の)[^、。，,.！？!?\n]{0,6}(?:採用|募集|雇|求人|採りたい|増員))/gu;

/** Who asks, in Japanese: 歯科医をしている友人が, 飲食店のオーナーで, 美容室を経営, 税理士の先生から. */
const SEEKER_JA = [
  /[^、。，,.！？!?\n]{0,60}?(?:を(?:して|やって|営んで|経営して|運営して)(?:いる|います|いて|る|ます|おり(?:ます)?)?|を営む|を経営(?:する|中)?|に勤めて(?:いる|います)?|に勤務(?:する|して(?:いる|います)?)?|として働いて(?:いる|います)?)(?:[^、。，,.をに！？!?\n]{0,12}?(?:が|は|も|から|より|で|の)(?=.)|(?:の|ん)?(?:です|だ)?(?:が|けど|けれど)|、|。)/gu,
  /[^、。，,.をにでがはるたいうくて！？!?\n]{0,24}?(?:の?(?:経営者|オーナー|社長|院長|店主|代表|店長|園長|所長|友人|知人|知り合い|仲間|お客様|お客さん|クライアント|顧問先|先輩|後輩|会社|さん|先生|の方|夫婦|ご夫婦))(?:様|さん)?(?:が|は|も|から|より|で、|ですが|なのですが)(?=.)/gu,
  /[^、。，,.をにでがはるたいうくて！？!?\n]{1,24}?(?:屋|店|院|業|師|士|家|園|社|会|所|レストラン|カフェ|サロン|クリニック|メーカー|ホテル|デザイナー|エンジニア|カメラマン|農家|コンサルタント|コーチ)(?:さん|の先生|先生|様|の方)?(?:が|は|も|から)(?!い(?:ない|ませ|れば|たら)|ほし|欲し|必要|要る|要り|見つから|足り|辞め|やめ)(?=.{4})/gu,
];

const WHAT_FOR_EN =
  /(?<=\b(?!look|search|ask|need|care|prepar|apply|wait|pay|hop)[a-z]{3,}\s)for (?:an?|the|my|our|his|her|their) [a-z]+(?: [a-z]+)?(?=[,.;!?\n]|$| and| in| at| near| who| that)/gu;
const OF_JA =
  /(?<of>[\p{Script=Han}\p{Script=Katakana}ー々]{1,8})の(?=(?<what>[\p{Script=Han}\p{Script=Katakana}ー々]{2,8})(?:を|が|で|に|の|も|は))/gu;
const REASON_JA =
  /(?<why>[^、。，,.！？!?\n]{4,40})(?:ので|ために|から)、?(?=(?<what>[\p{Script=Han}\p{Script=Katakana}ー々]{2,10})(?:を|の)[^、。\n]{0,12}(?:頼|探|お願|依頼|して(?:くれ|もら|いただ|ほし)|やって|紹介|相談))/gu;

/** A word that says what is to be done, and not only that something is. */
function tellsSomething(what: string): boolean {
  return !NOTHING_SAID.test(what) && !isStopWord(what);
}
const NOTHING_SAID =
  /^(?:相談|手続き?|紹介|先生|方|人|件|業者|会社|専門家|プロ|仕事|お店|場合|問題|対応|関係|依頼|お願い|力|状態|様子|費用|名前|中|前|後|上|下|ため|こと|もの|ところ|近く|相手|候補|詳細|内容|数|具合|調子|問い合わせ|経験者|担当者)/u;

/** Reads a need. Pure; the weights are those of the form's characters. */
export function readNeed(text: string): NeedText {
  const form = formOf(text.slice(0, LONGEST)).replace(/[’‘]/gu, "'");
  const weights = new Float32Array(form.length).fill(1);
  const lowerAt = (from: number, end: number, to: number) => {
    for (let at = from; at < end; at++) weights[at] = Math.min(weights[at] ?? 1, to);
  };
  const lower = (pattern: RegExp, to: number) => {
    for (const match of form.matchAll(pattern)) lowerAt(match.index, match.index + match[0].length, to);
  };
  for (const pattern of [...SEEKER_EN, ...SEEKER_JA]) lower(pattern, OF_THE_SEEKER);
  for (const pattern of [HIRED_EN, HIRED_JA]) lower(pattern, HIRED);
  for (const match of form.matchAll(WHAT_FOR_EN))
    lowerAt(match.index, match.index + match[0].length, WHAT_FOR);
  for (const { groups = {}, index } of form.matchAll(OF_JA)) {
    const [of = '', what = ''] = [groups['of'], groups['what']];
    if (tellsSomething(what)) lowerAt(index, index + of.length, WHAT_FOR);
  }
  for (const { groups = {}, index } of form.matchAll(REASON_JA)) {
    const [why = '', what = ''] = [groups['why'], groups['what']];
    if (tellsSomething(what)) lowerAt(index, index + why.length, WHAT_FOR);
  }
  for (const pattern of [NOT_WANTED_EN, NOT_WANTED_JA, HAS_ONE_JA]) lower(pattern, 0);
  return { form, weights, sentences: sentencesOf(form) };
}

function sentencesOf(form: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  const cuts = form.matchAll(
    /[。！？!?\n;]|\.(?=\s|$)|,? (?:and|but) (?:also|then)\b|\balso\b|それと|それから|あと、|また、|加えて|併せて|あわせて|ほかに|他に/gu,
  );
  for (const cut of cuts) {
    const to = cut.index + cut[0].length;
    if (to - from > 3) found.push([from, to]);
    from = to;
  }
  if (form.length - from > 1) found.push([from, form.length]);
  return found;
}

/** Is somebody asked for outright, by this name: "looking for a good lawyer", 弁護士を探して? */
export function isAskedFor(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - 48), from);
  const after = form.slice(to, to + 16);
  return ASKED_BEFORE.test(before) || ASKED_AFTER.test(after);
}

const ASKED_BEFORE =
  /\b(?:needs?|needed|looking for|find|finding|seeks?|seeking|recommend|know(?: of)?|want(?:s|ed)?|hire|hiring|search(?:ing)? for|introduce (?:me|us|him|her|them) to|introduction to|get|speak (?:to|with)|talk to|meet|ask for|after|call in|see)\s(?:me |us |him |her )?(?:(?:an?|the|some|any|our|my|another|new|good|great|reliable|local|someone|who|is|experienced|decent|proper|trustworthy|friendly|cheap|english-speaking|japanese-speaking|bilingual|first|specialist|professional)\s|[a-z]+-[a-z]+\s|[a-z]+\s(?=$)){0,5}$/u;
const ASKED_AFTER =
  /^(?:さん|の方|の先生|先生|会社|業者|事務所|の人|屋さん)*(?:は|を|に|が|と|って)?(?:どなたか|誰か|どこか|ご)?(?:探|さが|紹介|お願|頼|相談|依頼|必要|要|ほし|欲し|知ら|知り|いない|いませ|いらっしゃ|つない|つなげ|つなが|求|会いた|会って|見ても|見て|教え|雇|呼び|聞き)/u;
