import type { Adapter, Found, PageAddress, Reading } from './contract.ts';
import { find } from './text.ts';

export interface PageRead {
  /** The first adapter of the list that says the page is its own, if any does. */
  readonly adapter?: Adapter;
  /** Where its people may stand: the document and the open shadow roots the adapter names. */
  readonly roots?: readonly ParentNode[];
  /** Everybody it found, once each, in the order of its slots. */
  readonly found: readonly Found[];
}

/**
 * Characters kept of what a page says, well within what the worker takes: one endless text must not cost the whole
 * list (`lib/messages/check.ts`). More of a profile's address: its slug may be 100 characters, nine bytes each when
 * encoded, and a part of it would be somebody else.
 */
const TEXT_AT_MOST = 500;
const PROFILE_AT_MOST = 2000;

/**
 * Everybody on a page, each person once. Two sightings are one person when they share an address, a profile or a
 * member id, also by way of a third that knows two of these.
 */
export function readPage(adapters: readonly Adapter[], document: Document, address: PageAddress): PageRead {
  const adapter = adapters.find((one) => one.applies(address, document));
  if (!adapter) return { found: [] };

  const roots: ParentNode[] = [document];
  for (const selector of adapter.shadowHosts ?? [])
    for (const { shadowRoot } of document.querySelectorAll(selector)) if (shadowRoot) roots.push(shadowRoot);

  /** From a key to another key of the same person; followed to its end, it is the same for all of theirs. */
  const same = new Map<string, string>();
  const personOf = (key: string): string => {
    let end = key;
    for (let next = same.get(end); next; next = same.get(end)) end = next;
    return end;
  };

  const readings: (readonly [key: string, Reading, Element | null | undefined])[] = [];
  for (const { on, where, role, read = adapter.read, mark = adapter.mark } of adapter.slots) {
    if (on && !on.test(address.pathname)) continue;
    for (const root of roots) {
      // One query a slot: on a page of 2 MB the queries are what reading costs.
      for (const element of root.querySelectorAll(where.join())) {
        const reading = read?.(element, address);
        if (!reading) continue;
        const [first, ...others] = keysOf(reading);
        if (!first) continue;
        readings.push([first, { ...reading, role: reading.role ?? role }, mark ? mark(element) : element]);
        for (const other of others)
          if (personOf(other) !== personOf(first)) same.set(personOf(other), personOf(first));
      }
    }
  }

  const people = new Map<string, { readonly sighting: Record<string, string>; markBehind: Set<Element> }>();
  for (const [key, reading, anchor] of readings) {
    const id = personOf(key);
    const person = people.get(id) ?? { sighting: {}, markBehind: new Set() };
    people.set(id, person);
    if (anchor) person.markBehind.add(anchor);
    // What was read first stays: slots stand in order of trust.
    for (const [field, text] of Object.entries(reading))
      if (text)
        person.sighting[field] ??= text.slice(0, field === 'profile' ? PROFILE_AT_MOST : TEXT_AT_MOST);
    person.sighting['confidence'] ??= key[0] === NAME ? 'name-only' : 'sure';
  }
  return { adapter, roots, found: [...people.values()] as never as Found[] };
}

/** Before a key that is nothing but a name; nothing else that identifies a person begins so. */
const NAME = ' ';

/** What makes a sighting the same person on one page. Only for that: real identities are made by the worker. */
function keysOf({ address, profile, memberId, name }: Reading): string[] {
  const keys = [addressKey(address), slugKey(profile), memberId].filter((key) => key !== undefined);
  return keys[0] || !name ? keys : [NAME + name];
}

/**
 * The whole address, never a part of it that happens to look like one: `o'neil@example.com` is not `neil@…`, and
 * `"neil@example.com"@example.net` is somebody who would like to be.
 */
function addressKey(address: string | undefined): string | undefined {
  return find(/(?:<|^mailto:|^)([^<>?]+@[^<>?]+)>?(?:\?.*)?$/i, address)?.toLowerCase();
}

/** `/in/%E5%B1%B1-1/`, `https://…/in/山-1?x` and `/in/山-1` are one. */
export function slugKey(profile: string | undefined): string | undefined {
  const slug = find(/\/in\/([^/?#]+)/, profile);
  try {
    return slug && decodeURIComponent(slug).normalize('NFKC').toLowerCase();
  } catch {
    return slug?.toLowerCase(); // a stray % that LinkedIn never writes: then it is compared as it stands
  }
}
