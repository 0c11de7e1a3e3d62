import { originsOf, type SiteScript, scriptAt, scriptsOf, siteOf } from '../access/sites.ts';
import type { SiteChoice } from '../domain/settings.ts';
import type { StopMessage } from '../messages/page.ts';
import { browser } from './browser.ts';
import { storedFrames, tabOf } from './pages-now.ts';

/** Runs the scripts on the sites the user chose and the browser allows, and nowhere else. */

/** Does the browser grant access to this site? */
export async function hasAccess(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [...originsOf(site)] });
}

/**
 * Registers the scripts for every chosen and allowed site, and takes away what is not. The same call at install,
 * start, grant, withdrawal and change of mode: what is registered follows from the choices alone. Says whether
 * anything had to be registered.
 */
export async function registerSites(choices: readonly SiteChoice[]): Promise<boolean> {
  // Popup and worker may both be at it: two registrations of one id are an error.
  return navigator.locks.request('register-sites', () => putRight(choices));
}

async function putRight(choices: readonly SiteChoice[]): Promise<boolean> {
  const wanted = await wantedScripts(choices);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wrong = registered.filter((script) => !isWanted(script, wanted));
  if (wrong.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: wrong.map((script) => script.id) });
  const right = new Set(registered.filter((script) => !wrong.includes(script)).map((script) => script.id));
  const missing = wanted.filter(({ name }) => !right.has(name));
  for (const { name, matches, excludeMatches = [] } of missing) {
    await browser.scripting.registerContentScripts([
      {
        id: name,
        js: [`${name}.js`],
        matches: [...matches],
        ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
        allFrames: true,
        // Frames without an address of their own, `about:blank` and `srcdoc`, belong to the page that made them. They
        // have no path either: with patterns for a part of a site alone the browser refuses.
        matchOriginAsFallback: matches.every((pattern) => /^[^/]+\/\/[^/]+\/\*$/u.test(pattern)),
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  return missing.length > 0;
}

/** Each script once, with the patterns of every site that wants it: users' own webmails share one. */
async function wantedScripts(choices: readonly SiteChoice[]): Promise<readonly SiteScript[]> {
  const wanted = new Map<string, SiteScript>();
  for (const choice of choices) {
    if (choice.mode === 'off' || !(await hasAccess(choice.site))) continue;
    for (const script of scriptsOf(choice.site, choice.program)) {
      const { matches = [], excludeMatches = [] } = wanted.get(script.name) ?? {};
      wanted.set(script.name, {
        name: script.name,
        matches: [...matches, ...script.matches],
        excludeMatches: [...excludeMatches, ...(script.excludeMatches ?? [])],
      });
    }
  }
  return [...wanted.values()];
}

/** As the browser gives them back: Firefox has `null` for what was left out. */
interface Registered {
  readonly id: string;
  readonly matches?: readonly string[] | null | undefined;
  readonly excludeMatches?: readonly string[] | null | undefined;
}

function isWanted(registered: Registered, wanted: readonly SiteScript[]): boolean {
  const script = wanted.find(({ name }) => name === registered.id);
  return (
    script !== undefined &&
    isSameSet(registered.matches, script.matches) &&
    isSameSet(registered.excludeMatches, script.excludeMatches)
  );
}

function isSameSet(a: readonly string[] | null | undefined, b: readonly string[] = []): boolean {
  return (a?.length ?? 0) === b.length && b.every((one) => a?.includes(one));
}

/** Starts the site's script in tabs that are open already: they get no registered script until they load again. */
export async function startInOpenTabs({ site, program }: SiteChoice): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...originsOf(site)] });
  await Promise.all(
    tabs.map(async (tab) => {
      const script = scriptAt(tab.url ?? '', program);
      if (tab.id === undefined || tab.discarded || !script) return;
      try {
        await browser.scripting.executeScript({
          target: { tabId: tab.id, allFrames: true },
          files: [`${script}.js`],
        });
      } catch {
        // The tab went away, or shows a page no extension may enter (an error page): it has nobody to show.
      }
    }),
  );
}

/** Ends the site's script in open tabs: it takes its marks away and falls silent until it is started anew. */
export async function stopInOpenTabs(site: string): Promise<void> {
  const message: StopMessage = { type: 'stop' };
  // By what pages told, since without access the browser no longer tells their addresses.
  const told = [...(await storedFrames())].filter(([, frame]) => siteOf(frame.url) === site);
  const open = await browser.tabs.query({ url: [...originsOf(site)] }).catch(() => []);
  const tabs = new Set([
    ...told.map(([key]) => tabOf(key)),
    ...open.flatMap((tab) => (tab.id === undefined ? [] : [tab.id])),
  ]);
  await Promise.all(
    [...tabs].map((tabId) =>
      browser.tabs.sendMessage(tabId, message).catch(() => {
        // No script runs there, or the tab is gone: there is nothing to end.
      }),
    ),
  );
}

/** Gives a site's access back to the browser. */
export async function giveAccessBack(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [...originsOf(site)] });
}
