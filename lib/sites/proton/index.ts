import type { Adapter, Reading } from '../contract.ts';
import { namedIn, tidy } from '../text.ts';

/**
 * Proton Mail. Its program is open: `applications/mail/src/app/components` in ProtonMail/WebClients names these
 * elements for its own tests. The text of a mail stands in a frame without an address, which no script of ours enters.
 * @looked 2026-11 in its public source
 */

/** What a recipient is called: `recipients:item-greg@example.org`, or by the group's name. */
const ITEM = 'recipients:item-';

/** Text that is being written, should it ever stand without its frame; and whatever there is around a mail's own. */
const BODY = '[data-testid^="message-content"], [data-testid^="rooster"]';

/** A person in a message's header: the name and, where the user wants it shown, the address behind. */
function readRecipient(item: Element): Reading | undefined {
  if (item.closest(BODY)) return undefined;
  const text = (id: string) => tidy(item.querySelector(`[data-testid="${id}"]`)?.textContent);
  const name = text('recipient-label');
  const person =
    namedIn(item.getAttribute('title')) ??
    namedIn(item.getAttribute('data-testid')?.replace(ITEM, '')) ??
    namedIn(text('recipient-address')) ??
    namedIn(item.textContent);
  return person && { ...person, name: person.name ?? (name?.includes('@') ? undefined : name) };
}

/** In these folders a row shows to whom its mail goes. */
const OUTGOING = /\/(all-)?(sent|drafts|scheduled|outbox)\b/;

export const proton: Adapter = {
  id: 'proton',
  isVerified: false,
  applies: ({ hostname }) => hostname === 'mail.proton.me',
  mayShowPeople: (_at, document) =>
    document.querySelector('[data-element-id], [data-testid^="message-view-"]') !== null,
  loose: ['[data-testid^="recipient"]', '[data-testid*="address"]', '[title*="@"]'],
  read: readRecipient,
  slots: [
    {
      role: 'sender',
      where: ['[data-testid="recipients:sender"]'],
    },
    {
      role: 'recipient',
      where: [`[data-testid^="${ITEM}"]`, '[data-testid^="recipient:details-dropdown-"]'],
    },
    {
      role: 'recipient',
      what: 'compose',
      where: ['[data-testid="composer-addresses-item"]'],
    },
    {
      role: 'sender',
      what: 'list',
      where: [
        '[data-element-id] :is([data-testid="message-column:sender-address"], [data-testid="message-row:sender-address"])',
      ],
      read: (element, at) => {
        // A conversation of several has all their addresses there, separated by commas, and is left alone.
        const holder = element.matches('[title]') ? element : element.querySelector('[title*="@"]');
        const person = namedIn(holder?.getAttribute('title'));
        if (!person || element.closest(BODY)) return undefined;
        const text = tidy(element.textContent);
        return {
          ...person,
          name: text?.includes('@') ? undefined : text,
          ...(OUTGOING.test(at.pathname) && { role: 'recipient' }),
        };
      },
    },
  ],
};
