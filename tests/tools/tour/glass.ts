/**
 * What the tour looks through: a tab of the browser, or the popup and the side panel, which Playwright does not show.
 * Everything goes over the DevTools protocol, so both are found, clicked and pictured in the same way; elements are
 * found as assistive technology finds them, by the role and name the browser itself computes.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { ChromiumTarget } from '../browsers/chromium-target.ts';
import { until } from '../browsers/options.ts';

/** How an element is asked for: its role, its whole accessible name or a pattern for it. */
export interface Wanted {
  readonly role: string;
  readonly name?: string | RegExp;
  /** Within the first element that matches this. */
  readonly within?: Wanted;
}

/** An element found on a glass. */
export interface Seen {
  readonly backendNodeId: number;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Send = (method: string, params?: object) => Promise<unknown>;

/** The size of a picture in points, and how many dots make one. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** In the page: would a click at this point reach the element? A label stands for its field. */
const IS_HIT = `function ({ x, y }) {
  const hit = document.elementFromPoint(x, y);
  return [this, ...(this.labels ?? [])].some((one) => one.contains(hit) || hit?.contains(one));
}`;

/** Milliseconds. Commands take a few; a picture of a large page on a busy machine takes a second or two. */
const ANSWER_WITHIN = 4000;

/** Milliseconds until a person would think that something is broken. */
const PATIENCE = 6000;

export class Glass {
  readonly send: Send;
  readonly #type: (text: string) => Promise<void>;
  readonly #press: (key: string) => Promise<void>;
  readonly #isOpen: () => boolean;

  private constructor(
    send: Send,
    type: (text: string) => Promise<void>,
    press: (key: string) => Promise<void>,
    isOpen: () => boolean,
  ) {
    this.send = (method, params) => answered(method, send(method, params));
    this.#type = type;
    this.#press = press;
    this.#isOpen = isOpen;
  }

  static async ofPage(page: Page): Promise<Glass> {
    const session = await page.context().newCDPSession(page);
    return new Glass(
      (method, params = {}) => session.send(method as 'Page.enable', params as never),
      (text) => page.keyboard.type(text),
      (key) => page.keyboard.press(key),
      () => !page.isClosed(),
    );
  }

  static ofTarget(target: ChromiumTarget): Glass {
    return new Glass(
      (method, params = {}) => target.send(method, params),
      (text) => target.type(text),
      (key) => target.press(key),
      () => target.isOpen,
    );
  }

  /** False once the popup or tab has closed. */
  get isOpen(): boolean {
    return this.#isOpen();
  }

  /** Everything there now that matches, in the order of the page. */
  async all(wanted: Wanted): Promise<readonly Seen[]> {
    const root = wanted.within ? (await this.all(wanted.within))[0]?.backendNodeId : await this.#rootId();
    if (root === undefined) return [];
    const { nodes } = (await this.send('Accessibility.queryAXTree', {
      backendNodeId: root,
      role: wanted.role,
      ...(typeof wanted.name === 'string' && { accessibleName: wanted.name }),
    })) as { nodes: readonly AxNode[] };
    return nodes.flatMap((node) => {
      const name = node.name?.value ?? '';
      if (node.ignored || node.backendDOMNodeId === undefined) return [];
      if (wanted.name instanceof RegExp && !wanted.name.test(name)) return [];
      const properties = Object.fromEntries(
        (node.properties ?? []).map((one) => [one.name, one.value.value]),
      );
      return [{ backendNodeId: node.backendDOMNodeId, name, properties }];
    });
  }

  /** The first that matches, once it is there. */
  async one(wanted: Wanted, patience = PATIENCE): Promise<Seen> {
    return until(
      `${wordsFor(wanted)}`,
      async () => {
        try {
          return (await this.all(wanted))[0];
        } catch (error) {
          if (!this.isOpen) throw error;
          return undefined; // between two documents there is no tree to ask
        }
      },
      patience,
    );
  }

