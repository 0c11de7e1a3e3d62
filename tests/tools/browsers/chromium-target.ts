/**
 * A handle on a DevTools target that Playwright does not show as a page: the toolbar popup, a side panel.
 * Talks the protocol through a nested session (`Target.sendMessageToTarget`), since Playwright's own
 * CDPSession cannot address a flat child session.
 */
import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';
import { type ColorScheme, until } from './options.ts';

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** All targets of the browser, those that Playwright hides included. */
export async function listTargets(browser: CDPSession): Promise<readonly TargetInfo[]> {
  return (await browser.send('Target.getTargets')).targetInfos;
}

// Windows virtual key codes; Chromium takes a key without its code for text only, and would not move focus on Tab.
const KEYS: Readonly<Record<string, { code: string; keyCode: number; text?: string }>> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Tab: { code: 'Tab', keyCode: 9 },
  Escape: { code: 'Escape', keyCode: 27 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  Delete: { code: 'Delete', keyCode: 46 },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
  PageUp: { code: 'PageUp', keyCode: 33 },
  PageDown: { code: 'PageDown', keyCode: 34 },
  End: { code: 'End', keyCode: 35 },
  Home: { code: 'Home', keyCode: 36 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
};

const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/**
 * In the page: the first element for a selector, visible or not, or null. `text=Save` looks for the innermost visible element
 * that reads exactly so, by its text or its `aria-label`; anything else is CSS.
 */
const FIND = `(selector) => {
  if (!selector.startsWith('text=')) return document.querySelector(selector);
  const wanted = selector.slice(5);
  const reads = (e) => e.getAttribute('aria-label') === wanted || e.textContent.trim() === wanted;
  return [...document.body.querySelectorAll('*')].filter((e) => reads(e) && e.checkVisibility()).at(-1) ?? null;
}`;

/** A target one can look at and operate. Clicks and keys are real input: the page sees trusted events and a user gesture. */
export class ChromiumTarget {
  readonly url: string;
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #pending = new Map<number, (reply: Reply) => void>();
  #lastId = 0;
  #open = true;

  private constructor(browser: CDPSession, sessionId: string, url: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    this.url = url;
    browser.on('Target.receivedMessageFromTarget', this.#receive);
    browser.on('Target.detachedFromTarget', this.#leave);
  }

  /** Attaches to a target and waits until its document has loaded and has a size. */
  static async attach(browser: CDPSession, info: TargetInfo): Promise<ChromiumTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: info.targetId,
      flatten: false,
    });
    const target = new ChromiumTarget(browser, sessionId, info.url);
    await until(`${info.url} to load`, () =>
      target.evaluate(
        'document.readyState === "complete" && location.href !== "about:blank" && innerWidth > 0',
      ),
    );
    return target;
  }

  /** False once the popup has closed, by itself or otherwise. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** Sends one protocol command to this target. Rejects when the target closes before it answers. */
  async send(method: string, params: object = {}): Promise<unknown> {
    if (!this.#open) throw new Error(`${this.url} is closed`);
    const id = ++this.#lastId;
    const reply = new Promise<Reply>((resolve) => this.#pending.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Evaluates an expression, or a function with JSON arguments, and gives its awaited value as JSON carries it. */
  async evaluate<A extends readonly unknown[], T>(
    code: string | ((...args: A) => T),
    ...args: A
  ): Promise<Awaited<T>> {
    const expression =
      typeof code === 'string' ? code : `(${code.toString()})(${args.map((a) => JSON.stringify(a)).join()})`;
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: failure } = (await this.send('Runtime.evaluate', params)) as Evaluated;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return result.value as Awaited<T>;
  }

  /** Waits until the selector (CSS, or `text=` and the whole visible text) names something visible. */
  async waitFor(selector: string, timeoutMs?: number): Promise<void> {
    await until(
      `${selector} in ${this.url}`,
      () => this.evaluate(`(${FIND})(${JSON.stringify(selector)})?.checkVisibility() ?? false`),
      timeoutMs,
    );
  }

  /** The text of an element as it is rendered, once it is there. */
  async text(selector: string): Promise<string> {
    await this.waitFor(selector);
    return this.evaluate(`(${FIND})(${JSON.stringify(selector)}).innerText`) as Promise<string>;
  }

  /** Presses the mouse in the middle of an element, once it is there and has stopped moving. */
  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    let last: { x: number; y: number } | undefined;
    const point = await until(`${selector} to stand still`, async () => {
      const now = (await this.evaluate(`(async () => {
        const e = (${FIND})(${JSON.stringify(selector)});
        if (!e) return null;
        e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 50));
        const r = e.getBoundingClientRect();
        return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
      })()`)) as unknown as { x: number; y: number } | null;
      const still = now !== null && now.x === last?.x && now.y === last?.y;
      last = now ?? undefined;
      return still ? now : undefined;
    });
    const button = { ...point, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...point, type: 'mouseMoved' });
    await this.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
    await this.#sendUnlessClosed('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
  }

  /** Types into whatever has the focus: keys for ASCII, finished text (as from an input method) for the rest. */
  async type(text: string): Promise<void> {
    for (const character of text) {
      if (/[ -~]/.test(character)) await this.press(character);
      else await this.send('Input.insertText', { text: character });
    }
  }

  /**
   * Presses a key by its DOM name, with modifiers before it: `Enter`, `Shift+Tab`, `Control+a`.
   * The page gets it and the browser does not: Escape closes what the page closes, never the popup itself.
   */
  async press(key: string): Promise<void> {
    const parts = key.length > 1 ? key.split('+') : [key];
    const name = parts.pop() ?? key;
    const modifiers = parts.reduce((sum, part) => sum | (MODIFIERS[part] ?? 0), 0);
    const known = KEYS[name] ?? {
      code: '',
      keyCode: /^[a-z0-9]$/i.test(name) ? name.toUpperCase().charCodeAt(0) : 0,
      text: name,
    };
    const event = { key: name, code: known.code, windowsVirtualKeyCode: known.keyCode, modifiers };
    const text = modifiers & ~8 ? undefined : known.text; // Control+a is a command, not the letter a
    await this.send('Input.dispatchKeyEvent', { ...event, type: text ? 'keyDown' : 'rawKeyDown', text });
    await this.#sendUnlessClosed('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }

  async emulate(media: { colorScheme?: ColorScheme; reducedMotion?: boolean }): Promise<void> {
    const features: { name: string; value: string }[] = [];
    if (media.colorScheme) features.push({ name: 'prefers-color-scheme', value: media.colorScheme });
    if (media.reducedMotion) features.push({ name: 'prefers-reduced-motion', value: 'reduce' });
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  /** A PNG of what is shown; written to `path` when one is given. */
  async screenshot(path?: string): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    const png = Buffer.from(data, 'base64');
    if (path) writeFileSync(path, png);
    return png;
  }

  /** Closes the window of this target; a second call does nothing. */
  async close(): Promise<void> {
    if (this.#open) await this.#sendUnlessClosed('Runtime.evaluate', { expression: 'window.close()' });
    await until(`${this.url} to close`, () => !this.#open);
  }

  /** The last half of a click or key may find the popup gone, closed by the first half. */
  async #sendUnlessClosed(method: string, params: object): Promise<void> {
    try {
      await this.send(method, params);
    } catch (error) {
      if (this.#open) throw error;
    }
  }

  readonly #receive = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== this.#sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id === undefined) return;
    this.#pending.get(reply.id)?.(reply);
    this.#pending.delete(reply.id);
  };

  readonly #leave = (event: { sessionId: string }): void => {
    if (event.sessionId !== this.#sessionId) return;
    this.#open = false;
    this.#browser.off('Target.receivedMessageFromTarget', this.#receive);
    this.#browser.off('Target.detachedFromTarget', this.#leave);
    for (const answer of this.#pending.values()) answer({ error: { message: `${this.url} closed` } });
    this.#pending.clear();
  };
}
