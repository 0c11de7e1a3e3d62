import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/basics.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { weekOfDay } from '../../../lib/domain/week.ts';
import type { WeekReport } from '../../../lib/domain/week-report.ts';
import { weekCsv } from '../../../lib/exchange/week-csv.ts';
import { weekLines, weekText } from '../../../lib/glance/week-lines.ts';
import { weekWords } from '../../../lib/i18n/week.ts';

const contact = (id: string, written: string): Contact => ({
  id,
  name: { written },
  tags: [],
  createdAt: 0,
  updatedAt: 0,
});
const people = new Map(
  [contact('a', '山川 晃弘'), contact('b', 'Greg Smith'), contact('c', '=1+1')].map((one) => [one.id, one]),
);
const introduction = {
  id: '1',
  seekerId: 'c',
  providerId: 'b',
  introducerId: ME,
  kind: 'business' as const,
  value: 5000,
  createdAt: 0,
  updatedAt: 0,
};
const report: WeekReport = {
  week: weekOfDay('2026-11-25', { weekday: 3 }, 'Asia/Tokyo'),
  given: [{ introduction, on: '2026-11-20', reach: 'outside', temperature: 4 }],
  received: [
    {
      introduction: { ...introduction, id: '2', seekerId: 'b', providerId: ME, introducerId: 'a' },
      on: '2026-11-21',
    },
  ],
  oneToOnes: [],
  visitors: [],
  thanksOwed: [],
  thanksSaid: [{ contactId: 'a', on: '2026-11-22' }],
  closed: [],
};
const ask = { on: '2026-11-24', text: 'shops, “small”\nand old' };

describe('the week as a file (P7)', () => {
  test.each(['en', 'ja'] as const)('what a spreadsheet reads, no cell of it a formula: %s', (language) => {
    const text = weekCsv(weekLines({ report, people, ask }, language), language);
    const { data, errors } = Papa.parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true });
    const { csvColumns, csvKinds, reach } = weekWords[language];
    expect(errors).toEqual([]);
    expect(data).toEqual([
      csvColumns,
      [csvKinds.given, '2026-11-20', "'=1+1", 'Greg Smith', reach.outside, '4', '5000'],
      [csvKinds.received, '2026-11-21', 'Greg Smith', '山川 晃弘', '', '', '5000'],
      [csvKinds.thanksSaid, '2026-11-22', '', '山川 晃弘', '', '', ''],
      [csvKinds.ask, '2026-11-24', 'shops, “small” and old', '', '', '', ''],
    ]);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/u);
  });
});

test('as text for a phone: short lines, no amounts (P7)', () => {
  const told = { report, people, ask, circle: '朝の会' };
  expect(weekText(told, 'ja', '2026-11-25')).toBe(
    [
      '朝の会\n11月19日〜11月25日',
      'お渡しした紹介\n・=1+1さんをGreg Smithさんに（外、5段階の4）',
      'いただいた紹介\n・Greg Smithさんを山川さんから',
      'お伝えしたお礼\n・山川さん',
      '今週、求めている人\n・shops, “small” and old',
    ].join('\n\n'),
  );
  expect(weekText(told, 'en', '2026-11-25')).not.toContain('5000');
});
