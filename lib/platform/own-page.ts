import type { Desk } from '../db/commit.ts';
import type { Shell } from '../deeds/shell.ts';
import { browser } from './browser.ts';
import { makeDesk } from './desk.ts';
import { makeShell } from './shell.ts';
import type { OwnMessage } from './worker-messages.ts';

/** What a page of the extension gets from the browser it stands in. */
export interface OwnPage {
  readonly desk: Desk;
  readonly shell: Shell;
  /** The language of the browser's own interface, like `ja` or `en-US`. */
  readonly browserLanguage: string;
}

/** A desk whose commits wake the worker, so that badge, bell and marks follow, and the page's shell. */
export function ownPage(place: Shell['place']): OwnPage {
  const desk = makeDesk(() => {
    const message: OwnMessage = { type: 'ledger-changed' };
    browser.runtime.sendMessage(message).catch(() => {
      // The worker puts everything right at its next start; nothing depends on this message alone.
    });
  });
  return { desk, shell: makeShell(place, desk), browserLanguage: navigator.language };
}
