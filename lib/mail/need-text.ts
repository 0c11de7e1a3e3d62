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

/**
 * The part of a mail that says a need: the sentences about it and what stands between and next to them; where none
 * does, the writer's own part from the start. Nothing for a mail in which they wrote nothing themselves.
 */
export function needTextOf(mail: Pick<MailAtHand, 'text'>): string | undefined {
  const sentences = sentencesOf(ownPartOf(mail.text)).filter((sentence) => !EMPTY.test(sentence));
  if (sentences.length === 0) return undefined;
  const said = sentences.flatMap((sentence, at) => (saysNeed(sentence) ? [at] : []));
  if (said.length === 0) return cut(sentences);
  const taken = new Set<number>();
  let length = 0;
  const take = (at: number): void => {
    const sentence = sentences[at];
    if (sentence === undefined || taken.has(at)) return;
    if (length > 0 && length + sentence.length > AT_MOST) return;
    taken.add(at);
    length += sentence.length + 1;
  };
  // What says it first, then the one before, which says whose it is, and the one after, which says by when.
  for (const at of said) take(at);
  for (const at of said) take(at + 1);
  for (const at of said) take(at - 1);
  return cut([...taken].sort((one, other) => one - other).map((at) => sentences[at] ?? ''));
}

/** Does a sentence say that somebody needs somebody or something? */
export function saysNeed(sentence: string): boolean {
  const start = sentence.slice(0, AT_MOST);
  return NEEDS.some((need) => need.test(start));
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
