// biome-ignore-all lint/performance/useDomNodeTextContent: what a page can read is the point here
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SeenMessage } from '../../lib/messages/page.ts';
import { ORIGIN, openChromium, type Stage, setStage } from './spotter-stage.ts';

let browser: Browser;
let context: BrowserContext;
const stages: Stage[] = [];

beforeAll(async () => {
  browser = await openChromium();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  const complaints = stages.splice(0).flatMap((stage) => stage.complaints);
  await context.close();
  expect(complaints, 'errors in the page').toEqual([]);
});

async function on(body: Parameters<typeof setStage>[1]): Promise<Stage> {
  const stage = await setStage(context, body);
  stages.push(stage);
  return stage;
}

/** A stage with the spotter at work and everybody marked. */
async function spottedOn(body: string, expected: readonly string[]): Promise<Stage> {
  const stage = await on(body);
  await stage.page.waitForLoadState('load');
  await stage.inject();
  await stage.until(expected);
  return stage;
}

const row = (slug: string, name: string) => `<li class="row"><a href="/in/${slug}">${name}</a></li>`;
const LIST = `<ul>${row('dsan-1', 'Greg')}${row('x-1', 'Rin')}${row('d-1', 'Aki')}</ul>`;
const LIST_MARKS = ['Greg:dsan', 'Rin:', 'Aki:d'];

