import type { DayDate, Id, Language } from '../../lib/domain/basics.ts';
import { daysBetween } from '../../lib/domain/day.ts';
import type { NeedLimits } from '../../lib/domain/request.ts';
import type { Trade } from '../../lib/domain/trade.ts';
import type { AskedLately, FitConflict, FitReason } from '../../lib/fit/fit.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { dayWords } from '../../lib/i18n/words.ts';

/** In which language and on which day it is read, and what trades are called. */
export interface FitReading {
  readonly language: Language;
  readonly today: DayDate;
  readonly trades: ReadonlyMap<Id, Trade>;
}

/** One line of what speaks for or against: what it says, and the note or day it rests on. */
export interface FitLine {
  readonly text: string;
  readonly source?: string;
}

/** What speaks for somebody; nothing where it is said elsewhere (how well known). */
export function reasonLine(reason: FitReason, reading: FitReading): FitLine | undefined {
  const { language, today } = reading;
  const words = needWords[language].reason;
  switch (reason.kind) {
    case 'trade': {
      const name = tradeName(reason.tradeId, reading);
      const isSame = name.toLowerCase() === reason.said.toLowerCase();
      return { text: capital(isSame ? name : words.trade[reason.from](name, reason.said)) };
    }
    case 'specialty':
      return { text: words.specialty(reason.said) };
    case 'note':
      return {
        text: words.note[reason.noteKind](reason.text),
        source: noteSource(reason.notedOn, reason.isOld, reading),
      };
    case 'asked-for':
      return { text: words.askedFor(reason.text, dayWords(reason.on, language, today)) };
    case 'worked-before':
      return { text: words.worked(reason.why ?? '', dayWords(reason.on, language, today)) };
    case 'free-now':
      return { text: words.free(dayWords(reason.notedOn, language, today)) };
    case 'well-known':
      return undefined;
  }
}

/** What speaks against somebody, in full words. */
export function conflictLine(conflict: FitConflict, reading: FitReading): FitLine {
  const { language, today } = reading;
  const words = needWords[language];
  const day = (date: DayDate) => dayWords(date, language, today);
  const figure = (amount: number) => amountWords(amount, language);
  switch (conflict.kind) {
    case 'limit': {
      const { needs, has, unit, notedOn, isOld } = conflict;
      const source = noteSource(notedOn, isOld, reading);
      if (unit === 'days') return { text: words.conflict.days(needs, has), source };
      return { text: words.conflict[unit](figure(needs), figure(has)), source };
    }
    case 'region':
      return {
        text: words.conflict.region(conflict.needs, conflict.has),
        source: noteSource(conflict.notedOn, conflict.isOld, reading),
      };
    case 'note':
      return {
        text: words.reason.note[conflict.noteKind](conflict.text),
        source: noteSource(conflict.notedOn, conflict.isOld, reading),
      };
    case 'mismatch-before': {
      const why = conflict.reason ? words.conflict.mismatchReason[conflict.reason] : '';
      const text = words.conflict.mismatch(day(conflict.on), why);
      return {
        text: joined([text, ...(conflict.lesson ? [words.conflict.lesson(conflict.lesson)] : [])], language),
      };
    }
    case 'asked-often':
      return { text: askedWords(conflict.asked, reading) };
    case 'met-once':
      return { text: words.conflict.metOnce };
    case 'language':
      return { text: words.conflict.language[conflict.has] };
    case 'careful':
      return { text: words.conflict.careful };
    case 'load':
      return { text: words.conflict[conflict.now](day(conflict.notedOn)) };
    case 'trouble': {
      const until =
        conflict.until !== undefined && conflict.until > today && words.conflict.until(day(conflict.until));
      return {
        text: joined([words.conflict.trouble(day(conflict.on)), ...(until ? [until] : [])], language),
      };
    }
  }
}

/** `Asked 4 times in 60 days, 1 worked, last 9 days ago`. */
export function askedWords({ count, worked, lastOn }: AskedLately, { language, today }: FitReading): string {
  const last =
    lastOn === undefined ? '' : commonWords[language].daysAgo(Math.max(0, daysBetween(lastOn, today)));
  return needWords[language].askedLately(count, worked, last);
}

/** What a trade is called; its id where somebody took it out meanwhile. */
export function tradeName(id: Id, { language, trades }: FitReading): string {
  const names = trades.get(id)?.names;
  return names?.[language][0] ?? names?.ja[0] ?? names?.en[0] ?? id;
}

/** The limits of a need, each in words. */
export function limitWords(limits: NeedLimits, language: Language): readonly string[] {
  const words = needWords[language].limit;
  return [
    limits.withinDays !== undefined && words.within(limits.withinDays),
    limits.budget !== undefined && words.budget(amountWords(limits.budget, language)),
    limits.region,
    limits.perMonth !== undefined && words.perMonth(amountWords(limits.perMonth, language)),
  ].filter((one) => typeof one === 'string');
}

/** `note of 12 March`; over a year old it shows its age. */
function noteSource(notedOn: DayDate, isOld: boolean, { language, today }: FitReading): string {
  const words = needWords[language];
  const day = dayWords(notedOn, language, today);
  if (!isOld) return words.noteOf(day);
  return words.oldNoteOf(day, Math.floor(daysBetween(notedOn, today) / 365.25));
}

/** Figures as the language groups them: 1,500,000 is 150万 in Japanese. */
function amountWords(amount: number, language: Language): string {
  if (language === 'en') return amount.toLocaleString('en-GB');
  if (amount >= 10_000 && amount % 1000 === 0) return `${(amount / 10_000).toLocaleString('ja-JP')}万`;
  return amount.toLocaleString('ja-JP');
}

/** A line begins like a sentence; trades are written as they stand within one. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function joined(parts: readonly string[], language: Language): string {
  return parts.join(language === 'ja' ? '。' : '. ');
}
