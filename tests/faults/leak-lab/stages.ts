import type { Page } from 'playwright';
import { KNOWN_SITES } from '../../../lib/access/sites.ts';
import { welcomeWords } from '../../../lib/i18n/welcome.ts';
import { dumpLedger, readLedger } from '../../e2e/stage.ts';
import { launchChromium } from '../../tools/browsers/chromium.ts';
import { serveAt } from '../../tools/browsers/chromium-sites.ts';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import { type Language, until } from '../../tools/browsers/options.ts';
import { builtDir } from '../../tools/build.ts';

/** The built extension with its sample people, and one page of a chosen site, in a real browser. */
export interface LeakStage {
  /** Opens a page of ours at Gmail's address, in place of the one before. */
  open(body: string): Promise<void>;
  /** Runs in the page, in its own world. */
  evaluate<A extends readonly unknown[], T>(code: (...given: A) => T, ...given: A): Promise<Awaited<T>>;
  /** Runs in the page as a script of an extension does: the page's tree, not its world. */
  isolated<A extends readonly unknown[]>(code: (...given: A) => void, ...given: A): Promise<void>;
  /** Moves the pointer, as a hand does. */
  move(x: number, y: number): Promise<void>;
  /** Presses and lets go where the pointer is. */
  press(): Promise<void>;
  /** The user's key for the peek, by the listener it comes to. */
  pressPeekKey(): Promise<void>;
  /** Asks the worker for the picture of the page's first person, as the script in the page does; a PNG in base64. */
  peek(scale: number, dark: boolean): Promise<string | null>;
  /** A PNG of what is to be seen of the page, the peek included. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const ADDRESS = 'https://mail.google.com/mail/u/0/';
const GMAIL = 'https://mail.google.com/*';

/** Runs in a page of the extension: hears under which key each document tells its people, and the first of them. */
function listen(): void {
  const { runtime } = globalThis.chrome;
  type Told = { type?: string; documentKey?: string; people?: readonly { address?: string }[] };
  runtime.onMessage.addListener(({ type, documentKey, people }: Told) => {
    if (type === 'seen') Object.assign(window, { heard: { documentKey, whom: people?.[0]?.address } });
    return undefined;
  });
}

/** Runs there too: sends the message of a script of ours from within the page, and gives the picture of the answer. */
async function ask([address, scale, dark]: readonly [string, number, boolean]): Promise<string | null> {
  const { tabs, scripting } = globalThis.chrome;
  const [tab] = await tabs.query({ url: `${address}*` });
  if (tab?.id === undefined) throw new Error('no page is open');
  const [ran] = await scripting.executeScript({
    target: { tabId: tab.id },
    args: [(window as { heard?: object }).heard ?? {}, scale, dark],
    func: async (heard: object, ...[size, isDark]: [number, boolean]) =>
      globalThis.chrome.runtime.sendMessage({
        type: 'peek',
        ...heard,
        scale: size,
        dark: isDark,
      }),
  });
  return (ran?.result as { picture: string | null } | undefined)?.picture ?? null;
}

export async function chromiumStage(language: Language = 'en-US'): Promise<LeakStage> {
  const run = await launchChromium({
    extensionDir: builtDir('chrome'),
    headless: true,
    language,
    grants: KNOWN_SITES.flatMap((site) => [...site.origins]),
  });
  const words = welcomeWords[language === 'ja-JP' ? 'ja' : 'en'];
  const welcome = await run.openAsTab('/welcome.html');
  await welcome.getByRole('button', { name: words.start }).click();
  await until('the choice', async () => JSON.stringify((await dumpLedger(run)).settings).includes('"gmail"'));
  await welcome.getByRole('button', { name: words.trySample }).click();
  await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
  await welcome.close();
  const own = await run.openAsTab('/workspace.html');
  await own.evaluate(listen);
  let page: Page | undefined;
  const at = () => {
    if (!page) throw new Error('no page is open');
    return page;
  };
  /** A popup that is still open takes no focus from the next page, which would look like a difference. */
  const closePopups = async () => {
    const { targetInfos } = await run.session.send('Target.getTargets');
    for (const { targetId, url } of targetInfos)
      if (url === run.extensionUrl('/popup.html')) await run.session.send('Target.closeTarget', { targetId });
  };
  return {
    open: async (body) => {
      await closePopups();
      await serveAt(run.context, ADDRESS, { body, contentType: 'text/html; charset=utf-8' });
      await page?.close();
      page = await run.context.newPage();
      await page.goto(ADDRESS);
      await page.bringToFront();
    },
    evaluate: (code, ...given) =>
      at().evaluate(({ source, all }) => new Function(`return (${source})(...arguments)`)(...all), {
        source: code.toString(),
        all: given,
      }) as never,
    isolated: async (code, ...given) => {
      const session = await run.context.newCDPSession(at());
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'planted',
      });
      const { exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: code.toString(),
        executionContextId,
        arguments: given.map((value) => ({ value })),
      });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    move: (x, y) => at().mouse.move(x, y),
    press: async () => {
      await at().mouse.down();
      await at().mouse.up();
    },
    pressPeekKey: async () => {
      const worker = await run.worker();
      await worker.evaluate(() =>
        (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('peek'),
      );
    },
    peek: (scale, dark) => own.evaluate(ask, [ADDRESS, scale, dark] as const),
    screenshot: () => at().screenshot(),
    close: () => run.close(),
  };
}

