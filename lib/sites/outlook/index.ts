import type { Adapter, Reading } from '../contract.ts';
import { nameBeside, tidy } from '../text.ts';

/**
 * Outlook on the web. Only the collapsed preview has been seen on a capture (2023-05); what bears addresses is from
 * the sources of extensions that are kept up.
 */

/** `From: Name<address>`, in any language. */
function readLabel(element: Element): Reading | undefined {
  const [, words, address] =
    /^([^<]*)<([^<>\s]+@[^<>\s]+)>/.exec(element.getAttribute('aria-label') ?? '') ?? [];
  return address ? { address, name: nameBeside(words?.replace(/^[^:：]*[:：]/, '')) } : undefined;
}

/** A row's sender carries the bare address as title. */
function readTitle(element: Element): Reading | undefined {
  const address = element.getAttribute('title') ?? '';
  if (!/^[^\s<>]+@[^\s<>]+$/.test(address)) return undefined;
  return { address, name: nameBeside(element.textContent) };
}

export const outlook: Adapter = {
  id: 'outlook',
  verified: true,
  applies: ({ hostname }, document) =>
    /^outlook\.(live\.com|office\.com|office365\.com|cloud\.microsoft)$/.test(hostname) ||
    document.querySelector('link[href*="/owamail/"]') !== null,
  expectsPeople: ({ pathname }) => pathname.startsWith('/mail'),
  slots: [
    {
      role: 'recipient',
      where: ['[data-testid="RecipientWell"] [aria-label*="@"]'],
      read: readLabel,
    },
    {
      role: 'sender',
      where: ['#ConversationReadingPaneContainer [aria-label*="@"]'],
      read: readLabel,
    },
    {
      role: 'sender',
      what: 'list',
      where: ['[role="option"][data-convid] [title*="@"]'],
      read: readTitle,
    },
    {
      // No address on the page: a name, and no more than that.
      role: 'sender',
      what: 'collapsed message',
      where: ['.allowTextSelection > span > div:only-child > span:only-child'],
      read: (element) => ({ name: tidy(element.textContent) }),
    },
  ],
};
