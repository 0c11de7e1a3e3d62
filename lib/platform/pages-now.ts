import type { OpenRequest } from '../deeds/shell.ts';
import type { SeenMessage } from '../messages/page.ts';
import { browser } from './browser.ts';

/**
 * What the open pages show right now, so that popup and panel can tell without waking the page. It is held in the
 * browser's session storage: in memory only, out of reach of pages, gone with the tab. Nothing of it reaches the disk.
 */

/** What one frame of a tab shows, and whether anybody of it is known. */
export type FrameNow = Omit<SeenMessage, 'type'> & { readonly known?: boolean };

export const frameKey = (tabId: number, frameId: number) => `page:${tabId}:${frameId}`;
const isFrameKey = (key: string) => key.startsWith('page:');
/** Of a frame's key. */
export const tabOf = (key: string) => Number(key.split(':')[1]);

/** What every frame of every tab shows, by `frameKey`. */
export async function storedFrames(): Promise<Map<string, FrameNow>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return new Map(all.filter(([key]) => isFrameKey(key)) as [string, FrameNow][]);
}

/** What every frame of a tab shows, by frame id; the tab may still be asked for. */
export async function framesNow(): Promise<(tabId: number) => ReadonlyMap<number, FrameNow>> {
  const all = [...(await storedFrames())];
  return (tabId) => {
    const own = all.filter(([key]) => tabOf(key) === tabId);
    return new Map(own.map(([key, frame]) => [Number(key.split(':')[2]), frame]));
  };
}

/** Calls back whenever what some page shows has changed. Gives the way to stop. */
export function watchPages(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some(isFrameKey)) tell();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const OPEN_REQUEST = 'open-request';

/** Asks whoever opens next (popup or panel) to show somebody. Held in memory until then, and no longer. */
export async function requestOpen(request: OpenRequest): Promise<void> {
  await browser.storage.session.set({ [OPEN_REQUEST]: request });
}

/** Hands over what was requested once, now and whenever somebody is asked for. Gives the way to stop. */
export function takeOpenRequests(tell: (request: OpenRequest) => void): () => void {
  const take = async () => {
    const request = (await browser.storage.session.get(OPEN_REQUEST))[OPEN_REQUEST] as
      | OpenRequest
      | undefined;
    if (!request) return;
    await browser.storage.session.remove(OPEN_REQUEST);
    tell(request);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[OPEN_REQUEST]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(listener);
  void take();
  return () => browser.storage.onChanged.removeListener(listener);
}
