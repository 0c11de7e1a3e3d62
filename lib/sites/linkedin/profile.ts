import type { PageAddress, Reading, Slot } from '../contract.ts';
import { find, tidy } from '../text.ts';
import {
  attributeOf,
  BY_MEMBER_ID,
  isOwn,
  memberIdIn,
  nameIn,
  outsideLinks,
  PROFILE_LINK,
  readLink,
  readLinkAndButton,
} from './link.ts';

/** A member's profile, in both of LinkedIn's stacks: newer (sdui, hashed classes) and older (ember). */

const ON_PROFILE = /^\/in\//;

/**
 * Everything is read from the card, not from the address: LinkedIn replaces one profile by another in place, and for
 * a moment the address is of the one while the card is still of the other.
 */
function readTopCard(card: Element, at: PageAddress): Reading {
  const heading = headingOf(card);
  const written =
    attributeOf(card.querySelector(`${PROFILE_LINK}:not([href*="${BY_MEMBER_ID}"])`)) || at.pathname;
  const profile = find(/^.*\/in\/[^/?#]+/, written);
  return {
    profile,
    // Newer: inside the card's key. Older: in the links to the sections of the same profile.
    memberId:
      memberIdIn(attributeOf(card, 'componentkey')) ??
      memberIdIn(
        attributeOf(card.parentElement?.querySelector(`a[href*="${profile}/"][href*="profileUrn="]`)),
      ),
    name: heading ? nameIn(heading) : nameInTitle(card.ownerDocument),
    headline: headlineOf(card),
    company: companyOf(card),
  };
}

function headingOf(card: Element): Element | null {
  return card.querySelector('h1, h2');
}

/** "(3) Name | LinkedIn". */
function nameInTitle(document: Document): string | undefined {
  return tidy(find(/^(?:\(\d+\+?\)\s*)?(.+)\s\|\sLinkedIn$/, document.title));
}

/** Older: marked by an attribute. Newer: the first paragraph behind the row of the name, its degree and pronouns. */
function headlineOf(card: Element): string | undefined {
  const older = tidy(card.querySelector('[data-generated-suggestion-target]')?.textContent);
  const rows = card.querySelectorAll('[componentkey] :is(h1, h2, :has(h1, h2)) ~ p');
  const texts = Array.from(rows, (row) => tidy(row.textContent));
  return older ?? texts.find((text) => text && !/^[·•(]|^\p{L}+\/\p{L}+$/u.test(text));
}

/**
 * Two buttons, company and school, tell which is which by their order; one alone may be either, and only words of one
 * language would tell.
 */
function companyOf(card: Element): string | undefined {
  const [first, second, more] = card.querySelectorAll(
    '[role="button"]:has(> div > figure) p, ul > li > button[aria-label] > span',
  );
  return second && !more ? tidy(first?.textContent) : undefined;
}

export const topCard: Slot = {
  role: 'subject',
  on: ON_PROFILE,
  where: [
    'section[componentkey*="profile.card.ref"][componentkey$="Topcard"]',
    'main > section[data-member-id]',
    'main > section:has(> div h1)',
  ],
  read: readTopCard,
  mark: (card) => {
    const heading = headingOf(card);
    return heading && outsideLinks(heading);
  },
};

/** The bar that slides in on scrolling. It stands outside `main` (newer, 2026-04 and 2026-08). */
export const stickyHeader: Slot = {
  role: 'subject',
  what: 'sticky header',
  on: ON_PROFILE,
  where: [`${PROFILE_LINK}:not(main *)`],
  read: (link, at) => (isOwn(link, at) ? readLinkAndButton(link) : undefined),
};

/** Somebody else's link; the profile's own are everywhere ("7 reactions", "Show all"). */
export const besideProfile: Slot = {
  role: 'aside',
  on: ON_PROFILE,
  // Older profiles: whoever else stands on them is recommended, recommending or followed.
  where: [`:is([componentkey^="profileAside"], #profile-content) ${PROFILE_LINK}`],
  read: (link, at) => (isOwn(link, at) ? undefined : readLink(link)),
};
