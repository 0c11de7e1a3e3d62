import { type BridgePart, isLetters, type Tone } from '../glance/bridge-drawing.ts';
import { type Brush, takePen } from './paint-words.ts';
import type { Colours } from './peek-colours.ts';

/** The small bridge on a canvas. How each stroke looks is as in components/introduction/bridge.css. */

interface Look {
  readonly fill?: keyof Colours;
  readonly stroke?: keyof Colours;
  readonly width?: number;
  readonly dash?: readonly number[];
}

const LOOKS: Readonly<Record<Tone, Look>> = {
  bare: { stroke: 'line-strong', width: 1.25 },
  built: { stroke: 'accent', width: 1.5 },
  'built together': { stroke: 'accent', width: 2.5 },
  'to-come': { stroke: 'line-strong', width: 1.25, dash: [0.1, 3] },
  cut: { stroke: 'ink-quiet', width: 1.5 },
  face: { fill: 'paper-sunk', stroke: 'line-strong', width: 1 },
  'face me': { fill: 'accent', stroke: 'accent', width: 1 },
  rim: { fill: 'paper-raised', stroke: 'accent', width: 1.25 },
  'rim agreed': { fill: 'accent', stroke: 'accent', width: 1.25 },
  'rim not-asked': { fill: 'paper-raised', stroke: 'line-strong', width: 1.25 },
  'rim quiet': { fill: 'paper-raised', stroke: 'ink-quiet', width: 1.25 },
  half: { fill: 'accent' },
  sign: { stroke: 'accent', width: 1.25 },
  'sign quiet': { stroke: 'ink-quiet', width: 1.25 },
  knot: { fill: 'paper-raised', stroke: 'line-strong', width: 1.25 },
  'knot joined': { fill: 'accent', stroke: 'accent', width: 1.25 },
  'end open': { stroke: 'line-strong', width: 1.25 },
  'end no-fit': { stroke: 'ink-quiet', width: 1.75 },
  'end landed': { fill: 'good', stroke: 'good', width: 1 },
  tick: { stroke: 'paper-raised', width: 1.25 },
  bead: { fill: 'ink-quiet' },
  halo: { stroke: 'ink-quiet', width: 1, dash: [1.5, 2] },
  'halo mine': { stroke: 'due', width: 1.5 },
  'halo late': { stroke: 'overdue', width: 1.75 },
};

/** Paints the strokes at the brush's own origin. */
export function paintBridge(brush: Brush, parts: readonly BridgePart[], colours: Colours): void {
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (const part of parts) {
    if (isLetters(part)) {
      takePen(brush, part.text, { size: part.size, strong: true });
      brush.textAlign = 'center';
      brush.textBaseline = 'middle';
      brush.fillStyle = part.tone === 'letter me' ? colours['accent-ink'] : colours.ink;
      brush.fillText(part.text, part.x, part.y);
      continue;
    }
    const { fill, stroke, width = 1, dash = [] } = LOOKS[part.tone];
    const path = new Path2D(part.d);
    if (fill) {
      brush.fillStyle = colours[fill];
      brush.fill(path);
    }
    if (stroke) {
      brush.strokeStyle = colours[stroke];
      brush.lineWidth = width;
      brush.setLineDash([...dash]);
      brush.stroke(path);
    }
  }
  brush.setLineDash([]);
}
