import type { PageAddress, Reading, Slot } from '../contract.ts';
import {
  behindName,
  memberIdIn,
  ownSlug,
  PROFILE_LINK,
  readLink,
  readLinkAndButton,
  slugIn,
} from './link.ts';

/** Search, connections, feed and messages. */

/** One found person, newer and older people search. */
const RESULT =
  ':is([data-sdui-screen$="SearchResultsPeople"] [role="listitem"], [data-chameleon-result-urn])';

/** The first profile link of a result is the person found, whoever else it names is a mutual connection. */
function readResult(result: Element): Reading | undefined {
  const link = result.querySelector(PROFILE_LINK);
  const person = link ? readLink(link) : undefined;
  const key = result.querySelector('[componentkey^="SearchResultsACoAA"]')?.getAttribute('componentkey');
  return person && { ...person, memberId: memberIdIn(key) ?? person.memberId };
}

/**
 * Without a name it is a picture or the reader's own: "start a post". A profile's links to itself are everywhere on
 * it ("7 reactions").
 */
function readNamed(link: Element, at: PageAddress): Reading | undefined {
  const isNobody = link.closest('aside, nav, header') || slugIn(link) === ownSlug(at);
  const person = isNobody ? undefined : readLink(link);
  return person?.name ? person : undefined;
}

export const messageBubble: Slot = {
  what: 'messages',
  role: 'partner',
  // Not every link in it: the reader's own messages link to the reader.
  where: [
    `:is(.msg-overlay-bubble-header__title, .msg-s-profile-card, .msg-s-event-listitem--other) ${PROFILE_LINK}`,
  ],
  read: readLink,
  mark: behindName,
};

export const searchResult: Slot = {
  what: 'search result',
  role: 'result',
  where: [RESULT],
  read: readResult,
  mark: () => undefined, // by the next slot, which sees each link
};

export const inSearchResult: Slot = {
  what: 'in a search result',
  role: 'mutual',
  where: [`${RESULT} ${PROFILE_LINK}`],
  read: readLink,
  mark: behindName,
};

export const connection: Slot = {
  what: 'connections',
  role: 'connection',
  on: /^\/mynetwork\/invite-connect\/connections/,
  where: [
    `[componentkey="ConnectionsPage_ConnectionsList"] ${PROFILE_LINK}`,
    `:is([data-view-name="connections-list"], [data-testid="lazy-column"]) ${PROFILE_LINK}`,
  ],
  read: readLinkAndButton,
  mark: behindName,
};

export const postAuthor: Slot = {
  what: 'post',
  role: 'author',
  where: [`.update-components-actor__container ${PROFILE_LINK}`],
  read: readLink,
  mark: behindName,
};

export const commenter: Slot = {
  what: 'comment',
  role: 'commenter',
  where: [`[data-id*="urn:li:comment"] ${PROFILE_LINK}`],
  read: readLink,
  mark: behindName,
};

/** Whoever is named on a page and was not found in a better place. */
export const anybodyElse: Slot = {
  what: 'anybody else',
  role: 'other',
  where: [`:is(main, [role="main"], [data-urn]) ${PROFILE_LINK}`],
  read: readNamed,
  mark: behindName,
};
