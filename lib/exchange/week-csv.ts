import Papa from 'papaparse';
import type { Language } from '../domain/basics.ts';
import type { WeekLine } from '../glance/week-lines.ts';
import { weekWords } from '../i18n/week.ts';

/**
 * A week as a table for a spreadsheet, with a mark at its head by which Excel knows it for UTF-8. A name that looks
 * like a formula stays a name.
 */
export function weekCsv(lines: readonly WeekLine[], language: Language): string {
  const { csvColumns, csvKinds, reach } = weekWords[language];
  const rows = lines.map((line) => [
    csvKinds[line.what],
    line.on,
    line.who,
    line.party,
    line.reach === undefined ? '' : reach[line.reach],
    line.temperature ?? '',
    line.value ?? '',
  ]);
  return `\ufeff${Papa.unparse([[...csvColumns], ...rows], { escapeFormulae: true })}\r\n`;
}
