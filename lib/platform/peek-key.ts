import type { PeekKeyMessage } from '../messages/page.ts';
import { browser } from './browser.ts';

/** Its name in the manifest's `commands`. */
export const PEEK_COMMAND = 'peek';

/** The key for the peek was pressed: the page in front is told, and knows whom it means. */
export async function tellPeekKey(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const message: PeekKeyMessage = { type: 'peek' };
  await browser.tabs.sendMessage(tab.id, message).catch(() => {
    // No script of ours stands there: nothing to show.
  });
}
