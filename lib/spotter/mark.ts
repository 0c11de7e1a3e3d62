import { NOTHING } from '../messages/page.ts';
import { page } from './page.ts';

/**
 * One mark. Everybody on a page gets the same element of the same size with the same nodes inside, drawn or not, so
 * that the page cannot tell who is known: neither from its tree, its layout, its hit tests nor its computed styles.
 * Not a single glyph is drawn, since closed roots do not hide text (`window.find`, fonts; see ARCHITECTURE.md).
 */
export interface Mark {
  /** A bare `span`, no attribute on it, to be put behind the person's name. */
  readonly host: Element;
  /** Closed: the page has no way into it. The peek stands in it too. */
  readonly closedRoot: ShadowRoot;
  /** Draws these outlines, the `d` of a path; nothing where there are none. */
  readonly show: (outlines?: string) => void;
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
/**
 * One element drawn, cut to the outlines: a tree of SVG would cost 3 kB more for each mark. The warm colour begins
 * where only the notch is, in the upper right corner.
 */
const STYLE = `:host{${HOST.split(';').join('!important;')}}:host::before,:host::after{display:none!important}
i{display:block;height:14px;pointer-events:none;background:linear-gradient(45deg,#5a8088 72%,#bd6410 0)}
@media(forced-colors:active){i{background:CanvasText}}`;

/** What all marks of a page share. */
export function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}

export function createMark(sheet: CSSStyleSheet): Mark {
  const host = page.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const ink = page.createElement('i');
  root.append(ink);
  let shown = '';
  return {
    host,
    closedRoot: root,
    show: (outlines = NOTHING) => {
      // CSSOM, which strict page policies let pass.
      if (shown !== outlines) ink.style.clipPath = `path("${outlines}")`;
      shown = outlines;
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
  if (element?.openOrClosedShadowRoot?.querySelector('svg,i')) element.remove();
}
