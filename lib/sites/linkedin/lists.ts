import type { Reading, Slot } from '../contract.ts';
import { attributeOf, isOwn, memberIdIn, PROFILE_LINK, readLink, readLinkAndButton } from './link.ts';

/** Search, connections, feed and messages. */

/** One found person, newer and older people search. */
const RESULT =
  ':is([data-sdui-screen$="SearchResultsPeople"] [role="listitem"], [data-chameleon-result-urn])';

/** The first profile link of a result is the person found, whoever else it names is a mutual connection. */
function readResult(result: Element): Reading | undefined {
  const link = result.querySelector(PROFILE_LINK);
  const person = link ? readLink(link) : undefined;
  const card = result.querySelector('[componentkey^="SearchResultsACoAA"]');
  return person && { ...person, memberId: memberIdIn(attributeOf(card, 'componentkey')) ?? person.memberId };
}

export const messageBubble: Slot = {
  role: 'partner',
  // Not every link in it: the reader's own messages link to the reader.
  where: [
    `:is(.msg-overlay-bubble-header__title, .msg-s-profile-card, .msg-s-event-listitem--other) ${PROFILE_LINK}`,
  ],
};

export const searchResult: Slot = {
  role: 'result',
  where: [RESULT],
  read: readResult,
  mark: () => null, // by the next slot, which sees each link
};

export const inSearchResult: Slot = {
  role: 'mutual',
  where: [`${RESULT} ${PROFILE_LINK}`],
};

export const connection: Slot = {
  role: 'connection',
  on: /^\/mynetwork\/.*connections/,
  where: [
    `:is([componentkey="ConnectionsPage_ConnectionsList"], [data-view-name="connections-list"], [data-testid="lazy-column"]) ${PROFILE_LINK}`,
  ],
  read: readLinkAndButton,
};

export const postAuthor: Slot = {
  role: 'author',
  where: [`.update-components-actor__container ${PROFILE_LINK}`],
};

export const commenter: Slot = {
  role: 'commenter',
  where: [`[data-id*="urn:li:comment"] ${PROFILE_LINK}`],
};

/** Whoever is named on a page and was not found in a better place. */
export const anybodyElse: Slot = {
  role: 'other',
  where: [`:is(main, [role="main"], [data-urn]) ${PROFILE_LINK}:not(:is(aside, nav, header) *)`],
  /**
   * Without a name it is a picture or the reader's own: "start a post". A profile's links to itself are everywhere on
   * it ("7 reactions").
   */
  read: (link, at) => {
    const person = isOwn(link, at) ? undefined : readLink(link);
    return person?.name ? person : undefined;
  },
};
