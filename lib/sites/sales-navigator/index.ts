import type { Adapter, Reading } from '../contract.ts';
import { tidy } from '../text.ts';

/**
 * LinkedIn's Sales Navigator, below `/sales/`. Nobody has seen a capture: all of this is from what others have
 * published about it. It marks whatever is somebody's with `data-anonymize`.
 * @looked 2026-11 in sources of others
 */

const NAME = '[data-anonymize="person-name"]';

/** `/sales/lead/ACwAA…,NAME_SEARCH,xxxx?_ntb=…` */
const LEAD = 'a[href*="/sales/lead/"]';

const lead = (text: string): string | undefined => /\/sales\/lead\/[^/?#]+/.exec(text)?.[0];

/** What the same row says of the person: nothing where it speaks of several. */
function saidBeside(name: Element): Reading {
  const row = name.closest('[data-x-search-result], li, tr');
  const said = (kinds: string) => tidy(row?.querySelector(`:is(${kinds})`)?.textContent);
  return row && row.querySelectorAll(NAME).length === 1
    ? {
        headline: said('[data-anonymize="headline"], [data-anonymize="title"], [data-anonymize="job-title"]'),
        company: said('[data-anonymize="company-name"]'),
      }
    : {};
}

/** The link in or around the name. */
const linkOf = (name: Element) => name.closest(LEAD) ?? name.querySelector(LEAD);

export const salesNavigator: Adapter = {
  id: 'sales-navigator',
  isVerified: false,
  applies: ({ hostname, pathname }) => hostname.endsWith('linkedin.com') && pathname.startsWith('/sales/'),
  mayShowPeople: ({ pathname }) => /^\/sales\/(lead\/|search\/people|lists\/people)/.test(pathname),
  loose: [LEAD],
  read: (link) => {
    const profile = lead(link.getAttribute('href') ?? '');
    return profile === undefined ? undefined : { profile, name: tidy(link.textContent) };
  },
  slots: [
    {
      role: 'subject',
      on: /^\/sales\/lead\//,
      where: [`h1${NAME}`],
      // The heading has no link of its own. Its name is not taken: while one lead is replaced by another in place, the
      // address is of the one and the heading still of the other.
      read: (_heading, at) => ({ profile: lead(at.pathname) }),
    },
    {
      role: 'result',
      where: [`${NAME}:is(${LEAD}, ${LEAD} *, :has(${LEAD}))`],
      read: (name) => ({
        ...saidBeside(name),
        name: tidy(name.textContent),
        profile: lead(linkOf(name)?.getAttribute('href') ?? ''),
      }),
      mark: (name) => linkOf(name) ?? name,
    },
  ],
};
