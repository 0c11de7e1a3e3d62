import type { MailAtHand } from './mail.ts';
import { ownPartOf } from './own-part.ts';
import { sentencesOf } from './sentences.ts';

/** Characters of a need, as many as are read in one look. */
const AT_MOST = 600;

/** Words with which people say that they need somebody. */
const NEEDS: readonly RegExp[] = [
  /\b(do|would|might|does) (you|anyone|anybody|any of you)( happen to)?( \w+)? know (of )?(anyone|anybody|someone|somebody|a|an|any|who)\b/i,
  /\b(know|recommend|suggest|point me to|introduce me to|put me in touch with|connect me (to|with)|refer me to)\b.{0,30}\b(anyone|anybody|someone|somebody|a|an|who)\b/i,
  /\b(am|are|is|we're|i'm|he's|she's|they're|been)\b.{0,20}\b(looking|searching|hunting|on the lookout) for\b/i,
  /\bin need of\b|\b(need|needs|want|wants) (someone|somebody|help|advice|support|an? \w+)\b/i,
  /\b(struggling|stuck|at a loss|out of our depth|a mess|can'?t find|having trouble|trouble with)\b/i,
  /\b(could|can|would) you (introduce|recommend|connect|refer)\b|\bany recommendations?\b|\byour network\b/i,
  /どなたか|どなた様か|誰か.{0,20}(いません|いらっしゃ|ご存[じ知]|知りません)|ご存[じ知](ない|ありません|でしたら|の方)|お心当たり/u,
  /(探して|さがして|捜して|求めて)(い|お)|を?お?探し(中|で)/u,
  /ご?紹介(いただけ|頂け|いただきた|頂きた|して(いただけ|頂け|もらえ|くださ|ほし|欲し)|をお願い|願え)/u,
  /(困って|悩んで|手を焼いて|行き詰ま)|(人手|手)が足り|相談(したい|できる|に乗って)/u,
  /(詳し|得意な|頼め|任せられ|お願いでき|対応でき)[^。]{0,12}(方|人|会社|先生|業者)/u,
];

/** Nothing of a need is said in these. */
const EMPTY =
  /^(hi|hello|dear|good (morning|afternoon|evening)|thanks|thank you|best|kind regards|cheers|regards)\b.{0,40}$|^.{1,30}(様|さん|先生|殿)$|^(いつも)?(大変)?お世話になって|^お(疲|つか)れ(様|さま)|^(どうぞ)?(よろしく|宜しく)お願い(いた|致|し)|^[^。はがをにでも]{1,24}(です|と申します)。$/iu;

/** What somebody would like to do, short of asking for anybody: it is a need where they ask for somebody next to it. */
const WISH =
  /(?<!(紹介|お伝え|お知らせ|報告|お礼|お祝い|お詫び|お会い|挨拶|相談)(し|いたし|致し|申し上げ|させていただき|させて頂き)?)たいと(考え|思っ|思い|存じ)|\b(would like|hoping|hope|plan|planning|want|going) to\b/iu;

/** By when, for how much: what stands beside a need and belongs to it. */
const LIMIT =
  /までに|以内|予算|万円|\d+円|\b(by|before|within|until|budget|deadline|at (the )?latest|no later than)\b|[€$£¥]\s?\d/iu;

/** It lets the other off, and asks for nobody. */
const LET_OFF = /お?心当たりが(なけれ|ない|ございませんでし)|ご存[じ知](ない|でな)(よう|けれ|場合)/u;

/** A name alone, at the end. */
const SIGNATURE = /^[^。、,.!?！？:：]{1,24}$/u;

/** Characters: a need said in so few may need what stands before it. Japanese says more in one. */
const SHORT = { latin: 110, other: 60 };
/** As far before a need does its wish stand, in sentences. */
const WISH_NEAR = 3;

/**
 * The part of a mail that says a need: the sentences about it, with the wish behind them and by when; where they are
 * short, what stands next to them. Where no sentence says one, the writer's own part from the start. Nothing for a
 * mail in which they wrote nothing themselves.
 */
export function needTextOf(mail: Pick<MailAtHand, 'text'>): string | undefined {
  const all = sentencesOf(ownPartOf(mail.text)).filter((sentence) => !EMPTY.test(sentence));
  const last = all.at(-1);
  const sentences = all.length > 1 && last !== undefined && SIGNATURE.test(last) ? all.slice(0, -1) : all;
  if (sentences.length === 0) return undefined;
  const said = sentences.flatMap((sentence, at) => (saysNeed(sentence) ? [at] : []));
  if (said.length === 0) return cut(sentences);
  const taken = new Set<number>();
  let length = 0;
  const take = (at: number): void => {
    const sentence = sentences[at];
    if (sentence === undefined || taken.has(at) || LET_OFF.test(sentence)) return;
    if (length > 0 && length + sentence.length > AT_MOST) return;
    taken.add(at);
    length += sentence.length + 1;
  };
  const takeIf = (at: number, what: RegExp): void => {
    if (what.test(sentences[at]?.slice(0, AT_MOST) ?? '')) take(at);
  };
  for (const at of said) take(at);
  for (const at of said) for (let back = 1; back <= WISH_NEAR; back++) takeIf(at - back, WISH);
  for (const at of said) {
    takeIf(at + 1, LIMIT);
    takeIf(at - 1, LIMIT);
  }
  const isLatin = /[a-z]{3}/iu.test(sentences[said[0] ?? 0] ?? '');
  if (length < (isLatin ? SHORT.latin : SHORT.other)) {
    // The one before says whose it is, the one after by when.
    for (const at of said) take(at + 1);
    for (const at of said) take(at - 1);
  }
  return cut([...taken].sort((one, other) => one - other).map((at) => sentences[at] ?? ''));
}

/** Does a sentence say that somebody needs somebody or something? */
export function saysNeed(sentence: string): boolean {
  const start = sentence.slice(0, AT_MOST);
  return !LET_OFF.test(start) && NEEDS.some((need) => need.test(start));
}

function cut(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    const joined =
      text === '' ? sentence : /[。．！？]$/u.test(text) ? text + sentence : `${text} ${sentence}`;
    if (joined.length > AT_MOST) return text === '' ? `${joined.slice(0, AT_MOST - 1)}…` : text;
    text = joined;
  }
  return text;
}
