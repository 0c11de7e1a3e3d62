import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import { sweepTyped } from '../db/typed.ts';
import { ring } from '../reminders/bell.ts';
import { browser } from './browser.ts';
import { makeDesk, userZone } from './desk.ts';
import { answerPage, createMemory, type Memory, type Sender, tellPages } from './page-answers.ts';
import { PEEK_COMMAND, tellPeekKey } from './peek-key.ts';
import { hasAccess, registerSites, startInOpenTabs, stopInOpenTabs } from './site-access.ts';
import { fulfilWishes, rememberWish } from './site-wish.ts';
import { belfry } from './toolbar.ts';
import { answerWho, putWhoMenu } from './who-menu.ts';
import { isOwnMessage } from './worker-messages.ts';

/**
 * Starts the worker: every listener is registered in this turn, before anything is awaited, or the event that woke
 * the worker would be lost. The worker may die at any time: what it remembers it can read again.
 */
export function startWorker(): void {
  const desk: Desk = makeDesk(() => void follow(desk, memory));
  const memory = createMemory(desk);

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (isOwnPage(sender) && isOwnMessage(message)) {
      return message.type === 'site-wish' ? rememberWish(message.choices) : follow(desk, memory);
    }
    return answerPage(memory, message, sender);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === PEEK_COMMAND) void tellPeekKey();
  });
  browser.contextMenus.onClicked.addListener((asked, tab) => void answerWho(desk, asked, tab));
  browser.alarms.onAlarm.addListener(() => void follow(desk, memory));
  browser.tabs.onRemoved.addListener((tabId) => void memory.frames.forgetTab(tabId));
  browser.permissions.onAdded.addListener(() => void startGrantedSites(desk, memory));
  browser.permissions.onRemoved.addListener(() => void stopWithoutAccess(desk, memory));
  browser.runtime.onInstalled.addListener(({ reason }) => void greet(desk, memory, reason));
  browser.runtime.onStartup.addListener(() => void startChosenSites(desk, memory, false));

  setTimeout(() => void putRight(desk), AFTER_THE_ANSWER);
}

/** Milliseconds. Mostly a page's question woke the worker, and nothing else may stand in the way of its answer. */
const AFTER_THE_ANSWER = 200;

/** Browsers lose alarms and registered scripts on one occasion or another: both are put right at every start. */
async function putRight(desk: Desk): Promise<void> {
  await ringInTurn(desk);
  await registerSites((await readSettings(desk.ledger)).sites);
  await putWhoMenu(desk);
  await sweepTyped(desk.ledger, desk.now());
}

/** One after the other: of two that read at the same time, the older answer could be shown last. */
async function ringInTurn(desk: Desk): Promise<void> {
  await navigator.locks.request('ring', () => ring(desk, belfry, userZone()));
}

/** Something changed: the badge, the bell and the marks on open pages follow. */
async function follow(desk: Desk, { recogniser, frames }: Memory): Promise<void> {
  recogniser.expire();
  await ringInTurn(desk);
  void putWhoMenu(desk);
  // A restored copy or an undo may bring sites along.
  const { sites } = await readSettings(desk.ledger);
  if (await registerSites(sites))
    await Promise.all(sites.filter(({ mode }) => mode !== 'off').map(startInOpenTabs));
  await tellPages(frames);
}

/** Scripts stand where they were chosen and are allowed; `openTabs`: also in tabs that are open already. */
async function startChosenSites(desk: Desk, memory: Memory, openTabs: boolean): Promise<void> {
  const { sites } = await readSettings(desk.ledger);
  await registerSites(sites);
  if (openTabs) await Promise.all(sites.filter(({ mode }) => mode !== 'off').map(startInOpenTabs));
  await tellPages(memory.frames);
}

async function startGrantedSites(desk: Desk, memory: Memory): Promise<void> {
  await fulfilWishes(desk);
  await startChosenSites(desk, memory, true);
}

/** Access was taken away in the browser: what runs in open tabs still has to be told. */
async function stopWithoutAccess(desk: Desk, memory: Memory): Promise<void> {
  await startChosenSites(desk, memory, false);
  const { sites } = await readSettings(desk.ledger);
  for (const { site } of sites) if (!(await hasAccess(site))) await stopInOpenTabs(site);
}

async function greet(desk: Desk, memory: Memory, reason: string): Promise<void> {
  // After an update the scripts in open tabs are orphans: the new ones take over.
  await startChosenSites(desk, memory, true);
  const { welcomed } = await readSettings(desk.ledger);
  if (reason === 'install' && !welcomed)
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}
