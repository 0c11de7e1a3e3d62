import type { Adapter } from '../contract.ts';
import { LINK, outsideLinks, readLink, readOther } from './link.ts';
import { BUTTON, readCard, readThread } from './lists.ts';
import { besideHeading, besideOwn, readOwn, readTopCard } from './profile.ts';

/** One found person, newer and older people search. */
const RESULT = ':is([data-sdui-screen$=SearchResultsPeople] [role=listitem], [data-chameleon-result-urn])';

/** Whoever is named on a page and was not found in a better place. */
const ANYBODY = `:is(main, [data-urn]) ${LINK}:not(aside *,nav *,header *)`;

const noMark = () => null;

/** A member's profile, and pages below it. */
const PROFILE = /^\/in\//;

/**
 * LinkedIn serves two stacks side by side; every slot knows both, so none of them asks which one it is on.
 * @looked 2026-08 on captures
 */
export const linkedin: Adapter = {
  id: 'linkedin',
  isVerified: true,
  hydratesIn: 500,
  applies: ({ hostname }) => /linkedin/.test(hostname),
  mayShowPeople: ({ pathname }) =>
    /^\/(in\/|feed|search.*(people|content)|mynetwork|mess|notif|company.*people)/.test(pathname),
  // Older messages live in the open shadow root of the newer pages.
  shadowHosts: ['#interop-outlet'],
  loose: [LINK],
  read: readOther,
  mark: outsideLinks,
  slots: [
    {
      role: 'subject',
      on: PROFILE,
      where: ['section[componentkey$=Topcard]', 'main section:has(h1)'],
      read: readTopCard,
      mark: besideHeading,
    },
    { role: 'subject', where: [LINK], read: readOwn, mark: besideOwn },
    // Older profiles: whoever else stands on them is recommended, recommending or followed.
    { role: 'aside', where: [`:is([componentkey^=profileAside], #profile-content) ${LINK}`] },
    // Not every link in it: the reader's own messages link to the reader.
    {
      role: 'partner',
      where: [`:is(.msg-overlay-bubble-header__title, .msg-s-event-listitem--other) ${LINK}`],
    },
    {
      role: 'partner',
      unverified: true,
      where: ['.msg-thread__link-to-profile', '[class*=__participant-names]'],
      read: readThread,
    },
    { role: 'result', where: [RESULT], read: readCard, mark: noMark }, // the next slot sees each link
    { role: 'mutual', where: [`${RESULT} ${LINK}`] },
    // On a profile they are names in a link to a search (`connectionOf`, `facetConnectionOf`), and no more.
    {
      role: 'mutual',
      on: PROFILE,
      where: ['[href*=nOf] strong'],
      read: readThread,
      mark: noMark,
    },
    { role: 'connection', on: /connections/, where: [`[componentkey] ${LINK}`] },
    { role: 'author', where: [`.update-components-actor__container ${LINK}`] },
    // Newer feed: the author's name follows the picture.
    { role: 'author', unverified: true, where: [`[data-view-name=feed-actor-image] + ${LINK}`] },
    { role: 'commenter', where: [`[data-id*=comment] ${LINK}`] },
    {
      role: 'other',
      unverified: true,
      on: /-manager|^\/(notif|company)/,
      where: [ANYBODY],
      read: readLink, // a picture alone may be the link
    },
    { role: 'other', where: [ANYBODY] },
    // For the member id of whoever was found above.
    { role: 'other', where: [`[componentkey]:has(> ${LINK}):has(${BUTTON})`], read: readCard, mark: noMark },
  ],
};
