import type { Adapter, Reading, Role } from '../contract.ts';
import { nameBeside, namedIn } from '../text.ts';

/**
 * Whatever webmail a user adds and no adapter knows. It goes by what such programs have in common: an attribute that is
 * an address; and, where a name such as `from` says what stands there, a link to an address, or one for a text. It
 * would rather miss people than take somebody out of a mail. Unverified: nobody has seen the page it will be on.
 * @looked 2026-11 in CiderWebmail itself, of all others in sources at most
 */

/** Names of what holds a mail's own text, or its subject, which is somebody's text as well. */
const TEXT = /(mail|mess\w*|msg)[-_]?(body|content|text)|bodytext|quote|subject/i;

/** Names that tell who somebody is in a mail; the group is a sender's. */
const ROLE = /(from|sender)|recip|[ ,_-](to|b?cc)[ ,_-]/i;

/** What of the names still speaks of one person: those of the element itself and of two around it, three each. */
const NEAR = 10;

const SIGNS =
  '[title*="@"],[email],[data-email],[data-address],[data-hovercard-id],[href^=mailto],[class*=from],[class*=sender],[class*=recip]';

function readSign(element: Element & { readonly href?: string }): Reading | undefined {
  let names = '';
  for (let around: Element | null = element; around; around = around.parentElement)
    names += [around.localName, around.id, around.className, ''];
  const [known, sender] = ROLE.exec(`${names.split(',', NEAR)}`) ?? [];
  // Mails are full of links: one that no name speaks of is no header's.
  if (TEXT.test(names) || (!known && element.href)) return;
  // Only its own: what an element holds besides may be initials, a number of mails, or all of a row.
  const text = element.firstChild?.nodeValue;
  let person = namedIn(text);
  // Other attributes hold the id of a mail, which looks like an address.
  for (const { name, value } of element.attributes)
    if (SIGNS.includes(`[${name}`)) person = namedIn(value.replace(/^mailto:|\?.*/g, '')) ?? person;
  return (
    person && {
      ...person,
      name: person.name ?? nameBeside(text),
      role: sender ? 'sender' : (known as Role | undefined) && 'recipient',
    }
  );
}

export const webmail: Adapter = {
  id: 'webmail',
  isVerified: false,
  // What runs nothing of its own is a part of a mail, framed or opened alone: somebody's text.
  applies: (_at, { scripts }) => !!scripts[0],
  mayShowPeople: (_at, document) => !!document.querySelector('[class*=sender]'),
  loose: [SIGNS],
  read: readSign,
  // Behind a cell, a mark would be one more.
  mark: (element) => (element.matches('td,tr,li') ? null : element),
  slots: [{ role: 'other', where: [SIGNS] }],
};
