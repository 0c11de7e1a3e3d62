import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '../../lib/i18n/card.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { oneToOneWords } from '../../lib/i18n/one-to-one.ts';
import { until } from '../tools/browsers/options.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Notebook, openNotebook } from './notebook.ts';

/**
 * What happens between the user and one person: a talk of two, what they look for, their cards. In the built extension
 * with its sample people; each test goes on where the one before it ended.
 */

const common = commonWords.en;
const contact = contactWords.en;
const talk = oneToOneWords.en;
const card = cardWords.en;
const { states } = introductionWords.en;

const why = whyNot('chromium');

describe.skipIf(why !== undefined)(suiteName('one-to-ones, asks and cards, in Chromium', why), () => {
  let run: Notebook['run'];
  let page: Notebook['page'];
  let errors: Notebook['errors'];
  let rows: Notebook['rows'];

  beforeAll(async () => {
    ({ run, page, errors, rows } = await openNotebook('#people/person/sample-hannah', { sample: true }));
    await run.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => run?.close());

  /** Rows that these tests have written: the sample has some of its own. */
  const newRows = async (table: string) => (await rows(table)).filter(({ id }) => !id.startsWith('sample-'));
  const person = async (id: string) => (await rows('contacts')).find((row) => row.id === id);
  const main = () => page.getByRole('main');
  const section = (name: string) => main().getByRole('region', { name, exact: true });
  const press = async (name: string | RegExp) => {
    await page.bringToFront();
    await main().getByRole('button', { name, exact: true }).first().click();
  };
  const said = async (text: string) => {
    await page.getByRole('status').getByText(text).first().waitFor();
  };
  const clipboard = async () => {
    await page.bringToFront();
    return page.evaluate(() => navigator.clipboard.readText());
  };

  it('a one-to-one held today, in one click, makes somebody met once known, and undo takes it back (P12)', async () => {
    await page.getByRole('article', { name: 'Hannah Vogel' }).waitFor();
    expect((await person('sample-hannah'))?.['howWell']).toBe('met-once');
    await press(talk.heldTodayLong('Hannah Vogel'));
    await said(talk.heldNow(contact.howWell.know));
    expect((await person('sample-hannah'))?.['howWell']).toBe('know');
    expect(await newRows('oneToOnes')).toMatchObject([{ contactId: 'sample-hannah', state: 'held' }]);
    await page.bringToFront();
    await page.getByRole('status').getByRole('button', { name: common.undo }).click();
    await until('as before', async () => (await person('sample-hannah'))?.['howWell'] === 'met-once');
    expect(await newRows('oneToOnes')).toEqual([]);
  });

  it('is planned by key with date, time and place, says what is wrong, and is held from its line (P12)', async () => {
    await page.bringToFront();
    await page.keyboard.press('t');
    const form = main().getByRole('form', { name: talk.planLong('Hannah Vogel') });
    await form.getByLabel(talk.on, { exact: true }).fill('2099-03-04');
    await form.getByLabel(talk.at, { exact: true }).fill('half past two');
    await form.getByLabel(talk.place).fill('Café Linde');
    await form.getByRole('button', { name: common.save }).click();
    await form.getByText(talk.timeWrong).waitFor();
    expect(await newRows('oneToOnes')).toEqual([]);
    await form.getByLabel(talk.at, { exact: true }).fill('14:30');
    await form.getByRole('button', { name: common.save }).click();
    await form.waitFor({ state: 'detached' });
    expect(await newRows('oneToOnes')).toMatchObject([
      { on: '2099-03-04', at: '14:30', place: 'Café Linde', state: 'planned' },
    ]);
    expect((await person('sample-hannah'))?.['howWell']).toBe('met-once');
    const lines = section(talk.title);
    await lines.getByText('Café Linde').waitFor();
    await page.bringToFront();
    await lines.getByRole('button', { name: talk.held, exact: true }).click();
    await main().getByText(talk.past(1)).waitFor();
    expect((await person('sample-hannah'))?.['howWell']).toBe('know');
  });

  it('what somebody looks for has its date, and its history is kept (P4)', async () => {
    for (const text of ['Sake breweries that export', 'Importers in Hamburg']) {
      await page.bringToFront();
      await page.keyboard.press('l');
      const form = main().getByRole('form', { name: talk.addAsk });
      await form.getByLabel(talk.askText).fill(text);
      if (text.startsWith('Sake')) await form.getByLabel(talk.askOn).fill('2026-01-10');
      await form.getByRole('button', { name: common.save }).click();
      await form.waitFor({ state: 'detached' });
    }
    const now = section(talk.asksTitle);
    await now.getByText('Importers in Hamburg').waitFor();
    expect(await now.getByText('Sake breweries').count()).toBe(0);
    await main().getByText(talk.earlierAsks(1)).click();
    await main().getByText('10 Jan').first().waitFor();
    await page.bringToFront();
    await now.getByRole('button', { name: talk.askFound }).click();
    await main().getByText(talk.earlierAsks(2)).waitFor();
    await page.getByRole('status').getByRole('button', { name: common.undo }).click();
    await now.getByText('Importers in Hamburg').waitFor();
    expect(await newRows('asks')).toHaveLength(2);
  });

  it('the preparation shows the ask, what is open, and keeps what is private off the copy (P4, P12)', async () => {
    await page.goto(page.url().replace(/#.*$/u, '#people/person/sample-greg'));
    await page.getByRole('article', { name: 'Greg Smith' }).waitFor();
    await main().getByText(contact.writeDown, { exact: true }).click();
    await press(talk.addAsk);
    const ask = main().getByRole('form', { name: talk.addAsk });
    await ask.getByLabel(talk.askText).fill('A designer who knows binding');
    await ask.getByRole('button', { name: common.save }).click();
    await ask.waitFor({ state: 'detached' });
    await page.keyboard.press('b');
    const sheet = main().getByRole('article', { name: talk.sheetTitle('Greg Smith') });
    await sheet.waitFor();
    await sheet.getByText('A designer who knows binding').first().waitFor();
    expect(await section(talk.open).getByRole('listitem').count()).toBeGreaterThan(0);
    await until(
      'who could be brought',
      async () => (await section(talk.bring).getByRole('listitem').count()) > 0,
    );
    await sheet.getByLabel(talk.note).fill('canary: he may sell the firm');
    await press(talk.heldTodayLong('Greg Smith'));
    await section(talk.talks).getByText('canary: he may sell the firm').waitFor();
    await press(common.copyText);
    await said(common.copied);
    const copied = await clipboard();
    expect(copied).toContain('A designer who knows binding');
    expect(copied).toContain('Harbour Print Works');
    expect(copied).not.toContain('canary');
    expect(await page.locator('.print-sheet').textContent()).not.toContain('canary');
    await sheet.getByLabel(talk.withPrivate).check();
    await press(common.copyText);
    await until('the private note in the copy', async () => (await clipboard()).includes('canary'));
    expect(await page.locator('.print-sheet').textContent()).toContain('canary');
    expect(await page.locator('.print-sheet').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-sheet').isVisible()).toBe(true);
    expect(await sheet.isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('a card is handed out in one click, one fewer is carried, and undo brings it back (P6)', async () => {
    await page.goto(page.url().replace(/#.*$/u, '#people/person/sample-hannah'));
    await page.getByRole('article', { name: 'Hannah Vogel' }).waitFor();
    await page.bringToFront();
    await main().getByText(card.title, { exact: true }).click();
    await press(card.editStock);
    await main().getByRole('textbox', { name: card.stock }).fill('4');
    await main().getByRole('form', { name: card.stock }).getByRole('button', { name: common.save }).click();
    const cards = section(card.title);
    await cards.getByText(card.carried(4)).waitFor();
    expect(await cards.getByText(card.few).count()).toBe(0);
    const done = card.handed('Hannah Vogel', 'Greg Smith');
    await cards.getByRole('button', { name: done }).click();
    await cards.getByText(card.carried(3)).waitFor();
    await cards.getByText(card.few).waitFor();
    await said(done);
    expect(await newRows('handouts')).toMatchObject([{ contactId: 'sample-hannah', toId: 'sample-greg' }]);
    await page.getByRole('status').getByRole('button', { name: common.undo }).click();
    await cards.getByText(card.carried(4)).waitFor();
    expect(await newRows('handouts')).toEqual([]);
    await cards.getByRole('button', { name: done }).click();
    await cards.getByText(card.carried(3)).waitFor();
  });

  it('it became an introduction in one more click: together, with nobody’s wish made up (P6)', async () => {
    const before = (await rows('introductions')).length;
    await page.bringToFront();
    const cards = section(card.title);
    await cards.getByRole('button', { name: card.became }).click();
    await cards.getByRole('button', { name: card.introduction, exact: true }).waitFor();
    const [handout] = await newRows('handouts');
    const introductions = await rows('introductions');
    expect(introductions).toHaveLength(before + 1);
    expect(introductions.find(({ id }) => id === handout?.['introductionId'])).toMatchObject({
      seekerId: 'sample-greg',
      providerId: 'sample-hannah',
      introducerId: 'me',
      state: 'introduced',
    });
    const events = (await rows('events')).filter(
      (row) => row['introductionId'] === handout?.['introductionId'],
    );
    expect(events.map((row) => row['kind'])).toEqual(['introduced']);
    await page.bringToFront();
    await cards.getByRole('button', { name: card.introduction, exact: true }).click();
    await main().getByText(states.introduced).first().waitFor();
    await page.goBack();
  });

  it('a card goes to somebody in words too, and is seen from who received one (P6)', async () => {
    await page.getByRole('article', { name: 'Hannah Vogel' }).waitFor();
    await section(card.title).waitFor();
    await page.bringToFront();
    await page.keyboard.press('h');
    const form = main().getByRole('form', { name: card.handLong('Hannah Vogel') });
    await form.getByRole('button', { name: common.save }).click();
    await form.getByText(card.needSomebody).waitFor();
    await form.getByLabel(card.inWords).fill('somebody at the bakery');
    await form.getByRole('button', { name: common.save }).click();
    await section(card.title).getByText(card.toLine('somebody at the bakery')).waitFor();
    await page.goto(page.url().replace(/#.*$/u, '#people/person/sample-greg'));
    await section(card.title).getByText(card.fromLine('Hannah Vogel')).waitFor();
  });

  it('the card is copied as text and as vCard, and saved as a file, with nothing private (P6)', async () => {
    await page.bringToFront();
    await press(common.copyText);
    await until('the card as text', async () =>
      (await clipboard()).startsWith('Greg Smith\nHarbour Print Works\n'),
    );
    await press(card.copyVcard);
    await until('the vCard', async () => (await clipboard()).startsWith('BEGIN:VCARD'));
    const vcard = await clipboard();
    const parsed = new ICAL.Component(ICAL.parse(vcard));
    expect(parsed.getFirstPropertyValue('version')).toBe('4.0');
    expect(parsed.getFirstPropertyValue('n')).toEqual(['Smith', 'Greg', '', '', '']);
    expect(parsed.getAllProperties('email').map((one) => one.getFirstValue())).toEqual([
      'greg@example.org',
      'greg.smith@example.com',
    ]);
    for (const canary of ['canary', 'trade dinner', 'publishers', 'sample'])
      expect(vcard).not.toContain(canary);
    const downloading = page.waitForEvent('download');
    await press(card.saveVcard);
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('Greg Smith.vcf');
    expect(readFileSync(await file.path(), 'utf8')).toBe(vcard.replaceAll(/\r?\n/gu, '\r\n'));
  });

  it('nothing went wrong on the way', () => {
    expect(errors).toEqual([]);
  });
});
