/** The two halves of the README's picture: the sample mail with its marks, and the popup that opened over it. */
import { join } from 'node:path';
import { type Composition, SHARP } from './compose.ts';
import { Glass } from './glass.ts';
import { readMarks, restOn } from './marks.ts';
import { close, openPersonByMark } from './popup-hands.ts';
import { setScreen } from './screen.ts';
import { Hands } from './tour.ts';
import type { Walk } from './walk.ts';

/** As much of the page as is worth showing, in points. */
const SHOWN = { x: 0, y: 0, width: 1280, height: 700, scale: 1 };

/** The page itself is drawn with more dots, and not its picture made larger: the peek asks how sharp the screen is. */
const SCREEN = { width: 1280, height: 800, deviceScaleFactor: SHARP, mobile: false };

/**
 * @param folder for the halves
 * @param file for the whole
 */
export async function pictureForReadme(it: Walk, folder: string, file: string): Promise<Composition> {
  const { tour, page, pages, cast } = it;
  const files = { page: join(folder, 'readme-page.png'), popup: join(folder, 'readme-popup.png') };
  const glass = await Glass.ofPage(page);
  await glass.send('Emulation.setDeviceMetricsOverride', SCREEN);
  await page.goto(pages.mail);
  await page.bringToFront();
  await setScreen(tour.run, SHARP);
  const popup = await openPersonByMark(it, new Hands(glass), cast.sender);
  const other = (await readMarks(glass)).find(({ behind }) => behind !== cast.sender);
  if (other) await restOn(glass, other.behind);
  await glass.picture(files.page, SHOWN);
  const size = await popup.evaluate<{ width: number; height: number }>(
    '({ width: innerWidth, height: innerHeight })',
  );
  await popup.picture(files.popup, { x: 0, y: 0, ...size, scale: 1 });
  await close(popup);
  await setScreen(tour.run);
  await glass.send('Emulation.clearDeviceMetricsOverride');
  const worker = await tour.run.worker();
  const badge = await worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    color: `rgb(${[...(await chrome.action.getBadgeBackgroundColor({}))].slice(0, 3).join(' ')})`,
  }));
  return {
    ...files,
    scheme: tour.scheme,
    icon: join(import.meta.dirname, '..', '..', '..', 'public', 'icon', 'known-32.png'),
    badge,
    address: new URL(pages.mail).host,
    file,
  };
}
