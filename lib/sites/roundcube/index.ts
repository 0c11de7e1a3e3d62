import type { Adapter, Reading } from '../contract.ts';
import { nameBeside, tidy } from '../text.ts';

/**
 * Roundcube, on whatever host it runs. List, framed preview, message in a window of its own and print view are
 * documents apart; all of them write people by `rcmail_action_mail_index::address_string()`:
 * `<span class="adr"><a href="mailto:…" class="rcmContactAddress" title="…">`, in the list a `span` for the `a`, in
 * print bare text. Header rows carry the header's name as class (`message_headers()` in mail/show.php), in any skin.
 */

function readAddress(adr: Element): Reading | undefined {
  const contact = adr.querySelector('.rcmContactAddress');
  // In print, with `message_show_email` and while composing it reads "Name <address>".
  const text = tidy((contact ?? adr).textContent)?.replace(/,$/, '');
  const [, before, inside] = /^(.*?)(?:<([^<>]*)>)?$/.exec(text ?? '') ?? [];
  const address =
    contact?.getAttribute('href')?.replace(/^mailto:/, '') ??
    contact?.getAttribute('title') ??
    inside ??
    before;
  if (!address?.includes('@')) return undefined;
  return { address, name: nameBeside(before) };
}

/** In these a header is not one of the message shown: an attached message, and Larry's short headers, whose `from` may be "to". */
const ELSEWHERE = '#messagebody, #preview-shortheaders';

function readHeader(adr: Element): Reading | undefined {
  return adr.closest(ELSEWHERE) ? undefined : readAddress(adr);
}

/** The folder list marks special folders by class in every language; in these and below, the list shows recipients. */
const OUTGOING = '#mailboxlist :is(.sent, .drafts):is(.selected, :has(.selected))';

export const roundcube: Adapter = {
  id: 'roundcube',
  verified: true,
  applies: (_at, document) =>
    document.querySelector('script[src*="program/js/app."], body[class*="task-mail"], .rcmContactAddress') !==
    null,
  expectsPeople: (_at, document) => document.querySelector('#messagelist tbody tr, td.header.from') !== null,
  slots: [
    {
      role: 'sender',
      where: ['td.header.from .adr'],
      read: readHeader,
    },
    {
      role: 'recipient',
      where: ['td.header:is(.to, .cc, .bcc) .adr'],
      read: readHeader,
    },
    {
      // The same people once more; whether sender or recipient, the headers above have told.
      role: 'other',
      where: [':is(.header-summary, #preview-shortheaders) .adr'],
      read: readAddress,
    },
    {
      role: 'recipient',
      what: 'compose',
      where: ['li.recipient[title*="@"]'],
      read: readAddress,
      mark: (chip) => chip.querySelector('.name, .email') ?? undefined,
    },
    {
      role: 'sender',
      what: 'list',
      where: ['#messagelist :is(.from, .fromto, .to, .cc) .adr'],
      read: (adr) => {
        const person = readAddress(adr);
        const outgoing = adr.closest('.to, .cc') ?? adr.ownerDocument.querySelector(OUTGOING);
        return person && outgoing ? { ...person, role: 'recipient' } : person;
      },
    },
  ],
};
