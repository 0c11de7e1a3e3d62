import type { Id, Language } from '../domain/basics.ts';
import { ME } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import type { Me } from '../domain/settings.ts';
import { towards, type WeekReport } from '../domain/week-report.ts';
import { linesOf, oneLine, phraseOf } from './free-text.ts';
import { calledInEnglish, calledInJapanese, ownFamilyName, ownName } from './names.ts';

/**
 * What is said of a week at a meeting, in 40 seconds: who speaks, thanks, to whom something was given, and what clients
 * they ask for. It names members, never those they were introduced to, and knows nothing of notes or amounts.
 */
export interface Speech {
  readonly text: string;
  /** How long it takes to say, in seconds. */
  readonly seconds: number;
  /** The ask alone is longer than the time there is: its end is missing. */
  readonly askCut: boolean;
}

/** Everything it may say, in the words of its language. */
export interface SpeechFacts {
  readonly name: string;
  readonly specialty?: string | undefined;
  /** The first sentence of how the user wants to be introduced. */
  readonly saying?: string | undefined;
  /** To whom something was given, each once. */
  readonly givenTo: readonly string[];
  /** From whom something came, each once. */
  readonly receivedFrom: readonly string[];
  readonly oneToOnes: readonly string[];
  /** How many of the user's visitors are at the meeting. */
  readonly visitors: number;
  readonly closed: boolean;
  readonly ask?: string | undefined;
}

export const SPEECH_SECONDS = 40;
/** A calm speaker: 300 characters a minute in Japanese, 150 words in English. */
const SECONDS_PER_CHARACTER = 0.2;
const SECONDS_PER_WORD = 0.4;
/** A longer word takes as long as two. */
const WORD_LETTERS = 14;
const NAME_LETTERS = 40;

/** How long a text takes to be said, in seconds. */
export function secondsToSay(text: string, language: Language): number {
  const said = oneLine(text);
  if (language === 'ja') return [...said.replace(/\s/gu, '')].length * SECONDS_PER_CHARACTER;
  const wide = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
  const words = said
    .replace(wide, ' ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (
    (said.match(wide)?.length ?? 0) * SECONDS_PER_CHARACTER +
    words.reduce((sum, word) => sum + Math.ceil([...word].length / WORD_LETTERS), 0) * SECONDS_PER_WORD
  );
}

/** What of a week may be said aloud. */
export function speechFacts(
  report: WeekReport,
  people: ReadonlyMap<Id, Contact>,
  own: {
    readonly me: Me;
    readonly specialty?: string | undefined;
    readonly saying?: string | undefined;
    readonly ask?: string | undefined;
  },
  language: Language,
): SpeechFacts {
  const called = (id: Id) => {
    const contact = people.get(id);
    if (!contact || id === ME) return [];
    if (language === 'en') return [calledInEnglish(contact)];
    return [calledInJapanese({ ...contact, address: contact.address ?? 'san' })];
  };
  const each = (ids: readonly Id[]) => [...new Set(ids.flatMap(called))];
  const { me } = own;
  return {
    name: language === 'ja' ? ownFamilyName(me) : ownName(me, 'en'),
    specialty: phraseOf(own.specialty),
    saying: firstSentence(own.saying),
    givenTo: each(report.given.map(({ introduction }) => towards(introduction).party)),
    receivedFrom: each(report.received.map(({ introduction }) => introduction.introducerId)),
    oneToOnes: each(report.oneToOnes.map(({ contactId }) => contactId)),
    visitors: report.visitors.filter(({ came }) => came !== false).length,
    closed: report.closed.length > 0,
    ask: phraseOf(own.ask),
  };
}

/** The speech. Where it grows longer than 40 seconds it leaves out what matters least; the ask it never leaves out. */
export function writeSpeech(facts: SpeechFacts, language: Language): Speech {
  const say = (part: Part) => WRITERS[language](part).filter(Boolean).join('\n');
  const fits = (text: string) => secondsToSay(text, language) <= SPEECH_SECONDS;
  let text = '';
  for (const part of everShorter(facts)) {
    text = say(part);
    if (fits(text)) return { text, seconds: Math.ceil(secondsToSay(text, language)), askCut: false };
  }
  // Nothing is left but the name and the ask.
  const bare = {
    ...everShorter(facts).at(-1),
    ...facts,
    ...NOTHING,
    name: clip(facts.name, NAME_LETTERS),
  } as Part;
  const letters = [...(facts.ask ?? '')];
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(say({ ...bare, ask: clip(facts.ask ?? '', middle) }))) least = middle;
    else most = middle - 1;
  }
  text = say({ ...bare, ask: clip(facts.ask ?? '', least) });
  return { text, seconds: Math.ceil(secondsToSay(text, language)), askCut: true };
}

/** What of the facts is said this time, and how many names at most. */
interface Part extends SpeechFacts {
  readonly names: number;
  readonly isClosing: boolean;
}

