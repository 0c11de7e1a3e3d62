/** What the mutation tests put into a page: changes it as the next version of a site might, and reads it again. */
import { mergeReadings } from '../../lib/recognise/merge-readings.ts';
import type { Role } from '../../lib/sites/contract.ts';
import { createReader } from '../../lib/sites/read-page.ts';
import { everyAdapter } from './adapters.ts';

/** One person as the worker would have them. */
export interface SeenPerson {
  readonly role: Role;
  readonly name?: string | undefined;
  /** Of all their readings. */
  readonly identities: readonly string[];
}

export interface MutatedRead {
  readonly people: readonly SeenPerson[];
  /** Every `href`, address, title and text that is still there, for what is looked for in it. */
  readonly left: readonly string[];
}

/** Between 0 and 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HASHED = /^_?[0-9a-f]{6,8}$|^(?=[a-z]*[A-Z]\w*[A-Z])[A-Za-z]{25,}$/;
const FOREIGN = ['詳細を表示', 'つながり', 'ещё', 'сообщение', 'ver más', 'zobrazit', 'عرض', 'もっと見る'];

interface Change {
  readonly elements: readonly Element[];
  readonly next: () => number;
  /** Names that a change of language leaves alone. */
  readonly names: readonly string[];
}

const one = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

/** Other words for all but the names in it. */
function translated(text: string, { names, next }: Change): string {
  const known = names.filter((name) => text.includes(name)).toSorted((a, b) => b.length - a.length)[0];
  if (known === undefined) return text.replace(/\p{L}[\p{L}\s]*/gu, () => one(FOREIGN, next));
  return text
    .split(known)
    .map((part) => part.replace(/\p{L}+/gu, () => one(FOREIGN, next)))
    .join(known);
}

const someOf = ({ elements, next }: Change, share: number): Element[] =>
  elements.filter((element) => !/^(html|head|body|main)$/.test(element.localName) && next() < share);

const KINDS: Record<string, (change: Change) => void> = {
  'hashed classes renamed': ({ elements, next }) => {
    const renamed = new Map<string, string>();
    for (const element of elements)
      for (const name of [...element.classList])
        if (HASHED.test(name)) {
          if (!renamed.has(name)) renamed.set(name, `_${Math.floor(next() * 2 ** 32).toString(16)}`);
          element.classList.replace(name, renamed.get(name) ?? '');
        }
  },
  'hashed classes shuffled': ({ elements, next }) => {
    const all = elements
      .map((element) => element.getAttribute('class') ?? '')
      .filter((name) => HASHED.test(name.split(' ')[0] ?? ''));
    for (const element of elements)
      if (HASHED.test(element.getAttribute('class')?.split(' ')[0] ?? ''))
        element.setAttribute('class', one(all, next));
  },
  'all classes gone': ({ elements }) => {
    for (const element of elements) element.removeAttribute('class');
  },
  'another language': (change) => {
    for (const element of change.elements) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const words = element.getAttribute(name);
        if (words && !words.includes('@')) element.setAttribute(name, translated(words, change));
      }
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && !node.nodeValue?.includes('@'))
          node.nodeValue = translated(node.nodeValue ?? '', change);
    }
  },
  'wrappers added': (change) => {
    for (const element of someOf(change, 0.1)) {
      const wrapper = document.createElementNS(
        'http://www.w3.org/1999/xhtml',
        one(['div', 'span'], change.next),
      );
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'nodes cut': (change) => {
    for (const element of someOf(change, 0.02)) element.remove();
  },
  'attributes turned': ({ elements }) => {
    for (const element of elements) {
      const all = [...element.attributes].toReversed();
      for (const { name } of all) element.removeAttribute(name);
      for (const attribute of all) element.setAttributeNode(attribute);
    }
  },
  'keys gone': ({ elements }) => {
    for (const element of elements)
      for (const name of ['data-view-name', 'componentkey', 'data-sdui-screen', 'data-testid'])
        element.removeAttribute(name);
  },
  'some of each': (change) => {
    for (const kind of [
      'hashed classes renamed',
      'another language',
      'attributes turned',
      'wrappers added',
      'nodes cut',
    ])
      KINDS[kind]?.(change);
  },
};

export const kinds: readonly string[] = Object.keys(KINDS);

let original: Node | undefined;

/** The page as it was, changed in one way. Without a kind, as it was. */
export function readMutated(kind: string | undefined, seed: number, names: readonly string[]): MutatedRead {
  original ??= document.documentElement.cloneNode(true);
  document.replaceChild(original.cloneNode(true), document.documentElement);
  const elements = [...document.querySelectorAll('*')];
  if (kind !== undefined) KINDS[kind]?.({ elements, next: random(seed), names });
  const { found } = createReader(everyAdapter, document, location, () => {}).sweep();
  const people = mergeReadings(found.map(({ sighting }) => sighting)).map(({ sighting, identities }) => ({
    role: sighting.role,
    name: sighting.name,
    identities: identities.map(({ key }) => key),
  }));
  return { people, left: [...document.querySelectorAll('*')].flatMap(written) };
}

/** What of an element may name somebody: a link to a profile with what it shows, an address, a bare text. */
function written(element: Element): string[] {
  if (element.localName === 'a') return [`${(element as HTMLAnchorElement).href} ${element.textContent}`];
  const own = Array.from(element.childNodes, (node) =>
    node.nodeType === Node.TEXT_NODE ? node.nodeValue : '',
  );
  return [
    ...['email', 'data-hovercard-id', 'title'].map((name) => element.getAttribute(name)),
    own.join('').trim(),
  ].filter((text) => text !== null && text !== '') as string[];
}
