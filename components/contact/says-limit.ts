import type { LimitValue } from '../../lib/domain/contact.ts';

/** What stands behind a number and makes it another one: 15万, 1.5k, 2週間, 3 weeks. */
const TIMES: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, 万: 1e4, 億: 1e8, 週: 7, week: 7 };

/** Does a text say the value of a limit already, in figures? Then it is not written beside it once more. */
export function saysLimit(text: string, limit: LimitValue): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  if (limit.unit === 'region') return plain.includes(limit.region.normalize('NFKC').toLowerCase());
  const figures = plain
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .matchAll(/(\d+(?:\.\d+)?)\s*(千|万|億|週|week|k\b)?/gu);
  for (const [, figure, behind] of figures) {
    const number = Number(figure);
    if (number === limit.amount || number * (TIMES[behind ?? ''] ?? 1) === limit.amount) return true;
  }
  return false;
}
