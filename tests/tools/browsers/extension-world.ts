import type { CDPSession, Page } from 'playwright';
import { until } from './options.ts';

/**
 * The extension's own isolated world in a page. A mark's root is closed to the page and to the page's tools; the
 * extension's world alone has `chrome.dom.openOrClosedShadowRoot`, so whatever looks at marks runs in there.
 */
export interface ExtensionWorld {
  readonly cdp: CDPSession;
  readonly evaluate: <A extends readonly unknown[], T>(
    code: (...args: A) => T,
    ...args: A
  ) => Promise<Awaited<T>>;
}

export async function extensionWorld(page: Page, extensionId: string): Promise<ExtensionWorld> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  let contextId: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId?: string };
    // The first one: another that comes is of an update, and has a handle of its own.
    if (context.origin === `chrome-extension://${extensionId}` && frameId === frameTree.frame.id)
      contextId ??= context.id;
  });
  await cdp.send('Runtime.enable');
  await until('the script to stand in the page', () => contextId !== undefined);
  return {
    cdp,
    evaluate: async (code, ...args) => {
      const { result, exceptionDetails: failure } = await cdp.send('Runtime.evaluate', {
        expression: `(${code.toString()})(${args.map((one) => JSON.stringify(one)).join()})`,
        contextId: contextId ?? 0,
        awaitPromise: true,
        returnByValue: true,
      });
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return result.value;
    },
  };
}

/** In the extension's world: how many marks stand in the page, and how many of them draw something. */
export function countMarks(): { readonly marks: number; readonly drawn: number } {
  let marks = 0;
  let drawn = 0;
  for (const span of document.querySelectorAll('span:not([class]):not([id]):empty')) {
    const shapes = chrome.dom.openOrClosedShadowRoot(span as HTMLElement)?.querySelectorAll('i');
    if (!shapes?.length) continue;
    marks += 1;
    if ([...shapes].some((shape) => shape.style.clipPath.includes('Z'))) drawn += 1;
  }
  return { marks, drawn };
}
