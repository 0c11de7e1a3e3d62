import type { Contact } from '../../domain/contact.ts';
import type { Request } from '../../domain/request.ts';
import { companyKey } from '../../identity/company-key.ts';
import { typedWords, wordsIn } from '../../identity/search-words.ts';
import { searchForm } from '../../identity/spelling.ts';
import type { Ledger } from '../ledger.ts';
import { type FoundContact, listContacts, searchContacts } from './contacts.ts';
import { type IntroductionView, introductionsOf, viewIntroductions } from './introductions.ts';

/** What of the notebook answers to what was typed. */
export interface PaletteFound {
  readonly people: readonly FoundContact[];
  readonly companies: readonly string[];
  readonly introductions: readonly IntroductionView[];
  readonly requests: readonly Request[];
}

const PEOPLE = 6;
const OTHERS = 4;
/** Enough requests for any notebook; they are looked through while somebody types. */
const REQUESTS_READ = 2000;

/** With nothing typed, whoever was changed last. */
export async function searchPalette(ledger: Ledger, typed: string): Promise<PaletteFound> {
  const words = typedWords(typed);
  if (words.length === 0) {
    return { people: await listContacts(ledger, OTHERS), companies: [], introductions: [], requests: [] };
  }
  const [people, requests] = await Promise.all([
    searchContacts(ledger, typed, PEOPLE * 3),
    ledger.requests.limit(REQUESTS_READ).toArray(),
  ]);
  const nearest = people.slice(0, PEOPLE);
  const rows = await introductionsOf(
    ledger,
    nearest.map((contact) => contact.id),
  );
  const live = [...rows].sort((a, b) => b.live - a.live).slice(0, OTHERS);
  return {
    people: nearest,
    companies: companiesOf(people, words).slice(0, OTHERS),
    introductions: await viewIntroductions(ledger, live),
    requests: requests
      .filter(({ wanted, why = '' }) => wordsIn(`${wanted} ${why}`, words).length === words.length)
      .sort((a, b) => b.createdAt - a.createdAt)
      .slice(0, OTHERS),
  };
}

/** Each company that was meant, once, as its first person has it written. */
function companiesOf(people: readonly Contact[], words: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const person of people) {
    for (const company of [person.company, ...(person.formerly ?? []).map((post) => post.company)]) {
      if (company === undefined) continue;
      const form = searchForm(company);
      const key = companyKey(company);
      if (key !== '' && !found.has(key) && words.every((word) => form.includes(word)))
        found.set(key, company);
    }
  }
  return [...found.values()];
}
