import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { PersonAround } from '../../lib/db/queries/person-around.ts';
import { inAskOrder, isFreshAsk } from '../../lib/domain/ask.ts';
import { type DayDate, type Id, type Language, ME } from '../../lib/domain/basics.ts';
import type { Ask } from '../../lib/domain/circle.ts';
import { isMine } from '../../lib/domain/due.ts';
import { isOpen } from '../../lib/domain/introduction-state.ts';
import { isInPool } from '../../lib/domain/pool.ts';
import { dueReason } from '../../lib/glance/due-words.ts';
import { throughWhom } from '../../lib/glance/facts.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { throughLine } from '../../lib/glance/through-words.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { circlesNow } from './ask-form.ts';
import { inTalkOrder } from './talk-form.ts';

/** A line of the sheet one reads before a talk of two. */
interface PrepareLine {
  readonly text: string;
  /** For the user's eyes: on the screen always, on paper and in the copied text only where that is asked for. */
  readonly isPrivate?: boolean;
  /** It stands there as a small bridge where it can be opened. */
  readonly introductionId?: Id;
}

export interface PrepareSection {
  readonly id: 'who' | 'fits' | 'looking-for' | 'open' | 'came-of' | 'talks' | 'bring' | 'mine';
  readonly title: string;
  readonly lines: readonly PrepareLine[];
}

/** What the sheet is made of. */
export interface PrepareFacts {
  readonly sheet: ContactSheet;
  readonly around: Pick<PersonAround, 'seats' | 'circles' | 'asks' | 'oneToOnes'>;
  readonly ownAsks: readonly Ask[];
}

export interface PrepareReading {
  readonly language: Language;
  readonly today: DayDate;
  readonly zone: string;
}

const TALKS = 3;
const ENDED = 4;

/** What to know before a talk of two, section by section; one without lines has nothing to say. */
export function prepareSections(facts: PrepareFacts, reading: PrepareReading): readonly PrepareSection[] {
  const words = oneToOneWords[reading.language];
  return [
    { id: 'who', title: words.who, lines: whoLines(facts, reading) },
    { id: 'fits', title: words.fits, lines: fitLines(facts, reading) },
    { id: 'looking-for', title: words.lookingFor, lines: lookingLines(facts, reading) },
    { id: 'open', title: words.open, lines: openLines(facts, reading) },
    { id: 'came-of', title: words.cameOf, lines: endedLines(facts, reading) },
    { id: 'talks', title: words.talks, lines: talkLines(facts, reading) },
    { id: 'mine', title: words.mine, lines: ownLines(facts, reading) },
  ];
}

/** What they look for now: the text by which people are looked through for them. */
export function latestAsk({ sheet, around }: PrepareFacts, today: DayDate): string | undefined {
  const ask = inAskOrder(around.asks).find((one) => isFreshAsk(one, today));
  return ask?.text ?? sheet.notes.find(({ kind }) => kind === 'looking-for')?.text;
}

