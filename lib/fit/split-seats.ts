import type { Language } from '../domain/basics.ts';
import { searchForm } from '../identity/spelling.ts';
import type { Specialties } from './specialties.ts';
import { type Part, partsOfTrades } from './splits.ts';

/** One of the two who clash: what they sit on, and what is known of them. */
export interface Sitter {
  readonly specialty: string;
  readonly subSpecialty?: string | undefined;
  /** Their sub-specialty in the notebook, though it need not be that of the seat. */
  readonly known?: string | undefined;
  /** What their company, notes and asks say. */
  readonly tells: readonly string[];
}

/** Sub-specialties by which the two could both sit. */
export interface Split {
  readonly wanted: string;
  readonly sitting: string;
}

/** As many as one chooses from at a glance. */
const MOST = 3;
/** What somebody's seat says already weighs more than what is noted of them, and that more than any word. */
const SEATED = 8;
const NOTED = 4;

/**
 * Sub-specialties by which both could sit, the likeliest first: what they are known for, else how their trade is
 * commonly split. In the language of the seat that is there. May be empty, where others have taken every part.
 *
 * @param others sub-specialties of everybody else on the same specialty, which neither may come too near
 */
export function proposeSplits(
  wanted: Sitter,
  sitting: Sitter,
  others: readonly string[],
  specialties: Specialties,
): readonly Split[] {
  const trades = new Set([
    ...specialties.tradesOf(sitting.specialty),
    ...specialties.tradesOf(wanted.specialty),
  ]);
  const parts = partsOfTrades(trades);
  const language = languageOf(sitting.specialty);
  const choices = (one: Sitter) =>
    choicesOf(one, parts, language).filter(({ text }) =>
      others.every((other) => specialties.areApart(text, other)),
    );
  const pairs = choices(wanted).flatMap((mine) =>
    choices(sitting)
      .filter((theirs) => specialties.areApart(mine.text, theirs.text))
      .map((theirs) => ({
        split: { wanted: mine.text, sitting: theirs.text },
        weight: mine.weight + theirs.weight,
      })),
  );
  const best = pairs.sort((a, b) => b.weight - a.weight).map(({ split }) => split);
  const unlike = new Map(best.map((split) => [`${split.wanted}\n${split.sitting}`, split]));
  return [...unlike.values()].slice(0, MOST);
}

interface Choice {
  readonly text: string;
  readonly weight: number;
}

function choicesOf(one: Sitter, parts: readonly Part[], language: Language): readonly Choice[] {
  const own = [
    ...(one.subSpecialty ? [{ text: one.subSpecialty, weight: SEATED }] : []),
    ...(one.known && one.known !== one.subSpecialty ? [{ text: one.known, weight: NOTED }] : []),
  ];
  const told = searchForm(one.tells.join(' '));
  const common = parts.map((part, at) => {
    const said = part.says.filter((word) => told.includes(searchForm(word))).length;
    // The usual part first, where nothing speaks for any.
    return { text: part.names[language], weight: Math.min(said, NOTED - 1) - at / 100 };
  });
  return [...own, ...common];
}

function languageOf(text: string): Language {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'en';
}
