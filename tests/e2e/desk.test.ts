import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../components/workspace/spot.ts';
import { boardWords } from '../../lib/i18n/board.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { paletteWords } from '../../lib/i18n/palette.ts';
import { peopleListWords } from '../../lib/i18n/people-list.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { dumpLedger } from './stage.ts';

/** The desk: the board, the list of people, the palette, and all of it with 10,000 people and 30,000 introductions. */

const why = whyNot('chromium');
const board = boardWords.en;
const list = peopleListWords.en;

describe.skipIf(why !== undefined)(suiteName('the desk, in Chromium', why), () => {
  let run: ChromiumRun;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    run = await launchChromium({ extensionDir: builtDir('chrome'), headless: true, language: 'en-US' });
    const welcome = await run.openAsTab('/welcome.html');
    await welcome.getByRole('button', { name: welcomeWords.en.start }).click();
    await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
    await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
    page = await run.openAsTab('/workspace.html#introductions');
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  });

  afterAll(async () => {
    await run?.close();
  });

  const column = (name: keyof typeof board.columns) => page.locator(`[data-column="${name}"]`);
  const cardIn = (name: keyof typeof board.columns, text: string) =>
    column(name).locator('.card', { hasText: text });
  const rows = async (table: string) => (await dumpLedger(run))[table] as readonly { id: string }[];
  /** The line of a history that was not there before. */
  const newEvents = async (before: readonly { id: string }[]) => {
    const known = new Set(before.map((event) => event.id));
    return (await rows('events')).filter((event) => !known.has(event.id));
  };
  const stateOf = async (id: string) =>
    ((await rows('introductions')) as readonly { id: string; state: string }[]).find((row) => row.id === id)
      ?.state;

  it('moves a card by key: what happened is recorded, the focus goes along, and undo takes it back', async () => {
    const before = await dumpLedger(run);
    const card = column('considering').locator('.card').first();
    const id = (await card.getAttribute('data-card')) ?? '';
    await card.locator('[data-line]').focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: board.targets.asking }).waitFor();
    await page.keyboard.press('Enter');
    await column('asking').locator(`[data-card="${id}"]`).waitFor();
    const added = await newEvents(before.events as { id: string }[]);
    expect(added).toMatchObject([{ kind: 'asked', side: 'seeker', introductionId: id }]);
    expect(await stateOf(id)).toBe('asking');
    const focused = () => document.activeElement?.closest('[data-card]')?.getAttribute('data-card');
    expect(await until('the focus on the card', () => page.evaluate(focused))).toBe(id);
    await page.getByRole('button', { name: commonWords.en.undo }).click();
    await column('considering').locator(`[data-card="${id}"]`).waitFor();
    const after = await dumpLedger(run);
    for (const table of ['introductions', 'events']) expect(after[table], table).toEqual(before[table]);
  });

  it('moves a card by mouse, and the key for undo takes it back', async () => {
    const before = await dumpLedger(run);
    const card = cardIn('introduced', 'Sarah Cole').filter({ hasText: 'Daniel Okafor' });
    const id = (await card.getAttribute('data-card')) ?? '';
    await card.dragTo(column('in-touch'));
    await column('in-touch').locator(`[data-card="${id}"]`).waitFor();
    const added = await newEvents(before.events as { id: string }[]);
    expect(added).toMatchObject([{ kind: 'in-touch', introductionId: id }]);
    await page.keyboard.press('Control+z');
    await column('introduced').locator(`[data-card="${id}"]`).waitFor();
    expect((await dumpLedger(run)).events).toEqual(before.events);
  });

  it('says in a word why a card cannot go there, and changes nothing', async () => {
    const before = await dumpLedger(run);
    await cardIn('in-touch', 'Greg Smith').dragTo(column('considering'));
    await page.getByText(board.unchanged(board.why.happened)).waitFor();
    const after = await dumpLedger(run);
    for (const table of ['introductions', 'events', 'changes']) expect(after[table]).toEqual(before[table]);
  });

  it('asks how it ended, who said so and until when, before anything is recorded', async () => {
    const before = await rows('events');
    const card = cardIn('asking', 'Priya Nair');
    const id = (await card.getAttribute('data-card')) ?? '';
    await card.dragTo(column('ended'));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: board.targets['not-now'] }).click();
    await page.getByRole('dialog', { name: board.dialog['not-now'] }).waitFor();
    expect(await newEvents(before)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Priya Nair' }).check({ force: true });
    await dialog.getByRole('button', { name: board.dialog.record }).click();
    await until('the state', async () => (await stateOf(id)) === 'not-now');
    const added = await newEvents(before);
    expect(added).toMatchObject([{ kind: 'answered', side: 'provider', answer: 'not-now' }]);
    expect((added[0] as { askAgainOn?: string }).askAgainOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
    await page.getByRole('button', { name: commonWords.en.undo }).click();
    await column('asking').locator(`[data-card="${id}"]`).waitFor();
  });

  it('records what came of it for both as one change', async () => {
    const before = await dumpLedger(run);
    const card = cardIn('in-touch', 'Greg Smith');
    const id = (await card.getAttribute('data-card')) ?? '';
    await card.getByRole('button', { name: /^Move/u }).click();
    await page.getByRole('menuitem', { name: board.targets.landed }).click();
    const dialog = page.getByRole('dialog', { name: board.dialog.outcomes });
    await dialog.getByRole('button', { name: board.dialog.record }).click();
    await until('the state', async () => (await stateOf(id)) === 'landed');
    const added = await newEvents(before.events as { id: string }[]);
    expect(added.map((event) => (event as { kind?: string }).kind)).toEqual(['outcome', 'outcome']);
    await page.getByRole('button', { name: commonWords.en.undo }).click();
    await until('as before', async () => (await stateOf(id)) === 'in-touch');
    expect((await dumpLedger(run)).events).toEqual(before.events);
  });

  it('keeps board or list, columns, order and filters of people over a reload', async () => {
    await page.getByRole('button', { name: board.asList, exact: true }).click();
    await page.getByLabel(board.filters.state).selectOption('landed');
    await page.locator('.introduction-row').first().waitFor();
    await page.reload();
    await page.getByLabel(board.filters.state).waitFor();
    expect(await page.getByLabel(board.filters.state).inputValue()).toBe('landed');
    await page.getByLabel(board.filters.state).selectOption('');
    await page.getByRole('button', { name: board.asBoard }).click();

    await page.getByRole('link', { name: workspaceWords.en.sections.people }).click();
    await page.getByRole('button', { name: list.filter }).click();
    await page.getByRole('button', { name: list.chooseColumns }).click();
    await page.getByRole('menuitemcheckbox', { name: list.columns.tags }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: list.columns.name }).click();
    await page.getByLabel(list.columns.howWell).selectOption('met-once');
    const names = () => page.locator('.people-line .name').allTextContents();
    await until('fewer', async () => (await names()).length < 5);
    const shown = await names();
    expect(shown.length).toBeGreaterThan(0);
    await page.reload();
    await page.getByRole('columnheader', { name: list.columns.tags }).waitFor();
    expect(await names()).toEqual(shown);
    expect(await page.getByRole('columnheader', { name: list.columns.name }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await page.getByRole('button', { name: list.filterOn(1) }).click();
    await page.getByRole('button', { name: list.clear }).click();
    await until('everybody', async () => (await names()).length > 10);
  });

  it('opens anybody by the palette, and finds what to do by words of both languages', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: paletteWords.en.label }).waitFor();
    await page.keyboard.type('daniel');
    await page
      .getByRole('option', { name: /Daniel Okafor/u })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Daniel Okafor' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('控え');
    await page.getByRole('option', { name: paletteWords.en.commands.copies, exact: true }).click();
    await page.getByRole('heading', { name: workspaceWords.en.sections.copies }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: paletteWords.en.label }).waitFor();
    await page.keyboard.press('Escape');
    await until('it is gone', async () => (await page.locator('.palette[open]').count()) === 0);
  });

  it('leaves Ctrl K to an input method that is composing', async () => {
    await page.goto(page.url().replace(/#.*/u, '#people'));
    await page.getByRole('searchbox').first().focus();
    await page.evaluate(() => {
      const key = { key: 'k', ctrlKey: true, isComposing: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    expect(await page.locator('.palette[open]').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.locator('.palette[open]').waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows a company with who is there, from the list of people', async () => {
    const company = page.getByRole('link', { name: 'Cole Advisory' });
    await company.click();
    const shown = page.getByRole('article', { name: 'Cole Advisory' });
    await shown
      .getByRole('button', { name: /Sarah Cole/u })
      .first()
      .click();
    await page.getByRole('article', { name: 'Sarah Cole' }).waitFor();
  });

  it('opens what stands in the popup in the workspace, and not its first page', async () => {
    const [person] = (await rows('contacts')) as readonly { id: string; name: { written: string } }[];
    const popup = await run.openAsTab('/popup.html');
    await popup.getByRole('combobox', { name: popupWords.en.searchLabel }).fill(person?.name.written ?? '');
    await popup.getByRole('option', { name: new RegExp(`^${person?.name.written}`, 'u') }).click();
    await popup.getByRole('heading', { level: 1, name: person?.name.written ?? '' }).waitFor();
    const opening = run.context.waitForEvent('page');
    await popup.getByRole('button', { name: popupWords.en.openHereInWorkspace }).click();
    const opened = await opening;
    await opened.getByRole('heading', { level: 1, name: person?.name.written ?? '' }).waitFor();
    expect(opened.url()).toContain(`#people/${person?.id}`);
    await opened.close();
    await popup.close();
  });

  describe('with 10,000 people and 30,000 introductions', () => {
    beforeAll(async () => {
      await page.bringToFront();
      await page.evaluate(putMany);
      await page.goto(page.url().replace(/#.*/u, '#people'));
      await page.reload();
      await page.getByText(/^100\d\d people$/u).waitFor();
    });

    const drawn = () => page.locator('.virtual-line').count();

    it('draws of the people the window alone, and goes to the last of them by one key', async () => {
      expect(await drawn()).toBeGreaterThan(10);
      expect(await drawn()).toBeLessThan(80);
      expect(Number(await page.getByRole('grid').getAttribute('aria-rowcount'))).toBeGreaterThan(10_000);
      await page.locator('.line-button').first().focus();
      await page.keyboard.press('End');
      const last = () => document.activeElement?.closest('[data-index]')?.getAttribute('data-index');
      await until('the last line', async () => Number(await page.evaluate(last)) >= 10_000);
      await page.keyboard.press('k');
      const name = await page.evaluate(() => document.activeElement?.querySelector('.name')?.textContent);
      expect(await drawn()).toBeLessThan(80);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
      expect(await drawn()).toBeLessThan(80);
      await page.keyboard.press('Escape');
    });

    it('finds one of them', async () => {
      await page.getByRole('searchbox').first().fill('Many 7777');
      await page.getByText('Many 7777', { exact: true }).waitFor();
      await page.getByRole('searchbox').first().fill('');
    });

    it('draws of the introductions the window alone, on the board and in the list', async () => {
      await page.getByRole('link', { name: workspaceWords.en.sections.introductions }).click();
      await column('asking').locator('.card').first().waitFor();
      expect(await page.locator('.card').count()).toBeLessThan(120);
      await page.getByRole('button', { name: new RegExp(`^${board.targets.withdrawn}: 28`, 'u') }).click();
      await page.locator('.introduction-row').first().waitFor();
      expect(await drawn()).toBeLessThan(80);
      await page.getByRole('searchbox').first().fill('Many 42');
      await page.locator('.introduction-row', { hasText: 'Many 42' }).first().waitFor();
      expect(await drawn()).toBeLessThan(80);
    });

    it.each([
      // What is alive is read whole, by its index; of the rest what is in the window.
      { hash: '#people', shown: '.people-line', most: { contacts: 10_100, introductions: 1_600 } },
      {
        hash: '#introductions',
        shown: '.card, .introduction-row',
        most: { introductions: 1_700, events: 200, contacts: 300 },
      },
      { hash: '#today', shown: '.due-row', most: { introductions: 1_600, events: 1_700, contacts: 3_200 } },
      {
        hash: '#people/many-42',
        shown: '.person-history li',
        most: { introductions: 20, events: 20, contacts: 30 },
      },
      {
        hash: hashOf({ section: 'people', place: { at: 'company', name: 'Company 1234' } }),
        shown: '.company-page li',
        most: { introductions: 100, events: 100, contacts: 10_200 },
      },
    ])(
      'reads for $hash, until it shows $shown, no more rows than it needs',
      async ({ hash, shown, most }) => {
        const opened = await run.context.newPage();
        await opened.addInitScript(countRows, shown);
        await opened.goto(page.url().replace(/#.*/u, hash));
        const counted = await until('the first look', () =>
          opened.evaluate(() => (globalThis as { atFirstLook?: Record<string, number> }).atFirstLook),
        );
        const tooMany = Object.entries(most).filter(([store, rows]) => (counted[store] ?? 0) > rows);
        expect(tooMany, JSON.stringify(counted)).toEqual([]);
        // A cursor costs a round trip to the database for every row.
        expect(counted.cursors).toBe(0);
        await opened.close();
      },
    );
  });

  it('left no error in the console, and none of the policy’s', () => {
    expect(errors).toEqual([]);
  });
});

/** Runs inside the browser, before the page: counts the rows read by store until an element like this stands there. */
function countRows(selector: string): void {
  // On a slow machine what can wait is read after 800 ms all the same; here it is the order that is looked at.
  const later = setTimeout;
  Object.assign(globalThis, {
    setTimeout: (work: () => void, wait?: number) => later(work, wait === 800 ? 60_000 : wait),
  });
  const counts: Record<string, number> = { contacts: 0, introductions: 0, events: 0, cursors: 0 };
  const add = (name: string, rows: number) => {
    counts[name] = (counts[name] ?? 0) + rows;
  };
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    const { get, getAll, openCursor } = prototype;
    const storeOf = (source: IDBObjectStore | IDBIndex) =>
      source instanceof IDBIndex ? source.objectStore.name : source.name;
    prototype.get = function (query) {
      add(storeOf(this), 1);
      return get.call(this, query);
    };
    prototype.getAll = function (...query: Parameters<typeof getAll>) {
      const request = getAll.apply(this, query);
      request.addEventListener('success', () => add(storeOf(this), request.result.length));
      return request;
    };
    prototype.openCursor = function (...query) {
      if (['contacts', 'introductions', 'events'].includes(storeOf(this))) add('cursors', 1);
      return openCursor.apply(this, query);
    };
  }
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    (globalThis as { atFirstLook?: object }).atFirstLook = { ...counts };
  }).observe(document, { childList: true, subtree: true });
}

/** Runs inside the browser: 10,000 people, 30,000 introductions of which 1,500 wait for an answer. */
async function putMany(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tsunagi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (store: string, rows: readonly object[]) =>
    new Promise((resolve, reject) => {
      const writing = db.transaction(store, 'readwrite', { durability: 'relaxed' });
      for (const row of rows) writing.objectStore(store).put(row);
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  const begun = Date.now() - 9 * 86_400_000;
  await put(
    'contacts',
    many(10_000).map((at) => ({
      id: `many-${at}`,
      name: { written: `Many ${at}` },
      company: `Company ${at % 2000}`,
      tags: [],
      words: ['many', `${at}`, `company${at % 2000}`],
      createdAt: begun,
      updatedAt: begun - at,
    })),
  );
  const isLive = (at: number) => at < 1500;
  await put(
    'introductions',
    many(30_000).map((at) => ({
      id: `many-${at}`,
      seekerId: `many-${at % 10_000}`,
      providerId: `many-${(at * 7 + 1) % 10_000}`,
      introducerId: 'me',
      kind: 'business',
      createdAt: begun,
      updatedAt: begun - at,
      state: isLive(at) ? 'asking' : 'withdrawn',
      live: isLive(at) ? 1 : 0,
    })),
  );
  await put(
    'events',
    many(30_000).map((at) => ({
      id: `many-${at}`,
      introductionId: `many-${at}`,
      at: begun,
      recordedAt: begun,
      ...(isLive(at) ? { kind: 'asked', side: 'seeker' } : { kind: 'withdrawn' }),
    })),
  );
  db.close();
}
