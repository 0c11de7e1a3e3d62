import type { Adapter, Found, PageAddress, RawSighting, Reading, Slot } from './contract.ts';

export interface PageRead {
  /** The adapter that applies, if any does. */
  readonly adapter?: Adapter;
  /** Everybody it found, once each, in the order of its slots. */
  readonly found: readonly Found[];
}

/** The first adapter of the list that says the page is its own. */
export function adapterFor(
  adapters: readonly Adapter[],
  document: Document,
  address: PageAddress,
): Adapter | undefined {
  return adapters.find((adapter) => adapter.applies(address, document));
}

/** Where an adapter's people may stand: the document and the open shadow roots the adapter names. */
export function rootsOf(adapter: Adapter, document: Document): ParentNode[] {
  const hosts = adapter.shadowHosts?.length ? document.querySelectorAll(adapter.shadowHosts.join()) : [];
  return [document, ...Array.from(hosts, (host) => host.shadowRoot).filter((root) => root !== null)];
}

/**
 * Everybody on a page, each person once. Two sightings are one person when they share an address, a profile or a
 * member id, also by way of a third that knows two of these.
 *
 * @param roots the parts to read; the whole page when left out. Elements are found below a root, not the root itself.
 */
export function readPage(
  adapters: readonly Adapter[],
  document: Document,
  address: PageAddress,
  roots?: readonly ParentNode[],
): PageRead {
  const adapter = adapterFor(adapters, document, address);
  if (!adapter) return { found: [] };
  const people = new People();
  const parts = roots ?? rootsOf(adapter, document);
  for (const slot of adapter.slots) {
    if (slot.on && !slot.on.test(address.pathname)) continue;
    for (const part of parts) {
      // One query a slot: on a page of 2 MB the queries are what reading costs.
      for (const element of part.querySelectorAll(slot.where.join())) {
        const reading = slot.read(element, address);
        if (reading) people.add(slot, reading, slot.mark ? slot.mark(element) : element);
      }
    }
  }
  return { adapter, found: people.found() };
}

type Person = { -readonly [Field in keyof RawSighting]: RawSighting[Field] };

interface Entry {
  /** The earlier found, the lower: of two entries that turn out to be one person, the earlier stays. */
  readonly order: number;
  readonly person: Person;
  readonly anchors: Set<Element>;
  readonly keys: Set<string>;
}

const FIELDS = ['name', 'address', 'profile', 'memberId', 'company', 'headline'] as const;

/** The people of one page while it is read. A `Set` keeps its order, so the first slot's people come first. */
class People {
  readonly #entries = new Set<Entry>();
  #count = 0;
  readonly #byKey = new Map<string, Entry>();

  add(slot: Slot, reading: Reading, anchor: Element | undefined): void {
    const keys = keysOf(reading);
    if (keys.length === 0) return;
    const known = new Set(keys.map((key) => this.#byKey.get(key)).filter((entry) => entry !== undefined));
    const [entry = newEntry(this.#count++, slot, reading), ...others] = [...known].sort(
      (a, b) => a.order - b.order,
    );
    this.#entries.add(entry);
    for (const other of others) {
      this.#entries.delete(other);
      join(entry, other.person, other.anchors, other.keys);
    }
    join(entry, reading, anchor ? [anchor] : [], keys);
    for (const key of entry.keys) this.#byKey.set(key, entry);
  }

  found(): Found[] {
    return Array.from(this.#entries, ({ person, anchors }) => ({ sighting: person, anchors: [...anchors] }));
  }
}

function newEntry(order: number, { role }: Slot, reading: Reading): Entry {
  const isIdentified = reading.address || reading.profile || reading.memberId;
  const confidence = reading.confidence ?? (isIdentified ? 'sure' : 'name-only');
  return { order, person: { role: reading.role ?? role, confidence }, anchors: new Set(), keys: new Set() };
}

/** What was read first stays: slots stand in order of trust. */
function join(entry: Entry, more: Reading, anchors: Iterable<Element>, keys: Iterable<string>): void {
  for (const field of FIELDS) {
    const value = more[field];
    if (value) entry.person[field] ??= value;
  }
  for (const anchor of anchors) entry.anchors.add(anchor);
  for (const key of keys) entry.keys.add(key);
}

/** What makes a sighting the same person on one page. Only for that: real identities are made by the worker. */
function keysOf({ address, profile, memberId, name }: Reading): string[] {
  const keys: string[] = [];
  if (address)
    keys.push(`address ${(/[^\s<>"']+@[^\s<>"',;]+/.exec(address)?.[0] ?? address).toLowerCase()}`);
  const slug = profile && slugKey(profile);
  if (slug) keys.push(`slug ${slug}`);
  if (memberId) keys.push(`member ${memberId}`);
  if (keys.length === 0 && name) keys.push(`name ${name}`);
  return keys;
}

/** `/in/%E5%B1%B1-1/`, `https://…/in/山-1?x` and `/in/山-1` are one. */
export function slugKey(profile: string): string | undefined {
  const slug = /\/in\/([^/?#]+)/.exec(profile)?.[1];
  if (!slug) return undefined;
  try {
    return decodeURIComponent(slug).normalize('NFKC').toLowerCase();
  } catch {
    return slug.toLowerCase(); // a stray % that LinkedIn never writes: then it is compared as it stands
  }
}
