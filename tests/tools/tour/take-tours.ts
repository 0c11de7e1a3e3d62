/** Walks the tour headless: in English and in Japanese, light and dark, and puts the README's pictures together. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Language } from '../../../lib/domain/basics.ts';
import { launchChromium } from '../browsers/chromium.ts';
import type { ColorScheme, Log } from '../browsers/options.ts';
import { type Composition, compose } from './compose.ts';
import { SAMPLE_GRANTS } from './first-run.ts';
import { pictureForReadme } from './readme-picture.ts';
import { serveSamplePages } from './sample-pages.ts';
import { setScreen } from './screen.ts';
import { SITE_PAGE_GRANTS } from './site-pages.ts';
import { A_KEY, type Line, Tour } from './tour.ts';
import { walk } from './walk.ts';

interface TourPlace {
  readonly extensionDir: string;
  readonly executablePath: string;
  readonly log: Log;
}

interface Variant {
  readonly language: Language;
  readonly scheme: ColorScheme;
  readonly way: 'whole' | 'main';
  /** Pictures on every site: once in each language and each scheme is enough. */
  readonly sites?: true;
  /** Within the tour's folder; the first variant's pictures and lines are the tour's own. */
  readonly folder: string;
}

const VARIANTS: readonly Variant[] = [
  { language: 'en', scheme: 'light', way: 'whole', sites: true, folder: '' },
  { language: 'ja', scheme: 'light', way: 'whole', folder: 'ja' },
  { language: 'en', scheme: 'dark', way: 'main', folder: 'dark' },
  { language: 'ja', scheme: 'dark', way: 'main', sites: true, folder: 'ja-dark' },
];

interface Taken {
  readonly variant: Variant;
  readonly lines: readonly Line[];
  readonly composition: Composition | undefined;
}

/** Gives the exit code: 1 if any step failed. */
export async function takeTours({ extensionDir, executablePath, log }: TourPlace): Promise<number> {
  const begun = performance.now();
  const folder = resolve(process.env.TSUNAGI_OUT ?? '.output', 'tour');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const take = (variant: Variant) => {
    const readme = join(folder, ['readme', variant.folder].filter(Boolean).join('-').concat('.png'));
    return takeOne({ ...variant, readme }, join(folder, variant.folder), {
      extensionDir,
      executablePath,
      log,
    });
  };
  const [first, ...others] = VARIANTS;
  // The first alone: its times are told. The others share the machine.
  const taken = [...(first ? [await take(first)] : []), ...(await Promise.all(others.map(take)))];

  const compositions = taken.flatMap(({ composition }) => composition ?? []);
  const unmade = await compose(executablePath, compositions).then(
    () => [],
    (error: unknown) => [`the README’s pictures: ${(error as Error).message}`],
  );

  const failedSteps = taken.flatMap(({ variant, lines }) =>
    lines
      .filter((line) => line.failed)
      .map((line) => `${variant.language} ${variant.scheme}, ${line.step}: ${line.saw}`),
  );
  const failed = [...failedSteps, ...unmade];
  const pictures = taken.reduce(
    (sum, { lines }) => sum + new Set(lines.map(({ picture }) => picture)).size,
    0,
  );
  for (const line of taken[0]?.lines ?? []) {
    const what = line.did.replace(/\..*$/u, '');
    if (line.atMost !== undefined)
      log(`${what}: ${line.clicks} clicks (goal: at most ${line.atMost}), ${line.keys} keys, ${line.ms} ms`);
    if (line.atMostSeconds !== undefined)
      log(
        `${what}: ${line.keys} keys, ${line.seconds} s at ${A_KEY} ms a key (goal: at most ${line.atMostSeconds})`,
      );
  }
  const shown = relative('.', folder) || folder;
  log(
    `${pictures} pictures in ${shown}, their story in ${join(shown, 'tour.json')}, for the README ${join(shown, 'readme.png')}`,
  );
  log(
    `${taken.flatMap(({ lines }) => lines).length - failedSteps.length} steps passed, ${failed.length} failed, in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  for (const line of failed) log(`failed: ${line}`);
  return failed.length > 0 ? 1 : 0;
}

async function takeOne(
  variant: Variant & { readme: string },
  folder: string,
  { extensionDir, executablePath, log }: TourPlace,
): Promise<Taken> {
  const { language, scheme } = variant;
  const name = `${language === 'ja' ? 'Japanese' : 'English'}, ${scheme}`;
  log(`the tour in ${name}…`);
  const run = await launchChromium({
    extensionDir,
    executablePath,
    headless: true,
    language: language === 'ja' ? 'ja-JP' : 'en-US',
    colorScheme: scheme,
    grants: [...SAMPLE_GRANTS, ...SITE_PAGE_GRANTS],
  });
  await setScreen(run);
  const begun = performance.now();
  // Of those that run side by side only what went wrong is told.
  const tell = (line: string) =>
    (variant.folder === '' || line.includes('✗')) && log(`${language} ${scheme}${line}`);
  const tour = new Tour({ run, language, scheme, folder, log: tell });
  let composition: Composition | undefined;
  try {
    const pages = await serveSamplePages(run.context, language);
    await walk(tour, pages, variant, async (it) => {
      composition = await pictureForReadme(it, folder, variant.readme);
    });
  } catch (error) {
    tour.fail('ended', error as Error);
  } finally {
    await run.close();
  }
  log(
    `the tour in ${name}: ${tour.lines.length} steps, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  return { variant, lines: tour.lines, composition };
}
