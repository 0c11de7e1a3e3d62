import type { PageAddress, Reading, Slot } from '../contract.ts';
import { tidy } from '../text.ts';
import { behindName, memberIdIn, nameFrom, nameIn, outsideLinks, ownSlug, PROFILE_LINK, readLink, slugIn } from './link.ts';

/** A member's profile, in both of LinkedIn's stacks: newer (sdui, hashed classes) and older (ember). */

const ON_PROFILE = /^\/in\//;
const NEWER_CARD = '[componentkey*="profile.card.ref"][componentkey$="Topcard"]';

/**
 * Everything is read from the card, not from the address: LinkedIn replaces one profile by another in place, and for
 * a moment the address is of the one while the card is still of the other.
 */
function readTopCard(card: Element, at: PageAddress): Reading | undefined {
  const heading = headingOf(card);
  const profile = card.querySelector(`${PROFILE_LINK}:not([href*="/in/ACoAA"])`)?.getAttribute('href') ?? at.pathname;
  const memberId = memberIdOf(card, profile);
  const name = (heading && (nameIn(heading) ?? nameFrom(heading))) ?? nameInTitle(card.ownerDocument);
  const headline = headlineOf(card, heading);
  const company = companyOf(card);
  return {
    profile: /^(.*\/in\/[^/?#]+)/.exec(profile)?.[1] ?? profile,
    ...(memberId && { memberId }),
    ...(name && { name }),
    ...(headline && { headline }),
    ...(company && { company }),
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
function memberIdOf(card: Element, profile: string): string | undefined {
  const key = card.getAttribute('componentkey');
  if (key) return memberIdIn(key.slice(0, -'Topcard'.length));
  const slug = /\/in\/[^/?#]+/.exec(profile)?.[0] ?? '';
  const section = `a[href*="${CSS.escape(slug)}/"][href*="profileUrn="]`;
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

/** Up to six levels up: a way to write to the person, or the menu of what can be done with them. */
const ACTIONS = 'a[href*="/messaging/compose/"], button[aria-expanded]';

/** The bar that slides in on scrolling. It stands outside `main` (newer, 2026-04 and 2026-08). */
function readStickyHeader(link: Element, at: PageAddress): Reading | undefined {
  if (slugIn(link) !== ownSlug(at) || link.closest('main')) return undefined;
  let bar: Element | null = link;
  for (let level = 0; bar && level < 6; level++) {
    bar = bar.parentElement;
    const actions = bar?.querySelector(ACTIONS);
    if (!actions) continue;
    const memberId = memberIdIn(bar?.querySelector('a[href*="/messaging/compose/"]')?.getAttribute('href'));
    const person = readLink(link);
    return person && (memberId ? { memberId, ...person } : person);
  }
  return undefined;
}

/** Somebody else's link; the profile's own are everywhere ("7 reactions", "Show all"). */
function readOthers(link: Element, at: PageAddress): Reading | undefined {
  return slugIn(link) === ownSlug(at) ? undefined : readLink(link);
}

export const profileSlots: readonly Slot[] = [
  {
    what: 'profile top card',
    role: 'subject',
    on: ON_PROFILE,
    where: [`section${NEWER_CARD}`, 'main > section[data-member-id]', 'main > section:has(> div h1)'],
    read: readTopCard,
    mark: (card) => {
      const heading = headingOf(card);
      return heading ? outsideLinks(heading) : undefined;
    },
  },
  {
    what: 'profile sticky header',
    role: 'subject',
    on: ON_PROFILE,
    where: [PROFILE_LINK],
    read: readStickyHeader,
    mark: behindName,
  },
  {
    what: 'recommended beside a profile',
    role: 'aside',
    on: ON_PROFILE,
    // Older profiles: whoever else stands on them is recommended, recommending or followed.
    where: [`:is([componentkey^="profileAside"], #profile-content) ${PROFILE_LINK}`],
    read: readOthers,
    mark: behindName,
  },
];
