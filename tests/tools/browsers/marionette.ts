/**
 * A client for Marionette, Firefox's own remote protocol: WebDriver's commands over TCP, and scripts with the rights of the
 * browser itself. Chosen because it alone opens an extension's own pages and reads the toolbar; BiDi refuses both.
 * Wire: `<length>:<json>`, a command as `[0, id, name, params]`, its answer as `[1, id, error, result]`
 * (firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** WebDriver's fixed key for a reference to an element (w3.org/TR/webdriver2/#elements). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface ElementRef {
  readonly [ELEMENT]: string;
}

export type Context = 'content' | 'chrome';

/** What the element commands send for keys without a character (w3.org/TR/webdriver2/#keyboard-actions). */
export const KEY = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
} as const;

interface Failure {
  readonly error: string;
  readonly message: string;
}

interface Waiting {
  readonly command: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (data: Buffer) => this.#take(data));
    socket.on('error', () => {}); // 'close' follows, and tells whoever waits
    socket.on('close', () => {
      for (const { command, reject } of this.#waiting.values())
        reject(new Error(`Firefox went away during ${command}`));
      this.#waiting.clear();
    });
  }

  /** Connects to a Firefox on this machine and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect({ port, host: '127.0.0.1' });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return client;
  }

  /** Sends a command by its full name; rejects with WebDriver's error code and words. */
  send(command: string, params: object = {}): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new Error(`Firefox is gone; ${command} was not sent`));
    const id = ++this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, params]));
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    return new Promise((resolve, reject) => this.#waiting.set(id, { command, resolve, reject }));
  }

  async navigate(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  async url(): Promise<string> {
    return this.#value<string>('WebDriver:GetCurrentURL');
  }

  /** Content: the current tab's page. Chrome: the browser window itself, with the rights of the browser. */
  async setContext(value: Context): Promise<void> {
    await this.send('Marionette:SetContext', { value });
  }

  /** Runs one piece of work in the chrome context, and goes back to the page whatever becomes of it. */
  async inChrome<T>(work: () => Promise<T>): Promise<T> {
    await this.setContext('chrome');
    try {
      return await work();
    } finally {
      await this.setContext('content');
    }
  }

  /**
   * Runs a function, with JSON arguments, in the current context and gives its awaited value as JSON carries it.
   * It sees the page's globals, `browser` in an extension page included, and none of the test's.
   */
  async execute<A extends readonly unknown[], T>(
    code: string | ((...args: A) => T),
    ...args: A
  ): Promise<Awaited<T>> {
    const script = typeof code === 'string' ? code : `return (${code.toString()})(...arguments);`;
    // Without a named sandbox the page is seen as it is, not through wrappers that hide `browser` from scripts.
    return this.#value<Awaited<T>>('WebDriver:ExecuteScript', { script, args, sandbox: null });
  }

  /** The first element for a CSS selector, waited for up to `timeoutMs`. */
  async find(selector: string, timeoutMs = 5000): Promise<ElementRef> {
    await this.send('WebDriver:SetTimeouts', { implicit: timeoutMs });
    return this.#value<ElementRef>('WebDriver:FindElement', { using: 'css selector', value: selector });
  }

  /** Scrolls to an element and clicks it as a person does: the page sees a user gesture. */
  async click(selector: string, timeoutMs?: number): Promise<void> {
    const element = await this.find(selector, timeoutMs);
    await this.send('WebDriver:ElementClick', { id: element[ELEMENT] });
  }

  /** Focuses an element and types; keys without a character stand in `KEY`. */
  async sendKeys(selector: string, text: string): Promise<void> {
    const element = await this.find(selector);
    await this.send('WebDriver:ElementSendKeys', { id: element[ELEMENT], text });
  }

  /** The text of an element as it is rendered. */
  async text(selector: string, timeoutMs?: number): Promise<string> {
    const element = await this.find(selector, timeoutMs);
    return this.#value<string>('WebDriver:GetElementText', { id: element[ELEMENT] });
  }

  /** Opens a tab, or a window, switches to it and gives its handle. */
  async newWindow(type: 'tab' | 'window' = 'tab'): Promise<string> {
    const { handle } = (await this.send('WebDriver:NewWindow', { type })) as { handle: string };
    await this.switchToWindow(handle);
    return handle;
  }

  async windowHandles(): Promise<readonly string[]> {
    return (await this.send('WebDriver:GetWindowHandles')) as string[];
  }

  async windowHandle(): Promise<string> {
    return this.#value<string>('WebDriver:GetWindowHandle');
  }

  /** Makes a tab the current one, for commands and for the eye. */
  async switchToWindow(handle: string): Promise<void> {
    await this.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** Closes the current tab and gives the handles that remain; switch to one of them before anything else. */
  async closeWindow(): Promise<readonly string[]> {
    return (await this.send('WebDriver:CloseWindow')) as string[];
  }

  /** Goes into a frame, or with null back to the top. */
  async switchToFrame(selector: string | null): Promise<void> {
    const element = selector === null ? null : (await this.find(selector))[ELEMENT];
    await this.send('WebDriver:SwitchToFrame', element === null ? { id: null } : { element });
  }

  /** A PNG of the current page, or in the chrome context of the whole window; written to `path` when one is given. */
  async screenshot(path?: string): Promise<Buffer> {
    const png = Buffer.from(await this.#value<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');
    if (path) writeFileSync(path, png);
    return png;
  }

  /** Ends the browser in good order. */
  async quit(): Promise<void> {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] });
    this.#socket.destroy();
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  async #value<T>(command: string, params: object = {}): Promise<T> {
    return ((await this.send(command, params)) as { value: T }).value;
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(0x3a);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', colon + 1, end)) as unknown;
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#answer(message as [number, number, Failure | null, unknown]); // else the greeting
    }
  }

  #answer([, id, failure, result]: [number, number, Failure | null, unknown]): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (failure) waiting?.reject(new Error(`${waiting.command}: ${failure.error}: ${failure.message}`));
    else waiting?.resolve(result);
  }
}
