import { hasJapanese } from '../draft/language.ts';

/** Words on a canvas: in the right face for their script, and cut where they do not fit. */

/** `lang` of canvas text is in Chromium; where it is not, the order of the Japanese faces has to do. */
export type Brush = OffscreenCanvasRenderingContext2D & { lang?: string };

/** Japanese faces first for Japanese words, whatever the system: one made for Chinese draws the same characters otherwise. */
const JAPANESE = '"Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", system-ui, sans-serif';
const OTHER = 'system-ui, "Segoe UI", sans-serif';

/** No line has room for more, however narrow its letters: a note may have twenty thousand. */
const CHARACTERS_AT_MOST = 300;

export interface Hand {
  /** Pixels. */
  readonly size: number;
  readonly strong?: boolean;
}

/** Takes up the pen for a text. */
export function takePen(brush: Brush, text: string, { size, strong = false }: Hand): void {
  const japanese = hasJapanese(text);
  brush.font = `${strong ? 600 : 400} ${size}px ${japanese ? JAPANESE : OTHER}`;
  if ('lang' in brush) brush.lang = japanese ? 'ja' : 'en';
}

/** How wide a text is, in pixels. */
export function widthOf(brush: Brush, text: string, hand: Hand): number {
  takePen(brush, text, hand);
  return brush.measureText(text).width;
}

/**
 * As much of the text as has room, with an ellipsis where it was cut, and never cut within what a reader takes for one
 * character; `''` where not even the first has room.
 */
export function fitted(brush: Brush, text: string, hand: Hand, room: number): string {
  const whole = text.slice(0, CHARACTERS_AT_MOST).toWellFormed();
  const shown = whole.length < text.length ? `${whole}…` : whole;
  if (widthOf(brush, shown, hand) <= room) return shown;
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(whole)];
  const cut = (count: number) =>
    `${characters
      .slice(0, count)
      .map(({ segment }) => segment)
      .join('')
      .trimEnd()}…`;
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (widthOf(brush, cut(middle), hand) <= room) fits = middle;
    else tooMany = middle;
  }
  return fits === 0 ? '' : cut(fits);
}
