import type { MarkLook } from '../messages/page.ts';

/**
 * One mark. Everybody on a page gets the same element of the same size with the same nodes inside, drawn or not, so
 * that the page cannot tell who is known: neither from its tree, its layout, its hit tests nor its computed styles.
 * Not a single glyph is drawn, since closed roots do not hide text (`window.find`, fonts; see ARCHITECTURE.md).
 */
export interface Mark {
  /** A bare `span`, no attribute on it, to be put behind the person's name. */
  readonly host: Element;
  /** Draws a look, nothing at all without one. Gives back the outlines drawn, so `''` where nothing is to be seen. */
  readonly show: (look?: Partial<MarkLook>) => string;
}

/**
 * In `:host`, `!important` wins over the page's own `!important` (CSS Cascade 5, § 6.4: the inner context first), so
 * each declaration gets one. `all` leaves `direction` to the page: the gap stands on the side of the name. Pointers
 * never meet a shape, or `offsetX` would tell a drawn mark from an empty one.
 *
 * One ink for light and dark: with a luminance of about 0.2 it keeps 3:1 on everything from white to a selected
 * row's pale blue, and from black to #303134. So no background has to be measured, which would cost the page a
 * layout and be wrong after each hover.
 */
const HOST =
  'all:initial;display:inline-block;width:14px;height:14px;margin-inline-start:4px;vertical-align:-2px;flex:none;align-self:center;contain:strict;';
const STYLE = `:host{${HOST.split(';').join('!important;')}}:host::before,:host::after{display:none!important}
svg{display:block;width:14px;height:14px;pointer-events:none;fill:#5a8088}path+path{fill:#bd6410}
@media(forced-colors:active){path{fill:CanvasText!important}}`;

/** Outlines in a square of 14, filled. */
export const DISC = 'M7 5.7a3.3 3.3 0 1 1-.01 0z';
export const STEM = 'M4.2 10.6 1.5 12.8l1.1 1.2 2.7-2.2z';
export const ARC = 'M1.6 6.5A6 6 0 0 1 9.3 3.5L8.8 4.8A4.6 4.6 0 0 0 2.8 7.1z';
export const NOTCH = 'M11.9.4a1.9 1.9 0 1 1-.01 0z';

/** Made with the first mark, shared by all. */
let sheet: CSSStyleSheet | undefined;

export function createMark(): Mark {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  // Node by node: `innerHTML` is refused on pages that demand Trusted Types.
  const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const svg = create('svg');
  const ink = create('path');
  const warm = create('path');
  svg.append(ink, warm);
  root.append(svg);
  let shown = '';
  return {
    host,
    show: ({ disc, stem, arc, notch } = {}) => {
      const dark = (disc ? DISC : '') + (stem ? STEM : '') + (arc ? ARC : '');
      const due = notch ? NOTCH : '';
      if (shown !== dark + due) {
        shown = dark + due;
        ink.setAttribute('d', dark);
        warm.setAttribute('d', due);
      }
      return shown;
    },
  };
}

/**
 * Firefox ends an updated extension's old script at once, without a word, and its marks stay behind. They are told
 * by what only an extension can see: our drawing in a closed root. (In Chromium the old script clears up itself.)
 */
export function removeLeftOver(
  element: (Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }) | null,
): void {
  if (element?.openOrClosedShadowRoot?.querySelector('svg>path+path')) element.remove();
}
