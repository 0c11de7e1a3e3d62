import { SMALL } from '../glance/bridge-shape.ts';
import { PEEK_HEIGHT, PEEK_WIDTH } from '../messages/page.ts';
import { paintBridge } from './paint-bridge.ts';
import { type Brush, fitted, type Hand, takePen, widthOf } from './paint-words.ts';
import { type Colours, DARK, LIGHT } from './peek-colours.ts';
import type { Peek, PeekLine, Run, RunTone } from './peek-lines.ts';

/**
 * The peek as a picture. It is made in the extension's own process, since any glyph that is drawn in a page can be read
 * by the page (ARCHITECTURE.md): the page gets pixels, of one size for whomever they are about.
 */

const RADIUS = 6;
const SIDE = 14;
const GAP = 8;
/** Where the words begin when a bridge without a figure stands before them. */
const BRIDGE_ALONE = 84;

const ROW = { head: 24, words: 20, bridge: 34 };

/** Fewer pixels than this say nothing: the run is left out. */
const LEAST = 44;

const HANDS: Readonly<Record<RunTone, Hand & { readonly colour: keyof Colours }>> = {
  name: { size: 15, strong: true, colour: 'ink' },
  ink: { size: 13, colour: 'ink' },
  quiet: { size: 12, colour: 'ink-quiet' },
  label: { size: 12, strong: true, colour: 'ink-quiet' },
  due: { size: 12, strong: true, colour: 'due' },
  overdue: { size: 12, strong: true, colour: 'overdue' },
};

export interface PeekPaper {
  /** Device pixels for a CSS pixel. */
  readonly scale: number;
  readonly dark: boolean;
}

/** A PNG of `PEEK_WIDTH` × `PEEK_HEIGHT` CSS pixels times the scale, its corners see-through. */
export async function drawPeek(peek: Peek, { scale, dark }: PeekPaper): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.round(PEEK_WIDTH * scale), Math.round(PEEK_HEIGHT * scale));
  const brush: Brush | null = canvas.getContext('2d');
  if (!brush) throw new Error('this browser gives the worker no canvas to draw on');
  const colours = dark ? DARK : LIGHT;
  brush.scale(canvas.width / PEEK_WIDTH, canvas.height / PEEK_HEIGHT);
  paintCard(brush, colours, dark ? 'line-strong' : 'line');
  const rows = peek.map((line, at) => (line.bridge ? ROW.bridge : at === 0 ? ROW.head : ROW.words));
  let top = (PEEK_HEIGHT - rows.reduce((sum, row) => sum + row, 0)) / 2;
  for (const [at, line] of peek.entries()) {
    const height = rows[at] ?? ROW.words;
    brush.save();
    // Characters that pile up their marks stay within their own line.
    brush.beginPath();
    brush.rect(0, top, PEEK_WIDTH, height);
    brush.clip();
    paintLine(brush, line, top, height, colours);
    brush.restore();
    top += height;
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** @param edge on dark pages no shadow is to be seen: there the edge alone tells the card from what it lies on. */
function paintCard(brush: Brush, colours: Colours, edge: keyof Colours): void {
  brush.fillStyle = colours['paper-raised'];
  brush.strokeStyle = colours[edge];
  brush.lineWidth = 1;
  brush.beginPath();
  brush.roundRect(0.5, 0.5, PEEK_WIDTH - 1, PEEK_HEIGHT - 1, RADIUS - 0.5);
  brush.fill();
  brush.stroke();
}

function paintLine(
  brush: Brush,
  { runs, bridge }: PeekLine,
  top: number,
  height: number,
  colours: Colours,
): void {
  const middle = top + height / 2;
  let x = SIDE;
  if (bridge) {
    brush.save();
    brush.translate(SIDE, middle - SMALL.height / 2);
    paintBridge(brush, bridge.parts, colours);
    brush.restore();
    if (bridge.days !== '')
      paintRun(brush, { text: bridge.days, tone: bridge.tone }, SIDE + SMALL.width, middle, colours, 'right');
    x += (bridge.days === '' ? BRIDGE_ALONE : SMALL.width) + GAP;
  }
  for (const run of fittedRuns(brush, runs, PEEK_WIDTH - SIDE - x)) {
    paintRun(brush, run, x, middle, colours, 'left');
    x += widthOf(brush, run.text, HANDS[run.tone]) + GAP;
  }
}

function paintRun(
  brush: Brush,
  { text, tone }: Run,
  x: number,
  middle: number,
  colours: Colours,
  align: CanvasTextAlign,
): void {
  const hand = HANDS[tone];
  takePen(brush, text, hand);
  brush.textAlign = align;
  // One baseline for all sizes of a line: that of its largest, by what capitals and kanji rise above it.
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = colours[hand.colour];
  brush.fillText(text, x, middle + 5);
}

/** The runs as there is room for them: first those that give way are cut, then the first of the others. */
function fittedRuns(brush: Brush, runs: readonly Run[], room: number): readonly Run[] {
  const width = (run: Run) => widthOf(brush, run.text, HANDS[run.tone]);
  const firm = runs.filter((run) => !run.gives);
  const taken = firm.reduce((sum, run) => sum + width(run) + GAP, 0);
  const fits = (run: Run, most: number): readonly Run[] => {
    const text = most < LEAST ? '' : fitted(brush, run.text, HANDS[run.tone], most);
    return text === '' ? [] : [{ ...run, text }];
  };
  if (taken - GAP > room) {
    const [first, ...others] = firm;
    const rest = others.reduce((left, run) => left - width(run) - GAP, room);
    return first ? [...fits(first, rest), ...others] : [];
  }
  return runs.flatMap((run) => (run.gives ? fits(run, room - taken) : [run]));
}
