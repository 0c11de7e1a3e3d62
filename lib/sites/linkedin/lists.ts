import type { Reading } from '../contract.ts';
import { LINK, memberIdIn, profileIn, readLink, textsIn } from './link.ts';

/** It knows the member id of whose card it stands in. */
export const BUTTON = '[componentkey*=ResultsACoAA], a[href*="/compose/"]';

/** The first link is the person; the button is theirs if it comes before anybody else does, as mutual connections. */
export function readCard(card: Element): Reading | undefined {
  let person: Reading | undefined;
  for (const one of card.querySelectorAll(`${LINK},${BUTTON}`)) {
    if (one.matches(BUTTON))
      // Of these alone: its label has the person's name, which may be whatever they wish.
      return (
        person && {
          ...person,
          memberId: memberIdIn(one.getAttribute('componentkey') + (one as HTMLAnchorElement).href),
        }
      );
    if (person && person.profile !== profileIn(one)) break;
    person ??= readLink(one);
  }
  return person;
}

/** The list of threads names people without a link to them; with commas between several. */
export function readThread(element: Element): Reading | undefined {
  const [name] = textsIn(element);
  return readLink(element) ?? { name: /,/.test(name as string) ? undefined : name };
}
