import { searchForm } from './spelling.ts';

/**
 * How companies are compared: `株式会社 例の紙店` and `例の紙店（株）` are one. Without legal form, spaces and marks, in one
 * case. Empty where nothing but a legal form is left.
 */
export function companyKey(company: string): string {
  return searchForm(company.normalize('NFKC'))
    .replace(/株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|\(株\)|\(有\)|\(同\)/gu, ' ')
    .replace(
      /\b(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|co|corp|corporation|company|limited|kk|k\.k|pty|srl|bv|ab|oy)\b\.?/gu,
      ' ',
    )
    .replace(/[\s.,・'’&-]+/gu, '');
}
