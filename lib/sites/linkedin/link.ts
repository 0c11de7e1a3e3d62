import type { PageAddress, Reading } from '../contract.ts';
import { slugKey } from '../read-page.ts';
import { find, tidy } from '../text.ts';

/** Reading a person from a link to their profile: the only thing all pages of LinkedIn have in common. */

/** For `where`. Not the buttons of older cards ("View profile", `navigation-index-browsemap-view-profile`). */
export const PROFILE_LINK = 'a[href*="/in/"]:not([id^="navigation-index"])';

/** In the address of a link that knows a person by member id instead of slug. */
export const BY_MEMBER_ID = '/in/ACoAA';

/** A profile itself, not what lies under it (`/in/x/overlay/…`, `/in/x/details/…`); `/in/x/ja` is one in Japanese. */
const PROFILE = /^(https:\/\/([\w-]+\.)?linkedin\.com)?\/in\/[^/?#]+(\/[a-z]{2})?\/?([?#]|$)/;

/** An attribute as written, a link's address where none is named; empty where there is none. */
export function attributeOf(element: Element | null | undefined, name = 'href'): string {
  return element?.getAttribute(name) ?? '';
}

/** The same person's links share this; `undefined` for any other link. */
function slugIn(link: Element): string | undefined {
  const href = attributeOf(link);
  return PROFILE.test(href) ? slugKey(href) : undefined;
}

/** Does this link lead to the person whose profile the page is? */
export function isOwn(link: Element, at: PageAddress): boolean {
  return slugIn(link) === slugKey(at.pathname);
}

/**
 * A member id anywhere in a href or component key: `…fsd_profile%3AACoAA…`, `miniProfileUrn=…`, `/in/ACoAA…`. The key
 * of a top card goes on behind it without a break.
 */
export function memberIdIn(text: string | null | undefined): string | undefined {
  return find(/ACoAA[\w-]{20,}?(?=Topcard|[^\w-]|$)/, text);
}

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/** Said twice for screen readers ("View X's profile", "2nd degree connection"): not to be read. */
const HIDDEN = '.visually-hidden, .a11y-text';

/**
 * The name a link shows: the first text in it that is to be seen, without that of badges in the same element. Measured
 * on captures: headline, degree and buttons come after it, pictures carry theirs in `alt` ("… is open to work").
 * Nothing where that is a degree or an address.
 */
export function nameIn(link: Element): string | undefined {
  const texts = link.ownerDocument.createTreeWalker(link, SHOW_TEXT);
  let owner: Element | null = null;
  let written = '';
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    // Hidden within the link: around it, a page parsed as HTML may hold an element that its author had closed.
    if (!owner && tidy(text.nodeValue) && !link.contains(element?.closest(HIDDEN) ?? null)) owner = element;
    if (owner && element === owner) written += text.nodeValue;
  }
  const name = tidy(written);
  return name && !/^[·•]|^https?:|linkedin\.com/.test(name) ? name : undefined;
}

/** A person from a link to a profile; nobody from any other link. */
export function readLink(link: Element): Reading | undefined {
  if (!slugIn(link)) return undefined;
  const href = attributeOf(link);
  const name = nameIn(link);
  const memberId = memberIdIn(href);
  if (!href.includes(BY_MEMBER_ID)) return { name, profile: href, memberId: memberId ?? twinOf(link, name) };
  // Without a name of its own it is the twin of the link that has one.
  return name && !link.querySelector(PROFILE_LINK) ? { name, memberId } : undefined;
}

/**
 * A mention is two links, one in the other: by member id, and in it by slug. Where the page was parsed as HTML, the
 * first stands empty before the second (measured on a profile of 2024-07).
 */
function twinOf(link: Element, name: string | undefined): string | undefined {
  for (const twin of [link.previousElementSibling, link.parentElement?.closest('a')])
    if (twin && attributeOf(twin).includes(BY_MEMBER_ID) && [undefined, name].includes(nameIn(twin)))
      return memberIdIn(attributeOf(twin));
  return undefined;
}

/** The button "Message" beside a link knows the member id: as far up as nobody else is linked to. */
export function readLinkAndButton(link: Element): Reading | undefined {
  const person = readLink(link);
  const own = CSS.escape(find(/\/in\/[^/?#]+/, attributeOf(link)) ?? '');
  // One query that ends at the first match: a list of a thousand is climbed out of a thousand times.
  const others = `${PROFILE_LINK}:not([href$="${own}"], [href*="${own}/"], [href*="${own}?"])`;
  for (
    let card = link.parentElement;
    card && person && !card.querySelector(others);
    card = card.parentElement
  ) {
    const memberId = memberIdIn(attributeOf(card.querySelector('a[href*="/messaging/compose/"]')));
    if (memberId) return { ...person, memberId };
  }
  return person;
}

/**
 * The mark stands behind the link, never in its text, where React would wipe it out. Where a whole card is a link and
 * the name in it another, behind the card; but a mutual connection named in somebody else's card keeps a mark there.
 */
export function outsideLinks(element: Element): Element {
  const link = element.closest('a') ?? element;
  const card = link.parentElement?.closest('a');
  return card && slugIn(card) === slugIn(link) ? outsideLinks(card) : link;
}

/** Only behind links that show a name: the same person's picture is a link too. */
export function behindName(link: Element): Element | undefined {
  return nameIn(link) ? outsideLinks(link) : undefined;
}
