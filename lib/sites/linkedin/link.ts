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
 * The name a link shows: the first text in it that is to be seen. Measured on captures: headline, degree and buttons
 * come after it, pictures carry theirs in `alt` ("… is open to work"), badges stand in an element of their own.
 */
export function nameIn(link: Element): string | undefined {
  const texts = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !tidy(node.nodeValue)) continue;
    // Hidden within the link: around it, a page parsed as HTML may hold an element that its author had closed.
    const hidden = parent.closest(HIDDEN);
    if (!hidden || !link.contains(hidden)) return nameFrom(parent);
  }
  return undefined;
}

/** An element's own text, without that of badges and the like inside it, unless it is a degree or an address. */
export function nameFrom(element: Element): string | undefined {
  const own = Array.from(element.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''));
  const name = tidy(own.join(''));
  return name && !/^[·•]|^https?:|linkedin\.com/.test(name) ? name : undefined;
}

/** A person from a link to a profile; nobody from any other link. */
export function readLink(link: Element): Reading | undefined {
  const href = link.getAttribute('href') ?? '';
  const slug = slugIn(link);
  if (!slug) return undefined;
  const name = nameIn(link);
  const who = name ? { name } : {};
  if (!href.includes('/in/ACoAA')) {
    const memberId = memberIdIn(href) ?? twinOf(link, name);
    return memberId ? { ...who, profile: href, memberId } : { ...who, profile: href };
  }
  const memberId = memberIdIn(href);
  // Without a text of its own it is the twin of the link that has one.
  return memberId && name && !link.querySelector(PROFILE_LINK) ? { ...who, memberId } : undefined;
}

/**
 * A mention is two links, one in the other: by member id, and in it by slug. Where the page was parsed as HTML, the
 * first stands empty before the second (measured on a profile of 2024-07).
 */
function twinOf(link: Element, name: string | undefined): string | undefined {
  const twin = [link.previousElementSibling, link.parentElement?.closest('a')].find((other) =>
    other?.matches('a[href*="/in/ACoAA"]'),
  );
  const text = twin && nameIn(twin);
  return !text || text === name ? memberIdIn(twin?.getAttribute('href')) : undefined;
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
