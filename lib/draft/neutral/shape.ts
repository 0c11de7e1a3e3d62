import { hasJapanese } from '../language.ts';

/** What kind of letter a text is, as far as can be read from it. */
export type DraftKind = 'ask' | 'joint' | 'report' | 'thanks' | 'no-go' | 'decline' | 'check-in' | 'other';

/**
 * What a letter of its kind should have.
 * - `why-now`: the reason, and why at this time. `gains`: what each gets out of it. `limits`: told to whom they concern.
 * - `how-i-know`: and since when. `interest`: the introducer's own interest, or what they get for it.
 * - `release`: that one need not say yes because of who asks. `next-step`: one. `easy-no`: a no as easy as a yes.
 * - `who-writes-first`: who of the two. `no-contact-details`: none before both have agreed.
 */
export type ShapePart =
  | 'why-now'
  | 'gains'
  | 'limits'
  | 'how-i-know'
  | 'interest'
  | 'release'
  | 'next-step'
  | 'easy-no'
  | 'who-writes-first'
  | 'no-contact-details';

export interface PartFound {
  readonly part: ShapePart;
  readonly present: boolean;
  /** The words by which it was found; empty where it was not. */
  readonly by: string;
}

const PARTS_OF: Readonly<Record<DraftKind, readonly ShapePart[]>> = {
  ask: [
    'why-now',
    'gains',
    'limits',
    'how-i-know',
    'interest',
    'release',
    'next-step',
    'easy-no',
    'no-contact-details',
  ],
  joint: ['why-now', 'gains', 'how-i-know', 'interest', 'release', 'next-step', 'who-writes-first'],
  report: ['next-step'],
  thanks: [],
  'no-go': ['no-contact-details'],
  decline: ['easy-no'],
  'check-in': ['easy-no', 'next-step'],
  other: [],
};

