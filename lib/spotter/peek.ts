import { PEEK_HEIGHT, PEEK_WIDTH, type PeekAnswer } from '../messages/page.ts';
import { page } from './page.ts';

/**
 * The peek: a picture of words, drawn by the worker, on a canvas in the browser's top layer. The canvas stands in the
 * mark's own closed root, so nothing comes into the page's tree; no pointer meets it; known and unknown people have
 * the same size. No glyph is drawn here (see ARCHITECTURE.md: closed roots do not hide text).
 */
export interface Peek {
  /**
   * The pointer came to a mark (`root` is its closed root), or left it where none is given.
   * @param wait milliseconds.
   */
  readonly over: (root?: ShadowRoot, ask?: () => Promise<PeekAnswer | undefined>, wait?: number) => void;
}

/** Milliseconds the pointer rests on a mark before the peek comes. */
const REST = 200;

/** CSS pixels between mark and picture, and to the window's edge. */
const GAP = 6;

const within = (place: number, end: number) => Math.max(GAP, Math.min(place, end - GAP));

export function createPeek(): Peek {
  let shown: Element | undefined;
  let at: ShadowRoot | undefined;

  return {
    over: (root, ask, wait = REST) => {
      if (root === at) return;
      shown?.remove();
      at = root;
      if (!root || !ask) return;
      // Asked at once: while the pointer rests nobody can tell how long the answer took.
      const asked = ask();
      setTimeout(async () => {
        const picture = (await asked)?.picture;
        const bitmap = picture && (await createImageBitmap(new Blob([Uint8Array.fromBase64(picture)])));
        if (!bitmap || at !== root) return;
        const { left, top, bottom } = root.host.getBoundingClientRect();
        const below = bottom + GAP;
        const y = below + PEEK_HEIGHT > innerHeight ? top - GAP - PEEK_HEIGHT : below;
        const canvas = page.createElement('canvas');
        canvas.popover = 'manual';
        // CSSOM, which strict page policies let pass.
        canvas.style.cssText = `all:initial;position:fixed;inset:${within(y, innerHeight - PEEK_HEIGHT)}px auto auto ${within(left, innerWidth - PEEK_WIDTH)}px;width:${PEEK_WIDTH}px;height:${PEEK_HEIGHT}px;filter:drop-shadow(0 3px 6px #0003);pointer-events:none`;
        canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
        root.append(canvas);
        canvas.showPopover();
        shown?.remove();
        shown = canvas;
      }, wait);
    },
  };
}