describe('what the page can see', { timeout: 30_000 }, () => {
  test('known and unknown people have one element with one geometry', async () => {
    const { page } = await spottedOn(LIST, LIST_MARKS);
    const seen = await page.evaluate(() =>
      Array.from(document.querySelectorAll('li'), (li) => {
        const host = li.lastElementChild as HTMLElement;
        const style = getComputedStyle(host);
        const { width, height } = host.getBoundingClientRect();
        const link = li.firstElementChild?.getBoundingClientRect();
        const box = host.getBoundingClientRect();
        const shadows = ['::before', '::after'].map((part) => getComputedStyle(host, part).display);
        return JSON.stringify({
          nodes: li.childNodes.length,
          name: host.localName,
          attributes: host.attributes.length,
          children: host.childNodes.length,
          text: host.innerText + host.textContent,
          root: host.shadowRoot,
          size: [width, height, host.offsetWidth, host.clientWidth, host.scrollWidth, host.scrollHeight],
          gap: Math.round(box.left - (link?.right ?? 0)),
          low: Math.round(box.bottom - (link?.bottom ?? 0)),
          row: li.getBoundingClientRect().height,
          style: Array.from(style, (property) => `${property}:${style.getPropertyValue(property)}`),
          shadows,
          hit: document.elementFromPoint(box.left + 7, box.top + 7) === host,
          hitCount: document.elementsFromPoint(box.left + 7, box.top + 7).length,
          focusable: host.tabIndex,
        });
      }),
    );
    expect(new Set(seen).size).toBe(1);
    expect(JSON.parse(seen[0] ?? '')).toMatchObject({
      name: 'span',
      attributes: 0,
      children: 0,
      text: '',
      root: null,
      size: [14, 14, 14, 14, 14, 14],
      gap: 4,
      hit: true,
      focusable: -1,
    });
  });

  test('no text, no global, no way into the root', async () => {
    const stage = await on(LIST);
    await stage.page.waitForLoadState('load');
    const globals = () => stage.page.evaluate(() => Object.getOwnPropertyNames(window).sort().join());
    const before = {
      globals: await globals(),
      text: await stage.page.evaluate(() => document.body.innerText),
    };
    await stage.inject();
    await stage.until(LIST_MARKS);
    expect(await globals()).toBe(before.globals);
    expect(await stage.page.evaluate(() => document.body.innerText)).toBe(before.text);
    const tries = await stage.page.evaluate(() => {
      const host = document.querySelector('li')?.lastElementChild as HTMLElement;
      const found = ['disc', 'svg', 'Tsunagi', 'M7'].filter((word) =>
        (window as never as { find(w: string): boolean }).find(word),
      );
      let error = '';
      try {
        host.attachShadow({ mode: 'open' });
      } catch (reason) {
        error = (reason as Error).name;
      }
      const html = document.body.getHTML({ serializableShadowRoots: true });
      return {
        found,
        error,
        html: html.includes('svg'),
        clone: host.cloneNode(true).childNodes.length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        animations: document.getAnimations().length,
      };
    });
    expect(tries).toEqual({
      found: [],
      error: 'NotSupportedError',
      html: false,
      clone: 0,
      sheets: 0,
      animations: 0,
    });
  });

  test("the page's own styles do not reach it", async () => {
    const style = `<style>span{display:none!important;width:90px!important;opacity:0!important;transition:all 9s!important;animation:a 1s infinite}
      span::before,span::after{content:"x";display:block!important;width:50px}@keyframes a{to{width:200px}}</style>`;
    const { page } = await spottedOn(style + LIST, LIST_MARKS);
    const sizes = await page.evaluate(() =>
      Array.from(document.querySelectorAll('li > span'), (host) => {
        const { width, height } = host.getBoundingClientRect();
        return [width, height, getComputedStyle(host).opacity, host.scrollWidth].join();
      }),
    );
    expect(sizes).toEqual(['14,14,1,14', '14,14,1,14', '14,14,1,14']);
  });

  test('a trusted press on a mark opens its person and nothing below it; made-up events do nothing', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    const { page } = stage;
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        document.addEventListener(type, (event) => heard.push(`${type} ${event.defaultPrevented}`));
    });
    const heard = () => page.evaluate(() => (window as never as { heard: string[] }).heard.splice(0));
    // A stranger's too: what a press does must not tell the page whom it was about.
    for (const at of [0, 1, 2]) {
      const whom = await page.locator('li > a').nth(at).getAttribute('href');
      const box = await page.locator('li > span').nth(at).boundingBox();
      await page.mouse.click((box?.x ?? 0) + 7, (box?.y ?? 0) + 7);
      expect(await heard()).toEqual([]);
      const opened = await stage.sent('open');
      expect(opened.filter((message) => message.type === 'open' && message.whom === whom)).toHaveLength(1);
    }
    const outcomes = await page.evaluate(() =>
      Array.from(document.querySelectorAll('li > span'), (host) =>
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
      ),
    );
    expect(outcomes).toEqual([true, true, true]);
    expect(await heard()).toEqual(['click false', 'click false', 'click false']);
    await page
      .locator('li')
      .first()
      .evaluate((li) => li.addEventListener('click', (event) => event.preventDefault()));
    await page.locator('a').first().click();
    expect(await heard()).toContain('click true');
    expect(await stage.sent('open')).toHaveLength(3);
  });

  test('the pointer resting on a mark brings its peek, of one size for everybody, and nothing to the page', async () => {
    const stage = await spottedOn(`<main style="padding-top:300px">${LIST}</main>`, LIST_MARKS);
    const { page } = stage;
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((records) => heard.push(`${records.length} records`)).observe(document, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
      for (const type of ['toggle', 'beforetoggle', 'focusin', 'focusout', 'scroll', 'resize'])
        document.addEventListener(type, () => heard.push(type), true);
    });
    const seen: string[] = [];
    for (const at of [0, 1, 2]) {
      const box = await page.locator('li > span').nth(at).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 7, (box?.y ?? 0) + 7);
      await stage.wait(450);
      const peeks = await stage.peeks();
      expect(peeks).toHaveLength(1);
      const { left = 0, top = 0, width, height } = peeks[0] ?? {};
      seen.push([width, height, left - (box?.x ?? 0), top - (box?.y ?? 0)].join());
      const below = await page.evaluate(
        ([x = 0, y = 0]) => document.elementsFromPoint(x, y).map(({ localName }) => localName),
        [left + 50, top + 50],
      );
      expect(below).not.toContain('canvas');
      await page.mouse.move(5, 5);
      expect(await stage.peeks()).toEqual([]);
    }
    expect(new Set(seen)).toEqual(new Set(['320,116,0,20']));
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
    const whom = await page
      .locator('li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect((await stage.sent('peek')).map((message) => message.type === 'peek' && message.whom)).toEqual(
      whom,
    );
  });

  test('by key the peek is of whoever is pointed at or has the focus, else of the first; any key closes it', async () => {
    // A stranger first: were they passed over, the page could see who is known.
    const stage = await spottedOn(`<ul>${row('x-1', 'Rin')}${row('d-1', 'Aki')}</ul>`, ['Rin:', 'Aki:d']);
    const press = async () => {
      await stage.tell("for (const hear of stage.listeners) hear({ type: 'peek' })");
      await stage.wait(100);
    };
    const asked = async () =>
      (await stage.sent('peek')).map((message) => message.type === 'peek' && message.whom);
    await press();
    expect(await asked()).toEqual(['/in/x-1']);
    expect(await stage.peeks()).toHaveLength(1);
    await stage.page.keyboard.press('Escape');
    expect(await stage.peeks()).toEqual([]);
    await stage.page.locator('a').nth(1).focus();
    await press();
    expect(await asked()).toEqual(['/in/x-1', '/in/d-1']);
    await stage.page.keyboard.press('Escape');
    await stage.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await stage.page.locator('a').nth(1).hover();
    await press();
    expect(await asked()).toEqual(['/in/x-1', '/in/d-1', '/in/d-1']);
  });

  test('nothing in a letter being written', async () => {
    await spottedOn(`<div contenteditable>${row('d-2', 'Quoted')}</div>${LIST}`, LIST_MARKS);
  });
});

