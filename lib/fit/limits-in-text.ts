import type { DayDate } from '../domain/basics.ts';
import type { NeedLimits } from '../domain/request.ts';
import { daysIn, daysUntilIn } from './days-in-text.ts';
import { regionIn } from './regions.ts';
import { formOf } from './words-of-text.ts';

/** As much of a text is read as of a need. */
const LONGEST = 6000;

/**
 * Limits said in a text: "within a month", "by the end of March", 予算50万円, 大阪で, 月5件. A month counts 30 days.
 * What is not said is left out.
 *
 * @param today the date from which "by Friday" and 来月まで are counted
 */
export function limitsInText(text: string, today: DayDate): NeedLimits {
  const form = formOf(text.slice(0, LONGEST));
  const withinDays = daysUntilIn(form, today);
  const budget = moneyIn(form);
  const region = regionIn(form);
  const perMonth = perMonthIn(form);
  return {
    ...(withinDays !== undefined && { withinDays }),
    ...(budget !== undefined && { budget }),
    ...(region !== undefined && { region }),
    ...(perMonth !== undefined && { perMonth }),
  };
}

/** Of a note on a limit without a value of its own, what it says: "needs two months", 30万円から, 月3件まで, 関東のみ. */
export function limitOfNote(text: string): {
  readonly days?: number;
  readonly money?: number;
  readonly perMonth?: number;
  readonly region?: string;
} {
  const form = formOf(text.slice(0, LONGEST));
  const perMonth = perMonthIn(form);
  const days = perMonth === undefined ? daysIn(form) : undefined;
  const money = moneyIn(form, true);
  const region = regionIn(form, true);
  return {
    ...(days !== undefined && { days }),
    ...(money !== undefined && { money }),
    ...(perMonth !== undefined && { perMonth }),
    ...(region !== undefined && { region }),
  };
}

const JAPANESE_MONEY =
  /(?<amount>\d[\d,]*(?:\.\d+)?)\s*(?<unit>億円?|千万円?|百万円?|万円?|千円|円)(?<after>[^、。,.\n]{0,6})/gu;
const ENGLISH_MONEY =
  /(?<before>(?:budget|under|up to|at most|max(?:imum)?|less than|no more than|for|around|about|spend|within|below|from|least|minimum)[a-z\s]{0,20}?(?:of|is|:)?\s*)?(?<sign>[¥$€£]|usd|jpy|eur|gbp)?\s?(?<amount>\d[\d,]*(?:\.\d+)?)\s?(?<unit>k|m|million|thousand)?(?![\d%a-z])\s?(?<name>yen|dollars?|euros?|pounds?|usd|jpy|eur|gbp)?/gu;

/** "We can spend 1,500 a month": a sum, though no currency is said. */
const A_SUM_TO_SPEND =
  /\b(?:can|could|to|will|would|may) (?:only )?(?:spend|pay|afford|offer|invest)(?: (?:up to|about|around|at most))?\s*$/u;

/** The first sum that is said to be one. @param anySum a note may say a sum alone */
function moneyIn(form: string, anySum = false): number | undefined {
  for (const { groups = {}, index } of form.matchAll(JAPANESE_MONEY)) {
    const before = form.slice(Math.max(0, index - 10), index);
    const isBudget =
      /予算|費用|金額|上限|支払|出せ|かけ/u.test(before) ||
      /^(?:以内|まで|程度|ほど|くらい|ぐらい|以下|前後|で)/u.test(groups['after'] ?? '');
    if (isBudget || anySum) return numberOf(groups['amount']) * JAPANESE_UNIT(groups['unit'] ?? '');
  }
  for (const { groups = {}, index, 0: whole } of form.matchAll(ENGLISH_MONEY)) {
    // Where the words before the sum were taken with it, they stand in the match.
    const from = index + (groups['before']?.length ?? 0);
    const isMoney = groups['sign'] !== undefined || groups['name'] !== undefined;
    const isBudget =
      groups['before']?.startsWith('budget') === true ||
      (A_SUM_TO_SPEND.test(form.slice(0, from)) &&
        !/^\s?(?:people|guests|staff|hours|days|weeks|items|pieces|units)/u.test(
          form.slice(from + whole.length),
        ));
    if (!isMoney && !isBudget) continue;
    if (!anySum && groups['before'] === undefined && !isBudget) continue;
    const unit = groups['unit'] ?? '';
    const times = unit.startsWith('k') || unit === 'thousand' ? 1000 : unit.startsWith('m') ? 1_000_000 : 1;
    return numberOf(groups['amount']) * times;
  }
  return undefined;
}

function JAPANESE_UNIT(unit: string): number {
  if (unit.startsWith('億')) return 100_000_000;
  if (unit.startsWith('千万')) return 10_000_000;
  if (unit.startsWith('百万')) return 1_000_000;
  if (unit.startsWith('万')) return 10_000;
  return unit === '千円' ? 1000 : 1;
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}

const PER_MONTH =
  /(?:毎月|月に?|月間|1か月に?)\s?(\d+)\s?(?:件|社|人|名|組|台|個|本|回)|(?<![\d,.$€£¥])(\d+)\s(?:(?!yen|dollars?|euros?|pounds?)[a-z]+\s){0,2}?(?:a|per|each|every)\s(?:month)\b|(\d+)\s?(?:件|社|人|名|組)\s?\/\s?月|(\d+)\/month/u;

function perMonthIn(form: string): number | undefined {
  const found = PER_MONTH.exec(form);
  const text = found?.slice(1).find((one) => one !== undefined);
  return text === undefined ? undefined : Number(text);
}
