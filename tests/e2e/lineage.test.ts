import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWords } from '../../lib/i18n/board.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { fillYears } from '../bench/fill-years.ts';
import { until } from '../tools/browsers/options.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Notebook, openNotebook } from './notebook.ts';

/** How we came together, with the sample's people and with three years of 20,000 introductions. */

const why = whyNot('chromium');

describe.skipIf(why !== undefined).each([
  { language: 'en', first: 'Greg Smith', child: 'Sarah Cole', leaf: 'Priya Nair' },
  { language: 'ja', first: '伊藤 さくら', child: '山川 晃弘', leaf: '髙橋 健太' },
] as const)(
  suiteName('P54 P13 how we came together, in $language', why),
  ({ language, first, child, leaf }) => {
    const words = lineageWords[language];
    let run: Notebook['run'];
    let page: Notebook['page'];
    let errors: Notebook['errors'];

    beforeAll(async () => {
      ({ run, page, errors } = await openNotebook('#lineage', { sample: true, language }));
    });
    afterAll(async () => {
      await run?.close();
    });

    const tree = () => page.getByRole('tree');
    const item = (name: string) => tree().getByRole('treeitem', { name: new RegExp(`^${name}`, 'u') });
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(', ')[0] ?? '');

    it('begins where it began, by year, and opens the picture from there', async () => {
      const list = page.locator('.lineage-beginnings');
      await list.getByRole('button', { name: first }).waitFor();
      const years = (await list.getByRole('heading', { level: 3 }).allTextContents()).map((text) =>
        Number(text.match(/\d{4}/u)?.[0]),
      );
      expect(years.length).toBeGreaterThan(2);
      expect(years).toEqual(years.toSorted((a, b) => b - a));
      await list.getByRole('button', { name: first }).click();
      await item(first).waitFor();
      expect(await item(first).getAttribute('aria-level')).toBe('1');
      expect(await item(child).getAttribute('aria-level')).toBe('2');
      expect(await item(leaf).getAttribute('aria-level')).toBe('3');
    });

    it('is walked as a tree: down the lines, to whom they came through, closed and opened', async () => {
      await item(first).focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused()).not.toBe(first);
      await item(child).focus();
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toBe(first);
      await item(child).focus();
      await page.keyboard.press(' ');
      await until('closed', async () => (await item(child).getAttribute('aria-expanded')) === 'false');
      expect(await item(leaf).count()).toBe(0);
      await page.keyboard.press('ArrowRight');
      await item(leaf).waitFor();
      await page.keyboard.press('ArrowRight');
      // The first of those who came through them stands in the line below.
      const lines = await tree()
        .getByRole('treeitem')
        .evaluateAll((items) => items.map((one) => one.getAttribute('aria-label')?.split(', ')[0] ?? ''));
      expect(await focused()).toBe(lines[lines.indexOf(child) + 1]);
      expect(await item(await focused()).getAttribute('aria-level')).toBe('3');
      await page.keyboard.press('Home');
      expect(await focused()).toBe(first);
      expect(await tree().locator('[tabindex="0"]').count()).toBe(1);
    });

    it('puts somebody into the middle by Enter, with their way as a sentence, and keeps the focus there', async () => {
      await item(leaf).focus();
      await page.keyboard.press('Enter');
      const way = page.locator('[data-way]');
      await until('the way', async () => (await way.textContent())?.includes(leaf));
      const text = (await way.textContent()) ?? '';
      for (const name of [leaf, child, first]) expect(text).toContain(name);
      expect(text.indexOf(leaf)).toBeLessThan(text.indexOf(child));
      expect(text.indexOf(child)).toBeLessThan(text.lastIndexOf(first));
      expect(text).toMatch(/20\d\d/u);
      expect(text).toContain(language === 'en' ? 'your own effort' : '自分から');
      expect(await focused()).toBe(leaf);
      expect(await item(leaf).getAttribute('aria-selected')).toBe('true');
    });

    it('finds anybody by the search and goes to them', async () => {
      const search = page.getByRole('searchbox', { name: words.find });
      await search.fill(child);
      await page.getByRole('list', { name: words.found }).getByRole('button', { name: child }).waitFor();
      await search.press('Enter');
      await until('in the middle', async () => (await item(child).getAttribute('aria-selected')) === 'true');
      expect(await search.inputValue()).toBe('');
      await search.fill('zzzz');
      await page.getByText(words.nobodyFound('zzzz')).waitFor();
      await search.fill('');
    });

    it('opens the sheet by o, and from there the lineage again', async () => {
      await item(leaf).focus();
      await page.keyboard.press('o');
      await page.getByRole('heading', { level: 1, name: leaf }).waitFor();
      await page.locator('.person-head').getByRole('button', { name: words.link }).click();
      const shown = page.getByRole('article', { name: leaf });
      await shown.getByRole('button', { name: new RegExp(`^${child}`, 'u') }).waitFor();
      await shown.getByRole('button', { name: words.wholePicture }).click();
      await item(leaf).waitFor();
      expect(await page.evaluate(() => location.hash)).toMatch(/^#lineage\/lineage\//u);
    });

    it('shows nothing of the other language', async () => {
      const other = boardWords[language === 'en' ? 'ja' : 'en'];
      const text = await page.locator('main').innerText();
      expect(text).not.toContain(other.asBoard);
      expect(text).not.toContain(lineageWords[language === 'en' ? 'ja' : 'en'].openPerson);
    });

    it('says what went wrong to nobody: the console stays empty', () => expect(errors).toEqual([]));

    it('stays readable with 20,000 introductions: what is too many is gathered, and opens on demand', async () => {
      const { contactId } = await fillYears(page, { people: 8000, introductions: 20_000, years: 3 });
      await page.goto(run.extensionUrl(`/workspace.html#lineage/lineage/${contactId.slice(0, -2)}09`));
      await page.reload();
      await tree().waitFor();
      const lines = () => tree().getByRole('treeitem').count();
      const before = await lines();
      expect(before).toBeGreaterThan(5);
      expect(before).toBeLessThan(60);
      await tree().locator('.more').first().focus();
      await page.keyboard.press('Enter');
      await until('more of them', async () => (await lines()) > before);
      expect(await lines()).toBeLessThan(120);
      // No two lines of the picture meet.
      const tops = await tree()
        .locator('[role="treeitem"] text')
        .evaluateAll((texts) => texts.map((text) => Math.round(text.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(tops.length);
    });
  },
);
