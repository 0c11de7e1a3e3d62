import type { AskAgainMessage } from '../messages/page.ts';
import type { PagePort } from '../spotter/port.ts';

/**
 * The whole of the extension API a content script touches. `chrome` with promises is there in both browsers under
 * Manifest V3, so no polyfill is carried into pages.
 */
export const pagePort: PagePort = {
  // Chromium leaves the objects of an orphaned script in place and takes the id away; Firefox ends the script itself.
  isAlive: () => Boolean(chrome.runtime?.id),
  send: (message) => chrome.runtime.sendMessage(message),
  // Only our own extension is heard here; others would come by `onMessageExternal`. An orphan hears nobody any more.
  onAskAgain: (listener) => {
    chrome.runtime.onMessage.addListener((message: AskAgainMessage | undefined) => {
      if (message?.type === 'ask-again') listener();
    });
  },
};
