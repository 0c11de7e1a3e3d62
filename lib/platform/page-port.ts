import type { AskAgainMessage } from '../messages/page.ts';
import type { PagePort } from '../spotter/port.ts';

/**
 * The whole of the extension API a content script touches. `chrome` with promises is there in both browsers under
 * Manifest V3, so no polyfill is carried into pages.
 */
export const pagePort: PagePort = {
  // Chromium leaves the objects of an orphaned script in place and takes the id away; Firefox ends the script itself.
  isAlive: () => Boolean(globalThis.chrome?.runtime?.id),
  send: async (message) => chrome.runtime.sendMessage(message),
  onAskAgain: (listener, signal) => {
    const heard = (message: AskAgainMessage | undefined, sender: chrome.runtime.MessageSender) => {
      if (sender.id === chrome.runtime.id && message?.type === 'ask-again') listener();
    };
    chrome.runtime.onMessage.addListener(heard);
    // An orphan's `onMessage` may be gone already.
    signal.addEventListener('abort', () => globalThis.chrome?.runtime?.onMessage?.removeListener(heard));
  },
};
