/** Reads the marks on a page. Only the protocol can: they stand in closed roots, and the page must not know of them. */
import { outlinesOf } from '../../../lib/recognise/outlines.ts';
import { until } from '../browsers/options.ts';
import type { Glass } from './glass.ts';

/** The notch alone, as it stands behind the other shapes. */
const NOTCH = outlinesOf({ disc: false, stem: false, arc: false, notch: true });

/** One mark that draws something. */
export interface SeenMark {
  /** The text it stands behind. */
  readonly behind: string;
  /** Something is due from the user: the warm notch. */
  readonly due: boolean;
  readonly at: { readonly x: number; readonly y: number };
}

interface Node {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
}

/** Every mark that is to be seen, in the order of the page. */
export async function readMarks(glass: Glass): Promise<readonly SeenMark[]> {
  const { root } = (await glass.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const found: SeenMark[] = [];
  for (const { host, behind, drawn } of marksIn(root)) {
    if (!drawn.includes('Z')) continue;
    const { quads } = (await glass.send('DOM.getContentQuads', { backendNodeId: host.backendNodeId })) as {
      quads: number[][];
    };
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
    if (x1 === x2) continue; // not laid out yet
    found.push({
      behind,
      due: drawn.includes(NOTCH),
      at: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    });
  }
  return found;
}

function* marksIn(node: Node): Generator<{ host: Node; behind: string; drawn: string }> {
  const children = node.children ?? [];
  for (const [at, child] of children.entries()) {
    const shape = child.shadowRoots
      ?.find((root) => root.shadowRootType === 'closed')
      ?.children?.find(({ nodeName }) => nodeName.toUpperCase() === 'I');
    if (shape && child.nodeName.toUpperCase() === 'SPAN') {
      const before = children.slice(0, at).findLast((sibling) => sibling.nodeType === 1);
      yield {
        host: child,
        behind: before ? textOf(before).trim() : '',
        drawn: shape.attributes?.join(' ') ?? '',
      };
    } else yield* marksIn(child);
  }
}

/** Rests the pointer on the mark beside a name, and waits for the peek. */
export async function restOn(glass: Glass, name: string): Promise<void> {
  const mark = await until(`the mark beside ${name}`, async () =>
    (await readMarks(glass)).find(({ behind }) => behind.startsWith(name)),
  );
  await glass.move(mark.at);
  await until(`the peek of ${name}`, () => readPeek(glass));
}

/** The place of the peek, while one is open. */
export async function readPeek(
  glass: Glass,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  const { root } = (await glass.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  for (const { host } of marksIn(root)) {
    const canvas = host.shadowRoots?.[0]?.children?.find(
      ({ nodeName }) => nodeName.toUpperCase() === 'CANVAS',
    );
    if (!canvas) continue;
    const { model } = (await glass.send('DOM.getBoxModel', { backendNodeId: canvas.backendNodeId })) as {
      model: { content: readonly number[]; width: number; height: number };
    };
    const [x = 0, y = 0] = model.content;
    return { x: Math.round(x), y: Math.round(y), width: model.width, height: model.height };
  }
  return undefined;
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}
