import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPEECH_SECONDS, secondsToSay } from '../../lib/draft/speech.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { until } from '../tools/browsers/options.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { dumpLedger } from './stage.ts';

/** A week of a circle's, from what is written down at the meeting to the speech: each test goes on from the last. */

const words = weekWords.en;
const why = whyNot('chromium');
const ASK = 'owners of family shops who wonder how to hand them on';

describe.skipIf(why !== undefined)(suiteName('the week, in Chromium', why), () => {
  let run: Notebook['run'];
  let page: Notebook['page'];
  let errors: Notebook['errors'];
  let rows: Notebook['rows'];

  beforeAll(async () => {
    ({ run, page, errors, rows } = await openNotebook('#week', { sample: true }));
    await page.evaluate(openCircle, ['Greg Smith', 'Sarah Cole']);
    await page.reload();
    await page.bringToFront();
  });
  afterAll(() => run?.close());

  const passing = (what: 'given' | 'received') =>
    page.getByRole('form', { name: `${words.passing}: ${words[what]}` });
  const table = (what: 'given' | 'received') => page.getByRole('table', { name: words[what] });
  /** Names in both fields of the line, the first of them nobody of the notebook. */
  const fillIn = async (what: 'given' | 'received', who: string, whom: string) => {
    const fields = passing(what).getByRole('combobox');
    await fields.first().fill(who);
    await page.getByRole('option', { name: contactWords.en.addTyped(who) }).click();
    await fields.first().fill(whom);
    await page.getByRole('option').filter({ hasText: whom }).first().click();
    await passing(what).getByRole('button', { name: words.record }).click();
  };
  const saved = async (patch: object) =>
    until(JSON.stringify(patch), async () =>
      (await rows('introductions')).some((row) =>
        Object.entries(patch).every(([field, value]) => row[field] === value),
      ),
    );

  it('opens the week of the circle that meets next, as a week until its meeting (P3)', async () => {
    await page.getByRole('radio', { name: 'Harbour group' }).waitFor({ state: 'attached' });
    expect(await page.getByRole('radio', { name: 'Harbour group' }).isChecked()).toBe(true);
    await page.getByText(/^until the meeting on/u).waitFor();
  });

  it('writes down in passing what was given, with a new name, and one undo takes all of it back (P7)', async () => {
    const before = await dumpLedger(run);
    await fillIn('given', 'Ines Duarte', 'Greg Smith');
    await table('given').getByRole('button', { name: 'Ines Duarte', exact: true }).waitFor();
    await page.getByRole('button', { name: commonWords.en.undo }).click();
    await page.getByText(words.nothingGiven).waitFor();
    const after = await dumpLedger(run);
    for (const store of ['contacts', 'introductions', 'events']) expect(after[store]).toEqual(before[store]);
    await fillIn('given', 'Ines Duarte', 'Greg Smith');
    await table('given').getByRole('button', { name: 'Greg Smith', exact: true }).waitFor();
    await saved({ circleId: 'circle', introducerId: 'me', state: 'introduced' });
  });

  it('and what was received (P7)', async () => {
    await fillIn('received', 'Tom Field', 'Sarah Cole');
    await table('received').getByRole('button', { name: 'Tom Field', exact: true }).waitFor();
    await saved({ circleId: 'circle', providerId: 'me', state: 'introduced' });
  });

  it('takes the temperature and inside or outside in place, and leaves both out where nothing is said (P7)', async () => {
    const line = words.arrow.given('Ines Duarte', 'Greg Smith');
    const reach = page.getByRole('combobox', { name: words.reachOf(line) });
    // She has no seat, and the seats are known.
    expect(await reach.locator('option:checked').textContent()).toBe(words.reachAsSeats(words.reach.outside));
    await page.getByRole('combobox', { name: words.temperatureOf(line) }).selectOption('4');
    await saved({ temperature: 4 });
    await reach.selectOption('inside');
    await saved({ temperature: 4, reach: 'inside' });
    expect(await page.getByRole('combobox', { name: /Temperature.*Tom Field/u }).inputValue()).toBe('');
  });

  it('thanks owed become thanks said, by one click each (P9)', async () => {
    const said = page.getByRole('button', { name: words.saidTo('Sarah Cole') });
    await page.getByText(/for Tom Field/u).waitFor();
    const count = await said.count();
    await page
      .locator('.week-owed', { hasText: 'Tom Field' })
      .getByRole('button', { name: /^Thanks said/u })
      .click();
    await until('one fewer owed', async () => (await said.count()) === count - 1);
    const events = await rows('events');
    expect(events.filter(({ kind }) => kind === 'thanked').length).toBeGreaterThan(0);
    await page.getByRole('heading', { name: words.thanksSaid, exact: true }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Sarah Cole' }).first().waitFor();
  });

  it('keeps the user’s own ask of the week', async () => {
    await page.getByRole('button', { name: /^Write whom/u }).click();
    await page.getByRole('textbox', { name: words.ask }).fill(ASK);
    await page.getByRole('button', { name: commonWords.en.save, exact: true }).click();
    await page.getByText(ASK).first().waitFor();
    const kept = (await rows('asks')).filter(({ circleId }) => circleId === 'circle');
    expect(kept).toMatchObject([{ contactId: 'me', text: ASK }]);
  });

  it('the speech, two clicks from the popup, in both languages and within 40 seconds (P7)', async () => {
    const popup = await run.openAsTab('/popup.html');
    await popup.bringToFront();
    await popup.getByRole('button', { name: words.title, exact: true }).click();
    await popup.getByRole('button', { name: words.speech, exact: true }).click();
    const text = popup.locator('[data-speech]');
    const english = (await text.innerText()).trim();
    for (const name of ['Greg', 'Sarah', ASK]) expect(english).toContain(name);
    expect(secondsToSay(english, 'en')).toBeLessThanOrEqual(SPEECH_SECONDS);
    await popup.getByText(letterWords.en.languages.ja, { exact: true }).click();
    await popup.locator('[data-speech][lang=ja]').waitFor();
    const japanese = (await text.innerText()).trim();
    for (const name of ['Greg', 'Sarah', ASK]) expect(japanese).toContain(name);
    expect(secondsToSay(japanese, 'ja')).toBeLessThanOrEqual(SPEECH_SECONDS);
    // Whom an introduction is about is not said to everybody.
    for (const said of [english, japanese]) expect(said).not.toMatch(/Ines|Tom/u);
    await popup.close();
    await page.bringToFront();
  });

  it('gives the week as a table for a spreadsheet, named by its days (P7)', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.csvSave }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^week-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/u);
    const text = await readFile(await download.path(), 'utf8');
    const { data } = Papa.parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true });
    expect(data[0]).toEqual(words.csvColumns);
    const [, , ...given] = data.find(([what]) => what === words.csvKinds.given) ?? [];
    expect(given).toEqual(['Ines Duarte', 'Greg Smith', words.reach.inside, '4', '']);
  });

  it('prints it on A5, the sheet and nothing else, in black on white also where the screen is dark (P7)', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const boxes = pdf.toString('latin1').match(/MediaBox\s*\[[^\]]*\]/gu) ?? [];
    expect(boxes.length).toBeGreaterThan(0);
    // 148 × 210 mm in points.
    for (const box of boxes) expect(box).toMatch(/\[0 0 (?:419|420)(?:\.\d+)? (?:594|595|596)(?:\.\d+)?\]/u);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = page.locator('.print-sheet');
    expect(await sheet.isVisible()).toBe(true);
    expect(await page.locator('.workspace').isVisible()).toBe(false);
    const printed = await sheet.innerText();
    for (const part of ['Harbour group', 'Ines Duarte', 'Greg Smith', 'Tom Field', ASK])
      expect(printed).toContain(part);
    const ink = (element: Element) => [
      getComputedStyle(element).color,
      getComputedStyle(document.body).backgroundColor,
    ];
    expect(await sheet.evaluate(ink)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ media: null, colorScheme: null });
  });

  it('shows the share of weeks as filled and hollow cells and in words (P10)', async () => {
    const picture = page.getByRole('img', { name: new RegExp(`^${words.given}`, 'u') });
    const label = (await picture.getAttribute('aria-label')) ?? '';
    const [, weeks, of] = /(\d+) of (\d+) weeks/u.exec(label) ?? [];
    expect(Number(of)).toBe(52);
    expect(Number(weeks)).toBeGreaterThanOrEqual(1);
    expect(await picture.locator('rect').count()).toBe(52);
    expect(await picture.locator('rect[data-filled]').count()).toBe(Number(weeks));
    // The same for those who listen.
    expect(
      await page.getByRole('table', { name: words.yearTable }).getByRole('row').count(),
    ).toBeGreaterThanOrEqual(13);
  });

  it('turns to the week before and back by key, and shows no goal, streak or ranking anywhere (P8)', async () => {
    const heading = page.getByRole('heading', { level: 1 });
    const now = await heading.innerText();
    await page.locator('body').press('[');
    await until('another week', async () => (await heading.innerText()) !== now);
    await page.getByText(words.nothingGiven).waitFor();
    await page.locator('body').press(']');
    await until('this week', async () => (await heading.innerText()) === now);
    expect(await page.getByRole('main').innerText()).not.toMatch(
      /goal|quota|streak|target|rank|score|in a row/iu,
    );
    expect(errors).toEqual([]);
  });
});

