import type { Adapter, PageAddress, RawSighting } from './contract.ts';
import { mailPlaces } from './mail-places.ts';
import { plainTextOf } from './plain-text.ts';
import { tidy } from './text.ts';

/** The open mail as a page shows it: nothing is parsed here. */
export interface RawMail {
  readonly site: string;
  readonly subject?: string;
  /** At most 20,000 characters. */
  readonly text: string;
  /** Whoever is on it, as sender or recipient, the user too; nobody of its text. */
  readonly people: readonly RawSighting[];
  readonly url: string;
}

const TEXT_AT_MOST = 20_000;
const SUBJECT_AT_MOST = 500;
/** No mail has more people that could be told apart; a list may. */
const PEOPLE_AT_MOST = 500;

/** Reads the mail that is open on a page, in this document alone. Nothing where none is. */
export function readMail(document: Document, address: PageAddress): RawMail | undefined {
  const [adapter, place] = mailPlaces.find(([one]) => one.applies(address, document)) ?? [];
  if (!adapter || !place) return undefined;
  const without = place.without ?? [];
  for (const holder of [...document.querySelectorAll(place.text.join())].reverse()) {
    // A part of a mail that stands in one (an attached one, a reply being written) is read with it.
    if (holder.parentElement?.closest(place.text.join())) continue;
    const body = insideOf(holder);
    const text = body && isSeen(holder) ? plainTextOf(body, without, TEXT_AT_MOST) : '';
    if (text === '') continue;
    const mail = place.mail && holder.closest(place.mail.join());
    const subject = subjectIn(
      [mail, document],
      place.subject,
      [...place.text, ...(place.mail ?? [])],
      without,
    );
    return {
      site: adapter.id,
      ...(subject !== undefined && { subject }),
      text,
      people: peopleIn(mail ?? document, adapter, address).slice(0, PEOPLE_AT_MOST),
      url: address.href,
    };
  }
  return undefined;
}

/** What a frame holds, where the page's own: a program that writes the mail into it. Of others nothing is read. */
function insideOf(holder: Element): Element | undefined {
  if (holder.localName !== 'iframe') return holder;
  try {
    return (holder as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function subjectIn(
  places: readonly (ParentNode | null | undefined)[],
  subject: readonly string[],
  texts: readonly string[],
  without: readonly string[],
): string | undefined {
  for (const place of places) {
    for (const selector of place ? subject : []) {
      const found = [...(place?.querySelectorAll(selector) ?? [])].find(
        // In a mail's text stands what its writer wished; a mail in which the subject stands is no text.
        (element) => !element.closest(texts[0] ?? '') && isSeen(element),
      );
      const said = found && tidy(plainTextOf(found, without, SUBJECT_AT_MOST));
      if (said) return said;
    }
  }
  return undefined;
}

/** By the adapter's own slots, of this mail alone: those of a list and of a letter being written are left out. */
function peopleIn(mail: ParentNode, adapter: Adapter, at: PageAddress): readonly RawSighting[] {
  const people: RawSighting[] = [];
  for (const { role, what, on, where, read = adapter.read } of adapter.slots) {
    if (what === 'list' || what === 'compose' || (on && !on.test(at.pathname))) continue;
    for (const element of mail.querySelectorAll(where.join())) {
      const { role: own = role, confidence, ...said } = readOr(() => read?.(element, at)) ?? {};
      const fields = Object.fromEntries(Object.entries(said).filter(([, text]) => text));
      if (own !== 'sender' && own !== 'recipient') continue;
      if (!fields['address'] && !fields['name']) continue;
      people.push({
        role: own,
        confidence: confidence ?? (fields['address'] ? 'sure' : 'name-only'),
        ...fields,
      });
    }
  }
  return people;
}

/** Unlike anything the adapter knows: this element shows nobody, the others still show theirs. */
function readOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
