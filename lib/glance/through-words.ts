import type { DayDate, Language } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { contactWords } from '../i18n/contact.ts';
import { dayWords } from '../i18n/words.ts';
import type { Through } from './facts.ts';
import { calledName } from './party.ts';

/** How we met, in one line of two parts. */
export interface ThroughLine {
  /** `introduced by Mio Hayashi`: the part that leads to that person. */
  readonly phrase?: string;
  /** `5 Mar · at the Tuesday breakfast`; empty where nothing is known. */
  readonly rest: string;
}

/** How we met and through whom: `introduced by Mio Hayashi · 5 Mar · at the Tuesday breakfast`. */
export function throughLine(
  contact: Contact,
  through: Through | undefined,
  language: Language,
  today: DayDate,
): ThroughLine {
  const words = contactWords[language];
  const name = through?.person && calledName(through.person, language);
  const phrase =
    name === undefined ? undefined : through?.introduced ? words.introducedBy(name) : words.through(name);
  const on = through?.on ?? contact.metOn;
  const day = on === undefined ? undefined : dayWords(on, language, today);
  const rest = [
    phrase === undefined && day !== undefined ? words.metOnDay(day) : day,
    contact.howMet &&
      (phrase === undefined && day === undefined ? words.met(contact.howMet) : contact.howMet),
  ]
    .filter(Boolean)
    .join(' · ');
  return { ...(phrase !== undefined && { phrase }), rest };
}
