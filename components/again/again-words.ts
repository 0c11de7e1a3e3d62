import { type AgainEntry, isReady } from '../../lib/domain/ask-again.ts';
import type { DayDate, Language } from '../../lib/domain/basics.ts';
import type { Dealing } from '../../lib/domain/dealing.ts';
import { againWords, monthWords } from '../../lib/i18n/again.ts';
import { dayWords } from '../../lib/i18n/words.ts';

/** Why somebody is on the list, as one sentence: `Said no in March 2024: price.` */
export function becauseWords(dealing: Dealing, language: Language): string {
  const words = againWords[language];
  const why =
    dealing.reason !== undefined
      ? words.reasons[dealing.reason]
      : dealing.supplier !== undefined
        ? words.nowWith(dealing.supplier)
        : undefined;
  return words.line(words.kinds[dealing.kind], monthWords(dealing.on, language), why);
}

/** From when they may be asked again: `Ask again from 1 June.` */
export function whenWords(entry: AgainEntry, language: Language, today: DayDate): string | undefined {
  const words = againWords[language];
  const day = entry.on === undefined ? undefined : dayWords(entry.on, language, today);
  if (entry.status === 'long-ago') return words.longAgo;
  if (entry.status === 'cooled-off') return words.hasCooled;
  if (day === undefined) return undefined;
  if (isReady(entry)) return words.mayAsk(day);
  const cools = entry.dealing.kind === 'trouble' || entry.dealing.kind === 'angry';
  return cools ? words.coolsUntil(day) : words.askFrom(day);
}
