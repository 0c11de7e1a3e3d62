import type { Language } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Has it kana or kanji? */
export function hasJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/** The language letters to this person are written in: theirs where it is known, else by the script of the name. */
export function languageOf(contact: Contact): Language {
  return contact.language ?? (hasJapanese(contact.name.written) ? 'ja' : 'en');
}

/** Would the text stand out in a letter of this language? A borrowed word or a brand (SEO, Web) does not. */
export function isForeignTo(text: string, language: Language): boolean {
  if (language === 'en') return hasJapanese(text);
  return !hasJapanese(text) && (text.match(/\p{Script=Latin}{2,}/gu) ?? []).length > 2;
}
