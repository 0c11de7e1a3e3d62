import { originsOf, type ScriptName, scriptOf, siteOf } from '../access/sites.ts';
import type { SiteChoice } from '../domain/settings.ts';
import type { StopMessage } from '../messages/page.ts';
import { browser } from './browser.ts';
import { framesOf, tabsWithPeople } from './pages-now.ts';

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
  const wanted = new Map<ScriptName, string[]>();
  for (const choice of choices) {
    if (choice.mode === 'off' || !(await hasAccess(choice.site))) continue;
    const script = scriptOf(choice.site);
    wanted.set(script, [...(wanted.get(script) ?? []), ...originsOf(choice.site)]);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wrong = registered.filter(
    (script) => !sameOrigins(script.matches, wanted.get(script.id as ScriptName)),
  );
  if (wrong.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: wrong.map((script) => script.id) });
  const right = new Set(registered.filter((script) => !wrong.includes(script)).map((script) => script.id));
  const missing = [...wanted].filter(([id]) => !right.has(id));
  for (const [id, matches] of missing) {
    await browser.scripting.registerContentScripts([
      { id, js: [`${id}.js`], matches, allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
  return missing.length > 0;
}

/** Starts the site's script in tabs that are open already: they get no registered script until they load again. */
export async function startInOpenTabs(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...originsOf(site)] });
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || tab.discarded) return;
      try {
        await browser.scripting.executeScript({
          target: { tabId: tab.id, allFrames: true },
          files: [`${scriptOf(site)}.js`],
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
  const told = await Promise.all(
    (await tabsWithPeople()).map(async (tabId) => {
      const frames = [...(await framesOf(tabId)).values()];
      return frames.some((frame) => siteOf(frame.url) === site) ? [tabId] : [];
    }),
  );
  const open = await browser.tabs.query({ url: [...originsOf(site)] }).catch(() => []);
  const tabs = new Set([...told.flat(), ...open.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]))]);
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

function sameOrigins(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.length === b.length && a.every((origin) => b.includes(origin))
  );
}
