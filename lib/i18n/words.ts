import type { Language } from '../domain/basics.ts';

/**
 * The words of one room of the interface, in both languages side by side: `en` is the shape, `ja` has the same keys
 * by its type. Each language is written for itself. Words that take values are functions.
 */
export interface RoomWords<Shape> {
  readonly en: Shape;
  readonly ja: Shape;
}

/** Puts two languages together; the compiler refuses a key that one of them lacks. */
export function room<Shape>(en: Shape, ja: NoInfer<Shape>): RoomWords<Shape> {
  return { en, ja };
}

/** The interface's language: what was chosen, else the browser's own, Japanese where it is Japanese. */
export function interfaceLanguage(chosen: Language | 'browser', browserLanguage: string): Language {
  if (chosen !== 'browser') return chosen;
  return browserLanguage.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** A date as people read it: `3月5日` / `5 Mar`, with the year where it is not this one. */
export function dayWords(day: string, language: Language, today: string): string {
  const hasYear = day.slice(0, 4) !== today.slice(0, 4);
  return dayFormat(language, hasYear).format(new Date(`${day}T12:00:00Z`));
}

/** Making one takes 100 µs and using it less than one (measured), and a person's sheet shows dozens of dates. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: Language, hasYear: boolean): Intl.DateTimeFormat {
  const name = `${language} ${hasYear}`;
  const known = dayFormats.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    day: 'numeric',
    month: language === 'ja' ? 'long' : 'short',
    ...(hasYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  dayFormats.set(name, format);
  return format;
}

/** A month as people say it: `5月` / `May`, with the year where it is not this one. */
export function monthWords(day: string, language: Language, today: string): string {
  const hasYear = day.slice(0, 4) !== today.slice(0, 4);
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'long',
    ...(hasYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}
