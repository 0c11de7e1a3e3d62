import type { Contact } from '../domain/contact.ts';
import type { Me } from '../domain/settings.ts';
import { isEnded, oneLine, paragraphs, phraseOf, plainText } from './free-text.ts';
import { hasJapanese, isForeignTo } from './language.ts';
import type { Written } from './letters-ja.ts';
import { midSentence } from './mid-sentence.ts';
import { calledInEnglish, calledTogether, isReadInEnglish, namedInEnglish, ownName } from './names.ts';
import type { AskPlan, JointPlan, Lines, NoGoPlan, ReportPlan, ThanksPlan } from './plan.ts';

/** The letters in English: plain, warm, short. */

/** A no costs nothing: stands in every letter that asks or introduces. */
export const RELEASE_EN = {
  first: "No is a perfectly good answer, and you needn't say why.",
  again:
    "No is still a perfectly good answer. If I don't hear from you, I'll take it as a no for now and leave it there.",
  joint:
    'If it turns out not to be a fit, either of you can say no at any point. No obligation on my account.',
} as const;

export function askInEnglish(plan: AskPlan): Written {
  return plan.round === 'first' ? firstAsk(plan) : secondAsk(plan, plan.round);
}

function firstAsk(plan: AskPlan): Written {
  const { named } = plan;
  const lead =
    named === undefined
      ? `There is someone I think you might like to meet${plan.specialty === undefined ? '' : `: ${theyDo(plan.specialty)}`}.`
      : `May I introduce you to ${described(named)}${furtherOf(named, plan.specialty)}?`;
  const next =
    named === undefined
      ? "If you'd like it, a line back is enough. I would then mention your name to them, and bring you together only if they say yes too."
      : `${calledInEnglish(named)} is happy for me to ask you. If you'd like it too, a line back is enough and I'll write to you both.`;
  return {
    subject:
      named === undefined
        ? 'An introduction, if you would like it'
        : `Would you like to meet ${namedInEnglish(named)}?`,
    body: paragraphs([
      greeting([plan.to]),
      plan.to.howWell === 'met-once' ? 'You may remember that we have met once.' : '',
      [lead, acquaintance(plan), named === undefined ? 'Would an introduction be welcome?' : '']
        .filter((part) => part !== '')
        .join(' '),
      told(reasonLabel(plan), plan.why),
      told('What you might get out of it', plan.yours),
      told(`What ${named === undefined ? 'they' : calledInEnglish(named)} might get out of it`, plan.theirs),
      told('One thing to know beforehand', plan.risk),
      told('You should also know where I stand in this', plan.ownInterest),
      next,
      RELEASE_EN.first,
      signed(plan.me),
    ]),
  };
}

function secondAsk(plan: AskPlan, round: 'no-answer' | 'not-now'): Written {
  const { named } = plan;
  const whom =
    named === undefined
      ? `someone${plan.specialty === undefined ? '' : ` ${whoDoes(plan.specialty)}`}`
      : described(named);
  const lead =
    round === 'not-now'
      ? `A while ago you said it wasn't the right time for an introduction to ${whom}. Would it suit you better now?`
      : `I wrote to you about an introduction to ${whom}. Just one more line, in case the first got buried.`;
  return {
    subject:
      round === 'not-now' ? 'Is now a better time for that introduction?' : 'That introduction, once more',
    body: paragraphs([
      greeting([plan.to]),
      lead,
      told(reasonLabel(plan), plan.why),
      told('One thing to know beforehand', plan.risk),
      told('You should also know where I stand in this', plan.ownInterest),
      `If you'd like it, a word is enough. ${RELEASE_EN.again}`,
      signed(plan.me),
    ]),
  };
}

export function jointInEnglish(plan: JointPlan): Written {
  const { seeker, provider } = plan;
  const [first, second] = calledTogether(seeker, provider);
  return {
    subject: `Introduction: ${namedInEnglish(seeker)} and ${namedInEnglish(provider)}`,
    body: paragraphs([
      greeting([seeker, provider], [first, second]),
      "You've both said yes to an introduction, so here it is.",
      presented(first, provider, second, plan.specialties.provider),
      presented(second, seeker, first, plan.specialties.seeker),
      told(plan.ownWords ? `In ${first}'s own words` : 'What this is about', plan.why),
      told(`What ${first} might get out of it`, plan.seekerGains),
      told(`What ${second} might get out of it`, plan.providerGains),
      told('You should both know where I stand in this', plan.ownInterest),
      `${first}, ${plan.kind === 'person' ? '' : 'as the need is yours, '}may I leave it to you to write first? A reply to this mail will do. After that it's between the two of you, and there is no need to keep me copied in.`,
      RELEASE_EN.joint,
      signed(plan.me),
    ]),
  };
}

