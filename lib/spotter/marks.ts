import type { MarkLook } from '../messages/page.ts';
import { createMark, type Mark, removeLeftOver } from './mark.ts';

/** Who is to have a mark behind an element: the person's key and their look. */
type Wanted = ReadonlyMap<Element, readonly [key: string, look: MarkLook]>;

/** Puts marks into the page and keeps them right: behind their element, showing whom the element shows now. */
export interface Marks {
  /** The one thing that changes the page: afterwards these elements have a mark behind them, and no others. Their number. */
  readonly place: (wanted: Wanted) => number;
  /** A marked element is changing into somebody else and cannot be read yet: show nothing rather than the former person. */
  readonly blank: (element: Node) => void;
  /** The person whose mark this is, `''` where it draws nothing; `undefined` where it is no mark. */
  readonly keyOf: (host: EventTarget | undefined) => string | undefined;
}

/** A page that takes a mark away more often than this has its way. React takes it once, when it hydrates. */
const PLACINGS_AT_MOST = 5;

/** A letter being written is not ours to write into: a mark in it would be sent, in a fixed part of it (`false`) too. */
const WRITTEN_INTO = '[contenteditable]';

export function createMarks(): Marks {
  /** By the element each stands behind. `key` is empty where nothing is drawn. */
  const placed = new Map<Node, { readonly mark: Mark; key: string; placings: number }>();

  /** Text may have come between, another person must not: that mark would speak of the wrong one. */
  const standsBehind = (host: Node, anchor: Element): boolean => {
    let before = host.previousSibling;
    while (before && !placed.has(before)) before = before.previousSibling;
    return before === anchor;
  };

  return {
    place: (wanted) => {
      for (const [anchor, { mark }] of placed) {
        if (wanted.has(anchor as Element)) continue;
        mark.host.remove();
        placed.delete(anchor);
      }
      for (const [anchor, [key, look]] of wanted) {
        let at = placed.get(anchor);
        if (!at) {
          if (document.designMode === 'on' || anchor.parentElement?.closest(WRITTEN_INTO)) continue;
          at = { mark: createMark(), key, placings: 0 };
          placed.set(anchor, at);
        }
        const { mark } = at;
        at.key = mark.show(look) && key;
        if (standsBehind(mark.host, anchor)) continue;
        if (++at.placings > PLACINGS_AT_MOST) mark.host.remove();
        else {
          removeLeftOver(anchor.nextElementSibling);
          anchor.after(mark.host);
        }
      }
      return placed.size;
    },
    blank: (element) => {
      const at = placed.get(element);
      if (at) at.key = at.mark.show();
    },
    keyOf: (host) => {
      for (const { mark, key } of placed.values()) if (mark.host === host) return key;
      return undefined;
    },
  };
}
