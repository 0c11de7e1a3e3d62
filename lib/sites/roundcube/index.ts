import type { Adapter, Reading } from '../contract.ts';
import { nameBeside, namedIn } from '../text.ts';

/**
 * Roundcube, on whatever host it runs. List, framed preview, message in a window of its own and print view are
 * documents apart; all of them write people by `rcmail_action_mail_index::address_string()`:
 * `<span class="adr"><a href="mailto:…" class="rcmContactAddress" title="…">`, in the list a `span` for the `a`, in
 * print bare text. Header rows carry the header's name as class (`message_headers()` in mail/show.php), in any skin.
 * @looked 2026-11 on the program itself (1.6.5) in its skins elastic, larry and classic
 */

function readAddress(adr: Element): Reading | undefined {
  // Of a mail's text, and of a mail in it, nobody is read.
  if (adr.closest('#messagebody')) return undefined;
  const contact = adr.querySelector('.rcmContactAddress');
  // In print, with `message_show_email` and while composing it reads "Name <address>".
  const text = (contact ?? adr).textContent;
  const named = namedIn(text);
  const address =
    contact?.getAttribute('href')?.replace(/^mailto:/, '') ??
    contact?.getAttribute('title') ??
    named?.address;
  return address?.includes('@') ? { address, name: named ? named.name : nameBeside(text) } : undefined;
}

/** A header of the mail itself: Larry's short headers call the recipient of a sent mail `from`. */
const HEADER = '.adr:not(#preview-shortheaders *)';

/** The folder list marks special folders by class in every language; in these and below, the list shows recipients. */
const OUTGOING = '#mailboxlist :is(.sent, .drafts):is(.selected, :has(.selected))';

export const roundcube: Adapter = {
  id: 'roundcube',
  isVerified: true,
  // `_action=get` is a part of a mail: somebody's text, whatever it pretends to be.
  applies: ({ search }, document) =>
    !search.includes('_action=get') &&
    document.querySelector('script[src*="program/js/app."], body[class*="task-mail"], .rcmContactAddress') !==
      null,
  mayShowPeople: (_at, document) => document.querySelector('#messagelist tbody tr, td.header.from') !== null,
  loose: ['.rcmContactAddress', '.adr', 'li.recipient'],
  read: readAddress,
  slots: [
    {
      role: 'sender',
      where: [`td.header.from ${HEADER}`],
    },
    {
      role: 'recipient',
      where: [`td.header:is(.to, .cc, .bcc) ${HEADER}`],
    },
    {
      // The same people once more; whether sender or recipient, the headers above have told.
      role: 'other',
      where: [':is(.header-summary, #preview-shortheaders) .adr'],
    },
    {
      role: 'recipient',
      what: 'compose',
      // Larry and Classic have a box of text, which is read where it holds one recipient alone.
      where: ['li.recipient[title*="@"]', 'textarea:is([name="_to"], [name="_cc"])'],
      mark: (chip) => chip.querySelector('.name, .email'),
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