export function reportInEnglish(plan: ReportPlan): Written {
  const [name, full] = [firstCalled(plan.with), namedInEnglish(plan.with)];
  const work = plan.kind === 'business';
  const what = {
    contacted: `I wanted to let you know that ${name} and I are in touch.`,
    met: `I wanted to let you know that ${name} and I have now spoken.`,
    result: {
      landed: work
        ? `I wanted to let you know that ${name} and I are now working together.`
        : `I wanted to let you know that something good has come of your introduction to ${name}.`,
      'no-fit': `Your introduction to ${name} didn't lead to anything this time, and I wanted you to hear it from me.`,
      unknown: `A short word on your introduction to ${name}.`,
    }[plan.result ?? 'unknown'],
  }[plan.about];
  const thanks =
    plan.result === 'no-fit'
      ? "I'm grateful all the same that you brought us together."
      : plan.about === 'result'
        ? 'Thank you again for bringing us together.'
        : "Thank you again for bringing us together. I'll keep you posted.";
  return {
    subject: `An update on your introduction to ${full}`,
    body: paragraphs([
      greeting([plan.to]),
      what,
      plan.news.map(ended).join('\n'),
      `${thanks} No need to reply.`,
      signed(plan.me),
    ]),
  };
}

export function thanksInEnglish(plan: ThanksPlan): Written {
  const promise =
    plan.mine === 'provider'
      ? "I know you've put your name to this, so I'll take good care of it, and I'll tell you how it goes."
      : "It's kind of you to have thought of me. I'll tell you how it goes.";
  return {
    subject: `Thank you for introducing me to ${namedInEnglish(plan.with)}`,
    body: paragraphs([
      greeting([plan.to]),
      `Thank you for introducing me to ${namedInEnglish(plan.with)}.`,
      promise,
      signed(plan.me),
    ]),
  };
}

export function noGoInEnglish(plan: NoGoPlan): Written {
  const whom = plan.specialty === undefined ? '' : ` to someone ${whoDoes(plan.specialty)}`;
  const lead = plan.wasAsked
    ? `I wrote to you about an introduction${whom}. It won't be going ahead this time.`
    : "The introduction we talked about won't be going ahead this time.";
  const kind = plan.hasAgreed
    ? 'Thank you for being open to it.'
    : plan.wasAsked
      ? "You needn't give it any more thought."
      : '';
  return {
    subject: 'About the introduction I mentioned',
    body: paragraphs([
      greeting([plan.to]),
      [lead, kind].filter((part) => part !== '').join(' '),
      "If I come across something else that might suit you, I'd be glad to ask you again. No need to reply.",
      signed(plan.me),
    ]),
  };
}

/** "Hi Greg" to those on first-name terms, "Dear" as soon as somebody is not. */
export function greeting(people: readonly Contact[], names = people.map(calledInEnglish)): string {
  const formal =
    people.some((one) => ['mr', 'ms', 'dr', 'sensei', 'sama'].includes(one.address ?? '')) ||
    names.some((name) => name.endsWith('-san'));
  return `${formal ? 'Dear' : 'Hi'} ${names.join(' and ')},`;
}

/** Somebody the reader knows too: Tom, where the subject says Tom Ellery; else the whole name, as there. */
function firstCalled(contact: Contact): string {
  const [called, full] = [calledInEnglish(contact), namedInEnglish(contact)];
  return full.split(' ').includes(called) || !isReadInEnglish(contact) ? called : full;
}

/** Greg Smith, Head of Design at Example Ltd; Greg Smith of Example Ltd. */
function described(contact: Contact): string {
  const name = namedInEnglish(contact);
  const company = oneLine(contact.company ?? '');
  const role = phraseOf(contact.role) ?? '';
  if (role === '' || hasJapanese(role)) return company === '' ? name : `${name} of ${company}`;
  return company === '' ? `${name}, ${role}` : `${name}, ${role} at ${company}`;
}

