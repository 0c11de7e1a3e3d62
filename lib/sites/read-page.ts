import type { Adapter, Found, PageAddress, Reading, Slot } from './contract.ts';

export interface PageRead {
  /** The first adapter of the list that says the page is its own, if any does. */
  readonly adapter: Adapter | undefined;
  /**
   * Everything read, in the order of the slots. One person may stand in it several times: people are made of it by
   * the worker, which knows what an identity is.
   */
  readonly found: readonly Found[];
  /** No slot found anybody: whoever there is the loose finder found, as the page has changed. */
  readonly strayed: boolean;
}

/**
 * Nodes in which something changed: whoever is read from them or from what lies around them is read again. True for
 * those that came in: everybody within them is new.
 */
type Changes = ReadonlyMap<Node, boolean>;

/** Reads a page once as a whole, and from then on only what has changed in it. */
export interface PageReader {
  /** Reads all of it anew, whatever was known before. */
  readonly sweep: () => PageRead;
  /** Reads what these changes may have made of it. */
  readonly follow: (changes: Changes) => PageRead;
}

/**
 * Characters kept of what a page says, as many as the worker takes: one endless text must not cost the whole list
 * (`lib/messages/check.ts`). A slug may be 100 characters, nine bytes each when encoded, and a part of it would be
 * somebody else.
 */
const TEXT_AT_MOST = 2000;

/** `Node.ELEMENT_NODE`. */
const ELEMENT = 1;

/** One slot at work: its elements and whom each of them shows. */
interface Reader {
  readonly selector: string;
  /** Nothing for elements that show nobody, so far. */
  readonly found: Map<Element, Found | undefined>;
  readonly lookAt: (element: Element) => void;
}

/**
 * @param watch called for each root of the page (the document, the open shadow roots the adapter names), and for each
 * element somebody was read from: whatever changes in it may make somebody else of it.
 */
export function createReader(
  adapters: readonly Adapter[],
  document: Document,
  address: PageAddress,
  watch: (node: Node, isRoot?: boolean) => void,
): PageReader {
  let adapter: Adapter | undefined;
  let readers: readonly Reader[] = [];
  let strayed = false;

  const createSlotReader = ({
    where,
    role,
    read = adapter?.read,
    mark = adapter?.mark,
    unverified,
  }: Slot): Reader => {
    const found: Reader['found'] = new Map();
    return {
      selector: where.join(),
      found,
      lookAt: (element) => {
        let reading: Reading | undefined;
        try {
          reading = read?.(element, address);
        } catch {
          // Unlike anything the adapter knows: this element shows nobody, the others still show theirs.
        }
        const { address: mail, profile, memberId, name } = reading ?? {};
        const identifier = profile || memberId || mail;
        if (!identifier && !name) return void found.set(element, undefined);
        if (!found.get(element)) watch(element);
        const sighting: Record<string, string> = {
          role,
          confidence: strayed ? 'likely' : identifier ? 'sure' : 'name-only',
        };
        for (const [field, text] of Object.entries(reading as Reading))
          if (text) sighting[field] = text.slice(0, TEXT_AT_MOST);
        const said = JSON.stringify(sighting);
        found.set(element, {
          sighting: sighting as never,
          who: identifier || said,
          said,
          markBehind: mark ? mark(element) : element,
          isChecked: !unverified,
        });
      },
    };
  };

  const readWithin = (node: ParentNode) => {
    // One query a slot: on a page of 2 MB the queries are what reading costs.
    for (const { selector, lookAt } of readers)
      for (const element of node.querySelectorAll(selector)) lookAt(element);
  };

  const list = (): PageRead => {
    const all: Found[] = [];
    for (const { found } of readers)
      for (const [element, one] of found)
        if (!element.isConnected) found.delete(element);
        else if (one) all.push(one);
    return { adapter, found: all, strayed };
  };

  const sweep = () => {
    adapter = adapters.find((one) => one.applies(address, document));
    const roots: (Document | ShadowRoot)[] = [document];
    for (const selector of adapter?.shadowHosts ?? [])
      for (const { shadowRoot } of document.querySelectorAll(selector))
        if (shadowRoot) roots.push(shadowRoot);
    const readBy = (slots: readonly Slot[]) => {
      readers = slots.filter(({ on }) => !on || on.test(address.pathname)).map(createSlotReader);
      for (const root of roots) {
        watch(root, true);
        readWithin(root);
      }
    };
    strayed = false;
    readBy(adapter?.slots ?? []);
    if (adapter?.loose && !list().found[0]) {
      strayed = true;
      readBy([{ where: adapter.loose, role: 'other', mark: () => null }]);
    }
    return list();
  };

  return {
    sweep,
    follow: (changes) => {
      // Where nobody was found by the slots, whoever comes is looked for by them again.
      if (strayed) return sweep();
      for (const [node, isNew] of changes) {
        const start = node.nodeType === ELEMENT ? (node as Element) : node.parentElement;
        // Around it only what was looked at before: asking all ancestors for all slots cost more than all the rest.
        for (const { selector, found, lookAt } of readers)
          for (let around = start; around; around = around.parentElement)
            if (around === start || found.has(around))
              if (around.matches(selector)) lookAt(around);
              else found.delete(around);
        if (isNew && start === node) readWithin(start);
      }
      return list();
    },
  };
}
