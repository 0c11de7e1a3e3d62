import { searchForm } from '../identity/spelling.ts';

/** A specialty as it is compared, without what is said of any field: 専門, "law". */
export function plainSpecialty(text: string): string {
  const form = searchForm(text).replace(/\s+/gu, ' ').trim();
  const short = form
    .replace(/(?:専門|特化|中心|向け|案件|業務|関連|関係|分野|全般|のお客様|の方)$/u, '')
    .replace(/ (?:law|work|matters|cases|clients|only)$/u, '')
    .trim();
  return short === '' ? form : short;
}
