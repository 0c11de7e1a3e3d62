import type { Adapter, Reading } from '../contract.ts';
import { nameBeside } from '../text.ts';

/**
 * Gmail. Its attributes (`email`, `name`, `data-hovercard-id`) have held since 2014, classes come and go: where a
 * selector has a class, an attribute or role stands before it. A window of its own (`view=btop`, `view=cm`) holds the
 * same.
 * @looked 2025-08 on captures; compose 2023, list 2019-12
 */

/** Somebody's text. Gmail lets no attribute of theirs through; should it ever, they still name nobody here. */
const BODY = '.a3s, .ii, [g_editable]';

/** The title of every page ends with whose mail it is: `Inbox (3) - mio@example.org - Gmail`, in any language. Before it stands
 * a subject, which may be without end. */
const OWNER = / - (\S+@\S+) - [^-]+$/;

function readPerson(element: Element): Reading | undefined {
  const address = element.getAttribute('email') ?? element.getAttribute('data-hovercard-id');
  if (!address?.includes('@') || element.closest(BODY)) return undefined;
  // The user's name reads "me" there, in their language.
  const isOwn = OWNER.exec(element.ownerDocument.title.slice(-400))?.[1] === address;
  const name = element.getAttribute('name') ?? element.getAttribute('data-name');
  return { address, name: isOwn ? undefined : nameBeside(name) };
}

/** Folders whose rows show to whom a message goes. */
const OUTGOING = /^#(sent|drafts|scheduled|outbox)\b/;

export const gmail: Adapter = {
  id: 'gmail',
  isVerified: true,
  applies: ({ hostname }) => hostname === 'mail.google.com',
  mayShowPeople: (_at, document) =>
    document.querySelector('[data-message-id], tr[role="row"], h3 [email]') !== null,
  loose: ['[email]', '[data-hovercard-id*="@"]'],
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
