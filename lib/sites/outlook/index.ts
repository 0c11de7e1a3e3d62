import type { Adapter, Reading } from '../contract.ts';
import { nameBeside, namedIn } from '../text.ts';

/**
 * Outlook on the web. Only the collapsed message has been seen on a capture (2023-05); what bears addresses is from
 * the sources of extensions that are kept up. Within an organisation it often shows nothing but a name.
 * @looked 2023-05 on a capture; the slots marked unverified 2026-11 in sources of others
 */

/** Somebody's text, or the user's own, that is being written. */
const BODY = '[id^="UniqueMessageBody"], [id^="editorParent"], [role="document"]';

const LABELLED = '[aria-label*="@"]';

/** Whom Outlook opens a card of when pointed at. */
const HOVERED = ':is([data-lpc-hover-target-id], [class*="lpcCommonWeb-hoverTarget"])';

/** What stands before a name in a label: `From:`, `差出人：`. */
const FIELD = /^[^:：<]*[:：]/;

/** Somebody with their address: in a label, in any language, here or further in, as title, or as text. */
function readAddress(element: Element): Reading | undefined {
  const label = (element.querySelector(LABELLED) ?? element).getAttribute('aria-label');
  const person =
    namedIn(label?.replace(FIELD, '')) ??
    namedIn(element.getAttribute('title')) ??
    namedIn(element.textContent);
  return person && !element.closest(BODY)
    ? { ...person, name: person.name ?? nameBeside(element.textContent) }
    : undefined;
}

/** Where there is no address, a name and no more than that. */
function readPerson(element: Element): Reading | undefined {
  return (
    readAddress(element) ??
    (element.closest(BODY) ? undefined : { name: nameBeside(element.textContent?.replace(/[;,]\s*$/, '')) })
  );
}

/** A person's place and the label in it are both read: one mark for both, behind the name. */
const behindLabel = (element: Element): Element => element.querySelector(LABELLED) ?? element;

export const outlook: Adapter = {
  id: 'outlook',
  isVerified: true,
  applies: ({ hostname }, document) =>
    /^outlook\.(live|office(365)?|cloud)\./.test(hostname) ||
    document.querySelector('link[href*="/owamail/"]') !== null,
  mayShowPeople: ({ pathname }) => pathname.startsWith('/mail'),
  loose: [LABELLED, '[title*="@"]'],
  read: readAddress,
  mark: behindLabel,
  slots: [
    {
      role: 'recipient',
      unverified: true,
      where: [`[data-testid="RecipientWell"] :is(${LABELLED}, span${HOVERED})`],
      read: readPerson,
    },
    {
      // Before the sender, whose place holds a reply that is being written too.
      role: 'recipient',
      what: 'compose',
      unverified: true,
      where: [`[contenteditable="true"] ${LABELLED}`],
    },
    {
      role: 'sender',
      unverified: true,
      where: ['[id^="MSG_"][id$="_FROM"]'],
      read: readPerson,
    },
    {
      role: 'sender',
      what: 'label',
      unverified: true,
      where: [`#ConversationReadingPaneContainer ${LABELLED}`],
    },
    {
      role: 'sender',
      what: 'list',
      unverified: true,
      where: ['[role="option"][data-convid] [title*="@"]'],
    },
    {
      role: 'sender',
      what: 'collapsed message',
      where: ['.allowTextSelection > span > div:only-child > span:only-child'],
      read: readPerson,
    },
  ],
};
