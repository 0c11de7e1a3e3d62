import { type Language, otherSide, SIDES, type Side } from '../domain/basics.ts';
import type { Contact, HowWell } from '../domain/contact.ts';
import { mayBeIntroduced, mayBeNamed, riskToTell } from '../domain/disclosure.ts';
import type { IntroductionKind, ReportAbout } from '../domain/introduction.ts';
import type { Consent, Standing } from '../domain/introduction-state.ts';
import type { Me } from '../domain/settings.ts';
import { linesOf, oneLine, phraseOf, speaksOfSelf } from './free-text.ts';
import { isForeignTo } from './language.ts';
import type { FreeText, LetterFacts, LetterOptions, Missing } from './letter.ts';
import { ownName } from './names.ts';
import { tellsWho } from './naming.ts';

/**
 * What a letter will say, before it is said in a language. Everything that may not be told is gone from here on:
 * the templates see only these plans, never a contact that may not be named.
 */

/** Lines of free text; none when it is left out. */
export type Lines = readonly string[];

export interface AskPlan {
  readonly to: Contact;
  /** The other side, once they may be named; they have then agreed. */
  readonly named?: Contact;
  readonly specialty?: string;
  readonly howWell?: HowWell;
  readonly why: Lines;
  /** The need is told in the words of who has it, to the other. */
  readonly ownWords: boolean;
  /** What the one who is asked gains, and what the other does. */
  readonly yours: Lines;
  readonly theirs: Lines;
  readonly risk: Lines;
  readonly ownInterest: Lines;
  readonly round: 'first' | 'no-answer' | 'not-now';
  readonly me: Me;
}

export interface JointPlan {
  readonly seeker: Contact;
  readonly provider: Contact;
  readonly specialties: Readonly<Record<Side, string | undefined>>;
  readonly why: Lines;
  readonly ownWords: boolean;
  readonly seekerGains: Lines;
  readonly providerGains: Lines;
  readonly ownInterest: Lines;
  readonly kind: IntroductionKind;
  readonly me: Me;
}

export interface ReportPlan {
  readonly to: Contact;
  /** Whom the introducer brought the user together with. */
  readonly with: Contact;
  readonly about: ReportAbout;
  readonly result?: 'landed' | 'no-fit';
  readonly kind: IntroductionKind;
  readonly news: Lines;
  readonly me: Me;
}

export type ThanksPlan = Pick<ReportPlan, 'to' | 'with' | 'me'> & { readonly mine: Side };

/** Names nobody: from where it stands nobody can tell who of the two has heard of whom. */
export interface NoGoPlan {
  readonly to: Contact;
  /** The other side as the ask described it; only where there was one. */
  readonly specialty?: string;
  readonly wasAsked: boolean;
  readonly hasAgreed: boolean;
  readonly me: Me;
}

/** What there is to say besides the letter itself. */
export interface Remarks {
  readonly missing: Missing[];
  readonly leftOut: FreeText[];
  readonly texts: { readonly field: FreeText; readonly text: string }[];
}

export function noRemarks(): Remarks {
  return { missing: [], leftOut: [], texts: [] };
}

/** Texts that stand out in a letter of this language. */
export function foreignTexts(remarks: Remarks, language: Language): readonly FreeText[] {
  const found = remarks.texts.filter(({ text }) => isForeignTo(text, language)).map(({ field }) => field);
  return [...new Set(found)];
}

export function planAsk(facts: LetterFacts, options: LetterOptions, remarks: Remarks): AskPlan | undefined {
  const { introduction, standing, me } = facts;
  const side = options.side ?? sideToAsk(facts);
  const [to, other] = [facts[side], facts[otherSide(side)]];
  if (facts.introducer !== 'me' || to === 'me' || other === 'me') return undefined;

  const named = mayBeNamed(standing, otherSide(side));
  const again = options.again === true;
  const take = (field: FreeText, text: string | undefined): Lines => {
    const lines = linesOf(text);
    if (lines.length === 0) return [];
    const whole = lines.join('\n');
    if (!named && tellsWho(whole, other, facts.addresses[other.id])) {
      remarks.leftOut.push(field);
      return [];
    }
    remarks.texts.push({ field, text: whole });
    return lines;
  };
  const gains: Readonly<Record<Side, Lines>> = again
    ? { seeker: [], provider: [] }
    : {
        seeker: take('seeker-gains', introduction.seekerGains),
        provider: take('provider-gains', introduction.providerGains),
      };
  const specialty = take('specialty', phraseOf(other.specialty)).join(' ');
  const plan: AskPlan = {
    to,
    ...(named && { named: other }),
    ...(specialty !== '' && { specialty }),
    ...(other.howWell !== undefined && { howWell: other.howWell }),
    why: take('why', introduction.why),
    ownWords: side === 'provider' && speaksOfSelf(linesOf(introduction.why)),
    yours: gains[side],
    theirs: gains[otherSide(side)],
    risk: take('risk', riskToTell(introduction, side)),
    ownInterest: take('own-interest', introduction.ownInterest),
    round: !again ? 'first' : standing.consent[side] === 'not-now' ? 'not-now' : 'no-answer',
    me,
  };
  if (remarks.leftOut.length > 0) remarks.missing.push('names-unnamed-side');
  noteMissing(facts, remarks);
  if (!named && linesOf(other.specialty).length === 0) remarks.missing.push('specialty');
  noteMe(me, remarks);
  return plan;
}