/** Without what is private, unless that is asked for; sections that then say nothing are gone. */
export function toTake(sections: readonly PrepareSection[], withPrivate: boolean): readonly PrepareSection[] {
  return sections
    .map((section) => ({ ...section, lines: section.lines.filter((line) => withPrivate || !line.isPrivate) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The sheet as text, as {@link toTake} leaves it. */
export function prepareText(title: string, sections: readonly PrepareSection[]): string {
  const parts = sections.map(({ title: head, lines }) =>
    [head, ...lines.map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`)].join('\n'),
  );
  return [title, ...parts].join('\n\n');
}

function whoLines({ sheet, around }: PrepareFacts, { language, today, zone }: PrepareReading) {
  const words = oneToOneWords[language];
  const contactWord = contactWords[language];
  const { contact } = sheet;
  const through = throughWhom(contact, sheet.introductions, sheet.metThrough, zone);
  const metOn = through?.on ?? contact.metOn;
  const { phrase } = throughLine(contact, through, language, today);
  const met = joined([phrase, metOn && dayWords(metOn, language, today)]);
  const circles = circlesNow(around.seats, around.circles, today).map(({ name }) => name);
  const name = contact.name.reading
    ? `${contact.name.written}${words.reading(contact.name.reading)}`
    : contact.name.written;
  const known = [
    contact.howWell && contactWord.howWell[contact.howWell],
    contact.metOn && words.knownSince(dayWords(contact.metOn, language, today)),
  ];
  return [
    line(name),
    line(joined([contact.company, contact.role])),
    line(joined([contact.specialty, contact.subSpecialty]), words.specialty, language),
    line(joined(circles), words.groups, language),
    line(met, words.met, language),
    line(contact.howMet, words.met, language).map((one) => ({ ...one, isPrivate: true })),
    line(joined(known), words.howWell, language),
    line(contact.reach, words.reach, language),
    ...(contact.careful ? [{ text: contactWord.holdBack, isPrivate: true }] : []),
    ...(contact.notes ? [{ text: contact.notes, isPrivate: true }] : []),
  ].flat();
}

function fitLines({ sheet }: PrepareFacts, { language }: PrepareReading): readonly PrepareLine[] {
  const words = contactWords[language];
  return (['fits', 'does-not-fit', 'limit', 'concern'] as const).flatMap((kind) =>
    sheet.notes
      .filter((note) => note.kind === kind)
      .map(({ text }) => ({
        text: labelled(words.fit[kind], text, language),
        ...(kind === 'concern' && { isPrivate: true }),
      })),
  );
}

function lookingLines({ sheet, around }: PrepareFacts, { language, today }: PrepareReading) {
  const words = oneToOneWords[language];
  const asks = inAskOrder(around.asks).filter((ask) => isFreshAsk(ask, today));
  const notes = sheet.notes.filter(({ kind }) => kind === 'looking-for');
  return [...asks, ...notes.map(({ text, notedOn }) => ({ text, on: notedOn }))].map(({ text, on }) => ({
    text: words.lookingForOn(text, dayWords(on, language, today)),
  }));
}

/** Introductions on their way, promises due and thanks owed, requests that wait, trouble that is not over. */
function openLines({ sheet }: PrepareFacts, { language, today }: PrepareReading): readonly PrepareLine[] {
  const words = oneToOneWords[language];
  const views = new Map(sheet.introductions.map((view) => [view.introduction.id, view]));
  const dues = sheet.dues
    .filter((due) => isMine(due, today))
    .map((due): PrepareLine => {
      const view = views.get(due.introductionId ?? '');
      // What one noted for oneself says what nobody else was to read.
      const isOwnNote = due.kind === 'free' || due.kind === 'support-step';
      const text = dueReason(due, { view, contact: sheet.contact }, language);
      return { text, ...((isOwnNote || (view && isUntold(view))) && { isPrivate: true }) };
    });
  const repaired = sheet.dealings.findLast(({ kind }) => kind === 'repaired')?.on ?? '';
  const trouble = sheet.dealings.filter(
    ({ kind, on, closedOn }) =>
      (kind === 'trouble' || kind === 'angry') && closedOn === undefined && on >= repaired,
  );
  return [
    ...sheet.introductions
      .filter(({ standing }) => isOpen(standing.state))
      .map((view) => ({ ...introductionLine(view, language), ...(isUntold(view) && { isPrivate: true }) })),
    ...dues.filter(({ text }) => text !== ''),
    ...sheet.requests
      .filter(({ request }) => isInPool(request))
      .map(({ request: { wanted, askerId, askedId } }) => ({
        text: words.requestOpen(wanted),
        // That a third wants to meet them is the third's to tell.
        ...(askerId !== sheet.contact.id && askedId !== sheet.contact.id && { isPrivate: true }),
      })),
    ...trouble.map(({ on, text }) => ({
      text: labelled(words.trouble(dayWords(on, language, today)), text ?? '', language),
      isPrivate: true,
    })),
  ];
}

/** One of the two may not know of it yet, and the need is the seeker's to tell. What they made themself they know. */
function isUntold({ introduction: { introducerId }, standing: { state } }: IntroductionView): boolean {
  return introducerId === ME && (state === 'considering' || state === 'asking');
}

function endedLines({ sheet }: PrepareFacts, { language }: PrepareReading): readonly PrepareLine[] {
  return sheet.introductions
    .filter(({ standing: { state } }) => state === 'landed' || state === 'no-fit')
    .slice(0, ENDED)
    .flatMap((view) => {
      const { lesson } = view.introduction;
      return [
        introductionLine(view, language),
        ...(lesson === undefined ? [] : [{ text: lesson, isPrivate: true }]),
      ];
    });
}

/** That there was a talk may be seen; what was said in it is private. */
function talkLines({ around }: PrepareFacts, { language, today }: PrepareReading): readonly PrepareLine[] {
  const held = inTalkOrder(around.oneToOnes).past.filter(({ state }) => state === 'held');
  return held.slice(0, TALKS).flatMap(({ on, how, place, text }) => {
    const day = dayWords(on, language, today);
    const where = joined([how && contactWords[language].channel[how], place]);
    return [
      { text: joined([day, where]) },
      ...(text === undefined ? [] : [{ text: labelled(day, text, language), isPrivate: true }]),
    ];
  });
}

function ownLines({ ownAsks }: PrepareFacts, { language, today }: PrepareReading): readonly PrepareLine[] {
  const ask = inAskOrder(ownAsks).find((one) => isFreshAsk(one, today));
  if (!ask) return [];
  return [{ text: oneToOneWords[language].lookingForOn(ask.text, dayWords(ask.on, language, today)) }];
}

function introductionLine(view: IntroductionView, language: Language): PrepareLine {
  const both = oneToOneWords[language].between(
    calledSide(view, 'seeker', language),
    calledSide(view, 'provider', language),
  );
  return {
    text: labelled(both, introductionWords[language].states[view.standing.state], language),
    introductionId: view.introduction.id,
  };
}

function line(text: string | undefined, label?: string, language: Language = 'en'): readonly PrepareLine[] {
  if (!text) return [];
  return [{ text: label === undefined ? text : labelled(label, text, language) }];
}

function labelled(label: string, text: string, language: Language): string {
  if (text === '') return label;
  return language === 'ja' ? `${label}：${text}` : `${label}: ${text}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
