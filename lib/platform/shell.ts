import { liveQuery } from 'dexie';
import { originsOf } from '../access/sites.ts';
import type { Desk } from '../db/commit.ts';
import { readSettings } from '../db/queries/settings.ts';
import { chooseSite } from '../deeds/settings.ts';
import type { PageAtHand, Shell } from '../deeds/shell.ts';
import type { Settings, SiteChoice, SiteMode } from '../domain/settings.ts';
import { browser } from './browser.ts';
import { type PageKind, readPageAtHand } from './page-at-hand.ts';
import { readPageReport } from './page-report.ts';
import { takeOpenRequests, watchPages } from './pages-now.ts';
import { readMailAtHand } from './read-mail.ts';
import { giveAccessBack, hasAccess, registerSites, startInOpenTabs, stopInOpenTabs } from './site-access.ts';
import { chooseSites } from './site-wish.ts';
import type { OwnMessage } from './worker-messages.ts';

/** The shell of a real browser page. */
export function makeShell(place: Shell['place'], desk: Desk): Shell {
  return {
    place,
    canOpenSidePanel: place === 'popup',
    watchPage: pageWatch(desk),
    watchAccess,
    allowSite: (site, mode, program) => allowSites(desk, [{ site, mode, ...(program && { program }) }]),
    allowSites: (choices) => allowSites(desk, choices),
    setSiteMode: (site, mode) => setSiteMode(desk, site, mode),
    takeOpenRequest: takeOpenRequests,
    readReport: readPageReport,
    readMail: () => readMailAtHand(desk),
    openSidePanel,
    openWorkspace: (path) => openTab(browser.runtime.getURL(`/workspace.html${path ? `#${path}` : ''}`)),
    openTab,
    copyText: (text) => navigator.clipboard.writeText(text),
    saveFile,
    close: () => window.close(),
  };
}

/** One look at the page at hand for all who watch it: whoever comes later is told at once what is known. */
function pageWatch(desk: Desk): Shell['watchPage'] {
  const watchers = new Set<(page: PageAtHand) => void>();
  let newest: PageAtHand | undefined;
  let stop: (() => void) | undefined;
  return (tell) => {
    // A watcher of its own, also where one function watches twice.
    const watcher = (page: PageAtHand) => tell(page);
    watchers.add(watcher);
    if (newest) watcher(newest);
    stop ??= watchPage(desk, (page) => {
      newest = page;
      for (const one of watchers) one(page);
    });
    return () => {
      watchers.delete(watcher);
      if (watchers.size > 0) return;
      stop?.();
      stop = undefined;
      newest = undefined;
    };
  };
}

/** Tells the page at hand now and whenever tab, page, modes or access change. */
function watchPage(desk: Desk, tell: (page: PageAtHand) => void): () => void {
  const looked = new Map<number, PageKind>();
  let stopped = false;
  let asked = 0;
  const look = async () => {
    const turn = ++asked;
    const page = await readPageAtHand(settings, looked);
    // Only the newest answer counts: two looks may come back in the other order.
    if (!stopped && turn === asked) tell(page);
  };
  const now = () => void look();
  const read = Promise.withResolvers<Settings>();
  let settings = read.promise;
  // Answers at once, and whenever a setting changes here or in another page.
  let isFirst = true;
  const reading = liveQuery(() => readSettings(desk.ledger)).subscribe((changed) => {
    read.resolve(changed);
    settings = Promise.resolve(changed);
    if (!isFirst) now();
    isFirst = false;
  });
  now();
  const stopPages = watchPages(now);
  browser.tabs.onActivated.addListener(now);
  browser.tabs.onUpdated.addListener(now);
  browser.permissions.onAdded.addListener(now);
  browser.permissions.onRemoved.addListener(now);
  return () => {
    stopped = true;
    stopPages();
    reading.unsubscribe();
    browser.tabs.onActivated.removeListener(now);
    browser.tabs.onUpdated.removeListener(now);
    browser.permissions.onAdded.removeListener(now);
    browser.permissions.onRemoved.removeListener(now);
  };
}

function watchAccess(sites: readonly string[], tell: (allowed: ReadonlySet<string>) => void): () => void {
  let stopped = false;
  const look = async () => {
    const allowed = await Promise.all(sites.map(async (site) => ((await hasAccess(site)) ? [site] : [])));
    if (!stopped) tell(new Set(allowed.flat()));
  };
  const now = () => void look();
  browser.permissions.onAdded.addListener(now);
  browser.permissions.onRemoved.addListener(now);
  now();
  return () => {
    stopped = true;
    browser.permissions.onAdded.removeListener(now);
    browser.permissions.onRemoved.removeListener(now);
  };
}

/**
 * The question must be put in the click's own turn: Firefox takes no other. It closes a popup, in Chromium at once,
 * so the worker is told first what is meant; it starts the sites when access is given, and this page does the same if
 * it is still there (the browser asks nothing for access it has given before, and then says nothing to the worker).
 */
async function allowSites(desk: Desk, choices: readonly SiteChoice[]): Promise<boolean> {
  const wanted = choices.filter((choice) => choice.mode !== 'off');
  const origins = wanted.flatMap(({ site }) => [...originsOf(site)]);
  const wish: OwnMessage = { type: 'site-wish', choices };
  const told = browser.runtime.sendMessage(wish);
  const granted = origins.length === 0 || (await browser.permissions.request({ origins }));
  await told;
  if (!granted) return false;
  await chooseSites(desk, choices);
  const { sites } = await readSettings(desk.ledger);
  await registerSites(sites);
  await Promise.all(wanted.map(startInOpenTabs));
  return true;
}

async function setSiteMode(desk: Desk, site: string, mode: SiteMode): Promise<void> {
  await chooseSite(desk, { site, mode });
  if (mode === 'off') {
    await stopInOpenTabs(site);
    await giveAccessBack(site);
  }
  const { sites } = await readSettings(desk.ledger);
  await registerSites(sites);
  const chosen = sites.find((one) => one.site === site);
  if (chosen && mode !== 'off') await startInOpenTabs(chosen);
}

function openTab(url: string): void {
  void browser.tabs.create({ url });
}

/** Chromium opens its panel only when called before anything is awaited; Firefox's sidebar likewise. */
function openSidePanel(): void {
  const panel = globalThis.chrome?.sidePanel as typeof chrome.sidePanel | undefined;
  if (panel) {
    void panel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT }).then(() => window.close());
    return;
  }
  void browser.sidebarAction.open().then(() => window.close());
}

function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
