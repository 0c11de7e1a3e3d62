/** Reads the marks on a page. Only the protocol can: they stand in closed roots, and the page must not know of them. */
import type { Glass } from './glass.ts';

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
  for (const { host, behind, paths } of marksIn(root)) {
    if (!paths.some(isDrawn)) continue;
    const { quads } = (await glass.send('DOM.getContentQuads', { backendNodeId: host.backendNodeId })) as {
      quads: number[][];
    };
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
    if (x1 === x2) continue; // not laid out yet
    const last = paths.at(-1);
    found.push({
      behind,
      due: last !== undefined && isDrawn(last),
      at: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    });
  }
  return found;
}

function* marksIn(node: Node): Generator<{ host: Node; behind: string; paths: readonly Node[] }> {
  const children = node.children ?? [];
  for (const [at, child] of children.entries()) {
    const svg = child.shadowRoots
      ?.find((root) => root.shadowRootType === 'closed')
      ?.children?.find(({ nodeName }) => nodeName === 'svg');
    if (svg && child.nodeName === 'SPAN') {
      const before = children.slice(0, at).findLast((sibling) => sibling.nodeType === 1);
      yield { host: child, behind: before ? textOf(before).trim() : '', paths: svg.children ?? [] };
    } else yield* marksIn(child);
  }
}

function isDrawn({ attributes = [] }: Node): boolean {
  const at = attributes.indexOf('d');
  return at >= 0 && attributes[at + 1] !== '';
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}
