import type { PageReport } from '../report/report.ts';
import { browser } from './browser.ts';

/**
 * The page at hand as “Report this page” would save it: made in the page itself, so that nothing of it but the report
 * comes out. Nothing where the browser lets no extension in.
 */
export async function readPageReport(): Promise<PageReport | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const target = { tabId: tab.id };
  try {
    await browser.scripting.executeScript({ target, files: ['report.js'] });
    const [taken] = await browser.scripting.executeScript({ target, func: takeReport });
    return (taken?.result ?? undefined) as PageReport | undefined;
  } catch {
    return undefined;
  }
}

/** Runs in the page, in the extension's own world. */
function takeReport(): unknown {
  const world = globalThis as { pageReport?: unknown };
  const report = world.pageReport;
  delete world.pageReport;
  return report;
}
