import type { PageAddress, Reading } from '../contract.ts';
import { LINK, memberIdIn, outsideLinks, profileIn, slugOf, textsIn } from './link.ts';

/** A member's profile, in both of LinkedIn's stacks: newer (sdui, hashed classes) and older (ember). */

const headingIn = (card: Element): Element | null => card.querySelector('h1,h2');

/**
 * Everything is read from the card, nothing from the address or the title: LinkedIn replaces one profile by another
 * in place, and for a moment these are of the one while the card is still of the other.
 */
export function readTopCard(card: Element): Reading {
  const heading = headingIn(card);
  const name = heading ? textsIn(heading)[0] : undefined;
  // Their order tells which is which; one alone may be either, and only words of one language would tell.
  const [company, school] = card.querySelectorAll('[role=button] p,li>button>span');
  return {
    name,
    profile: profileIn(card.querySelector(LINK)),
    memberId: memberIdIn(card.getAttribute('componentkey')),
    headline: textsIn(card).find((text) => text !== name),
    company: school && textsIn(company as Element)[0],
  };
}

export const besideHeading = (card: Element): Element => outsideLinks(headingIn(card) ?? card);

/** What shows the name, of all links of a profile to itself: the bar outside `main` that slides in, and headings. */
const NAMED = ':not(main *),:has(h1,h2),:is(h1,h2) *';

/** Any link to, or below, whose profile the page is. Older ones know the member id. */
export function readOwn(link: Element, at: PageAddress): Reading | undefined {
  if (slugOf(link) === slugOf(at))
    return {
      profile: profileIn(link),
      memberId: memberIdIn((link as HTMLAnchorElement).search),
      name: link.matches(NAMED) ? textsIn(link)[0] : undefined,
    };
}

export const besideOwn = (link: Element): Element | null => (link.matches(NAMED) ? outsideLinks(link) : null);
