import { hierarchy } from 'd3-hierarchy';
import type { Shown, ShownTree } from './shown-tree.ts';

/** Where everybody stands: one line each, so that no name ever meets another, and over the year in which they came. */

export interface Placed {
  readonly shown: Shown;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  /** From 1. */
  readonly level: number;
  /** The place of whom they came through among all that are placed. */
  readonly up?: number;
  /** Among those who came through the same person, from 1. */
  readonly position: number;
  readonly siblings: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  /** Each year with the left edge of its column. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

interface Measures {
  /** Of the room there is. */
  readonly width: number;
  readonly row: number;
  /** What a name with its words takes up. */
  readonly label: number;
}

const LEFT = 16;
/** Whoever came in the same year as the one they came through stands a little further on. */
const SAME_YEAR = 20;
const YEAR_AT_LEAST = 56;
const YEAR_AT_MOST = 160;

/** Lays the tree out from the left to the right by year, from the top down as a tree is read. */
export function layOut({ root }: ShownTree, { width, row, label }: Measures): Layout {
  const tree = hierarchy<Shown>(root, (shown) => shown.children);
  const yearOf = (shown: Shown) => (shown.kind === 'person' ? shown.branch.year : shown.since);
  const nodes = [...descendantsInOrder(tree)];
  const known = nodes.map((node) => yearOf(node.data));
  const first = Math.min(...known);
  const last = Math.max(...known);
  const column = Math.min(
    Math.max((width - LEFT - label) / Math.max(last - first, 1), YEAR_AT_LEAST),
    YEAR_AT_MOST,
  );
  const xOf = (year: number) => LEFT + (year - first) * column;
  const places = new Map(nodes.map((node, at) => [node, at]));
  const placed: Placed[] = [];
  for (const [at, node] of nodes.entries()) {
    const upAt = node.parent ? places.get(node.parent) : undefined;
    const up = upAt === undefined ? undefined : placed[upAt];
    const year = yearOf(node.data);
    const steps = up && yearOf(up.shown) === year ? up.x + SAME_YEAR : undefined;
    const siblings = node.parent?.children ?? [node];
    placed.push({
      shown: node.data,
      x: steps ?? xOf(year),
      y: at * row + row / 2,
      level: node.depth + 1,
      ...(upAt !== undefined && { up: upAt }),
      position: siblings.indexOf(node) + 1,
      siblings: siblings.length,
    });
  }
  const right = placed.reduce((most, one) => Math.max(most, one.x), 0);
  return {
    placed,
    years: Array.from({ length: last - first + 1 }, (_, n) => ({ year: first + n, x: xOf(first + n) })),
    width: Math.max(width, right + label),
    height: nodes.length * row,
  };
}

/** Each before those below it, and those in their order: d3 itself walks level by level. */
function descendantsInOrder(tree: ReturnType<typeof hierarchy<Shown>>) {
  const nodes: (typeof tree)[] = [];
  tree.eachBefore((node) => {
    nodes.push(node);
  });
  return nodes;
}

/** The line from whoever they came through: down beside the others, and round the corner to them. */
export function linePath(from: Placed, to: Placed): string {
  const turn = Math.min(8, Math.abs(to.x - from.x));
  if (to.x > from.x) return `M${from.x} ${from.y}V${to.y - turn}q0 ${turn} ${turn} ${turn}H${to.x}`;
  // Noted as having come before the one they came through.
  const between = to.y - 16;
  return `M${from.x} ${from.y}V${between - turn}q0 ${turn} ${-turn} ${turn}H${to.x + turn}q${-turn} 0 ${-turn} ${turn}V${to.y}`;
}
