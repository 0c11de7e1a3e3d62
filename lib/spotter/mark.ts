import type { MarkLook } from '../messages/page.ts';

/**
 * One mark. Everybody on a page gets the same element of the same size with the same nodes inside, drawn or not, so
 * that the page cannot tell who is known: neither from its tree, its layout, its hit tests nor its computed styles.
 * Not a single glyph is drawn, since closed roots do not hide text (`window.find`, fonts; see ARCHITECTURE.md).
 */
export interface Mark {
  /** A bare `span`, no attribute on it, to be put behind the person's name. */
  readonly host: HTMLElement;
  readonly show: (look: MarkLook) => void;
}

export const NO_LOOK: MarkLook = { disc: false, stem: false, arc: false, notch: false };

/** Does the mark of this look show anything? */
export const isDrawn = (look: MarkLook): boolean => look.disc || look.stem || look.arc || look.notch;

/**
 * In `:host`, `!important` wins over the page's own `!important` (CSS Cascade 5, § 6.4: the inner context first).
 * `all` leaves `direction` to the page, so the gap stands on the side of the name.
 *
 * One ink for light and dark: with a luminance of about 0.2 it keeps 3:1 on everything from white to a selected
 * row's pale blue, and from black to #303134. So no background has to be measured, which would cost the page a
 * layout and would be wrong after each hover.
 */
const STYLE = `:host{all:initial!important;display:inline-block!important;width:14px!important;height:14px!important;margin-inline-start:4px!important;vertical-align:-2px!important;flex:none!important;align-self:center!important;contain:strict!important;user-select:none!important}
:host::before,:host::after{display:none!important}
svg{display:block;pointer-events:none;color:#567f88;fill:#c46a12}
@media(forced-colors:active){svg{color:CanvasText;fill:CanvasText}}
@media print{svg{opacity:0}}`;

/** Each part of a look and how it is drawn, in a square of 14. Strokes take the ink, fills of `null` the warm colour. */
const PARTS: readonly (readonly [keyof MarkLook, path: string, stroke: number | null])[] = [
  ['disc', 'M7 9h0', 6.4],
  ['stem', 'M4.6 11.4 2.2 13.2', 1.6],
  ['arc', 'M1.8 7.4A5.4 5.4 0 0 1 8.2 3.7', 1.5],
  ['notch', 'M11.4 .8a2.2 2.2 0 1 1-.01 0', null],
];

const SVG = 'http://www.w3.org/2000/svg';
/** Made with the first mark, shared by all: constructed sheets and cloned nodes are what 200 rows can afford. */
let shared: { readonly sheet: CSSStyleSheet; readonly drawing: Element } | undefined;

function share(): NonNullable<typeof shared> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return { sheet, drawing: draw() };
}

/** Node by node: `innerHTML` is refused on pages that demand Trusted Types. */
function draw(): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  for (const [, path, stroke] of PARTS) {
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', path);
    if (stroke !== null) {
      shape.setAttribute('fill', 'none');
      shape.setAttribute('stroke', 'currentColor');
      shape.setAttribute('stroke-width', String(stroke));
      shape.setAttribute('stroke-linecap', 'round');
    }
    svg.append(shape);
  }
  return svg;
}

export function createMark(): Mark {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  shared ??= share();
  root.adoptedStyleSheets = [shared.sheet];
  const svg = shared.drawing.cloneNode(true) as Element;
  root.append(svg);
  let shown: MarkLook | undefined;
  const show = (look: MarkLook) => {
    if (look === shown) return;
    shown = look;
    for (const [at, [part]] of PARTS.entries())
      svg.children[at]?.setAttribute('opacity', look[part] ? '1' : '0');
  };
  show(NO_LOOK);
  return { host, show };
}
