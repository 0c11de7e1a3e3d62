import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { weekCsv } from '../../../lib/exchange/week-csv.ts';
import type { WeekLine } from '../../../lib/glance/week-lines.ts';

/** Whoever opens a week in a spreadsheet must not run what somebody else's name says. */

const cellsOf = (who: string): readonly string[] => {
  const line: WeekLine = { what: 'given', on: '2026-11-20', who, party: who };
  const { data } = Papa.parse<readonly string[]>(weekCsv([line], 'en').slice(1), { skipEmptyLines: true });
  expect(data).toHaveLength(2);
  return data[1] ?? [];
};
/** What a spreadsheet takes for the beginning of a formula, once it has looked past what cannot be seen. */
const startsFormula = (cell: string) => /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell);

describe('a week for a spreadsheet', () => {
  it.each([
    '=1+1',
    '=1+1\nsecond line',
    ' =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1+1',
    '＠SUM(A1)',
    '\r=1',
    '-1',
  ])('leaves %j a name', (name) => {
    const [, , who = '', party = ''] = cellsOf(name);
    expect(startsFormula(who)).toBe(false);
    expect(party).toBe(who);
    expect(who.startsWith("'")).toBe(true);
  });

  it('whatever a name is made of: one line, no formula, and nothing of it in another cell', () => {
    const bit = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      ' ',
      '\n',
      '\r',
      '\t',
      '"',
      ',',
      ';',
      '\u200b',
      'a',
      '山',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 8 }), (bits) => {
        const cells = cellsOf(bits.join(''));
        expect(cells).toHaveLength(7);
        for (const cell of cells) {
          expect(startsFormula(cell)).toBe(false);
          expect(cell).not.toMatch(/[\r\n]/u);
        }
      }),
    );
  });

  it('leaves a plain name as it is', () => expect(cellsOf('Anna Berg-Lind')[2]).toBe('Anna Berg-Lind'));
});
