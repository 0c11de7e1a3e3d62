import type { Id } from '../domain/basics.ts';
import type { SpecialtyEye } from '../domain/seats.ts';
import type { Trade } from '../domain/trade.ts';
import { plainSpecialty } from './plain-specialty.ts';
import { partsCalled } from './splits.ts';
import { nameFinder } from './trade-names.ts';
import { formOf } from './words-of-text.ts';

/** Specialties as people write them on a roster, read by the list of trades. */
export interface Specialties extends SpecialtyEye {
  /** The trades a specialty names; none for what the list does not know. */
  readonly tradesOf: (specialty: string) => ReadonlySet<Id>;
}

/**
 * Reads specialties: width, case and kana do not matter, and names of one trade are one specialty in either language.
 *
 * @param trades the shipped list with the user's own changes, see `tradesWith`
 */
export function specialtiesBy(trades: readonly Trade[]): Specialties {
  const before = READ.get(trades);
  if (before) return before;
  const made = readSpecialties(trades);
  READ.set(trades, made);
  return made;
}

/** The same list of trades gives the same: several on one page ask for it. */
const READ = new WeakMap<readonly Trade[], Specialties>();

function readSpecialties(trades: readonly Trade[]): Specialties {
  const find = nameFinder(trades);
  const known = new Map<string, ReadonlySet<Id>>();
  const named = (text: string) =>
    new Set(find(formOf(text)).flatMap((name) => name.trades.flatMap((at) => trades[at]?.id ?? [])));
  const tradesOf = (specialty: string) => {
    const before = known.get(specialty);
    if (before) return before;
    const ofHead = named(headOf(specialty));
    const found = ofHead.size > 0 ? ofHead : named(specialty);
    known.set(specialty, found);
    return found;
  };
  return {
    tradesOf,
    isSame: (one, other) => {
      const form = plainSpecialty(one);
      if (form === '') return false;
      return form === plainSpecialty(other) || [...tradesOf(one)].some((id) => tradesOf(other).has(id));
    },
    areApart,
  };
}

/** What it is, without whom it is for: the lawyer of "lawyer for restaurants" and of 飲食店専門の弁護士. */
function headOf(specialty: string): string {
  const text = specialty.normalize('NFKC');
  const ja = text.split(/(?:専門の|特化の|向けの?|に強い|の)/u).at(-1) ?? '';
  return ja.split(/\s(?:for|with|in|to|specialising|specializing)\s/iu)[0] ?? '';
}

/** Two sub-specialties of which none says what a part of the other does. */
function areApart(one: string, other: string): boolean {
  if (isOnePart(plainSpecialty(one), plainSpecialty(other))) return false;
  const ones = partsOf(one);
  const others = partsOf(other);
  if (ones.length === 0 || others.length === 0) return false;
  return ones.every((a) => others.every((b) => !isOnePart(a, b) && !isIn(a, b) && !isIn(b, a)));
}

/** 法人 and "companies". */
function isOnePart(one: string, other: string): boolean {
  const others = partsCalled(other);
  return [...partsCalled(one)].some((part) => others.has(part));
}

/** 相続 is in 相続税, "tax" in "inheritance tax" and not in "taxi". */
function isIn(part: string, whole: string): boolean {
  return /^[ -~]+$/u.test(whole) ? ` ${whole} `.includes(` ${part} `) : whole.includes(part);
}

function partsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[、・,，/／;；|&+]|\sand\s|\sor\s|および|及び|(?<=\p{Script=Han})と(?=\p{Script=Han})/u)
    .map(plainSpecialty)
    .filter((part) => part !== '');
}