const NOTHING = {
  specialty: undefined,
  saying: undefined,
  givenTo: [],
  receivedFrom: [],
  oneToOnes: [],
  visitors: 0,
  closed: false,
  names: 1,
  isClosing: false,
} as const;

/** The whole of it, then less and less, what matters least going first. */
function everShorter(facts: SpeechFacts): readonly Part[] {
  const whole: Part = { ...facts, name: clip(facts.name, NAME_LETTERS), names: 6, isClosing: true };
  const steps: readonly Partial<Part>[] = [
    { saying: undefined },
    { visitors: 0 },
    { oneToOnes: [] },
    { closed: false },
    { names: 4 },
    { names: 3 },
    { names: 2 },
    { names: 1 },
    { specialty: undefined },
    { isClosing: false },
    { givenTo: [] },
    { receivedFrom: [] },
  ];
  const parts: Part[] = [whole];
  for (const step of steps) parts.push({ ...(parts.at(-1) ?? whole), ...step });
  return parts;
}

const WRITERS: Readonly<Record<Language, (part: Part) => readonly string[]>> = { en: english, ja: japanese };

function english(part: Part): readonly string[] {
  const { names } = part;
  const list = (all: readonly string[]) => {
    const rest = all.length - names;
    const shown = rest > 0 ? [...all.slice(0, names), rest === 1 ? 'one more' : `${rest} more`] : all;
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
  };
  const hello = part.name === '' ? 'Good morning, everyone.' : `Hello everyone, I’m ${part.name}.`;
  const from = part.receivedFrom;
  return [
    [
      part.specialty === undefined
        ? hello
        : part.name === ''
          ? `${hello} My field here is ${part.specialty}.`
          : `Hello everyone, I’m ${part.name}, here for ${part.specialty}.`,
      ended(part.saying, '.'),
    ]
      .filter(Boolean)
      .join(' '),
    from.length > 0
      ? `${list(from)}, thank you for what you passed to me this week. A hand for ${from.length === 1 ? 'the giver' : 'the givers'}, please.`
      : '',
    part.givenTo.length > 0
      ? `I was glad to introduce somebody to ${list(part.givenTo)}. Thank you for looking after them.`
      : '',
    part.oneToOnes.length > 0 ? `I sat down with ${list(part.oneToOnes)}, and I enjoyed it.` : '',
    part.closed ? 'And an introduction has turned into business. Thank you for that.' : '',
    part.visitors > 0
      ? part.visitors === 1
        ? 'I brought a visitor today; please say hello.'
        : 'I brought visitors today; please say hello.'
      : '',
    part.ask === undefined || part.ask === ''
      ? ''
      : `This week I’m asking for your help with this: ${ended(part.ask, '.')}`,
    part.isClosing ? 'Thank you.' : '',
  ];
}

function japanese(part: Part): readonly string[] {
  const { names } = part;
  const list = (all: readonly string[]) => {
    const rest = all.length - names;
    return `${all.slice(0, names).join('、')}${rest > 0 ? `、ほか${rest}名の皆さま` : ''}`;
  };
  const who = part.specialty === undefined ? part.name : `${part.specialty}の${part.name}`;
  return [
    [
      who === ''
        ? '皆さま、こんにちは。'
        : part.name === ''
          ? `${part.specialty}を担当しています。`
          : `${who}です。`,
      ended(part.saying, '。'),
    ]
      .filter(Boolean)
      .join(''),
    part.receivedFrom.length > 0
      ? `${list(part.receivedFrom)}、今週はご紹介をいただき、ありがとうございました。皆さま、どうぞ拍手をお願いします。`
      : '',
    part.givenTo.length > 0
      ? `${list(part.givenTo)}に、ご紹介をお渡ししました。お引き受けいただき、ありがとうございます。`
      : '',
    part.oneToOnes.length > 0 ? `${list(part.oneToOnes)}とは、一対一でゆっくりお話しできました。` : '',
    part.closed ? 'ご紹介がひとつ実り、お仕事につながりました。' : '',
    part.visitors > 0 ? '今日はお客様をお連れしました。ぜひお声がけください。' : '',
    part.ask === undefined || part.ask === ''
      ? ''
      : `今週ご紹介いただきたいのは、こちらです。${ended(part.ask, '。')}`,
    part.isClosing ? 'どうぞよろしくお願いいたします。' : '',
  ];
}

function ended(sentence: string | undefined, stop: string): string {
  if (sentence === undefined || sentence === '') return '';
  return /[.。．!！?？…]$/u.test(sentence) ? sentence : `${sentence}${stop}`;
}

function firstSentence(text: string | undefined): string | undefined {
  const [line] = linesOf(text);
  return line?.match(/^.*?(?:[。．！？]|[.!?](?=\s|$)|$)/u)?.[0] || undefined;
}

function clip(text: string, letters: number): string {
  const all = [...text];
  return all.length <= letters ? text : `${all.slice(0, Math.max(letters, 0)).join('').trimEnd()}…`;
}