describe('following the page', { timeout: 30_000 }, () => {
  test('somebody already asked about is drawn before the next frame, in a task and in a frame', async () => {
    const { page } = await spottedOn(LIST, LIST_MARKS);
    await page.waitForTimeout(200);
    const early = await page.evaluate(async () => {
      const enter = async (slug: string) => {
        const li = document.createElement('li');
        li.innerHTML = `<a href="/in/${slug}">again</a>`;
        document.querySelector('ul')?.append(li);
        await Promise.resolve();
        return li.childNodes.length;
      };
      const inTask = await enter('dsan-1');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const inFrame = await new Promise<number>((resolve) =>
        requestAnimationFrame(() => resolve(enter('x-1'))),
      );
      return [inTask, inFrame];
    });
    expect(early).toEqual([2, 2]);
  });

  test('a re-used row gets the look of the person it shows now', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.page.evaluate(() => {
      const links = document.querySelectorAll('a');
      const put = (link: Element | undefined, slug: string, name: string) => {
        link?.setAttribute('href', `/in/${slug}`);
        if (link?.firstChild) link.firstChild.nodeValue = name;
      };
      put(links[0], 'x-1', 'Rin');
      put(links[1], 'dsan-1', 'Greg');
      put(links[2], 'n-9', 'New');
    });
    await stage.until(['Rin:', 'Greg:dsan', 'New:n']);
    expect(await stage.page.locator('li > span').count()).toBe(3);
  });

  test('moved rows keep their marks, removed rows take them along', async () => {
    const stage = await spottedOn(
      `<div>${'<a href="/in/d-1">A</a><a href="/in/s-1">B</a><a href="/in/a-1">C</a>'}</div>`,
      ['A:d', 'B:s', 'C:a'],
    );
    await stage.page.evaluate(() => {
      const [a, , c] = document.querySelectorAll('a');
      if (a && c) c.after(a); // without its mark
    });
    await stage.until(['B:s', 'C:a', 'A:d']);
    await stage.page.evaluate(() => document.querySelector('a')?.remove());
    await stage.until(['C:a', 'A:d']);
  });

  test('what the page removes is put back, but not for ever', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    const wipe = () => stage.page.evaluate(() => document.querySelector('li > span')?.remove());
    for (let times = 0; times < 4; times++) {
      await wipe();
      await stage.until(LIST_MARKS);
    }
    await wipe();
    await stage.wait(300);
    expect((await stage.marks()).map(({ behind }) => behind)).toEqual(['Rin', 'Aki']);
  });

  test('nothing is put in before the page has loaded; what hydration wipes comes back', async () => {
    const stage = await on(`<div id="app">${LIST}</div><script>
      window.inserted = []; window.loadedAt = Infinity;
      addEventListener('load', () => { loadedAt = performance.now(); setTimeout(() => { app.innerHTML = app.innerHTML.replaceAll('<span></span>', ''); }, 400); });
      new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) if (n.localName === 'span') inserted.push(performance.now()); }).observe(document, { childList: true, subtree: true });
      </script><img src="/slow.png">`);
    await stage.inject();
    await stage.until(LIST_MARKS);
    await stage.wait(700);
    await stage.until(LIST_MARKS);
    const { first, loaded } = (await stage.page.evaluate('({ first: inserted[0], loaded: loadedAt })')) as {
      first: number;
      loaded: number;
    };
    expect(first).toBeGreaterThan(loaded);
  });

  test('where the server draws pages that come to life later, nothing is inserted before', async () => {
    const stage = await on(LIST);
    await stage.page.waitForLoadState('load');
    await stage.tell(
      'void (globalThis.stage = { hydratesIn: 1000, alive: true, sent: [], reads: 0, delay: 1, draws: true, failures: 0, listeners: new Set() })',
    );
    await stage.inject();
    await stage.wait(800);
    expect(await stage.marks()).toEqual([]);
    await stage.until(LIST_MARKS);
  });

  test('a picture that never comes does not keep it away', async () => {
    const stage = await on(`${LIST}<img src="/never">`);
    await stage.inject();
    await stage.wait(4500);
    await stage.until(LIST_MARKS);
  });

  test('navigation without a load: the new address is told with the new people', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.page.evaluate(async () => {
      history.pushState({}, '', '/next');
      await new Promise((resolve) => setTimeout(resolve, 60));
      const list = document.querySelector('ul');
      if (list) list.innerHTML = '<li><a href="/in/s-5">Emi</a></li>';
    });
    await stage.until(['Emi:s']);
    const seen = (await stage.sent('seen')) as unknown as SeenMessage[];
    expect(
      seen.map(({ url, people }) => `${new URL(url).pathname} ${people.map(({ name }) => name)}`),
    ).toEqual(['/ Greg,Rin,Aki', '/next Emi']);
    await stage.page.evaluate(() => history.pushState({}, '', '/same-people'));
    await stage.wait(500);
    expect(((await stage.sent('seen')) as unknown as SeenMessage[]).at(-1)?.url).toBe(
      `${ORIGIN}/same-people`,
    );
    await stage.page.evaluate(() => document.body.setAttribute('data-not-ours', ''));
    await stage.page.evaluate(() => history.pushState({}, '', '/elsewhere'));
    await stage.until([]);
    expect((await stage.sent()).at(-1)?.type).toBe('gone');
  });

  test('a document written anew is still followed', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      `<!doctype html><body>${row('a-3', 'Mio')}</body>`,
    );
    await stage.until(['Mio:a']);
    const box = await stage.page.locator('li > span').boundingBox();
    await stage.page.mouse.click((box?.x ?? 0) + 7, (box?.y ?? 0) + 7);
    expect(await stage.sent('open')).toHaveLength(1);
  });

  test("people in an adapter's open shadow root are followed too", async () => {
    const stage = await spottedOn(`<div id="outlet"></div>${LIST}`, LIST_MARKS);
    await stage.page.evaluate(() => {
      const root = document.querySelector('#outlet')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p><a href="/in/d-7">Deep</a></p>';
      document.body.append('something else changes');
    });
    await stage.until(['Deep:d', ...LIST_MARKS]);
    await stage.page.evaluate(() => {
      const link = document.querySelector('#outlet')?.shadowRoot?.querySelector('a');
      link?.setAttribute('href', '/in/a-7');
    });
    await stage.until(['Deep:a', ...LIST_MARKS]);
  });
});

