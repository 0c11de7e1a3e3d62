import type { DayDate, Language } from '../../lib/domain/basics.ts';
import type { CallOnLists } from '../../lib/domain/call-on.ts';
import { monthWords } from '../../lib/i18n/again.ts';
import { callOnWords } from '../../lib/i18n/call-on.ts';

/** The lists in the order in which they stand: what is promised to somebody first, then what has its month. */
export const CALL_LISTS = ['inherited', 'review', 'quiet', 'unasked'] as const;

/** A line with the list it stands on. */
export type Call = {
  readonly [List in (typeof CALL_LISTS)[number]]: {
    readonly list: List;
    readonly line: CallOnLists[List][number];
  };
}[(typeof CALL_LISTS)[number]];

/** One list's lines, each with its list. */
export function callsOf(lists: CallOnLists, list: Call['list']): readonly Call[] {
  return lists[list].map((line) => ({ list, line }) as Call);
}

/** Why somebody stands there, in facts. */
export function factsOf({ list, line }: Call, language: Language, today: DayDate): string {
  const words = callOnWords[language];
  const count = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB');
  switch (list) {
    case 'quiet': {
      const { lastYear, most, since } = line;
      const months = monthsBetween(since, today);
      const amount = count.format(most.amount);
      return most.year === lastYear
        ? words.quiet(lastYear, amount, months)
        : words.quietMost(lastYear, most.year, amount, months);
    }
    case 'review': {
      const review = words.review[line.when](words.monthLong(line.month));
      return line.since === ''
        ? review
        : [review, words.lastTime(monthWords(line.since, language))].join(words.between);
    }
    case 'unasked':
      if (line.isAdded) return words.unaskedAdded(monthWords(line.since, language));
      return words.unasked(monthWords(line.since, language), monthsBetween(line.since, today));
    case 'inherited':
      return words.inherited(line.from, line.on === undefined ? undefined : monthWords(line.on, language));
  }
}

/** Whole months from one day to another. */
function monthsBetween(from: DayDate, to: DayDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'month' }).months;
}
