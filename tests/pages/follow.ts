/**
 * What tests put into a page: people come, go, move and are replaced in place at random, and after every batch of
 * changes what was followed must be what reading all of it anew gives. Bundled by `follow.test.ts`.
 */

import { createReader, type PageRead } from '../../lib/sites/read-page.ts';
import { linkedinAdapters } from '../../lib/sites/registry.ts';
import { WATCHED_PAGE, WATCHED_PERSON } from '../../lib/spotter/watched.ts';

/** A generator of numbers from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Difference {
  readonly round: number;
  readonly followed: readonly string[];
  readonly anew: readonly string[];
}

/** @returns the first difference, if there is any, and how many people were read on the way. */
export function followRandomly(seed: number, rounds: number): { difference?: Difference; read: number } {
  const random = randomFrom(seed);
  const pick = <T>(all: ArrayLike<T>): T | undefined => all[Math.floor(random() * all.length)];
  const list = document.createElement('div');
  list.setAttribute('role', 'main');
  document.body.append(list);
  let next = 0;

  const observer = new MutationObserver(() => {});
  const watch = (node: Node, isRoot?: boolean) =>
    observer.observe(node, isRoot ? WATCHED_PAGE : WATCHED_PERSON);
  const reader = createReader(linkedinAdapters, document, location, watch);
  reader.sweep();

  const makeRow = (): Element => {
    const person = next++ % 40;
    const row = document.createElement('div');
    if (random() < 0.5) row.setAttribute('data-chameleon-result-urn', `urn:li:member:${person}`);
    if (random() < 0.3) row.setAttribute('data-id', `urn:li:comment:${person}`);
    const link = document.createElement('a');
    link.setAttribute('href', `/in/person-${person}/`);
    const name = document.createElement('span');
    name.textContent = `Person ${person}`;
    link.append(name);
    row.append(link);
    if (random() < 0.3) {
      const mutual = document.createElement('a');
      mutual.setAttribute('href', `/in/mutual-${person}/`);
      mutual.textContent = `Mutual ${person}`;
      row.append(mutual);
    }
    return row;
  };
  const links = () => list.querySelectorAll('a');
  const acts: readonly (() => void)[] = [
    () => list.append(makeRow()),
    () => list.prepend(makeRow(), makeRow()),
    () => list.firstElementChild?.remove(),
    () => pick(list.children)?.remove(),
    () => {
      const row = pick(list.children);
      if (row) list.append(row);
    },
    () => pick(links())?.setAttribute('href', `/in/reused-${next++}/`),
    () => pick(links())?.setAttribute('href', '/company/example/'),
    () => {
      const link = pick(links());
      if (link) link.textContent = `Renamed ${next++}`;
    },
    () => {
      const text = pick(links())?.firstChild?.firstChild;
      if (text) text.nodeValue = `Rewritten ${next++}`;
    },
    () => pick(links())?.remove(),
    () => pick(list.children)?.append(...(makeRow().children as never as Element[])),
    () => {
      const row = pick(list.children);
      const wrapper = document.createElement('section');
      if (!row) return;
      row.replaceWith(wrapper);
      wrapper.append(row);
    },
  ];

  let read = 0;
  for (let round = 0; round < rounds; round++) {
    for (let count = 1 + Math.floor(random() * 6); count > 0; count--) pick(acts)?.();
    const changes = new Map<Node, boolean>();
    for (const { target, addedNodes } of observer.takeRecords()) {
      changes.set(target, changes.get(target) ?? false);
      for (const node of addedNodes) changes.set(node, true);
    }
    const saidBy = ({ found }: PageRead) => found.map(({ said }) => said).sort();
    const followed = saidBy(reader.follow(changes));
    const anew = saidBy(createReader(linkedinAdapters, document, location, () => {}).sweep());
    read += anew.length;
    if (followed.join() !== anew.join()) return { difference: { round, followed, anew }, read };
  }
  return { read };
}
