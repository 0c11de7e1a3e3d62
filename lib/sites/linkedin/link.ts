import type { PageAddress, Reading } from '../contract.ts';
import { slugKey } from '../read-page.ts';
import { tidy } from '../text.ts';

/** Reading a person from a link to their profile: the only thing all pages of LinkedIn have in common. */

/** For `where`. Not the buttons of older cards ("View profile", `navigation-index-browsemap-view-profile`). */
export const PROFILE_LINK = 'a[href*="/in/"]:not([id^="navigation-index"])';

/** A profile itself, not what lies under it (`/in/x/overlay/…`, `/in/x/details/…`); `/in/x/ja` is one in Japanese. */
const PROFILE = /^(?:https:\/\/(?:[\w-]+\.)?linkedin\.com)?\/in\/([^/?#]+)(?:\/[a-z]{2})?\/?(?:[?#]|$)/;

/** The same person's links share this; `undefined` for any other link. */
export function slugIn(link: Element | null | undefined): string | undefined {
  const href = link?.getAttribute('href');
  return href && PROFILE.test(href) ? slugKey(href) : undefined;
}

/** The profile whose page this is, or `undefined` anywhere else. */
export function ownSlug(at: PageAddress): string | undefined {
  return slugKey(at.pathname);
}

/** A member id anywhere in a href or component key: `…fsd_profile%3AACoAA…`, `miniProfileUrn=…`, `/in/ACoAA…`. */
export function memberIdIn(text: string | null | undefined): string | undefined {
  return /ACoAA[\w-]{20,}/.exec(text ?? '')?.[0];
}

/** Said twice for screen readers ("View X's profile", "2nd degree connection"): not to be read. */
const HIDDEN = '.visually-hidden, .a11y-text';

/**
 * The name a link shows: the first text in it that is to be seen, without that of badges in the same element. Measured
 * on captures: headline, degree and buttons come after it, pictures carry theirs in `alt` ("… is open to work").
 * Nothing where that is a degree or an address.
 */
export function nameIn(link: Element): string | undefined {
  const texts = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    // Hidden within the link: around it, a page parsed as HTML may hold an element that its author had closed.
    const hidden = element?.closest(HIDDEN);
    if (!element || !tidy(texts.currentNode.nodeValue) || (hidden && link.contains(hidden))) continue;
    const own = Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : ''));
    const name = tidy(own.join(''));
    return name && !/^[·•]|^https?:|linkedin\.com/.test(name) ? name : undefined;
  }
  return undefined;
}

/** A person from a link to a profile; nobody from any other link. */
export function readLink(link: Element): Reading | undefined {
  if (!slugIn(link)) return undefined;
  const href = link.getAttribute('href') ?? '';
  const name = nameIn(link);
  const memberId = memberIdIn(href);
  if (!link.matches(BY_MEMBER_ID)) return { name, profile: href, memberId: memberId ?? twinOf(link, name) };
  // Without a name of its own it is the twin of the link that has one.
  return name && !link.querySelector(PROFILE_LINK) ? { name, memberId } : undefined;
}

const BY_MEMBER_ID = 'a[href*="/in/ACoAA"]';

/**
 * A mention is two links, one in the other: by member id, and in it by slug. Where the page was parsed as HTML, the
 * first stands empty before the second (measured on a profile of 2024-07).
 */
function twinOf(link: Element, name: string | undefined): string | undefined {
  const twin = [link.previousElementSibling, link.parentElement?.closest('a')].find((other) =>
    other?.matches(BY_MEMBER_ID),
  );
  return twin && [undefined, name].includes(nameIn(twin)) ? memberIdIn(twin.getAttribute('href')) : undefined;
}

/** The button "Message" beside a link knows the member id: as far up as nobody else is linked to. */
export function readLinkAndButton(link: Element): Reading | undefined {
  const person = readLink(link);
  const own = CSS.escape(/\/in\/[^/?#]+/.exec(link.getAttribute('href') ?? '')?.[0] ?? '');
  // One query that ends at the first match: a list of a thousand is climbed out of a thousand times.
  const others = `${PROFILE_LINK}:not([href$="${own}"], [href*="${own}/"], [href*="${own}?"])`;
  for (
    let card = link.parentElement;
    card && person && !card.querySelector(others);
    card = card.parentElement
  ) {
    const memberId = memberIdIn(card.querySelector('a[href*="/messaging/compose/"]')?.getAttribute('href'));
    if (memberId) return { ...person, memberId };
  }
  return person;
}

/**
 * The mark stands behind the link, never in its text, where React would wipe it out. Where a whole card is a link and
 * the name in it another, behind the card; but a mutual connection named in somebody else's card keeps a mark there.
 */
export function outsideLinks(element: Element): Element {
  let outer = element.closest('a') ?? element;
  for (;;) {
    const card = outer.parentElement?.closest('a');
    if (!card || slugIn(card) !== slugIn(outer)) return outer;
    outer = card;
  }
}

/** Only behind links that show a name: the same person's picture is a link too. */
export function behindName(link: Element): Element | undefined {
  return nameIn(link) ? outsideLinks(link) : undefined;
}
