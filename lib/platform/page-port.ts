import type { PagePort } from '../spotter/port.ts';

/**
 * The whole of the extension API a content script touches. `chrome` with promises is there in both browsers under
 * Manifest V3, so no polyfill is carried into pages.
 */
export const pagePort: PagePort = {
  // Chromium leaves the objects of an orphaned script in place and takes the id away; Firefox ends the script itself.
  isAlive: () => Boolean(chrome.runtime?.id),
  // What an orphan's call throws at once is a rejection too, as it is async.
  send: async (message) => chrome.runtime.sendMessage(message),
  // Only our own extension is heard here; others would come by `onMessageExternal`. An orphan hears nobody any more.
  hear: (listener) => chrome.runtime.onMessage.addListener(listener),
};

/** Is this one of our own marks? Only an extension sees into closed roots, in either browser by its own way. */
export function isOwnMark(
  element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null },
): boolean {
  if (element.localName !== 'span' || element.attributes.length > 0 || element.childNodes.length > 0)
    return false;
  const root = chrome.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? element.openOrClosedShadowRoot;
  return root?.querySelector('i') instanceof Element;
}
