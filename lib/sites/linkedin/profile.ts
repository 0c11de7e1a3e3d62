import type { PageAddress, Reading, Slot } from '../contract.ts';
import { tidy } from '../text.ts';
import {
  behindName,
  memberIdIn,
  nameIn,
  outsideLinks,
  ownSlug,
  PROFILE_LINK,
  readLink,
  readLinkAndButton,
  slugIn,
} from './link.ts';

/** A member's profile, in both of LinkedIn's stacks: newer (sdui, hashed classes) and older (ember). */

const ON_PROFILE = /^\/in\//;
const NEWER_CARD = '[componentkey*="profile.card.ref"][componentkey$="Topcard"]';

/**
 * Everything is read from the card, not from the address: LinkedIn replaces one profile by another in place, and for
 * a moment the address is of the one while the card is still of the other.
 */
function readTopCard(card: Element, at: PageAddress): Reading {
  const heading = headingOf(card);
  const written =
    card.querySelector(`${PROFILE_LINK}:not([href*="/in/ACoAA"])`)?.getAttribute('href') ?? at.pathname;
  const profile = /^.*\/in\/[^/?#]+/.exec(written)?.[0];
  return {
    profile,
    memberId: memberIdOf(card, profile),
    name: heading ? nameIn(heading) : nameInTitle(card.ownerDocument),
    headline: headlineOf(card, heading),
    company: companyOf(card),
  };
}

function headingOf(card: Element): Element | null {
  return card.querySelector('a h2, h1, h2');
}

/** "(3) Name | LinkedIn". */
function nameInTitle(document: Document): string | undefined {
  return tidy(/^(?:\(\d+\+?\)\s*)?(.+)\s\|\sLinkedIn$/.exec(document.title)?.[1]);
}

/** Newer: inside the card's key. Older: in the links to the sections of the same profile. */
function memberIdOf(card: Element, profile: string | undefined): string | undefined {
  const key = card.getAttribute('componentkey');
  if (key) return memberIdIn(key.replace(/Topcard$/, ''));
  const section = `a[href*="${profile}/"][href*="profileUrn="]`;
  return memberIdIn(card.parentElement?.querySelector(section)?.getAttribute('href'));
}

/** Older: marked by an attribute. Newer: the first paragraph behind the row of the name, its degree and pronouns. */
function headlineOf(card: Element, heading: Element | null): string | undefined {
  const older = card.querySelector('[data-generated-suggestion-target]');
  if (older || !card.hasAttribute('componentkey')) return tidy(older?.textContent);
  for (let row = heading; row && row !== card; row = row.parentElement) {
    for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
      const text = next.localName === 'p' ? tidy(next.textContent) : undefined;
      if (text && !/^[·•(]|^\p{L}+\/\p{L}+$/u.test(text)) return text;
    }
  }
  return undefined;
}

/**
 * Two buttons, company and school, tell which is which by their order; one alone may be either, and only words of one
 * language would tell.
 */
function companyOf(card: Element): string | undefined {
  const newer = card.querySelectorAll('[role="button"]:has(> div > figure) p');
  const both = newer.length > 0 ? newer : card.querySelectorAll('ul > li > button[aria-label] > span');
  return both.length === 2 ? tidy(both[0]?.textContent) : undefined;
}

/** The bar that slides in on scrolling. It stands outside `main` (newer, 2026-04 and 2026-08). */
function readStickyHeader(link: Element, at: PageAddress): Reading | undefined {
  return slugIn(link) !== ownSlug(at) || link.closest('main') ? undefined : readLinkAndButton(link);
}

/** Somebody else's link; the profile's own are everywhere ("7 reactions", "Show all"). */
function readOthers(link: Element, at: PageAddress): Reading | undefined {
  return slugIn(link) === ownSlug(at) ? undefined : readLink(link);
}

export const topCard: Slot = {
  what: 'top card',
  role: 'subject',
  on: ON_PROFILE,
  where: [`section${NEWER_CARD}`, 'main > section[data-member-id]', 'main > section:has(> div h1)'],
  read: readTopCard,
  mark: (card) => {
    const heading = headingOf(card);
    return heading ? outsideLinks(heading) : undefined;
  },
};

export const stickyHeader: Slot = {
  what: 'sticky header',
  role: 'subject',
  on: ON_PROFILE,
  where: [PROFILE_LINK],
  read: readStickyHeader,
  mark: behindName,
};

export const besideProfile: Slot = {
  what: 'beside a profile',
  role: 'aside',
  on: ON_PROFILE,
  // Older profiles: whoever else stands on them is recommended, recommending or followed.
  where: [`:is([componentkey^="profileAside"], #profile-content) ${PROFILE_LINK}`],
  read: readOthers,
  mark: behindName,
};
