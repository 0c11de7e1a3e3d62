/** The first run, as a newcomer goes through it: LinkedIn's marks switched on, then the invented people. */
import type { Page } from 'playwright';
import { KNOWN_SITES } from '../../../lib/access/sites.ts';
import type { ChromiumRun } from '../browsers/chromium.ts';
import { until } from '../browsers/options.ts';
import { Glass } from './glass.ts';
import type { Tour } from './tour.ts';
import { like, wordsIn } from './words.ts';

/** What the browser would ask about: no protocol can press its button. */
export const SAMPLE_GRANTS: readonly string[] = KNOWN_SITES.flatMap((site) => site.origins);

/** The page that opens by itself after installing. */
export async function openWelcome(run: ChromiumRun): Promise<Page> {
  const address = run.extensionUrl('welcome.html');
  const page = await until('the welcome page to open', () =>
    run.context.pages().find((one) => one.url().startsWith(address)),
  );
  await page.waitForLoadState();
  return page;
}

/** Gives the notebook, which opens in a tab of its own at the end. */
export async function goThroughFirstRun(tour: Tour, welcome: Page): Promise<Page> {
  const { site, welcome: words, workspace } = wordsIn(tour.language);
  const on = await Glass.ofPage(welcome);
  await tour.step({
    name: 'first-run',
    did: 'Installed the extension; its first page opened by itself',
    on,
    act: async () => {
      await on.one({ role: 'button', name: words.trySample });
      const headings = await on.all({ role: 'heading' });
      return headings.map(({ name }) => name).join(' · ');
    },
  });
  await tour.step({
    name: 'sites-chosen',
    did: 'Chose marks on LinkedIn too, and started on the sites',
    on,
    act: async (hands) => {
      await hands.click({ role: 'button', name: site.linkedinMarks });
      await hands.click({ role: 'button', name: words.start });
      await on.one({ role: 'status' });
      return until('the sites to run', async () => {
        for (const seen of await on.all({ role: 'status' })) {
          const text = await on.textOf(seen);
          if (like(words.started).test(text)) return text;
        }
        return undefined;
      });
    },
  });
  let notebook: Page | undefined;
  await tour.step({
    name: 'sample-people',
    did: 'Began with the sample people; the notebook opened',
    on,
    act: async (hands) => {
      notebook = await tour.newTab(() => hands.click({ role: 'button', name: words.trySample }));
      const glass = await Glass.ofPage(notebook);
      hands.moveTo(glass);
      const list = { role: 'region', name: workspace.sections.today };
      return until('the notebook to show something', async () => (await glass.text(list)) || undefined);
    },
  });
  if (!notebook) throw new Error(tour.failures.at(-1)?.saw ?? 'the first run did not come to its end');
  return notebook;
}
