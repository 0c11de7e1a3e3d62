import type { Contact, FormerPost } from '../../domain/contact.ts';
import { companyKey } from '../../identity/company-key.ts';
import { searchForm } from '../../identity/spelling.ts';
import type { Ledger } from '../ledger.ts';
import { type IntroductionView, introductionsOf, viewIntroductions } from './introductions.ts';

/** Everything the notebook says about a company: a view over the people, and no row of its own. */
export interface CompanySheet {
  /** As it is written most often. */
  readonly name: string;
  /** By name. */
  readonly people: readonly Contact[];
  /** Who was there before, with the post they held; by name. */
  readonly former: readonly { readonly contact: Contact; readonly post: FormerPost }[];
  /** In which any of them is a side or the introducer, newest first. */
  readonly introductions: readonly IntroductionView[];
}

/** Legal forms that may stand before a company's name in a word it is found by. */
const FORMS = ['株式会社', '有限会社', '合同会社', '合資会社', '一般社団法人', '(株)', '(有)'];

/** Longer beginnings find no more, and shorter ones too many. */
const BEGINNING = 3;

/** Everybody who is or was at a company, whatever legal form stands by its name. */
async function contactsAt(ledger: Ledger, name: string): Promise<readonly Contact[]> {
  const key = companyKey(name);
  if (key === '') return [];
  const [first = ''] = FORMS.reduce((text, form) => text.replaceAll(form, ' '), searchForm(name))
    .split(/[\s.,・'’&\-_/()（）]+/u)
    .filter((word) => companyKey(word) !== '');
  const beginning = [...first].slice(0, BEGINNING).join('');
  // One read for each beginning: `startsWithAnyOf` walks a cursor, a round trip to the database for every row.
  const found = await ledger.transaction('r', ledger.contacts, () => {
    const words = ledger.contacts.where('words');
    return Promise.all([
      ...['', ...FORMS].map((form) => words.startsWith(`${form}${beginning}`).toArray()),
      // Where a mark stands early in it, its first word ends there: `A-B Works` is `AB Works`.
      ...[...beginning].map((_, at) => words.equals([...beginning].slice(0, at).join('')).toArray()),
    ]);
  });
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()];
  const isIt = (company: string | undefined) => company !== undefined && companyKey(company) === key;
  return rows.filter((row) => isIt(row.company) || (row.formerly ?? []).some((post) => isIt(post.company)));
}

/** A company's sheet; without people where nobody is or was there. `name` may be written in any way. */
export async function readCompany(ledger: Ledger, name: string): Promise<CompanySheet> {
  const key = companyKey(name);
  const found = [...(await contactsAt(ledger, name))].sort((a, b) =>
    a.name.written.localeCompare(b.name.written),
  );
  const isHere = (contact: Contact) => contact.company !== undefined && companyKey(contact.company) === key;
  const rows = await introductionsOf(
    ledger,
    found.map((contact) => contact.id),
  );
  return {
    name:
      commonest(found.flatMap(({ company }) => (company && companyKey(company) === key ? [company] : []))) ??
      name,
    people: found.filter(isHere),
    former: found.flatMap((contact) => {
      const post = (contact.formerly ?? []).find((one) => companyKey(one.company) === key);
      return post && !isHere(contact) ? [{ contact, post }] : [];
    }),
    introductions: await viewIntroductions(ledger, rows),
  };
}

function commonest(names: readonly string[]): string | undefined {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts.entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
