/** Shows a saved page to the built content scripts: in a real Chromium, at its real address, with nothing else online. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright';
import { scriptAt } from '../../lib/access/sites.ts';
import { findChromium } from './browsers/find.ts';
import type { Log } from './browsers/options.ts';
import { ensureBuilt } from './build.ts';
import type { Told } from './spot-people.ts';

export interface SavedPage {
  readonly url: URL;
  readonly body: Buffer;
  /** Well-formed XML: links stay inside links, as in a live page, where the HTML parser would split them. */
  readonly isXml: boolean;
}

/** Milliseconds. The spotter reads once the page has loaded and come to rest, 2 s after at most. */
const WAIT = { forFirst: 6000, unchanged: 400, step: 50 };

/** What the content script of each document of the page told: the page itself first, then its frames. */
export async function readSavedPage(saved: SavedPage, log: Log): Promise<readonly Told[]> {
  const script = await builtScript(saved, log);
  const found = await findChromium(log);
  if (!found.ok) throw new Error(found.why);
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await serve(page, saved);
    const session = await page.context().newCDPSession(page);
    const worlds = await isolatedWorlds(session);
    for (const world of worlds) await evaluate(session, world, `${STAND_IN}\n;${script}`);
    return await settled(session, worlds);
  } finally {
    await browser.close();
  }
}

/** The script the extension would run at this address, from a build of the sources as they are now. */
async function builtScript({ url, body }: SavedPage, log: Log): Promise<string> {
  const name = scriptAt(url.href, /\/owamail\//.test(body.toString()) ? 'outlook' : undefined) ?? 'webmail';
  return readFileSync(join(await ensureBuilt('chrome', log), `${name}.js`), 'utf8');
}

async function serve(page: Page, { url, body, isXml }: SavedPage): Promise<void> {
  const address = new URL(url);
  address.hash = '';
  await page.route('**/*', (route) =>
    route.request().url() === address.href && route.request().isNavigationRequest()
      ? route.fulfill({
          body,
          contentType: `${isXml ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`,
          // The page's own scripts would find their servers gone, and take the page apart.
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  try {
    await page.goto(url.href, { waitUntil: 'load' });
  } catch (cause) {
    // Its own store, for one, is served by the browser itself and by nobody else.
    throw new UnusableAddress(`the browser lets no page stand at ${url.href}`, { cause });
  }
}

/** An address at which the browser shows nothing but its own. */
export class UnusableAddress extends Error {}

/** An isolated world in the page and in each frame that holds something of it (`srcdoc`); empty frames tell nobody. */
async function isolatedWorlds(session: CDPSession): Promise<readonly number[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [frameTree.frame, ...below(frameTree)];
  const worlds: number[] = [];
  for (const { id } of frames) {
    const world = await session.send('Page.createIsolatedWorld', { frameId: id, worldName: 'spot' });
    worlds.push(world.executionContextId);
  }
  return worlds;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

function below(tree: FrameTree): readonly FrameTree['frame'][] {
  const filled = (tree.childFrames ?? []).filter(({ frame }) => frame.url === 'about:srcdoc');
  return filled.flatMap((child) => [child.frame, ...below(child)]);
}

/** As much of the extension API as content scripts use; keeps the last list told, and wants nothing drawn. */
const STAND_IN = `globalThis.spotted = { told: undefined, count: 0 };
globalThis.chrome = globalThis.browser = {
  runtime: {
    id: 'spot',
    sendMessage: async (message) => {
      if (message.type !== 'seen') return undefined;
      globalThis.spotted = { told: { site: message.site, people: message.people }, count: globalThis.spotted.count + 1 };
      return { looks: null };
    },
    onMessage: { addListener() {}, removeListener() {}, hasListener: () => false },
  },
};`;

interface State {
  readonly told?: Told;
  readonly count: number;
}

/** Waits until somebody was told of and nothing has changed for a moment. */
async function settled(session: CDPSession, worlds: readonly number[]): Promise<readonly Told[]> {
  const look = () =>
    Promise.all(worlds.map((world) => evaluate(session, world, 'globalThis.spotted') as Promise<State>));
  const begun = performance.now();
  let counts = '';
  let since = begun;
  for (;;) {
    const states = await look();
    const now = performance.now();
    const next = states.map(({ count }) => count).join();
    if (next !== counts) since = now;
    counts = next;
    const isQuiet = now - since > WAIT.unchanged && states.some(({ told }) => told);
    if (isQuiet || now - begun > WAIT.forFirst) return states.flatMap(({ told }) => told ?? []);
    await new Promise((resolve) => setTimeout(resolve, WAIT.step));
  }
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails: failure } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return result.value;
}
