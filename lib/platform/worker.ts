import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import { sweepTyped } from '../db/typed.ts';
import { ring } from '../reminders/bell.ts';
import { browser } from './browser.ts';
import { makeDesk, userZone } from './desk.ts';
import { answerPage, type Sender, tellPages } from './page-answers.ts';
import { forgetTab } from './pages-now.ts';
import { hasAccess, registerSites, startInOpenTabs, stopInOpenTabs } from './site-access.ts';
import { fulfilWishes, rememberWish } from './site-wish.ts';
import { belfry } from './toolbar.ts';
import { isOwnMessage } from './worker-messages.ts';

/**
 * Starts the worker: every listener is registered in this turn, before anything is awaited, or the event that woke
 * the worker would be lost. The worker may die at any time, so nothing is remembered here.
 */
export function startWorker(): void {
  const desk: Desk = makeDesk(() => void follow(desk));

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (isOwnPage(sender) && isOwnMessage(message)) {
      return message.type === 'site-wish' ? rememberWish(message.choices) : follow(desk);
    }
    return answerPage(desk, message, sender);
  });
  browser.alarms.onAlarm.addListener(() => void follow(desk));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.permissions.onAdded.addListener(() => void startGrantedSites(desk));
  browser.permissions.onRemoved.addListener(() => void stopWithoutAccess(desk));
  browser.runtime.onInstalled.addListener(({ reason }) => void greet(desk, reason));
  browser.runtime.onStartup.addListener(() => void startChosenSites(desk, false));

  // Browsers lose alarms and registered scripts on one occasion or another: both are put right at every start.
  void ringInTurn(desk);
  void readSettings(desk.ledger).then(({ sites }) => registerSites(sites));
  void sweepTyped(desk.ledger, desk.now());
}

/** One after the other: of two that read at the same time, the older answer could be shown last. */
async function ringInTurn(desk: Desk): Promise<void> {
  await navigator.locks.request('ring', () => ring(desk, belfry, userZone()));
}

/** Something changed: the badge, the bell and the marks on open pages follow. */
async function follow(desk: Desk): Promise<void> {
  await ringInTurn(desk);
  // A restored copy or an undo may bring sites along.
  const { sites } = await readSettings(desk.ledger);
  if (await registerSites(sites))
    await Promise.all(sites.filter(({ mode }) => mode !== 'off').map(({ site }) => startInOpenTabs(site)));
  await tellPages();
}

/** Scripts stand where they were chosen and are allowed; `openTabs`: also in tabs that are open already. */
async function startChosenSites(desk: Desk, openTabs: boolean): Promise<void> {
  const { sites } = await readSettings(desk.ledger);
  await registerSites(sites);
  if (openTabs)
    await Promise.all(sites.filter((site) => site.mode !== 'off').map(({ site }) => startInOpenTabs(site)));
  await tellPages();
}

async function startGrantedSites(desk: Desk): Promise<void> {
  await fulfilWishes(desk);
  await startChosenSites(desk, true);
}

/** Access was taken away in the browser: what runs in open tabs still has to be told. */
async function stopWithoutAccess(desk: Desk): Promise<void> {
  await startChosenSites(desk, false);
  const { sites } = await readSettings(desk.ledger);
  for (const { site } of sites) if (!(await hasAccess(site))) await stopInOpenTabs(site);
}

async function greet(desk: Desk, reason: string): Promise<void> {
  // After an update the scripts in open tabs are orphans: the new ones take over.
  await startChosenSites(desk, true);
  const { welcomed } = await readSettings(desk.ledger);
  if (reason === 'install' && !welcomed)
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}
