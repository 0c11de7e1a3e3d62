import type { Adapter, Reading } from '../contract.ts';
import { namedIn, tidy } from '../text.ts';

/**
 * Yahoo Mail, whose elements are named for its own tests.
 * @looked 2026-11 in sources of others
 */

/** Somebody's text. */
const BODY = '[data-test-id^="message-view-body"], [data-test-id="rte"]';

const PILL = '[data-test-id="email-pill"]';

/** The address is the title, or the text; the name, where that is the address, is not told. */
function readPill(pill: Element): Reading | undefined {
  if (pill.closest(BODY)) return undefined;
  const text = pill.textContent;
  const person = namedIn(pill.getAttribute('title')) ?? namedIn(text);
  return person && { ...person, name: person.name ?? (text?.includes('@') ? undefined : tidy(text)) };
}

/** The sender's address may stand behind their name instead. */
function readSender(from: Element): Reading | undefined {
  const pill = from.querySelector(PILL);
  return pill ? (readPill(pill) ?? readPill(from)) : undefined;
}

export const yahoo: Adapter = {
  id: 'yahoo',
  isVerified: false,
  applies: ({ hostname }) => hostname === 'mail.yahoo.com',
  mayShowPeople: (_at, document) =>
    document.querySelector('[data-test-id="message-from"], [data-test-id="message-list-item"]') !== null,
  loose: ['[data-test-id*="pill"]', '[data-test-id="message-from"]', '[title*="@"]'],
  read: readPill,
  slots: [
    {
      role: 'sender',
      where: ['[data-test-id="message-from"]'],
      read: readSender,
      mark: (from) => from.querySelector(PILL),
    },
    {
      role: 'recipient',
      where: [`${PILL}:not([data-test-id="message-from"] *)`],
    },
    {
      role: 'recipient',
      what: 'compose',
      where: ['[data-test-id^="container-"] [data-test-id="pill"]'],
    },
    {
      role: 'sender',
      what: 'list',
      where: ['[data-test-id="message-list-item"] [title*="@"]'],
      read: (element, at) => {
        const person = readPill(element);
        return person && /^\/d\/folders\/[23]\b/.test(at.pathname)
          ? { ...person, role: 'recipient' }
          : person;
      },
    },
  ],
};
