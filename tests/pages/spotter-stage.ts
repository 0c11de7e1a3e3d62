/**
 * A stage for the spotter: a real Chromium, real pages at an address of their own, the spotter in an isolated world as
 * in an extension. Only the extension API is played, by `port` below, and driven through `Stage.tell`.
 */
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { build } from 'vite';
import type { PageMessage } from '../../lib/messages/page.ts';
import { outlinesOf } from '../../lib/recognise/outlines.ts';
import { findChromium } from '../tools/browsers/find.ts';

export const ORIGIN = 'http://pages.example';

/**
 * Slugs say the look: `/in/dsan-1` has all of disc, stem, arc, notch; `/in/x-1` is a stranger.
 * `world` is what the test sees of it.
 */
const ENTRY = `
import { start } from '${new URL('../../lib/spotter/start.ts', import.meta.url).pathname}';
import { outlinesOf } from '${new URL('../../lib/recognise/outlines.ts', import.meta.url).pathname}';
const world = (globalThis.stage ??= {
  alive: true, sent: [], reads: 0, delay: 1, draws: true, failures: 0, only: '', listeners: new Set(),
});
const lookOf = ({ profile = '' }) => {
  const letters = /\\/in\\/([a-z]+)-/.exec(profile)?.[1] ?? '';
  const has = (letter) => letters.includes(letter);
  return outlinesOf({ disc: has('d'), stem: has('s'), arc: has('a'), notch: has('n') });
};
/** One red pixel. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const adapter = {
  id: 'stage', isVerified: true, hydratesIn: world.hydratesIn, mayShowPeople: () => true, shadowHosts: ['#outlet'],
  applies: () => (world.reads++, !document.querySelector('[data-not-ours]')),
  slots: [{
    what: 'link', role: 'other', where: ['a[href*="/in/"]'],
    read: (a) => ({ profile: a.getAttribute('href'), name: a.textContent }),
  }],
};
const port = {
  isAlive: () => world.alive,
  send: async (message) => {
    if (!world.alive) throw new Error('Extension context invalidated.');
    world.sent.push({ ...message, at: performance.now() });
    await new Promise((resolve) => setTimeout(resolve, world.delay));
    if (world.failures-- > 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    if (message.type === 'peek') return { picture: world.draws ? PICTURE : null };
    return { looks: world.draws && message.people ? message.people.map(lookOf) : null };
  },
  hear: (listener) => world.listeners.add(listener),
};
start([adapter], port);
`;

let source: Promise<string> | undefined;

/** The spotter with its stand-ins, as one script. */
function bundle(): Promise<string> {
  source ??= build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'stage',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('/virtual-stage') ? '\0stage' : undefined),
        load: (id) => (id === '\0stage' ? ENTRY : undefined),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: '/virtual-stage', formats: ['iife'], name: 'stageScript' },
    },
  }).then((result) => {
    const [first] = [result].flat();
    if (!first || !('output' in first)) throw new Error('nothing was built');
    return first.output[0].code;
  });
  return source;
}

/** A message as it was sent, with the page's clock. */
type Sent = PageMessage & { readonly at: number };

/** A mark as it stands in the page: whose text it stands behind, and which shapes are to be seen. */
export interface Shown {
  readonly behind: string;
  readonly look: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Stage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Injects the script as `executeScript` does; the same world twice is the same extension, another one its update. */
  readonly inject: (world?: string) => Promise<void>;
  /** The same for the frames of the page. */
  readonly injectIntoFrames: () => Promise<void>;
  /** Evaluates in the script's world; `stage` is what the entry above made of it. */
  readonly tell: <T>(expression: string, world?: string) => Promise<T>;
  readonly sent: (type?: PageMessage['type'], world?: string) => Promise<Sent[]>;
  /** Every mark, read through closed roots. */
  readonly marks: () => Promise<Shown[]>;
  /** Every peek that is open, where it stands in the window in CSS pixels. */
  readonly peeks: () => Promise<Box[]>;
  /** Waits until the marks are these, written `text:look`, `Greg:ds` or `Rin:` for a stranger. */
  readonly until: (expected: readonly string[]) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whatever came to the page's console or was thrown. */
  readonly complaints: readonly string[];
}

