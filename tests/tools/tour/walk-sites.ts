/** Marks and the peek on one page after the other, as each site has them: who is this, without a click. */
import { PEEK_HEIGHT, PEEK_WIDTH } from '../../../lib/messages/page.ts';
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import { readPeek, restOn } from './marks.ts';
import { close, openHome } from './popup-hands.ts';
import { type SitePage, serveSitePages } from './site-pages.ts';
import type { Hands } from './tour.ts';
import type { Walk } from './walk.ts';
import { sayMarks } from './walk-mail.ts';
import { like } from './words.ts';

/** As on most screens now: marks and peek are to be sharp there. */
const SHARP = { width: 1280, height: 800, deviceScaleFactor: 2, mobile: false };

export async function walkSites(it: Walk): Promise<void> {
  const glass = await Glass.ofPage(it.page);
  await glass.send('Emulation.setDeviceMetricsOverride', SHARP);
  const pages = await serveSitePages(it.page.context());
  for (const page of pages) await walkSite(it, glass, page);
  await byKey(it, glass);
  await glass.send('Emulation.clearDeviceMetricsOverride');
}

async function walkSite(it: Walk, glass: Glass, { name, did, address, rests, isToStart }: SitePage) {
  const { tour, page } = it;
  await tour.step({
    name: `${name}-marks`,
    did,
    on: glass,
    act: async (hands) => {
      await page.goto(address);
      await page.bringToFront();
      if (!isToStart) return sayMarks(glass);
      const popup = await openHome(it);
      hands.moveTo(popup);
      await hands.click({ role: 'button', name: startIn(it) });
      hands.moveTo(glass);
      const said = await sayMarks(glass);
      await close(popup);
      return said;
    },
  });
  await tour.step({
    name: `${name}-peek`,
    did: `Hands: who is this? The pointer rested on a mark (${did})`,
    on: glass,
    atMost: 0,
    act: async () => {
      await restOn(glass, rests);
      return `beside ${rests}: ${await sayPeek(glass)}`;
    },
  });
  await glass.move({ x: 2, y: 2 });
}

/** A site that is known has three ways to be, another webmail has one button. */
function startIn({ words }: Walk): RegExp {
  return new RegExp(`^${words.site.modes.on}$|${like(words.site.startHere).source}`, 'u');
}

/** On the page at hand, the pointer resting nowhere. */
async function byKey({ tour }: Walk, glass: Glass): Promise<void> {
  await tour.step({
    name: 'peek-by-key',
    did: 'Pressed the key for the peek',
    on: glass,
    atMost: 0,
    act: async (hands) => {
      await pressPeekKey(tour.run.worker(), hands);
      return sayPeek(glass);
    },
  });
  await glass.press('Escape');
}

/** No protocol presses a key of the browser's own: what it would call is called. */
async function pressPeekKey(worker: ReturnType<Walk['tour']['run']['worker']>, hands: Hands): Promise<void> {
  hands.keys++;
  await (await worker).evaluate(() =>
    (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('peek'),
  );
}

/** Where the peek stands and how large, once it is open; its words are pixels. */
async function sayPeek(glass: Glass): Promise<string> {
  const { x, y, width, height } = await until('the peek', () => readPeek(glass));
  if (width !== PEEK_WIDTH || height !== PEEK_HEIGHT) throw new Error(`a peek of ${width} × ${height}`);
  return `a peek of ${width} × ${height} at ${x}, ${y}`;
}
