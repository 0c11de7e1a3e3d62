import type { Language } from '../domain/basics.ts';
import type { FitPerson } from './fit.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}{3}/u;
/** Who works in the other language as well says so. */
const SAYS_ENGLISH = /英語|英会話|英文|バイリンガル|多言語|english|bilingual/iu;
const SAYS_JAPANESE = /日本語|japanese|bilingual/iu;

/** The language a text is in, by its script; nothing where it has neither. */
export function languageOf(text: string): Language | undefined {
  if (JAPANESE.test(text)) return 'ja';
  return LATIN.test(text) ? 'en' : undefined;
}

export interface Spoken {
  readonly languages: ReadonlySet<Language>;
  /** Noted of the person; else it is guessed from how their name and work are written. */
  readonly isNoted: boolean;
}

/** Languages in which somebody may be introduced, as far as anything tells; none: nothing tells. */
export function languagesOf({ contact, notes }: FitPerson): Spoken {
  const languages = new Set<Language>();
  if (contact.language) languages.add(contact.language);
  else
    for (const text of [contact.name.written, contact.specialty, contact.role]) {
      const language = text ? languageOf(text) : undefined;
      if (language) languages.add(language);
    }
  const said = [contact.specialty, contact.role, ...contact.tags];
  for (const { kind, text } of notes) if (kind === 'fits') said.push(text);
  for (const text of said) {
    if (!text) continue;
    if (SAYS_ENGLISH.test(text)) languages.add('en');
    if (SAYS_JAPANESE.test(text)) languages.add('ja');
  }
  return { languages, isNoted: contact.language !== undefined };
}