/** Two are brought together here and now, both addressed. */
const JOINT = [
  /\b(?:you two|you(?:['’]ve| have)? both|both of you|each other|the two of you|put(?:ting)? you (?:two )?in touch|(?:please |do )?meet \p{Lu}\p{L}+|introduc(?:e|ing) you to (?:each other|one another))/u,
  /お二人(?:を|の|で)|(?:お引き合わせ|おつなぎ|ご紹介)(?:いたし|し|申し上げ)ます。|ご両名|皆様にご了承/u,
] as const;
/** One is asked whether they would like it. */
const ASK = [
  /\b(?:(?:may|could|can|shall|should) I (?:introduce|connect|put|bring|mention|give|pass|ask you)|would (?:you (?:like|be open|be willing|be interested|mind|care)|an introduction|it (?:suit|help|be useful))|are you open|if you(?:['’]d)? (?:like|agree|are open|would like)|let me know (?:if|whether)|only if (?:they|he|she|you)|I would (?:then|first) (?:mention|ask|check))\b/iu,
  /(?:ご意向|ご都合)(?:を|は)?(?:伺|お聞か|お伺)|ご紹介できればと|(?:ご紹介|お引き合わせ|おつなぎ)(?:して|させて)?(?:も|いただい?ても?)?(?:よろしい|差し支え|いかが)|(?:お話を)?進めても(?:よい|よろし)|ご興味(?:が|は|を|ござい)|お会いになって(?:み|くだ)|いかがでしょうか/u,
] as const;
const THANKS = [
  /\bthank(?:s| you)\b[^.!?]{0,60}\b(?:introduc|connect|intro\b|referr)/iu,
  /ご紹介(?:いただ|くださ|賜)[^。]{0,20}(?:ありがとう|御礼|お礼|感謝)/u,
] as const;
const REPORT = [
  /\b(?:we (?:met|spoke|talked|have met|had a (?:call|talk))|wanted to (?:tell|let) you (?:know )?(?:how|that)|how it (?:went|is going)|it came to (?:nothing|a contract)|we (?:have )?agreed (?:to|on))\b/iu,
  /(?:ご報告|お会いし(?:ました|てまいり)|お目にかかり(?:ました|)|お話(?:を|し)(?:伺い|し)ました|契約(?:に至り|となり)|見送(?:る|り)(?:こと)?(?:に|と)(?:なり|いたし))/u,
] as const;
const DECLINE = [
  /\b(?:I (?:can(?:not|['’]t)|won['’]t|would rather not|am not able to|am unable to|must decline|have to decline)|not (?:for|a fit for) (?:me|us)|I will pass)\b/iu,
  /(?:お断り(?:させて|いたし|申し)|ご遠慮(?:させて|申し)|お受け(?:でき|いたしかね)|控えさせて|ご紹介(?:は)?(?:いたしかね|でき(?:ま|か)))/u,
] as const;
const NO_GO = [
  /\b(?:it will not go ahead|won['’]t (?:be going|go) ahead|not (?:be )?go(?:ing)? ahead|has come to nothing|will not work out)\b/iu,
  /(?:今回(?:の(?:件|ご紹介))?は[^。、]{0,12}(?:見送り(?:と|に)なり|見送らせ|見合わせ|白紙)|進めないこと)/u,
] as const;
const CHECK_IN = [
  /\b(?:how (?:is|are) (?:it|things|you two) (?:going|getting on)|have you (?:two )?(?:been in touch|spoken|met)|just checking|any news)\b/iu,
  /(?:その後(?:、)?(?:いかが|お話|ご連絡)|いかがお過ごし|進み具合)/u,
] as const;

/** The kind a text is; `other` where nothing tells. Whom it greets tells most: a joint letter greets two. */
export function kindOf(text: string, greetsTwo: boolean): DraftKind {
  const is = (cues: readonly RegExp[]) => cues.some((cue) => cue.test(text));
  if (is(THANKS)) return is(REPORT) && text.length > 600 ? 'report' : 'thanks';
  if (is(NO_GO)) return 'no-go';
  if (is(DECLINE) && !is(ASK)) return 'decline';
  if (is(JOINT) && (greetsTwo || !is(ASK)) && !is(CHECK_IN)) return 'joint';
  if (is(ASK)) return 'ask';
  if (is(CHECK_IN)) return 'check-in';
  return is(REPORT) ? 'report' : 'other';
}

const CUES: Readonly<Record<Exclude<ShapePart, 'no-contact-details'>, readonly [en: RegExp, ja: RegExp]>> = {
  'why-now': [
    /\b(?:because|what made me think|what this is about|since (?:she|he|they|you|the|her|his|their)|is looking for|are looking for|needs?|wants? to|asked me|told me|mentioned|plans? to|is planning|has to|will be (?:moving|opening|closing|leaving)|before (?:the|spring|summer|autumn|winter|\p{Lu})|this (?:spring|summer|autumn|winter|month|year)|by (?:the end|\p{Lu}))\b/iu,
    /(?:お探し|探して(?:おられ|いらっしゃ|い)|ご相談(?:を|が)|とのこと(?:で|です)|お困り|ご予定|検討(?:されて|中)|お考え|必要(?:と|に)|ため(?:、|です|に)|までに|理由|きっかけ|背景)/u,
  ],
  gains: [
    /\b(?:(?:you|they|he|she|each|\p{Lu}\p{L}+) might get|for you|for (?:him|her|them|both)|you (?:would|could|may|might|get|gain)|(?:he|she|they) (?:would|could|may|might|get|gain|could use)|in (?:it|this) for|benefit|useful|of use|in return|each of you|both of you)\b/iu,
    /(?:(?:様|さん|先生)(?:に|にとって|には)[^。]{0,30}(?:よい|良い|助け|役に立|機会|利点|メリット|意味)|お互い|双方に|お役に立|得るもの|メリット|利点|機会にな|つながるかも|にとって)/u,
  ],
  limits: [
    /\b(?:should (?:know|tell you|mention|say)|limits?|only (?:takes?|works?|does)|lead time|budget|cannot|can['’]t|does not|doesn['’]t|not (?:take|do)|at most|at least|booked|busy|one thing to know|know beforehand|drawback|risk|honest(?:ly)?|costs?)\b/iu,
    /(?:あらかじめ(?:お伝え|申し)|先にお伝え|ただ(?:し)?、|条件|納期|ご予算|予算|対応(?:でき|されて)(?:ない|いない|ません)|難しい|限り|ご留意|懸念|リスク|弱み|空き|手一杯|繁忙)/u,
  ],
  'how-i-know': [
    /\b(?:(?:I|we)(?:['’]ve| have)? (?:know|known|met|worked with|been working|hired|used)|(?:we|and I) (?:(?:have )?(?:met|worked)|(?:have )?known|go back|share)|(?:did|made|built|designed|does|handles) (?:\w+ ){0,3}(?:for me|for us|our|my)|(?:my|our) (?:own )?(?:accountant|lawyer|printer|designer|client|neighbou?r|colleague|former|supplier|customer|dentist|teacher)|have (?:only )?met (?:him|her|them) once)\b/iu,
    /(?:お付き合い|存じ上げ|ご一緒(?:し|に|いた)|お仕事を(?:お願い|ご一緒)|お世話になって(?:いる|き)|知り合(?:い|って)|一度お会いし|お会いしたことが|から(?:の)?(?:ご縁|知人|友人)|年(?:ほど|来|前から))/u,
  ],
  interest: [
    /\b(?:where I stand|I (?:get|receive|earn|take|have) (?:a |no |nothing |any )?(?:fee|commission|share|stake|interest|money|percentage|nothing)|no (?:fee|commission|interest) (?:of mine|in it|for me)|my own interest|nothing in it for me|I am (?:an investor|a shareholder|paid)|paid for|discloses?|in full openness|for the record|to be open)\b/iu,
    /(?:紹介(?:料|手数料)|手数料|謝礼|報酬|私(?:自身)?の(?:利益|利害|事情|立場)|利害関係|出資|一切いただ(?:い|き)|いただくもの(?:は|が)|私には何も)/u,
  ],
  release: [
    /\b(?:(?:no|a no) is (?:still )?(?:a )?(?:perfectly )?(?:good|fine|fair|all right|ok(?:ay)?)|need(?:n['’]t| not) (?:say (?:yes|why)|go (?:on|ahead)|feel)|(?:please )?(?:don['’]t|do not) (?:feel|go ahead|say yes) (?:obliged|bound|because|just because|on my account|under)|no (?:obligation|pressure|hard feelings)|feel free to (?:say no|decline|pass|ignore)|you owe (?:me|nobody) (?:nothing|anything)|entirely up to (?:you|each of you)|because (?:it came|it comes) from me)\b/iu,
    /(?:お気遣い(?:は|なく)(?:不要|ご無用|なさら)?|ご遠慮なく(?:お断り|お見送り|ご辞退)|お断り(?:いただ|くださ|になっ)[^。]{0,14}(?:構いません|結構|大丈夫|差し支え)|お見送り(?:ください|いただい)|ご放念|無理にとは|ご負担(?:に|の)[^。]{0,10}(?:なら|ない)|理由も?[^。]{0,8}(?:結構|不要)|どうぞ(?:そのまま)?お(?:見送り|断り))/u,
  ],
  'next-step': [
    /\b(?:reply|answer|write|let me know|tell me|call|drop (?:me )?a line|one word|(?:she|he|\p{Lu}\p{L}+) will (?:write|call|get in touch|send)|I(?:['’]ll| will) (?:write|send|introduce|ask|put)|suggest|over to you|next step)\b/iu,
    /(?:ご返信|お返事|一言|ご連絡(?:ください|いただけ|差し上げ|を)|お知らせください|お送り(?:し|いた|くだ)|お引き合わせ|おつなぎ(?:し|いた)|ご日程|次(?:は|の一歩)|お電話)/u,
  ],
  'easy-no': [
    /\b(?:no is|say no|saying no|if not|or no\b|yes or no|just (?:ignore|leave)|no (?:answer|reply) (?:is )?(?:needed|necessary|either)|need(?:n['’]t| not) (?:answer|reply|say why)|either way|decline|pass on|rather not|not for you)\b/iu,
    /(?:お断り|お見送り|ご辞退|合わない(?:と|場合|よう)|ご返信がなければ|ご返信(?:は)?不要|ご放念|難しければ|ご無理(?:の|は|であれば)|否|いいえ)/u,
  ],
  'who-writes-first': [
    /\b(?:\p{Lu}\p{L}+|he|she|you) (?:will|would|could|may|might|offered to|is going to|has offered to) (?:\w+ )?(?:write|call|get in touch|reach out|be in touch|send|suggest|reply|start|take it from here)\b|\b(?:over to you|I(?:['’]ll| will) leave (?:it|you)|take it from here|you to write first|please (?:write|call|reply to) (?:her|him|\p{Lu}\p{L}+))\b/u,
    /(?:様|さん|先生)(?:から|より)[^。]{0,16}(?:ご連絡|お電話|メール|お送り|ご返信)|(?:まず|はじめに|最初に)(?:は)?[^。]{0,20}(?:様|さん|先生)(?:から|より|に)/u,
  ],
};

/** An address of e-mail or a number of telephone. */
const CONTACT_DETAILS =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\d-])(?:\+?\d{1,3}[ -]?)?\(?0?\d{1,4}\)?[ -]\d{2,4}[ -]\d{3,4}(?![\d-])/u;

/** Which parts the letter has, of those that its kind should have. */
export function shapeOf(own: string, kind: DraftKind): readonly PartFound[] {
  return PARTS_OF[kind].map((part) => {
    if (part === 'no-contact-details') {
      const details = CONTACT_DETAILS.exec(own)?.[0];
      return { part, present: details === undefined, by: details ?? '' };
    }
    const [en, ja] = CUES[part];
    const by = (hasJapanese(own) ? (ja.exec(own) ?? en.exec(own)) : en.exec(own))?.[0] ?? '';
    return { part, present: by !== '', by };
  });
}
