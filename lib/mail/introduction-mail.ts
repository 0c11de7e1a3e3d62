import type { PagePerson } from '../deeds/shell.ts';
import type { Side } from '../domain/basics.ts';
import type { Me } from '../domain/settings.ts';
import { BOTH, isAgainstAll, SOMEBODY, sentenceCue, subjectCue, whoToMeet } from './introduction-cues.ts';
import type { MailAtHand } from './mail.ts';
import { type Called, calledOf, callsOfMe, isNamed } from './names-in-text.ts';
import { saysNeed } from './need-text.ts';
import { isForwarded, ownPartOf, quotesSomebody } from './own-part.ts';
import { sentencesOf } from './sentences.ts';

/** A mail that introduces two people to each other, as far as it can be told from who is on it and what it says. */
export interface IntroductionMail {
  /** `received`: the sender introduced somebody to the user. `made`: the user introduced two others. */
  readonly kind: 'received' | 'made';
  /** Who introduces; nobody where the user does. */
  readonly introducer?: PagePerson;
  /** Whom the user was introduced to; where they introduced, who has the need. */
  readonly seeker: PagePerson;
  /** The other of the two; nobody where it is the user. */
  readonly provider?: PagePerson;
  /** `received`: the user has the need and the other can meet it, as the mail says. Else it is the other way round. */
  readonly userSeeks?: boolean;
  /** Why, as the mail says it, in a line. */
  readonly why?: string;
  /** The words it was told by: "let me introduce". */
  readonly said: string;
  readonly url?: string;
}

/** Two of the sentences that follow still speak of whom was introduced. */
const NEAR = 2;
const WHY_AT_MOST = 200;
/** Sender, user and up to two more; mails to more people announce something. */
const OTHERS_AT_MOST = 2;

/**
 * The introduction that a mail makes, if it makes one: somebody who writes to the user and one other, or the user who
 * writes to two, with the words for it in what the writer wrote themself. Rather misses one than takes an answer, an
 * announcement or a request for one.
 */
export function introductionMailOf(mail: MailAtHand, me: Me): IntroductionMail | undefined {
  if (isForwarded(mail.subject, mail.text)) return undefined;
  const others = mail.recipients.filter((person) => !person.nobody);
  const own = ownPartOf(mail.text);
  if (isAgainstAll(own)) return undefined;
  const parts: Parts = {
    sentences: sentencesOf(own),
    subject: mail.subject,
    isAnswer: quotesSomebody(mail.text),
  };
  return mail.isOwn ? madeIn(mail, others, parts) : receivedIn(mail, others, parts, callsOfMe(me));
}

interface Parts {
  readonly sentences: readonly string[];
  readonly subject: string | undefined;
  /** It answers somebody: the subject is of what it answers. */
  readonly isAnswer: boolean;
}

function madeIn(mail: MailAtHand, others: readonly PagePerson[], parts: Parts): IntroductionMail | undefined {
  const [one, two] = others;
  if (!one || !two || others.length !== 2) return undefined;
  const [first, second] = [calledOf(one), calledOf(two)];
  const cue = cueIn(parts, [first, second], [first, second]);
  if (!cue) return undefined;
  const secondNeeds = needOf(parts, second) !== undefined && needOf(parts, first) === undefined;
  const [seeker, provider] = secondNeeds ? [two, one] : [one, two];
  return { kind: 'made', seeker, provider, ...rest(mail, parts, cue, [first, second]) };
}

function receivedIn(
  mail: MailAtHand,
  others: readonly PagePerson[],
  parts: Parts,
  user: Called,
): IntroductionMail | undefined {
  const { sender } = mail;
  if (!sender || sender.nobody || !mail.isToUser) return undefined;
  if (others.length === 0 || others.length > OTHERS_AT_MOST) return undefined;
  const called = others.map(calledOf);
  const calledTogether: Called = {
    latin: called.flatMap(({ latin }) => latin),
    other: called.flatMap(({ other }) => other),
  };
  const cue = cueIn(parts, [calledTogether], [user, ...called]);
  if (!cue) return undefined;
  const [other, itsNames] = whomOf(others, called, parts, cue, user) ?? [];
  if (!other || !itsNames) return undefined;
  const userSeeks = userNeeds(parts, user) && needOf(parts, itsNames) === undefined;
  return {
    kind: 'received',
    introducer: sender,
    seeker: other,
    ...(userSeeks && { userSeeks }),
    ...rest(mail, parts, cue, [itsNames]),
  };
}

