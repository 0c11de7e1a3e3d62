import type { ChromiumRun } from '../browsers/chromium.ts';

/**
 * Without a display the screen is 800 by 600, too low for a whole popup. How sharp it is only the screen can say to a
 * popup: unlike a page it takes no other metrics, and a picture of it that is enlarged repeats its upper half.
 * @param sharp dots to a point
 */
export async function setScreen({ session }: ChromiumRun, sharp = 1): Promise<void> {
  const send = session.send.bind(session) as unknown as (method: string, params?: object) => Promise<unknown>;
  const { screenInfos } = (await send('Emulation.getScreenInfos')) as {
    screenInfos: readonly { id: string }[];
  };
  const size = { width: 1600 * sharp, height: 1000 * sharp };
  await send('Emulation.updateScreen', { screenId: screenInfos[0]?.id, ...size, devicePixelRatio: sharp });
}
