import type { Contact } from '../domain/contact.ts';

/** One spelling for search: NFKC, lower case, katakana as hiragana. */
export function searchForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60));
}

/** The words under which a contact is found by their beginning: name and its parts, reading, company, specialty. */
export function searchWordsOf(contact: Omit<Contact, 'id' | 'createdAt' | 'updatedAt'>): readonly string[] {
  const { written, family, given, reading } = contact.name;
  const texts = [
    written,
    family,
    given,
    reading,
    contact.company,
    contact.role,
    contact.specialty,
    ...contact.tags,
  ];
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const form = searchForm(text);
    words.add(form.replace(/\s+/gu, ''));
    for (const word of form.split(/[\s　・,、.\-_/()（）]+/u)) if (word !== '') words.add(word);
  }
  // A company's legal form is not what anybody types first.
  if (contact.company) {
    const plain = searchForm(contact.company)
      .replace(/株式会社|有限会社|合同会社|\(株\)/gu, '')
      .trim();
    if (plain !== '') words.add(plain);
  }
  return [...words];
}