  async has(wanted: Wanted): Promise<boolean> {
    return (await this.all(wanted)).length > 0;
  }

  /** The text of an element as it is rendered, spaces and lines made one. */
  async text(wanted: Wanted): Promise<string> {
    return this.textOf(await this.one(wanted));
  }

  async textOf(seen: Seen): Promise<string> {
    return (await this.linesOf(seen)).join(' ').trim();
  }

  async linesOf(seen: Seen): Promise<readonly string[]> {
    const text = (await this.#call(
      seen.backendNodeId,
      'function () { return this.innerText ?? this.textContent }',
    )) as string;
    return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  }

  /** What stands in a field. */
  async value(wanted: Wanted): Promise<string> {
    return (await this.#call(
      (
        await this.one(wanted)
      ).backendNodeId,
      'function () { return this.value }',
    )) as string;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: T } };
    return result.value;
  }

  /** The middle of an element, scrolled into view first, once it has a place, rests there and nothing lies over it. */
  async middle(seen: Seen): Promise<{ x: number; y: number }> {
    const { backendNodeId } = seen;
    await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }).catch(() => {});
    let last = '';
    return until(`“${seen.name}” to be in reach`, async () => {
      const { quads } = (await this.send('DOM.getContentQuads', { backendNodeId })) as {
        quads: readonly number[][];
      };
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
      const now = `${x1} ${y1} ${x2} ${y2}`;
      const rests = now === last && quads.length > 0;
      last = now;
      const point = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
      return rests && (await this.#call(backendNodeId, IS_HIT, point)) === true && point;
    });
  }

  /** Puts an element at the top of what scrolls. */
  async scrollTo({ backendNodeId }: Seen): Promise<void> {
    await this.#call(backendNodeId, "function () { this.scrollIntoView({ block: 'start' }) }");
  }

  async move(point: { x: number; y: number }): Promise<void> {
    await this.send('Input.dispatchMouseEvent', { ...point, type: 'mouseMoved' });
  }

  async click(point: { x: number; y: number }): Promise<void> {
    const button = { ...point, button: 'left', clickCount: 1 };
    await this.move(point);
    await this.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
    await this.#unlessClosed(this.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' }));
  }

  async type(text: string): Promise<void> {
    await this.#type(text);
  }

  async press(key: string): Promise<void> {
    await this.#unlessClosed(this.#press(key));
  }

  /** A picture of what is shown, or of a cut of it, with more dots to a point where asked. */
  async picture(file: string, cut?: Cut): Promise<void> {
    await this.evaluate(
      'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))))',
    );
    const { data } = (await this.send('Page.captureScreenshot', {
      format: 'png',
      ...(cut && { clip: cut }),
    })) as { data: string };
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async #rootId(): Promise<number> {
    const { root } = (await this.send('DOM.getDocument', { depth: 0 })) as {
      root: { backendNodeId: number };
    };
    return root.backendNodeId;
  }

  async #call(backendNodeId: number, functionDeclaration: string, argument?: object): Promise<unknown> {
    const { object } = (await this.send('DOM.resolveNode', { backendNodeId })) as {
      object: { objectId: string };
    };
    const { result } = (await this.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      arguments: [{ value: argument }],
      returnByValue: true,
    })) as { result: { value: unknown } };
    return result.value;
  }

  /**
   * The last half of a click or key may find the popup gone, closed by the first half; or the page on its way to
   * another, whose renderer never answers what the old one was asked.
   */
  async #unlessClosed(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (this.isOpen && !(error instanceof NoAnswer)) throw error;
    }
  }
}

class NoAnswer extends Error {}

/** A command that is never answered must not hold up the tour. */
async function answered(method: string, work: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new NoAnswer(`${method} was not answered`)), ANSWER_WITHIN);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function wordsFor({ role, name, within }: Wanted): string {
  const which =
    name === undefined ? `a ${role}` : `the ${role} ${name instanceof RegExp ? name : `“${name}”`}`;
  return within ? `${which} in ${wordsFor(within)}` : which;
}