/** Runs inside the browser: a circle that meets in three days, with these people and the user in it, and no other. */
async function openCircle(names: readonly string[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tsunagi');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['contacts', 'circles', 'seats'], 'readwrite');
  const now = Date.now();
  const ahead = new Date(now + 3 * 86_400_000).getDay();
  const kept = { createdAt: now, updatedAt: now };
  writing.objectStore('circles').put({
    id: 'circle',
    name: 'Harbour group',
    meets: { weekday: ahead === 0 ? 7 : ahead, at: '07:00' },
    ...kept,
  });
  // The sample's own groups are left, or one of them might meet sooner.
  const others = writing.objectStore('circles').getAll();
  others.onsuccess = () => {
    for (const other of others.result)
      if (other.id !== 'circle') writing.objectStore('circles').put({ ...other, endedOn: '2020-01-01' });
  };
  // Members from today on: what the sample has of them before stays out of this week.
  const joinedOn = new Date(now - 86_400_000).toISOString().slice(0, 10);
  const seat = (contactId: string) =>
    writing
      .objectStore('seats')
      .put({ id: `seat-${contactId}`, circleId: 'circle', contactId, joinedOn, ...kept });
  seat('me');
  const all = writing.objectStore('contacts').getAll();
  all.onsuccess = () => {
    for (const { id, name } of all.result) if (names.includes(name.written)) seat(id);
  };
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}
