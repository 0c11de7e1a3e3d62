/** The two halves of the README's picture: the sample mail with its marks, and the popup that opened over it. */
import { join, dirname } from 'node:path';
import { type Composition, SHARP } from './compose.ts';
import { Glass } from './glass.ts';
import { readMarks } from './marks.ts';
import { CAST } from './cast.ts';
import { close } from './popup-hands.ts';
import type { SamplePages } from './sample-pages.ts';
import type { Tour } from './tour.ts';
import { until } from '../browsers/options.ts';

export type Composed = Composition;

/** As much of the page as is worth showing, in points. */
const SHOWN = { x: 0, y: 0, width: 1280, height: 700 };

export async function pictureForReadme(tour: Tour, pages: SamplePages, folder: string, name: string): Promise<Composed> {
  const page = await tour.run.context.newPage();
  const glass = await Glass.ofPage(page);
  await page.goto(pages.mail);
  const { sender } = CAST[tour.language];
  const mark = await until('the mark', async () => (await readMarks(glass)).find(({ behind }) => behind === sender));
  const files = { page: join(folder, `${name}-page.png`), popup: join(folder, `${name}-popup.png`) };
  await glass.picture(files.page, { ...SHOWN, scale: SHARP });
  const popup = await tour.opened('popup.html', () => glass.click(mark.at));
  await popup.one({ role: 'article', name: sender });
  const size = await popup.evaluate<{ width: number; height: number }>('({ width: innerWidth, height: innerHeight })');
  await popup.picture(files.popup, { x: 0, y: 0, ...size, scale: SHARP });
  await close(popup);
  const worker = await tour.run.worker();
  const badge = await worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    color: `rgb(${[...(await chrome.action.getBadgeBackgroundColor({}))].slice(0, 3).join(' ')})`,
  }));
  return {
    ...files,
    scheme: tour.scheme,
    icon: join(import.meta.dirname, '..', '..', '..', 'public', 'icon', 'known-48.png'),
    badge,
    address: new URL(pages.mail).host,
    file: join(tour.language === 'en' && tour.scheme === 'light' ? folder : dirname(folder), `${name}.png`),
  };
}
