import type { Adapter, Reading } from '../contract.ts';
import { namedIn, tidy } from '../text.ts';

/**
 * Yahoo! JAPAN Mail, a program of its own. Little is known of it: a row's `title` is an address, and what stands in
 * `mailPreviewArea` besides the mail's own frame is its header.
 * @looked 2026-11 in sources of others
 */

function readTitle(element: Element): Reading | undefined {
  const person = element.closest('[data-cy$="Mail"]') ? undefined : namedIn(element.getAttribute('title'));
  return person && { ...person, name: person.name ?? tidy(element.textContent?.replace(/\S*@\S*/, '')) };
}

export const yahooJapan: Adapter = {
  id: 'yahoo-japan',
  isVerified: false,
  applies: ({ hostname }) => hostname === 'mail.yahoo.co.jp',
  mayShowPeople: (_at, document) =>
    document.querySelector('[data-cy="mailListItem"], [data-cy="mailPreviewArea"]') !== null,
  loose: ['[title*="@"]'],
  read: readTitle,
  slots: [
    {
      // Sender or recipient: nobody has told yet what tells them apart.
      role: 'other',
      what: 'message',
      where: ['[data-cy="mailPreviewArea"] [title*="@"]'],
    },
    {
      role: 'other',
      what: 'list',
      where: ['[data-cy="mailListFromOrTo"][title*="@"]'],
    },
  ],
};
