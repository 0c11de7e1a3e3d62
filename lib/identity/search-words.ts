import type { Contact } from '../domain/contact.ts';
import { spellingsOf } from './kana.ts';
import { nameKeysOf } from './name-keys.ts';
import { searchForm } from './spelling.ts';

/** What was typed, as the words that must each be found; the longest first. */
export function typedWords(typed: string): readonly string[] {
  // The sign of the keys of names (name-keys.ts) finds nothing.
  return searchForm(typed)
    .split(/[\s　≈]+/u)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
}

/**
 * The words under which a contact is found by their beginning: name and its parts, reading, company, specialty; words
 * in kana by their Latin letters too; and the keys under which the name itself is compared.
 */
export function searchWordsOf(contact: Omit<Contact, 'id' | 'createdAt' | 'updatedAt'>): readonly string[] {
  const { written, family, given, reading } = contact.name;
  const texts = [
    written,
    family,
    given,
    reading,
    ...(contact.otherNames ?? []),
    contact.company,
    ...(contact.formerly ?? []).map((post) => post.company),
    contact.role,
    contact.specialty,
    contact.subSpecialty,
    ...contact.tags,
  ];
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const form = searchForm(text);
    words.add(form.replace(/\s+/gu, ''));
    for (const word of form.split(/[\s　・,、.\-_/()（）]+/u)) words.add(word);
  }
  // A company's legal form is not what anybody types first.
  if (contact.company) {
    const plain = searchForm(contact.company)
      .replace(/株式会社|有限会社|合同会社|\(株\)/gu, '')
      .trim();
    words.add(plain);
  }
  for (const word of [...words]) for (const spelling of spellingsOf(word)) words.add(spelling);
  // Nobody types these: a person on a page is looked for by them, see `nameLookups`.
  const names = [contact.name, ...(contact.otherNames ?? []).map((name) => ({ written: name }))];
  for (const key of names.flatMap(nameKeysOf)) words.add(key);
  words.delete('');
  return [...words];
}

/** Which of these words stand in a text: Latin ones where a word begins, others anywhere. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const form = searchForm(text);
  return words.filter((word) => placeOf(word, form) !== -1);
}

function placeOf(word: string, form: string): number {
  const isLatin = /^[a-z0-9]/u.test(word);
  for (let at = form.indexOf(word); at !== -1; at = form.indexOf(word, at + 1)) {
    if (!isLatin || !/[a-z0-9]/u.test(form.charAt(at - 1))) return at;
  }
  return -1;
}

/** How much of a text stands before the word it was found by. */
const BEFORE = 12;

/** A text in one line, cut so that the word it was found by is near its beginning. */
export function excerptOf(text: string, word: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const form = searchForm(line);
  // Where the form is of another length, its places are not the text's.
  const at = form.length === line.length ? placeOf(word, form) : 0;
  return at <= 2 * BEFORE ? line : `…${line.slice(at - BEFORE).trimStart()}`;
}
