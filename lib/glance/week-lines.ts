import type { DayDate, Id, Language } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import type { Introduction } from '../domain/introduction.ts';
import { towards, type WeekEntry, type WeekReport } from '../domain/week-report.ts';
import { oneLine } from '../draft/free-text.ts';
import { weekWords } from '../i18n/week.ts';
import { dayWords } from '../i18n/words.ts';
import { calledParty, nameOfParty } from './party.ts';

/** A week as lines: what the table, the file and the text for a phone are made of. */

type People = ReadonlyMap<Id, Contact>;

export interface WeekLine {
  readonly what: keyof (typeof weekWords)['en']['csvKinds'];
  readonly on: DayDate;
  /** Whom it is about; the text of an ask. */
  readonly who: string;
  /** To whom, or from whom. */
  readonly party: string;
  readonly reach?: 'inside' | 'outside' | undefined;
  readonly temperature?: number | undefined;
  readonly value?: number | undefined;
}

interface Told {
  readonly report: WeekReport;
  readonly people: People;
  readonly ask?: { readonly on: DayDate; readonly text: string } | undefined;
}

/** Every line of a week, with whole names. */
export function weekLines({ report, people, ask }: Told, language: Language): readonly WeekLine[] {
  const name = (id: Id) => nameOfParty(people, id, language);
  const sides = (introduction: Introduction) => {
    const { about, party } = towards(introduction);
    return { who: name(about), party: name(party) };
  };
  const entries = (what: 'given' | 'received', all: readonly WeekEntry[]) =>
    all.map(({ introduction, on, reach, temperature }) => ({
      what,
      on,
      ...sides(introduction),
      reach,
      temperature,
      value: introduction.value,
    }));
  const met = (
    what: 'oneToOne' | 'visitor',
    all: readonly { readonly contactId: Id; readonly on: DayDate }[],
  ) => all.map(({ contactId, on }) => ({ what, on, who: name(contactId), party: '' }));
  return [
    ...entries('given', report.given),
    ...entries('received', report.received),
    ...met('oneToOne', report.oneToOnes),
    ...met('visitor', report.visitors),
    ...report.thanksOwed.map((introduction) => ({
      what: 'thanksOwed' as const,
      on: report.week.lastDay,
      ...sides(introduction),
    })),
    ...report.thanksSaid.map(({ contactId, on }) => ({
      what: 'thanksSaid' as const,
      on,
      who: '',
      party: name(contactId),
    })),
    ...report.closed.map(({ introduction, on }) => ({
      what: 'closed' as const,
      on,
      who: name(introduction.seekerId),
      party: name(introduction.providerId),
      value: introduction.value,
    })),
    ...(ask ? [{ what: 'ask' as const, on: ask.on, who: oneLine(ask.text), party: '' }] : []),
  ];
}

/** The week in short lines, to be sent from a phone: no table, no amounts. */
export function weekText(
  told: Told & { readonly circle?: string | undefined },
  language: Language,
  today: DayDate,
): string {
  const { report, people, ask } = told;
  const words = weekWords[language];
  const day = (on: DayDate) => dayWords(on, language, today);
  const called = (id: Id) => calledParty(people, id, language);
  const note = ({ reach, temperature }: WeekEntry) => {
    const said = [reach && words.reach[reach], temperature && words.temperatureSaid(temperature)].filter(
      Boolean,
    );
    if (said.length === 0) return '';
    return language === 'ja' ? `（${said.join('、')}）` : ` (${said.join(', ')})`;
  };
  const entry = (what: 'given' | 'received') => (one: WeekEntry) => {
    const { about, party } = towards(one.introduction);
    return `${words.arrow[what](called(about), called(party))}${note(one)}`;
  };
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [words.given, report.given.map(entry('given'))],
    [words.received, report.received.map(entry('received'))],
    [words.oneToOnes, report.oneToOnes.map(({ contactId }) => called(contactId))],
    [words.visitors, report.visitors.map(({ contactId }) => called(contactId))],
    [words.thanksSaid, [...new Set(report.thanksSaid.map(({ contactId }) => called(contactId)))]],
    [
      words.closed,
      report.closed.map(({ introduction: { seekerId, providerId } }) =>
        words.closedBetween(called(seekerId), called(providerId)),
      ),
    ],
    [words.ask, ask ? [oneLine(ask.text)] : []],
  ];
  const bullet = language === 'ja' ? '・' : '- ';
  const head = [told.circle, words.range(day(report.week.firstDay), day(report.week.lastDay))];
  return [
    head.filter(Boolean).join('\n'),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => [title, ...lines.map((line) => `${bullet}${line}`)].join('\n')),
  ].join('\n\n');
}
