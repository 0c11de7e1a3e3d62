import type { MarkLook } from '../messages/page.ts';
import { createMark, isDrawn, type Mark, NO_LOOK } from './mark.ts';

/** Who is to have a mark behind an element. */
export interface Wanted {
  readonly key: string;
  readonly look: MarkLook;
}

/** Puts marks into the page and keeps them right: behind their element, showing whom the element shows now. */
export interface Marks {
  /** The one thing that changes the page: afterwards these elements have a mark behind them, and no others. */
  readonly place: (wanted: ReadonlyMap<Element, Wanted>) => void;
  /** A marked element is changing into somebody else and cannot be read yet: show nothing rather than the former person. */
  readonly blank: (element: Node) => void;
  /** The person of the mark that is this event's target; `undefined` where it is none, or one that draws nothing. */
  readonly hit: (event: Event) => { readonly key: string | undefined } | undefined;
  readonly count: () => number;
}

/** A page that takes a mark away more often than this has its way. React takes it once, when it hydrates. */
const PUT_BACK_AT_MOST = 5;

/** A letter being written is not ours to write into: a mark in it would be sent. */
const WRITTEN_INTO = '[contenteditable]:not([contenteditable=false i]),textarea,select,svg,head';

/** Firefox gives extensions a way into closed roots, see `clearLeftOver`. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

interface Placed extends Wanted {
  readonly mark: Mark;
  readonly placings: number;
}

export function createMarks(): Marks {
  const placed = new Map<Node, Placed>();
  const anchors = new WeakMap<EventTarget, Element>();

  /** Text may have come between, another person must not: that mark would speak of the wrong one. */
  const standsBehind = (host: Node, anchor: Element): boolean => {
    let before = host.previousSibling;
    while (before && before !== anchor && !placed.has(before)) before = before.previousSibling;
    return before === anchor;
  };

  const remove = (anchor: Node) => {
    placed.get(anchor)?.mark.host.remove();
    placed.delete(anchor);
  };

  const place = (wanted: ReadonlyMap<Element, Wanted>) => {
    for (const anchor of placed.keys()) if (!wanted.has(anchor as Element)) remove(anchor);
    for (const [anchor, { key, look }] of wanted) {
      const before = placed.get(anchor);
      if (!before && (document.designMode === 'on' || anchor.parentElement?.closest(WRITTEN_INTO))) continue;
      const mark = before?.mark ?? createMark();
      let placings = before?.placings ?? 0;
      if (placings > PUT_BACK_AT_MOST) continue;
      if (!before || !standsBehind(mark.host, anchor)) {
        if (++placings > PUT_BACK_AT_MOST) mark.host.remove();
        else {
          clearLeftOver(anchor);
          anchor.after(mark.host);
          anchors.set(mark.host, anchor);
        }
      }
      mark.show(look);
      placed.set(anchor, { key, look, mark, placings });
    }
  };

  return {
    place,
    blank: (element) => placed.get(element)?.mark.show(NO_LOOK),
    hit: (event) => {
      const [target] = event.composedPath();
      const anchor = target && anchors.get(target);
      const at = anchor && placed.get(anchor);
      return at && { key: isDrawn(at.look) ? at.key : undefined };
    },
    count: () => placed.size,
  };
}

/**
 * Firefox ends an updated extension's old script at once, without a word, and its marks stay behind. They are told
 * by what only an extension can see: our drawing in a closed root. In Chromium the old script clears up itself.
 */
function clearLeftOver(anchor: Element): void {
  const next = anchor.nextElementSibling as Openable | null;
  if (next?.openOrClosedShadowRoot?.querySelector('svg[viewBox="0 0 14 14"]')) next.remove();
}