describe('one spotter, well behaved', { timeout: 30_000 }, () => {
  test('the same script twice is one', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.inject();
    await stage.wait(400);
    expect(await stage.marks()).toHaveLength(3);
    expect(await stage.sent()).toHaveLength(1);
  });

  test('an update takes over: the orphan takes its marks away and says nothing', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.tell('void (stage.alive = false)');
    await stage.inject('second');
    await stage.wait(600);
    await stage.until(LIST_MARKS);
    await stage.page.evaluate(() => document.querySelector('li')?.remove());
    await stage.until(LIST_MARKS.slice(1));
    expect(await stage.sent()).toHaveLength(1);
    expect(await stage.sent('seen', 'second')).toHaveLength(2);
  });

  test('an orphan without an heir clears up within a second or so, on a page that does not move', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.tell('void (stage.alive = false)');
    await stage.wait(1200);
    expect(await stage.marks()).toEqual([]);
    expect(await stage.page.evaluate(() => document.querySelectorAll('span').length)).toBe(0);
    await stage.tell('for (const ask of stage.listeners) ask({ type: "ask-again" })');
    expect(await stage.sent()).toHaveLength(1);
  });

  test('its own marks do not set it off', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.wait(300);
    const before = await stage.tell<number>('stage.reads');
    expect(before).toBeLessThanOrEqual(2);
    await stage.wait(1000);
    expect(await stage.tell('stage.reads')).toBe(before);
    expect(await stage.sent()).toHaveLength(1);
  });

  test('a page that answers every mark with a change does not run away', async () => {
    const stage = await on(`<div id="app">${LIST}</div>`);
    await stage.page.waitForLoadState('load');
    await stage.page.evaluate(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if ((node as Element).localName === 'span') (node as Element).remove();
      }).observe(document, { childList: true, subtree: true });
    });
    await stage.inject();
    await stage.wait(1500);
    const reads = await stage.tell<number>('stage.reads');
    expect(reads).toBeLessThan(20);
    await stage.wait(500);
    expect(await stage.tell('stage.reads')).toBe(reads);
  });

  test('200 rows that keep changing: few messages, bounded readings, right in the end', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => row(`${at % 2 ? 'd' : 'x'}-${at}`, `P${at}`)).join(
      '',
    );
    const stage = await on(`<ul>${rows}</ul>`);
    await stage.page.waitForLoadState('load');
    await stage.inject();
    await stage.wait(600);
    // Those near the window have one, the others wait until they come near it.
    const placed = (await stage.marks()).length;
    expect(placed).toBeGreaterThan(50);
    expect(placed).toBeLessThan(150);
    expect(await stage.sent()).toHaveLength(1);
    const frames = await stage.page.evaluate(async () => {
      let next = 200;
      let frames = 0;
      const end = performance.now() + 2000;
      const list = document.querySelector('ul');
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        frames++;
        for (let at = 0; at < 10; at++, next++) {
          list?.firstElementChild?.remove();
          const li = document.createElement('li');
          li.innerHTML = `<a href="/in/${next % 2 ? 'd' : 'x'}-${next}">P${next}</a>`;
          list?.append(li);
        }
      }
      return frames;
    });
    await stage.wait(1200);
    const messages = (await stage.sent()).length;
    expect(frames).toBeGreaterThan(50);
    expect(messages).toBeLessThanOrEqual(9);
    const texts = await stage.page.evaluate(() =>
      Array.from(document.querySelectorAll('a'), (a) => a.textContent),
    );
    const right = texts.map((text) => `${text}:${Number(text?.slice(1)) % 2 ? 'd' : ''}`);
    const shown = async () => (await stage.marks()).map(({ behind, look }) => `${behind}:${look}`);
    await stage.wait(500);
    expect((await shown()).filter((mark) => !right.includes(mark))).toEqual([]);
    expect((await shown()).slice(0, 30)).toEqual(right.slice(0, 30));
    await stage.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await stage.wait(300);
    expect((await shown()).slice(-30)).toEqual(right.slice(-30));
    console.log(`churn: ${frames} frames, ${await stage.tell('stage.reads')} readings, ${messages} messages`);
  });

  test('beside the page nothing is drawn; marks come and go with the mode', async () => {
    const stage = await on(LIST);
    await stage.page.waitForLoadState('load');
    await stage.tell(
      'void (globalThis.stage = { alive: true, sent: [], reads: 0, delay: 1, draws: false, failures: 0, listeners: new Set() })',
    );
    await stage.inject();
    await stage.wait(500);
    expect(await stage.sent('seen')).toHaveLength(1);
    expect(await stage.page.evaluate(() => document.querySelectorAll('span').length)).toBe(0);
    const askAgain = (draws: boolean) =>
      stage.tell(`stage.draws = ${draws}; for (const ask of stage.listeners) ask({ type: "ask-again" })`);
    await askAgain(true);
    await stage.until(LIST_MARKS);
    await askAgain(false);
    await stage.until([]);
    expect(await stage.sent('seen')).toHaveLength(3);
  });

  test('told to stop, it takes every mark away and says no more; a new script starts anew', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.tell("for (const ask of stage.listeners) ask({ type: 'stop' })");
    await stage.until([]);
    expect(await stage.page.evaluate(() => document.querySelectorAll('span').length)).toBe(0);
    expect((await stage.sent()).map(({ type }) => type)).toEqual(['seen', 'gone']);
    const reads = await stage.tell('stage.reads');
    await stage.page.evaluate(() => document.querySelector('li')?.remove());
    await stage.tell("for (const ask of stage.listeners) ask({ type: 'ask-again' })");
    await stage.wait(400);
    expect(await stage.tell('stage.reads')).toBe(reads);
    expect(await stage.sent()).toHaveLength(2);
    await stage.inject();
    await stage.until(LIST_MARKS.slice(1));
    expect((await stage.sent()).map(({ type }) => type)).toEqual(['seen', 'gone', 'seen']);
  });

  test('a worker that did not hear is asked once more, then left alone for a while', async () => {
    const stage = await on(LIST);
    await stage.page.waitForLoadState('load');
    const begin = (failures: number) =>
      stage.tell(
        `void (globalThis.stage = { alive: true, sent: [], reads: 0, delay: 1, draws: true, failures: ${failures}, listeners: new Set() })`,
      );
    await begin(1);
    await stage.inject();
    await stage.until(LIST_MARKS);
    expect(await stage.sent('seen')).toHaveLength(2);
    await stage.tell('void (stage.failures = 99)');
    for (let times = 0; times < 10; times++) {
      await stage.page.evaluate(
        (at) => document.body.insertAdjacentHTML('beforeend', `<a href="/in/d-8${at}">x</a>`),
        times,
      );
      await stage.wait(100);
    }
    expect((await stage.sent('seen')).length).toBeLessThanOrEqual(4);
  });

  test('nothing happens in a hidden tab, and all of it when it is shown', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    await stage.wait(200);
    const hide = (hidden: boolean) =>
      stage.tell(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true })`);
    const announce = () => stage.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await hide(true);
    await announce();
    const reads = await stage.tell('stage.reads');
    await stage.page.evaluate(() => {
      const list = document.querySelector('ul');
      if (list) list.innerHTML = '<li><a href="/in/n-4">Later</a></li>';
    });
    await stage.tell('for (const ask of stage.listeners) ask({ type: "ask-again" })');
    await stage.wait(700);
    expect(await stage.tell('stage.reads')).toBe(reads);
    expect(await stage.sent()).toHaveLength(1);
    await hide(false);
    await announce();
    await stage.until(['Later:n']);
    expect(await stage.sent()).toHaveLength(2);
  });

  test('a page kept for going back says it is gone, and tells again when it is shown', async () => {
    const stage = await spottedOn(LIST, LIST_MARKS);
    // Playwright loses a page to the back/forward cache, so the events are played; the real thing is in tests/e2e.
    const happens = (type: string) =>
      stage.page.evaluate(
        (name) => void dispatchEvent(new PageTransitionEvent(name, { persisted: true })),
        type,
      );
    await happens('pagehide');
    await stage.page.evaluate(() => document.querySelector('li')?.remove());
    await stage.wait(300);
    expect((await stage.sent()).map(({ type }) => type)).toEqual(['seen', 'gone']);
    await happens('pageshow');
    await stage.until(LIST_MARKS.slice(1));
    expect((await stage.sent()).map(({ type }) => type)).toEqual(['seen', 'gone', 'seen']);
  });

  test('each frame has its own', async () => {
    const stage = await on((url) =>
      url.pathname === '/' ? `${LIST}<iframe src="/frame"></iframe>` : row('s-6', 'Inner'),
    );
    await stage.page.waitForLoadState('load');
    await stage.inject();
    await stage.injectIntoFrames();
    await stage.until([...LIST_MARKS, 'Inner:s']);
  });
});
