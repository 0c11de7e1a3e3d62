/** The workspace as tests open it: in front, with every error its console told. */
import type { Page } from 'playwright';
import type { Language } from '../../lib/domain/basics.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { dumpLedger } from './stage.ts';

/** A stored row, whatever its table. */
interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Notebook {
  readonly run: ChromiumRun;
  readonly page: Page;
  /** What the page's console told as errors, and what was thrown in it. */
  readonly errors: string[];
  readonly rows: <One = Row>(table: string) => Promise<readonly One[]>;
}

/**
 * The built extension in Chromium with its workspace open at `hash`, in front of all other tabs: one behind another
 * draws once a second.
 *
 * @param sample with the invented people in it
 */
export async function openNotebook(
  hash: string,
  { sample = false, language = 'en' }: { readonly sample?: boolean; readonly language?: Language } = {},
): Promise<Notebook> {
  const run = await launchChromium({
    extensionDir: builtDir('chrome'),
    headless: true,
    language: language === 'ja' ? 'ja-JP' : 'en-US',
    viewport: { width: 1280, height: 1000 },
  });
  const rows = async <One = Row>(table: string) => ((await dumpLedger(run))[table] ?? []) as readonly One[];
  const welcome = await run.openAsTab('/welcome.html');
  await welcome.getByRole('button', { name: welcomeWords[language].start }).click();
  if (sample) {
    await welcome.getByRole('button', { name: welcomeWords[language].trySample }).click();
    await until('sample people', async () => (await rows('contacts')).length > 5);
  }
  const page = await run.openAsTab(`/workspace.html${hash}`);
  await page.bringToFront();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return { run, page, errors, rows };
}
