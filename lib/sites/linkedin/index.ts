import type { Adapter } from '../contract.ts';
import { behindName, readLink } from './link.ts';
import {
  anybodyElse,
  commenter,
  connection,
  inSearchResult,
  messageBubble,
  postAuthor,
  searchResult,
} from './lists.ts';
import { besideProfile, stickyHeader, topCard } from './profile.ts';

/** LinkedIn serves two stacks side by side; every slot knows both, so none of them asks which one it is on. */
export const linkedin: Adapter = {
  id: 'linkedin',
  verified: true,
  applies: ({ hostname }) => /(^|\.)linkedin\.com$/.test(hostname),
  expectsPeople: ({ pathname }) =>
    /^\/(in\/|feed|search\/results\/(people|content)|mynetwork\/.*connections)/.test(pathname),
  // Older messages live in the open shadow root of the newer pages.
  shadowHosts: ['#interop-outlet'],
  read: readLink,
  mark: behindName,
  // Named one by one: a spread would keep all of this in the bundle of every other site.
  slots: [
    topCard,
    stickyHeader,
    besideProfile,
    messageBubble,
    searchResult,
    inSearchResult,
    connection,
    postAuthor,
    commenter,
    anybodyElse,
  ],
};
