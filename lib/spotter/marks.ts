import type { Outlines } from '../messages/page.ts';
import { createMark, createSheet, type Mark, removeLeftOver } from './mark.ts';

/** Who is to have a mark behind an element: the person's name in this script and what their mark draws. */
type Wanted = ReadonlyMap<Element, readonly [who: string, outlines: Outlines]>;

/** A mark in its place. */
export interface Placed {
  readonly sign: Mark;
  /** Whom it stands for; empty while the page says somebody else whom nobody has read yet. */
  who: string;
  placings: number;
}

/** Puts marks into the page and keeps them right: behind their element, showing whom the element shows now. */
export interface Marks {
  /** The one thing that changes the page: afterwards these elements have a mark behind them, and no others. */
  readonly place: (wanted: Wanted) => void;
  /** Something in a marked element is changing and cannot be read yet: show nothing rather than the former person. */
  readonly blank: (within: Node) => void;
  /** The mark whose bare element this is, if it is one. */
  readonly at: (host: EventTarget | undefined) => Placed | undefined;
  /** All of them by the element they stand behind, in the order of the page's slots. */
  readonly placed: ReadonlyMap<Node, Placed>;
}

/** A page that takes a mark away more often than this has its way. React takes it once, when it hydrates. */
const PLACINGS_AT_MOST = 5;

/** A letter being written is not ours to write into: a mark in it would be sent, in a fixed part of it (`false`) too. */
const WRITTEN_INTO = '[contenteditable]';

/**
 * So many marks are placed wherever their elements are; further ones when these come near the window. A mark costs the
 * page about 6 kB and its part of style and layout, and lists have no end.
 */
const PLACED_AT_ONCE = 120;
/** How near, on each side: a screen or so is scrolled before anybody could see one come. */
const NEAR: IntersectionObserverInit = { rootMargin: '60%', scrollMargin: '60%' };

/** @param cameNear called when elements came near the window that wait for their mark: place all anew. */
export function createMarks(cameNear: () => void): Marks {
  const placed = new Map<Node, Placed>();
  const byHost = new WeakMap<EventTarget, Placed>();
  const sheet = createSheet();
  const near = new WeakSet<Element>();
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) {
        near.add(target);
        watcher.unobserve(target);
      }
    cameNear();
  }, NEAR);

  return {
    place: (wanted) => {
      for (const [anchor, { sign }] of placed) {
        if (wanted.has(anchor as Element)) continue;
        sign.host.remove();
        placed.delete(anchor);
      }
      for (const [anchor, [who, outlines]] of wanted) {
        let at = placed.get(anchor);
        if (!at) {
          if (anchor.parentElement?.closest(WRITTEN_INTO)) continue;
          if (placed.size >= PLACED_AT_ONCE && !near.has(anchor)) {
            watcher.observe(anchor);
            continue;
          }
          at = { sign: createMark(sheet), who, placings: 0 };
          placed.set(anchor, at);
          byHost.set(at.sign.host, at);
        }
        const { sign } = at;
        at.who = who;
        sign.show(outlines);
        // Text may have come between, another person must not: that mark would speak of the wrong one.
        if (sign.host.previousElementSibling === anchor) continue;
        if (++at.placings > PLACINGS_AT_MOST) sign.host.remove();
        else {
          removeLeftOver(anchor.nextElementSibling);
          anchor.after(sign.host);
        }
      }
    },
    blank: (within) => {
      for (let node: Node | null = within; node; node = node.parentNode) {
        const at = placed.get(node);
        if (!at) continue;
        at.who = '';
        at.sign.show();
      }
    },
    at: (host) => byHost.get(host as EventTarget),
    placed,
  };
}
