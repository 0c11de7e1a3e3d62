import type { IntroductionView } from '../db/queries/introductions.ts';
import type { DayDate, Language } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { dayOf, daysBetween } from '../domain/day.ts';
import { type Due, daysOverdue } from '../domain/due.ts';
import { commonWords } from '../i18n/common.ts';
import { reminderWords } from '../i18n/reminder.ts';
import { dayWords } from '../i18n/words.ts';
import { calledParty, calledSide } from './party.ts';
import { reportNameOf } from './turn.ts';

/** What a promise is about: its introduction where it has one, else the person of a free reminder. */
export interface DueContext {
  readonly view?: IntroductionView | undefined;
  readonly contact?: Contact | undefined;
}

/** Why it is on the list: `伊藤さんにご報告`, `No answer from Greg Smith yet`. */
export function dueReason(due: Due, { view }: DueContext, language: Language): string {
  const words = reminderWords[language].reasons;
  if (due.kind === 'free' || due.kind === 'support-step') return due.text ?? '';
  if (!view) return '';
  const who = whoOf(due, view, language);
  switch (due.kind) {
    case 'introduce-now':
      return words['introduce-now'](
        calledSide(view, 'seeker', language),
        calledSide(view, 'provider', language),
      );
    case 'report-back': {
      const name = reportNameOf(view);
      return words[name === 'report' ? 'report-back' : name](who);
    }
    default:
      return words[due.kind](who);
  }
}

/** The line below it: which introduction, or which person a free reminder is about. */
export function dueAbout(due: Due, { view, contact }: DueContext, language: Language): string {
  if (view) {
    return reminderWords[language].aboutBoth(
      calledSide(view, 'seeker', language),
      calledSide(view, 'provider', language),
    );
  }
  if (due.kind !== 'free' || !contact) return '';
  return calledParty(new Map([[contact.id, contact]]), contact.id, language);
}

/** The same while it still waits on others: `佐藤さんのお返事`. */
export function waitingReason(due: Due, context: DueContext, language: Language): string {
  const words = reminderWords[language].waitingFor;
  const { view } = context;
  const known =
    due.kind === 'answer-overdue' ||
    due.kind === 'no-word' ||
    due.kind === 'outcome-missing' ||
    due.kind === 'report-back';
  if (!known || !view) return words.other(dueReason(due, context, language));
  return words[due.kind](whoOf(due, view, language));
}

/** The same as a whole sentence, with since when: a wait has a beginning, and only what was agreed on has a date. */
export function waitingSentence(
  due: Due,
  context: DueContext,
  language: Language,
  today: DayDate,
  zone: string,
): string {
  const words = reminderWords[language];
  const { view } = context;
  const day = dayWords(due.on, language, today);
  const putOff = view?.reminders.some(({ id, notBefore }) => id === due.key && notBefore === due.on);
  if (putOff) return words.heldUntil(dueReason(due, context, language), day);
  if (due.kind === 'ask-again' && view) return words.willAskAgain(whoOf(due, view, language), day);
  if (due.kind === 'free' || due.kind === 'support-step') return words.heldUntilDay(due.text ?? '', day);
  const waited = daysBetween(dayOf(due.since, zone), today);
  const since = waited > 0 ? words.forDays(commonWords[language].days(waited)) : words.sinceToday;
  return words.waitingSince(waitingReason(due, context, language), since);
}

/** A date that was agreed on is not a silence that grew. */
const AGREED_DATES: readonly Due['kind'][] = ['free', 'ask-again', 'support-step'];
/** Silences of which somebody wonders: the longer, the louder. */
const SILENCES: readonly Due['kind'][] = ['no-word', 'report-back'];

/**
 * For how long: `3日`; past its day `3日過ぎ`, with `late` to colour it. Nothing on the first day.
 * A silence of twice its time is told as a whole: nobody asks any more by how much it is late.
 */
export function dueDays(
  due: Due,
  language: Language,
  today: DayDate,
  zone: string,
): { text: string; late: boolean; waited: number } {
  const words = reminderWords[language];
  const { days } = commonWords[language];
  const waited = daysBetween(dayOf(due.since, zone), today);
  const late = daysOverdue(due, today);
  const patience = daysBetween(dayOf(due.since, zone), due.on);
  if (SILENCES.includes(due.kind) && late > 0 && patience > 0 && waited >= 2 * patience)
    return { text: words.silentFor(days(waited)), late: true, waited };
  if (late > 0) return { text: words.overdue(days(late)), late: true, waited };
  if (AGREED_DATES.includes(due.kind) || waited <= 0) return { text: words.dueToday, late: false, waited: 0 };
  return { text: words.daysWaited(days(waited)), late: false, waited };
}

/** Whom a promise is about, as running text calls them. */
function whoOf(due: Due, view: IntroductionView, language: Language): string {
  if (due.kind === 'outcome-missing' && due.side !== undefined) return calledSide(view, due.side, language);
  return due.contactId === undefined ? '' : calledParty(view.people, due.contactId, language);
}