export async function openChromium(): Promise<Browser> {
  const found = await findChromium(() => {});
  if (!found.ok) throw new Error(found.why);
  return chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox'],
  });
}

/** Opens a page that answers every address under `ORIGIN` with this body, the spotter not yet in it. */
export async function setStage(
  context: BrowserContext,
  body: string | ((url: URL) => string),
): Promise<Stage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.route(`${ORIGIN}/**`, (route) => {
    const url = new URL(route.request().url());
    const text = typeof body === 'function' ? body(url) : body;
    if (url.pathname === '/never') return;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html><head><title>Stage</title></head><body>${text}</body></html>`,
    });
  });
  const cdp = await context.newCDPSession(page);
  await page.goto(`${ORIGIN}/`, { waitUntil: 'commit' });

  const worlds = new Map<string, number>();
  const contextOf = async (name: string): Promise<number> => {
    const known = worlds.get(name);
    if (known !== undefined) return known;
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: name,
    });
    worlds.set(name, executionContextId);
    return executionContextId;
  };
  const evaluate = async <T>(expression: string, world = 'first'): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: await contextOf(world),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const marks = async (): Promise<Shown[]> => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return [...shownIn(root)];
  };

  const peeks = async (): Promise<Box[]> => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const boxes: Box[] = [];
    for (const nodeId of canvasesIn(root)) {
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
      const [left = 0, top = 0] = model.content;
      boxes.push({ left, top, width: model.width, height: model.height });
    }
    return boxes;
  };

  return {
    page,
    cdp,
    peeks,
    complaints,
    inject: async (world) => void (await evaluate(await bundle(), world)),
    injectIntoFrames: async () => {
      const { frameTree } = await cdp.send('Page.getFrameTree');
      for (const { frame } of frameTree.childFrames ?? []) {
        const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
          frameId: frame.id,
        });
        await cdp.send('Runtime.evaluate', { expression: await bundle(), contextId });
      }
    },
    tell: evaluate,
    sent: async (type, world) =>
      (await evaluate<Sent[]>('stage.sent', world)).filter((message) => !type || message.type === type),
    marks,
    wait: (milliseconds) => page.waitForTimeout(milliseconds),
    until: async (expected) => {
      const wanted = expected.join(' ');
      let last = '';
      for (let attempt = 0; attempt < 80; attempt++) {
        last = (await marks()).map(({ behind, look }) => `${behind}:${look}`).join(' ');
        if (last === wanted) return;
        await page.waitForTimeout(50);
      }
      throw new Error(`marks are "${last}", not "${wanted}"`);
    },
  };
}

const none = { disc: false, stem: false, arc: false, notch: false };
const SHAPES: Readonly<Record<string, string>> = {
  d: outlinesOf({ ...none, disc: true }),
  s: outlinesOf({ ...none, stem: true }),
  a: outlinesOf({ ...none, arc: true }),
  n: outlinesOf({ ...none, notch: true }),
};

export interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: (DomNode & { shadowRootType?: string })[];
  readonly contentDocument?: DomNode;
}

/** Every mark below a node of the protocol's whole document, closed roots and frames included. */
export function* shownIn(node: DomNode): Generator<Shown> {
  const children = node.children ?? [];
  for (const [at, child] of children.entries()) {
    const closed = child.shadowRoots?.find((root) => root.shadowRootType === 'closed');
    if (closed && child.nodeName === 'SPAN') {
      const drawn = closed.children?.[0]?.attributes?.join(' ') ?? '';
      const look = Object.keys(SHAPES)
        .filter((letter) => drawn.includes(SHAPES[letter] ?? ''))
        .join('');
      const before = children.slice(0, at).findLast((sibling) => sibling.nodeType === 1);
      yield { behind: before ? textOf(before) : '', look };
    } else yield* shownIn(child);
  }
  for (const root of node.shadowRoots ?? []) yield* shownIn(root);
  if (node.contentDocument) yield* shownIn(node.contentDocument);
}

function* canvasesIn(node: DomNode): Generator<number> {
  if (node.nodeName === 'CANVAS') yield node.nodeId;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* canvasesIn(child);
}

function textOf(node: DomNode): string {
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}
