import Papa from 'papaparse';
import type { Language } from '../domain/basics.ts';
import { oneLine } from '../draft/free-text.ts';
import type { WeekLine } from '../glance/week-lines.ts';
import { weekWords } from '../i18n/week.ts';

/** Japanese Excel takes the wide signs for the narrow ones, and looks past what cannot be seen. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * A week as a table for a spreadsheet, with a mark at its head by which Excel knows it for UTF-8. A name that looks
 * like a formula stays a name.
 */
export function weekCsv(lines: readonly WeekLine[], language: Language): string {
  const { csvColumns, csvKinds, reach } = weekWords[language];
  const rows = lines.map((line) => [
    csvKinds[line.what],
    line.on,
    oneLine(line.who),
    oneLine(line.party),
    line.reach === undefined ? '' : reach[line.reach],
    line.temperature ?? '',
    line.value ?? '',
  ]);
  return `\ufeff${Papa.unparse([[...csvColumns], ...rows], { escapeFormulae: FORMULA })}\r\n`;
}
