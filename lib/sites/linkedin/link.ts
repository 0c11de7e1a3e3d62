import type { PageAddress, Reading } from '../contract.ts';
import { tidy } from '../text.ts';

/** Reading a person from a link to their profile: the only thing all pages of LinkedIn have in common. */

/** For `where`. Not the buttons of older cards ("View profile", `navigation-index-browsemap-view-profile`). */
export const LINK = 'a[href*="/in/"]:not([id^=navigation])';

/** The profile, of what may lie below it: `/in/x/overlay/…`, `/in/x/details/…`. */
const PROFILE = /^https:\/\/(\w+\.)?linkedin\.com\/in\/[^/?#]+/;

/** Of a link that knows the person by member id instead of slug. */
const BY_MEMBER_ID = '/in/ACoAA';

/** What lies below; `/in/x/ja/` is the profile itself, in Japanese. */
const BELOW = /\/in\/.+\/\w{3}/;

/** Said twice for screen readers ("View X's profile", "2nd degree connection"): not to be read. */
const HIDDEN = '.visually-hidden,.a11y-text';

/** What stands beside a name: degree ("· 2nd", "2nd"), pronouns, a dash for want of words, an address. */
const NO_WORDS = /^[·•(-]|^\d\S{0,3}$|^\p{L}+\/\p{L}+$|^http|linkedin\./u;

/** `Node.TEXT_NODE`. */
const TEXT = 3;

/**
 * What an element says, each of its elements for itself: a name is without the badges in the same element. Measured
 * on captures: the name comes first, then the headline; pictures carry theirs in `alt` ("… is open to work").
 */
export function textsIn(element: Element): string[] {
  return [element, ...element.querySelectorAll('*')]
    .map((one) =>
      // Hidden within the element: around it, a page parsed as HTML may hold one that its author had closed.
      element.contains(one.closest(HIDDEN))
        ? ''
        : tidy(
            Array.from(one.childNodes, (node) => (node.nodeType === TEXT ? (node as Text).data : '')).join(
              '',
            ),
          ),
    )
    .filter((text) => text && !NO_WORDS.test(text)) as string[];
}

/** A member id anywhere: `…fsd_profile%3AACoAA…`, `/in/ACoAA…`, `…card.refACoAA…Topcard`. All are 39 long. */
export function memberIdIn(text: string | null): string | undefined {
  return /ACoAA[\w-]{34}/.exec(text as string)?.[0];
}

/** The profile a link leads to, or below. */
export function profileIn(link: Element | null): string | undefined {
  return PROFILE.exec((link as HTMLAnchorElement | null)?.href as string)?.[0];
}

/** Links to, or below, one profile share this, and so does its page. */
export function slugOf(one: Element | PageAddress): string | undefined {
  return (one as PageAddress).pathname.split('/')[2]?.toLowerCase();
}

/** A person from a link to their profile; nobody from any other link. */
export function readLink(link: Element): Reading | undefined {
  const { href, pathname } = link as HTMLAnchorElement;
  const profile = profileIn(link);
  if (!profile || BELOW.test(pathname)) return undefined;
  const [name, ...texts] = textsIn(link);
  const person = { name, headline: texts.find((text) => text !== name), memberId: memberIdIn(href) };
  if (!profile.includes(BY_MEMBER_ID)) return { ...person, profile };
  // Without a name of its own it is the twin of the link that has one: a mention is two links, one in the other.
  return name && !link.querySelector(LINK) ? person : undefined;
}

/**
 * Somebody who is named, and not the profile's own: its links are everywhere on it ("7 reactions", "Show all").
 * Without a name it is a picture or the reader's own: "start a post".
 */
export function readOther(link: Element, at: PageAddress): Reading | undefined {
  const person = slugOf(link) === slugOf(at) ? undefined : readLink(link);
  if (person?.name) return person;
}

/**
 * The mark stands behind the link, never in its text, where React would wipe it out. Where a whole card is a link and
 * the name in it another, behind the name; so does that of a mutual connection named in somebody else's card.
 */
export function outsideLinks(element: Element): Element {
  const link = element.closest('a') ?? element;
  const named = link.querySelector(LINK);
  return named && slugOf(named) === slugOf(link) ? outsideLinks(named) : link;
}
