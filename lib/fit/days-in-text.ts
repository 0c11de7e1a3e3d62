import type { DayDate } from '../domain/basics.ts';
import { daysBetween } from '../domain/day.ts';

/** Spans and dates in a text's form (see `formOf`), as days. */

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  半: 0.5,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS_EN = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAYS_JA = '月火水木金土日';

const COUNT = '(?<count>\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const SPAN_EN = new RegExp(`\\b${COUNT}[\\s-](?:[a-z]+\\s)?(?<unit>day|week|month|year)s?\\b`, 'u');
const WITHIN_EN = new RegExp(
  `\\b(?:within|in|in under|inside|less than|no more than|at most|max(?:imum)?)\\s(?:the next\\s)?(?:about\\s)?${COUNT}\\s(?<unit>day|week|month|year)s?\\b(?!\\s+(?:ago|old))`,
  'u',
);
const NEXT_SPAN_EN = /\b(?:within|in|over) the next (?<unit>week|month)\b/u;
const SPAN_JA = /(?<count>\d+|[一二三四五六半])\s?(?<unit>日間?|週間?|[かヶケカ箇]月間?|ヵ月間?|月間|年間?)/u;
const WITHIN_JA =
  /(?<count>\d+|[一二三四五六半])\s?(?<unit>日間?|週間?|[かヶケカ箇ヵ]月間?|月間|年間?)(?<half>半)?\s?(?:以内|までに?|のうち|中に|で(?!き))/u;
const HALF_YEAR = /半年(?:以内|で|までに?|のうち)/u;
const HALF_MONTH = /半月(?:以内|で|までに?)/u;

/** How long something takes that a note tells: "lead time two months", 2か月かかる. */
export function daysIn(form: string): number | undefined {
  const found = SPAN_EN.exec(form) ?? SPAN_JA.exec(form);
  if (/半年/u.test(form) && !found) return 183;
  return found ? spanOf(found.groups) : undefined;
}

/** By when it has to be done, in days from today. */
export function daysUntilIn(form: string, today: DayDate): number | undefined {
  const span = WITHIN_EN.exec(form) ?? WITHIN_JA.exec(form);
  if (span) return spanOf(span.groups);
  if (HALF_YEAR.test(form)) return 183;
  if (HALF_MONTH.test(form)) return 15;
  const next = NEXT_SPAN_EN.exec(form);
  if (next) return next.groups?.['unit'] === 'week' ? 7 : 30;
  const date = dateIn(form, today);
  if (date === undefined) return undefined;
  return Math.max(0, daysBetween(today, date));
}

function spanOf(groups: Readonly<Record<string, string>> | undefined): number {
  const text = groups?.['count'] ?? '1';
  const count = NUMBERS[text] ?? Number(text);
  const unit = groups?.['unit'] ?? '';
  const days = /^(?:week|週)/u.test(unit)
    ? 7
    : /^(?:year|年)/u.test(unit)
      ? 365
      : /^(?:day|日)/u.test(unit)
        ? 1
        : 30;
  return Math.round(count * days);
}

const BY_MONTH_EN =
  /\bby (?:the )?(?<part>end of |mid-?\s?|middle of |beginning of |start of |early |late )?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s(?<day>\d{1,2})(?:st|nd|rd|th)?)?\b/u;
const BY_DAY_EN =
  /\bby (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const BY_WEEKDAY_EN =
  /\b(?:by|before|until) (?:next )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u;
const MONTH_JA =
  /(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|(?<part>上旬|中旬|下旬|末|中|初め|頭|半ば))?\s?(?:まで|以内|のうち|に間に合|中に|に(?:は|オープン|開業|引|移|始|完|納))/u;
const WEEKDAY_JA = /(?<weekday>[月火水木金土日])曜日?まで/u;

/** A date by which something has to be, the next such one from today on. */
function dateIn(form: string, today: DayDate): DayDate | undefined {
  const now = Temporal.PlainDate.from(today);
  const endOf = (date: Temporal.PlainDate) => date.with({ day: date.daysInMonth }).toString();
  const relative: readonly (readonly [RegExp, () => DayDate])[] = [
    [/\bby tomorrow\b|明日まで|明日中/u, () => now.add({ days: 1 }).toString()],
    [
      /\bby (?:the )?end of (?:this|the) week\b|\bthis week\b|今週(?:中|まで|末)/u,
      () => now.add({ days: 7 - now.dayOfWeek }).toString(),
    ],
    [
      /\bby (?:the end of )?next week\b|来週(?:中|まで|末)/u,
      () => now.add({ days: 14 - now.dayOfWeek }).toString(),
    ],
    [/再来月(?:中|まで|末)/u, () => endOf(now.add({ months: 2 }))],
    [
      /\bby (?:the )?(?:end of )?next month\b|\bnext month\b|来月(?:中|まで|末|に(?:は)?)/u,
      () => endOf(now.add({ months: 1 })),
    ],
    [
      /\bby (?:the )?end of (?:this|the) month\b|\bthis month\b|今月(?:中|まで|末|いっぱい)|(?<!\d)月末まで/u,
      () => endOf(now),
    ],
    [
      /\bby (?:the )?end of (?:this|the) year\b|\bthis year\b|年内|今年中|年末まで/u,
      () => now.with({ month: 12, day: 31 }).toString(),
    ],
    [
      /年度内|年度末まで/u,
      () =>
        endOf(Temporal.PlainDate.from({ year: now.month > 3 ? now.year + 1 : now.year, month: 3, day: 1 })),
    ],
  ];
  for (const [pattern, date] of relative) if (pattern.test(form)) return date();
  const weekday = BY_WEEKDAY_EN.exec(form)?.groups?.['weekday'];
  const inWeek =
    weekday === undefined
      ? WEEKDAYS_JA.indexOf(WEEKDAY_JA.exec(form)?.groups?.['weekday'] ?? '?')
      : WEEKDAYS_EN.indexOf(weekday);
  if (inWeek >= 0) return now.add({ days: (inWeek + 1 - now.dayOfWeek + 7) % 7 || 7 }).toString();
  const english = (BY_MONTH_EN.exec(form) ?? BY_DAY_EN.exec(form))?.groups;
  const found = english ?? MONTH_JA.exec(form)?.groups;
  if (!found) return undefined;
  const month = english ? MONTHS.indexOf(english['month'] ?? '') + 1 : Number(found['month']);
  if (month < 1 || month > 12) return undefined;
  const first = Temporal.PlainDate.from({ year: now.year, month, day: 1 });
  const day = dayIn(found['day'], found['part'], first.daysInMonth);
  const date = first.with({ day: Math.min(Math.max(day, 1), first.daysInMonth) });
  return (Temporal.PlainDate.compare(date, now) < 0 ? date.add({ years: 1 }) : date).toString();
}

function dayIn(day: string | undefined, part: string | undefined, last: number): number {
  if (day !== undefined) return Number(day);
  if (part === undefined) return last;
  if (/^(?:beginning|start|early|上旬|初め|頭)/u.test(part)) return 10;
  return /^(?:mid|中旬|半ば)/u.test(part) ? 15 : last;
}
