import type { Moment } from '../domain/basics.ts';
import type { Belfry } from '../reminders/bell.ts';
import { browser } from './browser.ts';

const BELL = 'bell';

/** The toolbar's badge and the one alarm. */
export const belfry: Belfry = {
  async showBadge(count, overdue) {
    await Promise.all([
      browser.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
      // Amber for today, vermilion for overdue: the tokens of the pages, as a badge takes no OKLCH.
      browser.action.setBadgeBackgroundColor({ color: overdue ? '#b3361f' : '#8a5a00' }),
      browser.action.setBadgeTextColor({ color: '#ffffff' }),
    ]);
  },
  async setAlarm(at: Moment | undefined) {
    if (at === undefined) await browser.alarms.clear(BELL);
    else browser.alarms.create(BELL, { when: at });
  },
};

/** The icon's shape says that someone on this tab's page is known. */
export async function showKnownOnTab(tabId: number, known: boolean): Promise<void> {
  const kind = known ? 'known-' : '';
  try {
    await browser.action.setIcon({ tabId, path: { 16: `icon/${kind}16.png`, 32: `icon/${kind}32.png` } });
  } catch {
    // The tab was closed meanwhile.
  }
}

/**
 * Opens the popup, unless the side panel is open in that window and shows the person already. Works from a message
 * in both browsers, without a gesture.
 */
export async function openPopup(windowId: number | undefined): Promise<void> {
  if (await isPanelOpen(windowId)) return;
  try {
    await browser.action.openPopup(windowId === undefined ? undefined : { windowId });
  } catch {
    // It is open already, or the window is not in front: the person stands there when it opens.
  }
}

async function isPanelOpen(windowId: number | undefined): Promise<boolean> {
  const { runtime } = globalThis.chrome;
  if (typeof runtime.getContexts === 'function') {
    const contexts = await runtime.getContexts({
      contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType],
    });
    if (contexts.length > 0)
      return contexts.some((context) => windowId === undefined || context.windowId === windowId);
  }
  const bar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return bar && windowId !== undefined ? bar.isOpen({ windowId }).catch(() => false) : false;
}
