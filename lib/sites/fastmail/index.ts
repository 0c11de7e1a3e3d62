import type { Adapter, Reading } from '../contract.ts';
import { namedIn, tidy } from '../text.ts';

/**
 * Fastmail. Its classes are words that have held for years; addresses are titles.
 * @looked 2026-11 in sources of others
 */

function readTitle(element: Element): Reading | undefined {
  // `.v-Message-body` and `.v-Compose-body`: somebody's text.
  if (element.closest('[class*="-body"]')) return undefined;
  const text = tidy(element.textContent);
  const person = namedIn(element.getAttribute('title')) ?? namedIn(text);
  return person && { ...person, name: person.name ?? (text?.includes('@') ? undefined : text) };
}

export const fastmail: Adapter = {
  id: 'fastmail',
  isVerified: false,
  applies: ({ hostname }) => hostname === 'app.fastmail.com',
  mayShowPeople: (_at, document) => document.querySelector('.v-MailboxItem, .v-MessageCard') !== null,
  loose: ['[title*="@"]'],
  read: readTitle,
  slots: [
    {
      role: 'sender',
      where: ['.v-MessageCard-from[title*="@"]', '.v-MessageCard-from [title*="@"]'],
    },
    {
      role: 'recipient',
      where: ['.v-Message-toName[title*="@"]', '.v-Message-toName [title*="@"]'],
    },
    {
      role: 'sender',
      what: 'list',
      where: ['.v-MailboxItem-name [title*="@"]'],
      read: (element, at) => {
        const person = readTitle(element);
        return person && /^\/mail\/(Sent|Drafts|Scheduled)\b/.test(at.pathname)
          ? { ...person, role: 'recipient' }
          : person;
      },
    },
  ],
};
