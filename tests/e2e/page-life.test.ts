import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { siteWords } from '../../lib/i18n/site.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type DomNode, shownIn } from '../pages/spotter-stage.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { ChromiumTarget, listTargets } from '../tools/browsers/chromium-target.ts';
import { extensionWorld } from '../tools/browsers/extension-world.ts';
import { findChromium } from '../tools/browsers/find.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import type { Person } from './hydrated-list.ts';
import { drawnFor, type LifePages, list, PEOPLE, row, serveLifePages, type Who } from './life-pages.ts';
import { dumpLedger } from './stage.ts';

/**
 * R7 and what else befalls a page while the extension stands in it: updates, going back, frames, prerendering, hidden
 * tabs, restored sessions, navigation without a load, rows used again, hydration. On each: one mark for each person,
 * never a wrong one, and no error in the page's console.
 */

const why = whyNot('chromium');

describe.skipIf(why !== undefined)(suiteName('the life of a page, in Chromium', why), () => {
  let run: ChromiumRun;
  let pages: LifePages;
  const errors: string[] = [];
  // A copy, as one test replaces it by a newer version.
  const folder = mkdtempSync(join(tmpdir(), 'tsunagi-life-'));
  const extensionDir = join(folder, 'extension');

  beforeAll(async () => {
    pages = await serveLifePages();
    cpSync(builtDir('chrome'), extensionDir, { recursive: true });
    run = await launchChromium({
      extensionDir,
      profileDir: join(folder, 'profile'),
      headless: true,
      language: 'en-US',
      grants: ['http://127.0.0.1/*'],
      backForwardCache: true,
    });
    const welcome = await run.openAsTab('/welcome.html');
    await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
    await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
    const page = await open('/');
    const popup = await run.openPopup(page);
    await popup.click(`text=${siteWords.en.startHere('127.0.0.1')}`);
    await marked(page, drawnFor('greg', 'rin'));
    await popup.close();
  });

  afterAll(async () => {
    await run?.close();
    await pages?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    for (const page of run.context.pages())
      if (page.url().startsWith(pages.origin)) await page.close().catch(() => {});
    expect(errors.splice(0), 'errors in consoles of pages').toEqual([]);
  });

  const watch = (page: Page): Page => {
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    return page;
  };
  async function open(path: string): Promise<Page> {
    const page = watch(await run.context.newPage());
    await page.goto(pages.origin + path);
    return page;
  }

  /** Has the page's React draw these people. */
  const show = (page: Page, ...people: readonly Who[]) =>
    page.evaluate(
      (given) => (window as never as { show: (people: readonly Person[]) => void }).show(given),
      people.map((who) => PEOPLE[who]),
    );

  /** Every mark in the page and its frames: `Greg Smith:drawn, Rin Stranger:`. */
  async function marksIn(send: () => Promise<{ root: DomNode }>): Promise<string> {
    const { root } = await send();
    return [...shownIn(root)].map(({ behind, look }) => `${behind}:${look ? 'drawn' : ''}`).join(', ');
  }
  async function marksOf(page: Page): Promise<string> {
    const cdp = await page.context().newCDPSession(page);
    try {
      return await marksIn(() => cdp.send('DOM.getDocument', { depth: -1, pierce: true }));
    } finally {
      await cdp.detach();
    }
  }
  async function marked(page: Page, expected: string, timeoutMs = 6000): Promise<void> {
    let last = '';
    try {
      await until(
        'marks',
        async () => {
          last = await marksOf(page);
          return last === expected;
        },
        timeoutMs,
      );
    } catch {
      expect(last).toBe(expected);
    }
  }

  /** Whom the open pages have told of, as the worker remembers it: names. */
  const toldOf = async (path: string): Promise<readonly (string | undefined)[]> => {
    const worker = await run.worker();
    const all = await worker.evaluate(() => chrome.storage.session.get(null));
    return Object.entries(all)
      .filter(([key]) => key.startsWith('page:'))
      .map(([, value]) => value as { url: string; people: { name?: string }[] })
      .filter(({ url }) => url === pages.origin + path)
      .flatMap(({ people }) => people.map(({ name }) => name));
  };

  /** A tab of the browser's own making, which Playwright may lose sight of. */
  async function attachedTab(path: string): Promise<ChromiumTarget> {
    await run.session.send('Target.createTarget', { url: pages.origin + path });
    return tabAt(path);
  }
  async function tabAt(path: string): Promise<ChromiumTarget> {
    const info = await until(`a tab at ${path}`, async () =>
      (await listTargets(run.session)).find(
        ({ url, type }) => type === 'page' && url === pages.origin + path,
      ),
    );
    return ChromiumTarget.attach(run.session, info);
  }
  async function closeTab(tab: ChromiumTarget): Promise<void> {
    const at = await tab.evaluate('location.href');
    const info = (await listTargets(run.session)).find(({ url }) => url === at);
    if (info) await run.session.send('Target.closeTarget', { targetId: info.targetId });
  }
  const markedIn = (tab: ChromiumTarget, expected: string) =>
    until(`${expected}`, async () => {
      const shown = await marksIn(
        () => tab.send('DOM.getDocument', { depth: -1, pierce: true }) as Promise<{ root: DomNode }>,
      );
      return shown === expected;
    });

  it('keeps its marks through hydration by React, and through what React draws afterwards', async () => {
    const page = await open('/hydrated');
    await marked(page, drawnFor('greg', 'rin'));
    expect(await page.evaluate('window.trouble')).toEqual([]);
    await show(page, 'sarah', 'greg', 'rin');
    await marked(page, drawnFor('sarah', 'greg', 'rin'));
    await show(page, 'rin');
    await marked(page, drawnFor('rin'));
    await show(page, 'rin', 'greg');
    await marked(page, drawnFor('rin', 'greg'));
  });

  it('marks people in frames: added late, from srcdoc, and written into an empty one', async () => {
    const page = await open('/frames');
    const inFrames = `${drawnFor('greg')}, ${drawnFor('sarah', 'rin')}, ${drawnFor('rin', 'sarah')}, ${drawnFor('aki', 'greg')}`;
    await marked(page, inFrames);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/other';
      document.body.append(frame);
    });
    await marked(page, `${inFrames}, ${drawnFor('aki', 'sarah')}`);
  });

  it('follows navigation without a load: the new address is told with the new people', async () => {
    const page = await open('/');
    await marked(page, drawnFor('greg', 'rin'));
    await page.evaluate(
      async (html) => {
        history.pushState({}, '', '/next');
        await new Promise((resolve) => setTimeout(resolve, 80));
        const table = document.querySelector('#messagelist');
        if (table) table.outerHTML = html;
      },
      list('sarah', 'aki'),
    );
    await marked(page, drawnFor('sarah', 'aki'));
    await until('the worker to know', async () => (await toldOf('/next')).length === 2);
    expect(await toldOf('/next')).toEqual([PEOPLE.sarah[0], PEOPLE.aki[0]]);
    expect(await toldOf('/')).toEqual([]);
  });

  it('never leaves a mark with the wrong person where a list uses its rows again', async () => {
    const page = await open('/');
    await page.evaluate(
      (rows) => {
        const body = document.querySelector('#messagelist tbody');
        if (body) body.innerHTML = rows;
      },
      Array.from({ length: 40 }, (_, at) => row(at % 3 ? 'rin' : 'greg')).join(''),
    );
    const world = await extensionWorld(page, run.extensionId);
    await until('forty marks', async () => (await marksOf(page)).split(', ').length === 40);
    const wrong = await world.evaluate(
      async ([known, unknown]) => {
        const shows = (adr: Element) =>
          [
            ...(chrome.dom
              .openOrClosedShadowRoot(adr.nextElementSibling as HTMLElement)
              ?.querySelectorAll('i') ?? []),
          ].some((shape) => shape.style.clipPath.includes('Z'));
        const isWrong = (adr: Element) => {
          const drawn = adr.nextElementSibling?.localName === 'span' && shows(adr);
          return drawn && adr.querySelector(`[title="${unknown[1]}"]`) !== null;
        };
        /** Frames in a row in which a row was painted with somebody else's mark. */
        let longest = 0;
        let painted = 0;
        const since = new Map<Element, number>();
        const until = performance.now() + 4000;
        let frame = 0;
        while (performance.now() < until) {
          await new Promise(requestAnimationFrame);
          frame += 1;
          // The list turns: every row shows somebody else, in the same nodes.
          if (frame % 4 === 0)
            for (const [at, one] of [...document.querySelectorAll('.adr > .rcmContactAddress')].entries()) {
              const [name, address] = (at + frame / 4) % 3 ? unknown : known;
              one.setAttribute('title', address);
              if (one.firstChild) one.firstChild.nodeValue = name;
            }
          // Behind this frame's own callbacks: what stands now is what is painted.
          await new Promise<void>((resolve) => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve();
            channel.port2.postMessage(0);
          });
          for (const adr of document.querySelectorAll('.adr')) {
            const frames = isWrong(adr) ? (since.get(adr) ?? 0) + 1 : 0;
            since.set(adr, frames);
            if (frames > 0) painted += 1;
            longest = Math.max(longest, frames);
          }
        }
        return { longest, painted, frame };
      },
      [PEOPLE.greg, PEOPLE.rin] as const,
    );
    expect(wrong.frame).toBeGreaterThan(60);
    expect(wrong.longest, `frames in a row with a wrong mark (${JSON.stringify(wrong)})`).toBeLessThanOrEqual(
      1,
    );
    await until('the right marks in the end', async () => {
      const people = await page.locator('.rcmContactAddress').allInnerTexts();
      const right = people.map((name) => `${name}:${name === PEOPLE.greg[0] ? 'drawn' : ''}`).join(', ');
      return (await marksOf(page)) === right;
    });
  });

  it('moves marks along with rows that move', async () => {
    const page = await open('/');
    await marked(page, drawnFor('greg', 'rin'));
    await page.evaluate(() => {
      const body = document.querySelector('#messagelist tbody');
      if (body?.firstElementChild) body.append(body.firstElementChild);
    });
    await marked(page, drawnFor('rin', 'greg'));
  });

  it('is right on a page gone back to from the cache, and silent while it is kept there', async () => {
    const tab = await attachedTab('/?kept');
    await markedIn(tab, drawnFor('greg', 'rin'));
    await tab.evaluate(() => {
      Object.assign(window, { sameDocument: true });
      addEventListener('pageshow', (event) => Object.assign(window, { wasKept: event.persisted }));
    });
    await tab.evaluate(`location.href = ${JSON.stringify(`${pages.origin}/other?after`)}`);
    await markedIn(tab, drawnFor('aki', 'sarah'));
    expect(await toldOf('/?kept')).toEqual([]);
    await tab.evaluate('history.back()');
    await until('the kept page', () => tab.evaluate('window.wasKept === true').catch(() => false));
    await markedIn(tab, drawnFor('greg', 'rin'));
    await until('the worker to know', async () => (await toldOf('/?kept')).length === 2);
    expect(await toldOf('/other?after')).toEqual([]);
    await tab.evaluate('document.querySelector("tbody tr").remove()');
    await markedIn(tab, drawnFor('rin'));
    await closeTab(tab);
  });

  it('is updated while pages are open: the old script silent within a second, one mark for each', async () => {
    const page = await open('/frames');
    const inFrames = `${drawnFor('greg')}, ${drawnFor('sarah', 'rin')}, ${drawnFor('rin', 'sarah')}, ${drawnFor('aki', 'greg')}`;
    await marked(page, inFrames);
    const front = await open('/');
    await marked(front, drawnFor('greg', 'rin'));
    const old = await extensionWorld(front, run.extensionId);
    await old.evaluate(countWork);
    await front.evaluate(() => document.querySelector('tbody')?.append(document.createElement('tr')));
    await until('the script to look at the change', async () => (await old.evaluate(workDone)) > 0);

    const manifest = join(extensionDir, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"version":"0.1.0"', '"version":"0.1.1"'));
    const before = await run.worker();
    const begun = performance.now();
    await before.evaluate(() => chrome.runtime.reload()).catch(() => {});
    // While it reloads there is no extension, and its worker cannot be asked for.
    const version = async () => (await run.worker()).evaluate(() => chrome.runtime.getManifest().version);
    await until('the new version', async () => (await version().catch(() => '')) === '0.1.1', 30_000);
    await marked(front, drawnFor('greg', 'rin'));
    const taken = performance.now() - begun;

    // A second after it became an orphan, whatever happens in the page is no longer the old script's business.
    await front.waitForTimeout(Math.max(0, 1500 - taken));
    const worked = await old.evaluate(workDone);
    expect(worked).toBeGreaterThan(0);
    await front.evaluate((html) => {
      document.querySelector('tbody')?.insertAdjacentHTML('beforeend', html);
    }, row('sarah'));
    await marked(front, drawnFor('greg', 'rin', 'sarah'));
    await front.waitForTimeout(1200);
    expect(await marksOf(front)).toBe(drawnFor('greg', 'rin', 'sarah'));
    expect(await old.evaluate(workDone)).toBe(worked);
    await page.bringToFront();
    await marked(page, inFrames);
    const next = await open('/other');
    await marked(next, drawnFor('aki', 'sarah'));
  });

  it('marks the pages of a restored session', async () => {
    const page = await open('/other?restored');
    await marked(page, drawnFor('aki', 'sarah'));
    // Sessions are written every few seconds at most.
    await page.waitForTimeout(4000);
    await run.kill();
    run = await run.restart({ switches: ['--restore-last-session'] });
    const restored = await until('the restored page', () =>
      run.context.pages().find((one) => one.url() === `${pages.origin}/other?restored`),
    );
    watch(restored);
    await restored.bringToFront();
    await marked(restored, drawnFor('aki', 'sarah'));
  });

  it('draws nothing on a prerendered page before it is shown, and everybody afterwards', async () => {
    await run.close();
    const found = await findChromium(() => {});
    if (!found.ok) throw new Error(found.why);
    const browser = spawn(
      found.path,
      [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--load-extension=${extensionDir}`,
        `${pages.origin}/prerenders`,
      ],
      { stdio: 'ignore' },
    );
    try {
      const { activated, cameAt } = await until('the page to report', () => pages.reports[0], 40_000);
      expect(activated, 'milliseconds prerendered before it was shown').toBeGreaterThan(1000);
      expect(cameAt).toHaveLength(2);
      for (const at of cameAt) expect(at).toBeGreaterThan(activated);
    } finally {
      browser.kill('SIGKILL');
    }
  });
});

/** In a script's world: counts whatever it asks of the document from now on. */
function countWork(): void {
  const world = globalThis as never as { work: number };
  world.work = 0;
  for (const name of ['querySelectorAll', 'querySelector', 'createTreeWalker'] as const) {
    const asked = Document.prototype[name] as (...args: unknown[]) => unknown;
    Object.assign(Document.prototype, {
      [name](this: Document, ...args: unknown[]) {
        world.work += 1;
        return asked.apply(this, args);
      },
    });
  }
}

function workDone(): number {
  return (globalThis as never as { work: number }).work;
}