export async function firefoxStage(language: Language = 'en-US'): Promise<LeakStage> {
  const run = await launchFirefox({ extension: builtDir('firefox'), headless: true, language });
  const { client } = run;
  await run.openPage('/welcome.html');
  await until('the button', () =>
    client.execute(
      (wanted: string) => {
        const all = [...document.querySelectorAll<HTMLElement>('button')];
        const named = all.find((one) => one.textContent?.trim() === wanted && one.checkVisibility());
        named?.click();
        return named !== undefined;
      },
      welcomeWords[language === 'ja-JP' ? 'ja' : 'en'].trySample,
    ),
  );
  await until('sample people', async () => {
    await run.openPage('/popup.html');
    const rows = (await client.execute(readLedger)) as Record<string, unknown[]>;
    return (rows.contacts?.length ?? 0) > 5;
  });
  await client.execute(async () => {
    await browser.runtime.sendMessage({
      type: 'site-wish',
      choices: [{ site: 'gmail', mode: 'on' }],
    });
  });
  await run.grant([GMAIL]);
  await until('the script to be registered', () =>
    client.execute(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0),
  );
  const act = (actions: readonly object[]) =>
    client.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions }],
    });
  const own = await client.windowHandle();
  await client.execute(listen);
  let opened: string | undefined;
  /** A panel that is still open takes no focus from the next page, which would look like a difference. */
  const closePopups = () =>
    client.inChrome(() =>
      client.execute(() => {
        for (const panel of document.querySelectorAll('panel'))
          (panel as HTMLElement & { hidePopup(): void }).hidePopup();
      }),
    );
  return {
    open: async (body) => {
      await closePopups();
      run.serveAt(ADDRESS, { body, contentType: 'text/html; charset=utf-8' });
      if (opened !== undefined) {
        await client.closeWindow();
        await client.switchToWindow(own);
      }
      opened = await run.open(ADDRESS);
    },
    evaluate: (code, ...given) => client.execute(code as never, ...(given as never)) as never,
    isolated: async (code, ...given) => {
      // Marionette's default sandbox sees the page through wrappers, as an extension's script does.
      await client.send('WebDriver:ExecuteScript', {
        script: `(${code.toString()})(...arguments)`,
        args: given,
        sandbox: 'default',
      });
    },
    move: async (x, y) => {
      await act([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }]);
    },
    press: async () => {
      await act([
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    pressPeekKey: async () => {
      await client.inChrome(() =>
        client.execute(() => {
          const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
          const key = keys.find((one) => one.getAttribute('key') === 'P');
          if (!key) throw new Error(`no such key among ${keys.length}`);
          (key as HTMLElement & { doCommand(): void }).doCommand();
        }),
      );
    },
    peek: async (scale, dark) => {
      await client.switchToWindow(own);
      const picture = await client.execute(ask, [ADDRESS, scale, dark] as const);
      await client.switchToWindow(opened ?? own);
      return picture;
    },
    screenshot: () => client.screenshot(),
    close: () => run.close(),
  };
}

/** In the extension's own pages of Firefox. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};