/** A tax adviser, a photographer: what somebody is, not what they specialise in. */
const OCCUPATION =
  /\b(?:(?:design|writ|engineer|develop|photograph|interpret|brok|plann|train|bak|print|produc|manag|own|found|recruit|bank|lawy|teach|publish|research|farm|programm|bookkeep|carpent|plumb|film-?mak|copywrit|web design)er|(?:advis|consult|edit|translat|direct|solicit|surveyo|mediat|instruct|illustrat|contract|realt|audit|invest|facilitat|negotiat|arbitrat|doct|conservat)(?:or|er|r|ant)|accountant|assistant|attorney|architect|agent|coach|nurse|physician|electrician|technician|musician|therapist|dentist|florist|stylist|artist|specialist|journalist|strategist|psychologist|analyst|expert|notary|officer|chef)$/iu;

function whoDoes(specialty: string): string {
  const what = midSentence(specialty);
  if (hasJapanese(what)) return `whose field, in Japanese, is ${what}`;
  if (!OCCUPATION.test(what)) return `who specialises in ${what}`;
  return hasArticle(what) ? `who is ${what}` : `who works as ${withArticle(what)}`;
}

/** The same after "someone you might like to meet:". */
function theyDo(specialty: string): string {
  const what = midSentence(specialty);
  if (hasJapanese(what)) return `their field, in Japanese, is ${what}`;
  if (!OCCUPATION.test(what)) return `they specialise in ${what}`;
  return hasArticle(what) ? what : withArticle(what);
}

function hasArticle(what: string): boolean {
  return /^(?:an?|the)\s/i.test(what);
}

function withArticle(what: string): string {
  return `${/^[aeio]/i.test(what) ? 'an' : 'a'} ${what}`;
}

/** What is said behind name and role; nothing when the role has said it. */
function furtherOf(contact: Contact, specialty: string | undefined): string {
  const isRole = specialty?.toLowerCase() === phraseOf(contact.role)?.toLowerCase();
  return specialty === undefined || isRole ? '' : `, ${whoDoes(specialty)}`;
}

function acquaintance(plan: AskPlan): string {
  const name = plan.named === undefined ? undefined : calledInEnglish(plan.named);
  switch (plan.howWell) {
    case 'worked-with':
      return name === undefined ? 'We have worked together.' : `${name} and I have worked together.`;
    case 'know':
      return name === undefined ? 'I know them personally.' : `I know ${name} personally.`;
    case 'met-once':
      return `I have met ${name ?? 'them'} only once, so I can't speak for their work.`;
    default:
      return '';
  }
}

function presented(reader: string, other: Contact, called: string, specialty: string | undefined): string {
  const worked = other.howWell === 'worked-with' ? ` ${called} and I have worked together.` : '';
  return `${reader}, please meet ${described(other)}${furtherOf(other, specialty)}.${worked}`;
}

function reasonLabel({ named, ownWords }: AskPlan): string {
  if (!ownWords) return 'What made me think of it';
  return named === undefined ? 'In their own words' : `In ${calledInEnglish(named)}'s own words`;
}

/** A label, and below it what the user wrote, a point for each line. */
function told(label: string, lines: Lines): string {
  if (lines.length === 0) return '';
  const head = `${label}${isForeignTo(lines.join(' '), 'en') ? ' (in the original Japanese)' : ''}:`;
  const point = (line: string) => (/^[・･*•–-]/u.test(line) ? line : `- ${line}`);
  return [head, ...lines.map(point)].join('\n');
}

function ended(line: string): string {
  return isEnded(line) ? line : `${line}${hasJapanese(line) ? '。' : '.'}`;
}

export function signed(me: Me): string {
  const own = plainText(me.signature.en);
  if (/^(?:best|kind|warm|many thanks|regards|sincerely|yours|cheers|thank)/i.test(own)) return own;
  const company = oneLine(me.company);
  const name = [ownName(me, 'en'), hasJapanese(company) ? '' : company]
    .filter((line) => line !== '')
    .join('\n');
  return ['Best wishes,', own === '' ? name : own].filter((line) => line !== '').join('\n');
}
