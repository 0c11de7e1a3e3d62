import type { IntroductionView } from '../db/queries/introductions.ts';
import type { Side } from '../domain/basics.ts';

/** Where everything of a bridge stands, in px of its own drawing. */
export interface Spans {
  readonly width: number;
  readonly height: number;
  readonly lane: Readonly<Record<Side, number>>;
  readonly middle: number;
  readonly face: { readonly x: number; readonly r: number };
  /** A side's opt-in. */
  readonly gate: { readonly x: number; readonly r: number };
  /** They meet here, in a knot of this radius… */
  readonly join: number;
  readonly knot: number;
  /** …run on as one to here, and part again… */
  readonly split: number;
  /** …into each side's outcome. */
  readonly end: { readonly x: number; readonly r: number };
}

export const SMALL: Spans = {
  width: 112,
  height: 28,
  lane: { seeker: 7, provider: 21 },
  middle: 14,
  face: { x: 7, r: 6.5 },
  gate: { x: 25, r: 3.5 },
  join: 44,
  knot: 2.5,
  split: 62,
  end: { x: 78, r: 3.5 },
};

export const LARGE: Spans = {
  width: 348,
  height: 128,
  lane: { seeker: 36, provider: 92 },
  middle: 64,
  face: { x: 17, r: 16 },
  gate: { x: 138, r: 7.5 },
  join: 204,
  knot: 5,
  split: 262,
  end: { x: 320, r: 8 },
};

/** A line that leaves and arrives level. */
export function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const half = (fromX + toX) / 2;
  return `M${fromX} ${fromY}C${half} ${fromY} ${half} ${toY} ${toX} ${toY}`;
}

/** How far it has been built. */
export interface Progress {
  readonly joined: boolean;
  readonly inTouch: boolean;
  /** It ended before its end: declined or withdrawn. */
  readonly over: boolean;
  readonly cut: boolean;
  /** What lies behind the join is drawn, built or to come. */
  readonly goesOn: boolean;
}

export function progressOf({ standing }: IntroductionView): Progress {
  const { state } = standing;
  const cut = state === 'withdrawn';
  const before =
    state === 'considering' ||
    state === 'asking' ||
    state === 'agreed' ||
    state === 'not-now' ||
    state === 'declined';
  const joined = !before && (!cut || standing.introducedAt !== undefined);
  const inTouch = state === 'in-touch' || state === 'landed' || state === 'no-fit';
  const over = cut || state === 'declined';
  return { joined, inTouch, over, cut, goesOn: !over };
}