/** Of two others, the one who is named where the words are; nobody where these two are introduced to each other. */
function whomOf(
  others: readonly PagePerson[],
  called: readonly Called[],
  { sentences, subject }: Parts,
  { at }: Cue,
  user: Called,
): readonly [PagePerson, Called] | undefined {
  const pairs = others.map((person, index) => [person, called[index] as Called] as const);
  if (pairs.length === 1) return pairs[0];
  // With four people the user has to be spoken to, or be named: else the other two are introduced to each other.
  const spokenTo = `${sentences.slice(0, 2).join(' ')} ${subject ?? ''}`;
  if (!isNamed(spokenTo, user)) return undefined;
  const where = at === undefined ? (subject ?? '') : (sentences[at] ?? '');
  const named = pairs.filter(([, names]) => isNamed(where, names));
  return named.length === 1 ? named[0] : undefined;
}

interface Cue {
  readonly said: string;
  /** The sentence that says it; nothing where the subject does. */
  readonly at?: number;
}

/**
 * @param whom one of each has to be named where the words are
 * @param all of whom two have to stand in a subject that says it alone
 */
function cueIn(
  { sentences, subject, isAnswer }: Parts,
  whom: readonly Called[],
  all: readonly Called[],
): Cue | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const meeting = whoToMeet(sentence);
    if (meeting && whom.some((names) => isNamed(meeting.whom, names))) return { said: meeting.said, at };
    const said = sentenceCue(sentence);
    if (said === undefined) continue;
    const near = [sentence, sentences[at - 1] ?? '', ...sentences.slice(at + 1, at + 1 + NEAR)].join(' ');
    const speaksOfThem =
      whom.some((names) => isNamed(near, names)) || BOTH.test(sentence) || SOMEBODY.test(sentence);
    if (speaksOfThem) return { said, at };
  }
  const title = isAnswer ? undefined : subjectCue(subject);
  if (title === undefined) return undefined;
  const named = all.filter((names) => isNamed(title, names)).length;
  return named >= 2 ||
    (named === 1 && /intro|紹介|引き?合わせ/iu.test(title) && whom.some((one) => isNamed(title, one)))
    ? { said: title }
    : undefined;
}

/** What says of somebody that they need something: their name and the need in one sentence, or in the one before. */
function needOf({ sentences }: Parts, called: Called): string | undefined {
  return sentences.find((sentence, at) => {
    if (!saysNeed(sentence)) return false;
    if (isNamed(sentence, called)) return true;
    const saysOfThem =
      /^(he|she|they|his|her|their)\b|^(現在|いま|今)?、?[^。]{0,20}(お困り|お探し|困って|探して)/iu;
    return saysOfThem.test(sentence) && isNamed(sentences[at - 1] ?? '', called);
  });
}

/** The need is the user's own: "you were looking for", 「お探しとのことでした」. */
function userNeeds({ sentences }: Parts, user: Called): boolean {
  return sentences.some(
    (sentence) =>
      /\byou (were|are|have been|mentioned|asked|said|need|needed|told me|wanted)\b.{0,60}\b(look|search|need|ask|want|for|help)/i.test(
        sentence,
      ) ||
      /(お探し|お困り|ご相談|ご希望|ご要望|お悩み)(の|だ|で|と)?(との|という|とおっしゃ|いただ|頂|だった|でした)|(ご相談|お尋ね)(の|いただ|頂)/u.test(
        sentence,
      ) ||
      (/お探し|お困り|お求め/u.test(sentence) && isNamed(sentence, user)),
  );
}

function rest(
  mail: MailAtHand,
  { sentences }: Parts,
  { said, at }: Cue,
  whom: readonly Called[],
): Pick<IntroductionMail, 'why' | 'said' | 'url'> {
  const greeting = /^.{1,60}[,、：:]$|^(hi|hello|dear)\b.{0,60}$|お世話になって|(様|さん|先生|殿)$/iu;
  const tellings = sentences.filter((sentence) => !greeting.test(sentence));
  const cueSentence = at === undefined ? undefined : sentences[at];
  const why =
    tellings.find((sentence) => saysNeed(sentence)) ??
    tellings.find((sentence) => sentence !== cueSentence && whom.some((names) => isNamed(sentence, names))) ??
    cueSentence ??
    tellings[0];
  return {
    said: said.length > 80 ? `${said.slice(0, 79)}…` : said,
    ...(why !== undefined && { why: why.length > WHY_AT_MOST ? `${why.slice(0, WHY_AT_MOST - 1)}…` : why }),
    ...(mail.url !== undefined && { url: mail.url }),
  };
}

/** On which side the user stands in an introduction they received. */
export function userSideOf({ userSeeks }: IntroductionMail): Side {
  return userSeeks ? 'seeker' : 'provider';
}
