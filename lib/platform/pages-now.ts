import type { PagePerson } from '../deeds/shell.ts';
import type { SeenMessage } from '../messages/page.ts';
import { browser } from './browser.ts';

/**
 * What the open pages show right now, so that popup and panel can tell without waking the page. It is held in the
 * browser's session storage: in memory only, out of reach of pages, gone with the tab. Nothing of it reaches the disk.
 */

/** What one frame of a tab shows. */
export type FrameNow = Omit<SeenMessage, 'type'>;

const frameKey = (tabId: number, frameId: number) => `page:${tabId}:${frameId}`;

/** Remembers what a frame shows. A new document in the tab's main frame forgets what its old frames showed. */
export async function rememberFrame(tabId: number, frameId: number, frame: FrameNow): Promise<void> {
  if (frameId === 0) {
    const before = await framesOf(tabId);
    const main = before.get(0);
    if (main && main.documentKey !== frame.documentKey) await forgetTab(tabId);
  }
  const key = frameKey(tabId, frameId);
  try {
    await browser.storage.session.set({ [key]: frame });
  } catch {
    // The room is full (10 MB in Chromium): what other tabs showed goes, and of a page without end the beginning stays.
    await forgetOtherTabs(tabId);
    await browser.storage.session.set({ [key]: { ...frame, people: frame.people.slice(0, 200) } });
  }
}

async function forgetOtherTabs(tabId: number): Promise<void> {
  const others = (await tabsWithPeople()).filter((other) => other !== tabId);
  await Promise.all(others.map(forgetTab));
}

/** Forgets a frame, if it still shows that document. */
export async function forgetFrame(tabId: number, frameId: number, documentKey: string): Promise<void> {
  const key = frameKey(tabId, frameId);
  const stored = (await browser.storage.session.get(key))[key] as FrameNow | undefined;
  if (stored?.documentKey === documentKey) await browser.storage.session.remove(key);
}

export async function forgetTab(tabId: number): Promise<void> {
  const keys = [...(await framesOf(tabId)).keys()].map((frameId) => frameKey(tabId, frameId));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** What every frame of a tab shows, by frame id. */
export async function framesOf(tabId: number): Promise<ReadonlyMap<number, FrameNow>> {
  return (await framesNow())(tabId);
}

/** The same for whichever tab, where the tab is still being asked for. */
export async function framesNow(): Promise<(tabId: number) => ReadonlyMap<number, FrameNow>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return (tabId) => {
    const frames = new Map<number, FrameNow>();
    for (const [key, value] of all) {
      const [what, tab, frame] = key.split(':');
      if (what === 'page' && Number(tab) === tabId) frames.set(Number(frame), value as FrameNow);
    }
    return frames;
  };
}

/** Tabs that have told whom they show. */
export async function tabsWithPeople(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return [...new Set(keys.filter((key) => key.startsWith('page:')).map((key) => Number(key.split(':')[1])))];
}

/** Calls back whenever what some page shows has changed. Gives the way to stop. */
export function watchPages(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('page:'))) tell();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const OPEN_REQUEST = 'open-request';

/** A mark was clicked: whoever opens next (popup or panel) shows this person. */
export async function requestOpen(person: PagePerson): Promise<void> {
  await browser.storage.session.set({ [OPEN_REQUEST]: person });
}

/** Hands over the requested person once, now and whenever one is asked for. Gives the way to stop. */
export function takeOpenRequests(tell: (person: PagePerson) => void): () => void {
  const take = async () => {
    const person = (await browser.storage.session.get(OPEN_REQUEST))[OPEN_REQUEST] as PagePerson | undefined;
    if (!person) return;
    await browser.storage.session.remove(OPEN_REQUEST);
    tell(person);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[OPEN_REQUEST]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(listener);
  void take();
  return () => browser.storage.onChanged.removeListener(listener);
}