export function planJoint(facts: LetterFacts, remarks: Remarks): JointPlan | undefined {
  const { introduction, standing, seeker, provider, introducer, me } = facts;
  if (introducer !== 'me' || seeker === 'me' || provider === 'me') return undefined;
  if (!mayBeIntroduced(standing)) {
    remarks.missing.push('consent');
    return undefined;
  }
  const take = (field: FreeText, text: string | undefined): Lines => {
    const lines = linesOf(text);
    if (lines.length > 0) remarks.texts.push({ field, text: lines.join('\n') });
    return lines;
  };
  noteMissing(facts, remarks);
  noteMe(me, remarks);
  return {
    seeker,
    provider,
    specialties: {
      seeker: take('specialty', phraseOf(seeker.specialty))[0],
      provider: take('specialty', phraseOf(provider.specialty))[0],
    },
    why: take('why', introduction.why),
    ownWords: speaksOfSelf(linesOf(introduction.why)),
    seekerGains: take('seeker-gains', introduction.seekerGains),
    providerGains: take('provider-gains', introduction.providerGains),
    ownInterest: take('own-interest', introduction.ownInterest),
    kind: introduction.kind,
    me,
  };
}

export function planReport(
  facts: LetterFacts,
  options: LetterOptions,
  remarks: Remarks,
): ReportPlan | undefined {
  const received = receivedOf(facts);
  if (received === undefined) return undefined;
  const { outcome } = facts.standing;
  const results = [outcome.seeker, outcome.provider];
  const result = results.includes('no-fit') ? 'no-fit' : results.includes('landed') ? 'landed' : undefined;
  const about = options.about ?? (result === undefined ? 'contacted' : 'result');
  const news = linesOf(options.news);
  if (news.length > 0) remarks.texts.push({ field: 'news', text: news.join('\n') });
  if (about === 'result' && result === undefined) remarks.missing.push('outcome');
  noteMe(facts.me, remarks);
  return {
    to: received.to,
    with: received.with,
    about,
    ...(about === 'result' && result !== undefined && { result }),
    kind: facts.introduction.kind,
    news,
    me: facts.me,
  };
}

export function planThanks(facts: LetterFacts, remarks: Remarks): ThanksPlan | undefined {
  const received = receivedOf(facts);
  if (received === undefined) return undefined;
  noteMe(facts.me, remarks);
  return { ...received, me: facts.me };
}

export function planNoGo(facts: LetterFacts, options: LetterOptions, remarks: Remarks): NoGoPlan | undefined {
  const { standing, me } = facts;
  const side = options.side ?? sideThatWaits(facts.standing);
  const [to, other] = [facts[side], facts[otherSide(side)]];
  if (facts.introducer !== 'me' || to === 'me' || other === 'me') return undefined;
  const wasAsked = standing.askedAt[side] !== undefined;
  const specialty = wasAsked ? linesOf(phraseOf(other.specialty)).join(' ') : '';
  const isDescribed = specialty !== '' && !tellsWho(specialty, other, facts.addresses[other.id]);
  if (isDescribed) remarks.texts.push({ field: 'specialty', text: specialty });
  noteMe(me, remarks);
  return {
    to,
    ...(isDescribed && { specialty }),
    wasAsked,
    hasAgreed: standing.consent[side] === 'agreed',
    me,
  };
}

/** The introducer and the one they brought, where the user is one of the two sides. */
function receivedOf(facts: LetterFacts): { to: Contact; with: Contact; mine: Side } | undefined {
  const { seeker, provider, introducer } = facts;
  if (introducer === 'me') return undefined;
  if (provider === 'me' && seeker !== 'me') return { to: introducer, with: seeker, mine: 'provider' };
  if (seeker === 'me' && provider !== 'me') return { to: introducer, with: provider, mine: 'seeker' };
  return undefined;
}

/** The seeker first, the need being theirs to tell, unless they have agreed. */
function sideToAsk(facts: LetterFacts): Side {
  return mayBeNamed(facts.standing, 'seeker') ? 'provider' : 'seeker';
}

/** Who has agreed and waits; else who was asked and may still be thinking about it. */
export function sideThatWaits(standing: Standing): Side {
  const waits = (...consents: readonly Consent[]) =>
    SIDES.find((side) => consents.includes(standing.consent[side]));
  return waits('agreed') ?? waits('asked', 'no-answer') ?? 'seeker';
}

function noteMissing({ introduction }: LetterFacts, remarks: Remarks): void {
  if (linesOf(introduction.why).length === 0) remarks.missing.push('why');
  if (linesOf(introduction.seekerGains).length === 0) remarks.missing.push('seeker-gains');
  if (linesOf(introduction.providerGains).length === 0) remarks.missing.push('provider-gains');
}

function noteMe(me: Me, remarks: Remarks): void {
  if (ownName(me, 'ja') === '' && oneLine(me.signature.ja + me.signature.en) === '')
    remarks.missing.push('my-name');
}
