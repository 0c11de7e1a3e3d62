import type { IntroductionView } from '../db/queries/introductions.ts';
import type { Perhaps } from '../db/queries/perhaps.ts';
import type { DayDate, Language } from '../domain/basics.ts';
import type { FitNote } from '../domain/contact.ts';
import type { Clocks, Me } from '../domain/settings.ts';
import { oneLine } from '../draft/free-text.ts';
import { ownName } from '../draft/names.ts';
import { type BridgePart, bridgeParts, toneOfTurn, turnDays } from '../glance/bridge-drawing.ts';
import { SMALL } from '../glance/bridge-shape.ts';
import { shortTurnWords } from '../glance/bridge-words.ts';
import { dueDays, dueReason } from '../glance/due-words.ts';
import type { PersonFacts } from '../glance/facts.ts';
import { calledParty } from '../glance/party.ts';
import { throughLine } from '../glance/through-words.ts';
import { type Turn, turnOf } from '../glance/turn.ts';
import { contactWords } from '../i18n/contact.ts';
import { peekWords } from '../i18n/peek.ts';
import { samePersonWords } from '../i18n/same-person.ts';
import { dayWords } from '../i18n/words.ts';
import type { PeekFacts } from './peek-facts.ts';

/** What the peek says, line by line: words and their weight, no size and no place yet. */

/** How a run of words is drawn. */
export type RunTone = 'name' | 'ink' | 'quiet' | 'label' | 'due' | 'overdue';

export interface Run {
  readonly text: string;
  readonly tone: RunTone;
  /** Cut first where the line is too long; the others say what would be missed. */
  readonly gives?: true;
}

export interface PeekLine {
  readonly runs: readonly Run[];
  /** An introduction, drawn before the words. */
  readonly bridge?: {
    readonly parts: readonly BridgePart[];
    readonly days: string;
    readonly tone: RunTone;
  };
}

/** Four lines at most; the first has the name. */
export type Peek = readonly PeekLine[];

/** Whose notebook it is, and when it is read. */
export interface PeekReader {
  readonly me: Me;
  readonly clocks: Clocks;
  readonly language: Language;
  readonly zone: string;
  readonly today: DayDate;
}

const LINES_AT_MOST = 4;

/** The lines for whomever it is. "Hold back" and private notes are in none of them: it is shown on a page. */
export function peekLines(facts: PeekFacts, reader: PeekReader): Peek {
  const words = peekWords[reader.language];
  switch (facts.who) {
    case 'self':
      return [
        head(ownName(reader.me, reader.language) || words.self),
        line({ text: words.self, tone: 'quiet', gives: true }),
      ];
    case 'stranger':
    case 'name-only':
      return [
        head(facts.name ?? words.unnamed),
        line({
          text: facts.who === 'stranger' ? words.stranger : words.nameOnly,
          tone: 'quiet',
          gives: true,
        }),
        ...(facts.perhaps ? [perhapsLine(facts.perhaps, reader)] : []),
        line({ text: words.howToAdd, tone: 'quiet', gives: true }),
      ];
    case 'known':
      return linesOfKnown(facts.facts, reader);
  }
}

/** Whom the name may mean, and why: as the popup says it. */
function perhapsLine({ contact, why }: Perhaps, { language }: PeekReader): PeekLine {
  const words = samePersonWords[language];
  return line(
    { text: words.perhaps(contact.name.written), tone: 'ink', gives: true },
    { text: words.why[why], tone: 'quiet' },
  );
}

function linesOfKnown(facts: PersonFacts, reader: PeekReader): Peek {
  const { contact, open, otherDue, limit } = facts;
  const words = peekWords[reader.language];
  const through = throughText(facts, reader);
  const below = [
    ...(open ? [bridgeLine(open, reader)] : []),
    ...(otherDue ? [dueLine(otherDue, reader)] : []),
    ...(limit ? [limitLine(limit, reader)] : []),
  ];
  if (below.length === 0) {
    const text = facts.look.disc ? words.nothingOpen : words.imported;
    below.push(line({ text, tone: 'quiet', gives: true }));
  }
  const name = contact.name.written;
  if (through === '') return [head(name, contact.company), ...below];
  // With no line to spare, through whom matters more than for whom they work.
  if (below.length + 2 > LINES_AT_MOST) return [head(name, through), ...below];
  return [head(name, contact.company), line({ text: through, tone: 'quiet', gives: true }), ...below];
}

function head(name: string, beside?: string): PeekLine {
  const more = beside === undefined ? [] : [{ text: beside, tone: 'quiet', gives: true } as const];
  return line({ text: name, tone: 'name' }, ...more);
}

/** What people wrote has line ends, and characters that turn the text around. */
function line(...runs: readonly Run[]): PeekLine {
  return {
    runs: runs.map((run) => ({ ...run, text: oneLine(run.text) })).filter(({ text }) => text !== ''),
  };
}

function throughText({ contact, through }: PersonFacts, { language, today }: PeekReader): string {
  const { phrase, rest } = throughLine(contact, through, language, today);
  return [phrase, rest].filter(Boolean).join(' · ');
}

const TONES: Readonly<Record<ReturnType<typeof toneOfTurn>, RunTone>> = {
  days: 'quiet',
  'days mine': 'due',
  'days late': 'overdue',
};

function bridgeLine(open: IntroductionView, reader: PeekReader): PeekLine {
  const { clocks, zone, today, language } = reader;
  const turn: Turn = turnOf(open, { clocks, zone, today });
  const tone = TONES[toneOfTurn(turn)];
  return {
    ...line({ text: turnText(open, turn, reader), tone: 'ink', gives: true }),
    bridge: {
      parts: bridgeParts(open, turn, SMALL, language),
      days: turnDays(open, turn, language),
      tone,
    },
  };
}

/** The ring on the bridge says whose turn it is, as in the popup's lists: there is no room to say it twice. */
function turnText(open: IntroductionView, turn: Turn, { language, today }: PeekReader): string {
  const { waits } = peekWords[language];
  switch (turn.act) {
    case 'wait-answer':
    case 'wait-outcome':
    case 'wait-word':
      return waits[turn.act](calledParty(open.people, turn.party ?? '', language));
    default:
      return shortTurnWords(open, turn, language, today);
  }
}

function dueLine(
  { due, context }: NonNullable<PersonFacts['otherDue']>,
  { language, today, zone }: PeekReader,
): PeekLine {
  const days = dueDays(due, language, today, zone);
  return line(
    { text: dueReason(due, context, language), tone: 'ink', gives: true },
    { text: days.text, tone: days.late ? 'overdue' : 'due' },
  );
}

function limitLine(limit: FitNote, { language, today }: PeekReader): PeekLine {
  return line(
    { text: contactWords[language].fit[limit.kind], tone: 'label' },
    { text: limit.text, tone: 'ink', gives: true },
    { text: dayWords(limit.notedOn, language, today), tone: 'quiet' },
  );
}
