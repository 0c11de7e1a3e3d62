import type { Adapter, Reading } from '../contract.ts';
import { nameBeside } from '../text.ts';

/**
 * Gmail. Its attributes (`email`, `name`, `data-hovercard-id`) have held since 2014, classes come and go: where a
 * selector has a class, an attribute or role stands before it.
 */

function readPerson(element: Element): Reading | undefined {
  const address = element.getAttribute('email') ?? element.getAttribute('data-hovercard-id');
  if (!address?.includes('@')) return undefined;
  return { address, name: nameBeside(element.getAttribute('name') ?? element.getAttribute('data-name')) };
}

/** Folders whose rows show to whom a message goes. */
const OUTGOING = /^#(sent|drafts|scheduled|outbox)\b/;

export const gmail: Adapter = {
  id: 'gmail',
  verified: true,
  applies: ({ hostname }) => hostname === 'mail.google.com',
  expectsPeople: (_at, document) =>
    document.querySelector('[data-message-id], tr[role="row"], h3 [email]') !== null,
  read: readPerson,
  slots: [
    {
      role: 'sender',
      where: ['h3 [email]', '[email].gD'],
    },
    {
      // `.ajC`: the details, which repeat the sender too.
      role: 'recipient',
      where: ['.hb [email]', '[email].g2', '.ajC [email]'],
    },
    {
      role: 'recipient',
      what: 'compose',
      where: [':is([name="to"], [name="cc"], [name="bcc"]) [role="option"][data-hovercard-id]'],
    },
    {
      role: 'sender',
      what: 'list',
      where: ['tr[role="row"] [email]', 'tr.zA [email]'],
      read: (element, at) => {
        const person = readPerson(element);
        return person && OUTGOING.test(at.hash) ? { ...person, role: 'recipient' } : person;
      },
      // A row says everything twice, once out of sight in the element that labels it (measured 2019-12).
      mark: (element) => {
        const label = element.closest('tr')?.getAttribute('aria-labelledby');
        return label && element.closest(`[id="${CSS.escape(label)}"]`) ? undefined : element;
      },
    },
  ],
};
