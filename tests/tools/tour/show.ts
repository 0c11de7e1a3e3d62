/** Opens a window for a newcomer: the first run is over, invented people are in the notebook, sample pages stand open. */
import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import type { Language } from '../../../lib/domain/basics.ts';
import { type ChromiumRun, launchChromium } from '../browsers/chromium.ts';
import type { Log } from '../browsers/options.ts';
import { goThroughFirstRun, openWelcome, SAMPLE_GRANTS } from './first-run.ts';
import { serveSamplePages } from './sample-pages.ts';
import { Tour } from './tour.ts';

interface ShowOptions {
  readonly extensionDir: string;
  readonly executablePath: string;
  /** Leaves the first run to the newcomer. */
  readonly fresh: boolean;
  readonly language: Language;
  readonly log: Log;
}

const WHAT_TO_DO: Readonly<Record<Language, { readonly ready: string; readonly fresh: string }>> = {
  en: {
    ready: `
Tsunagi is open, with invented people in its notebook.
  1  Tab “A small press…”: click a mark beside a name, and the person opens.
  2  Tab “Greg Smith”: the same on a profile. Nora Lindqvist, at the right, is not in the notebook yet.
  3  The icon at the right of the toolbar, or Alt+Shift+R: who is on this page, and what is due today.
     Over the first mail it also finds who fits what the mail needs.
  4  Tab “A herbarium…”: a mail that introduces somebody; the icon offers to record it.
Close the window or press Ctrl+C here to end. Nothing of it is kept.`,
    fresh: `
Tsunagi is open as on its first day: choose the sites, or try it with sample people.
The other tabs are sample pages, two mails and a profile.
Close the window or press Ctrl+C here to end. Nothing of it is kept.`,
  },
  ja: {
    ready: `
Tsunagiを、架空の人たちの紹介帳とともに開きました。
  1  タブ「ショールームの紹介動画…」：名前の横の印をクリックすると、その人が開きます。
  2  タブ「中村 翔」：プロフィールでも同じです。右にいる西田 悠さんは、まだ紹介帳にいません。
  3  ツールバー右のアイコン、または Alt+Shift+R：このページの人と、今日のやること。
     最初のメールでは、メールのご要望に合う人も探せます。
  4  タブ「植物園の里見様のご紹介」：人を紹介するメールです。アイコンから記録できます。
終わるには、ウィンドウを閉じるか、ここで Ctrl+C を押してください。内容は残りません。`,
    fresh: `
Tsunagiを、初めての状態で開きました。サイトを選ぶか、見本の人たちで試せます。
ほかのタブは見本のページ（メール2通とプロフィール）です。
終わるには、ウィンドウを閉じるか、ここで Ctrl+C を押してください。内容は残りません。`,
  },
};

/** Gives the exit code, once the window has been closed. */
export async function show({
  extensionDir,
  executablePath,
  fresh,
  language,
  log,
}: ShowOptions): Promise<number> {
  const run = await launchChromium({
    extensionDir,
    executablePath,
    headless: false,
    language: language === 'ja' ? 'ja-JP' : 'en-US',
    viewport: null,
    grants: fresh ? [] : SAMPLE_GRANTS,
  });
  // Playwright answers Ctrl+C itself: it closes the browser and ends this process.
  process.on('exit', () => rmSync(run.profileDir, { recursive: true, force: true }));
  await prepare(run, language, fresh);
  log(WHAT_TO_DO[language][fresh ? 'fresh' : 'ready']);
  await closed(run.context);
  await run.close();
  return 0;
}

async function prepare(run: ChromiumRun, language: Language, fresh: boolean): Promise<void> {
  await widen(run);
  const pages = await serveSamplePages(run.context, language);
  const welcome = await openWelcome(run);
  for (const page of run.context.pages()) if (page.url() === 'about:blank') await page.close();
  if (!fresh) await firstRun(run, language, welcome);
  const mail = await open(run.context, pages.mail);
  await open(run.context, pages.known);
  await open(run.context, pages.introduction);
  await (fresh ? welcome : mail).bringToFront();
}

/** Chromium's first window is narrow; one that is too large for the screen is made to fit by the system. */
async function widen({ context, session }: ChromiumRun): Promise<void> {
  const [page] = context.pages();
  if (!page) return;
  const { targetInfo } = await (await context.newCDPSession(page)).send('Target.getTargetInfo');
  const { windowId } = await session.send('Browser.getWindowForTarget', { targetId: targetInfo.targetId });
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 1360, height: 900 } });
}

/** The same as in the tour, without pictures. A step that fails is told. */
async function firstRun(run: ChromiumRun, language: Language, welcome: Page): Promise<void> {
  const tour = new Tour({ run, language, log: () => {} });
  await goThroughFirstRun(tour, welcome);
  for (const { step, saw } of tour.failures) throw new Error(`${step}: ${saw}`);
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The last tab closed is the window closed; on macOS the browser itself would stay. */
async function closed(context: BrowserContext): Promise<void> {
  await new Promise<void>((done) => {
    const look = () => context.pages().length === 0 && done();
    const watch = (page: Page) => page.on('close', look);
    context.pages().forEach(watch);
    context.on('page', watch);
    context.on('close', () => done());
  });
}
