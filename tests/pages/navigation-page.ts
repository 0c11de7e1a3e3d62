/** What the navigation test puts into a page: one profile replaced by another in place, read after every step of it. */
import { mergeReadings } from '../../lib/recognise/merge-readings.ts';
import { createReader } from '../../lib/sites/read-page.ts';
import { linkedinAdapters } from '../../lib/sites/registry.ts';

interface Person {
  readonly role: string;
  readonly name?: string | undefined;
  readonly identities: readonly string[];
}

type Step = 'address' | number;

/**
 * Replaces the blocks of this page by those of the next in the order of the steps, the address among them.
 * @param next the next page's body
 * @param isReused the elements stay, and get the next one's texts and attributes
 */
export function navigate(next: string, path: string, steps: readonly Step[], isReused: boolean): Person[][] {
  const reader = createReader(linkedinAdapters, document, location, () => {});
  const people = (found: ReturnType<typeof reader.sweep>['found']): Person[] =>
    mergeReadings(found.map(({ sighting }) => sighting)).map(({ sighting, identities }) => ({
      role: sighting.role,
      name: sighting.name,
      identities: identities.map(({ key }) => key),
    }));
  const type = document.contentType as DOMParserSupportedType;
  const later = new DOMParser().parseFromString(next, type);
  const from = blocksOf(document);
  const to = blocksOf(later);
  const told = [people(reader.sweep().found)];
  for (const step of steps) {
    if (step === 'address') {
      history.pushState(null, '', path);
      told.push(people(reader.sweep().found));
      continue;
    }
    const changes = new Map<Node, boolean>();
    const [old, fresh] = [from[step], to[step]];
    if (!old || !fresh) throw new Error(`there is no block ${step}`);
    if (isReused) patch(old, fresh, changes);
    else {
      const imported = document.importNode(fresh, true);
      changes.set(old.parentNode as Node, false);
      changes.set(imported, true);
      old.replaceWith(imported);
    }
    told.push(people(follow(changes)));
    told.push(people(createReader(linkedinAdapters, document, location, () => {}).sweep().found));
  }
  return told;

  function follow(changes: Map<Node, boolean>) {
    return reader.follow(changes).found;
  }
}

/** The bar that slides in and the parts of the page proper: what a site replaces as one. */
function blocksOf(page: Document): Element[] {
  return [...page.querySelectorAll('[role="toolbar"], main > *')];
}

/** Makes one block the other as a site does that re-uses its elements; both are built alike. */
function patch(old: Element, fresh: Element, changes: Map<Node, boolean>): void {
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
      changes.set(old, false);
    }
  for (const [at, node] of [...old.childNodes].entries()) {
    const other = fresh.childNodes[at];
    if (node instanceof Element && other instanceof Element) patch(node, other, changes);
    else if (other && node.nodeValue !== other.nodeValue) {
      node.nodeValue = other.nodeValue;
      changes.set(node, false);
    }
  }
}
