import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactWords } from '../../lib/i18n/contact.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { trackRecordWords } from '../../lib/i18n/track-record.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { fillYears } from './origins-rows.ts';
import { dumpLedger } from './stage.ts';

/** The long view in the built extension: where business comes from, track records, the own look back. */

const origins = originsWords.en;
const record = trackRecordWords.en;
const { sections } = workspaceWords.en;

const why = whyNot('chromium');

describe.skipIf(why !== undefined)(suiteName('where business comes from, in Chromium', why), () => {
  let run: Notebook['run'];
  let page: Notebook['page'];
  let errors: Notebook['errors'];

  beforeAll(async () => {
    ({ run, page, errors } = await openNotebook(''));
  });
  afterAll(() => run?.close());

  const main = () => page.getByRole('main');
  const part = (name: string) => main().getByRole('region', { name });
  const goTo = (section: keyof typeof sections) =>
    page.getByRole('link', { name: new RegExp(`^${sections[section]}`, 'u') }).click();

  it('works with nothing noted, and says how something comes to stand there (P15, P56)', async () => {
    await goTo('origins');
    await page.getByText(origins.emptyHow).waitFor();
    await goTo('look-back');
    await page.getByText(record.lookBack.empty).waitFor();
  });

  it('says plainly that too much comes through one, and what may come, with its numbers (P14)', async () => {
    await page.evaluate(fillYears);
    await page.reload();
    await page.bringToFront();
    await goTo('origins');
    await page.getByText(origins.tooMuch(6, 11, 3, 'Kenji Ito')).waitFor();
    await page.getByText(origins.ifEnded(5)).waitFor();
    await page.getByText(origins.forecast(2, 16, 12, 2)).waitFor();
    await main()
      .getByRole('button', { name: origins.forecastOpen(2) })
      .click();
    const open = page.getByRole('region', { name: origins.forecastOpen(2) });
    await open.getByText('Open 1 Example').waitFor();
    expect(await open.getByRole('listitem').count()).toBe(2);
  });

  it('shows the mix over the years; each part of the picture opens its people, by key too (P13, P15)', async () => {
    const picture = main().getByRole('group', { name: origins.byYear });
    const parts = picture.getByRole('button');
    const labels = await parts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(new Set(labels.map((label) => label.replace(/,.*/u, '')))).toEqual(
      new Set(Object.values(origins.origins)),
    );
    // Eleven introduced, five found, one returned, one unsaid.
    const counted = labels.map((label) => Number(label.replace(/.*: /u, '')));
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(18);
    for (const [index, label] of labels.entries()) {
      await parts.nth(index).focus();
      await page.keyboard.press('Enter');
      const people = page.getByRole('list', { name: label });
      await people.getByRole('listitem').first().waitFor();
      expect(await people.getByRole('listitem').count(), label).toBe(counted[index]);
    }
    await main().getByText(origins.asTable).click();
    const all = origins.cell(origins.origins['own-effort'], origins.total, 5);
    await main().getByRole('button', { name: all, exact: true }).click();
    expect(await page.getByRole('list', { name: all }).getByRole('listitem').count()).toBe(5);
  });

  it('lists introducers by their clients, never by money, and opens who came through them (P14)', async () => {
    const lines = part(origins.through).locator('[aria-expanded]');
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringMatching(/^Kenji Ito\s+6 clients · 2 again$/u),
      expect.stringMatching(/^Nao Mori\s+3 clients$/u),
      // The largest amount of all stands with her, and moves her nowhere.
      expect.stringMatching(/^Sarah Cole\s+2 clients$/u),
    ]);
    await lines.last().click();
    await page.getByText(origins.noted(1, '9,000,000')).waitFor();
    await page.getByRole('list', { name: 'Sarah Cole' }).getByText('Client 10 Example').waitFor();
    await main()
      .getByRole('button', { name: `${origins.business.repeat} 2` })
      .click();
    expect(
      await page.getByRole('list', { name: origins.business.repeat }).getByRole('listitem').count(),
    ).toBe(2);
  });

  it('one click says where somebody comes from, and an undo takes it back (P15)', async () => {
    await main()
      .getByRole('button', { name: origins.say('Unsaid Example', origins.sayShort['came-back']) })
      .click();
    await part(origins.unsaidTitle).waitFor({ state: 'detached' });
    expect((await dumpLedger(run))['contacts']).toContainEqual(
      expect.objectContaining({ id: 'unsaid', source: 'came-back' }),
    );
    await page.bringToFront();
    await page.keyboard.press('Control+z');
    await part(origins.unsaidTitle).getByText('Unsaid Example').waitFor();
  });

  it('a figure of a person’s track record opens its introductions and events (P13)', async () => {
    await goTo('people');
    await page
      .getByRole('region', { name: sections.people })
      .getByRole('button', { name: /^Nao Mori/u })
      .click();
    await page.getByRole('article', { name: 'Nao Mori' }).waitFor();
    await main().getByRole('button', { name: record.link, exact: true }).click();
    await page.getByRole('heading', { name: record.title('Nao Mori') }).waitFor();
    const role = part(record.roles.introducer);
    await role.getByRole('button', { name: record.cell(record.figures['no-fit'], record.total, 4) }).click();
    const noFit = page.getByRole('region', { name: record.cell(record.figures['no-fit'], record.total, 4) });
    await noFit.getByText('Other 3 Example').waitFor();
    expect(await noFit.getByRole('listitem').count()).toBe(4);
    await role.getByRole('button', { name: record.cell('price', record.total, 4) }).waitFor();
    const reports = record.cell(record.figures.reports, record.total, 7);
    await role.getByRole('button', { name: reports }).click();
    const told = page.getByRole('region', { name: reports });
    await told.locator('time').first().waitFor();
    expect(await told.locator('time').count()).toBe(7);
    expect(await main().innerText()).not.toContain('9,000,000');
    await told.getByRole('button', { name: /Client 6 Example/u }).click();
    await page.getByRole('main', { name: 'Introduction' }).waitFor();
  });

  it('the own look back tells by year how soon one got in touch, thanked and reported (P13, P56)', async () => {
    await goTo('look-back');
    const picture = main().getByRole('group', { name: record.lookBack.timeTitle });
    await picture.waitFor();
    const dots = picture.getByRole('button');
    const labels = await dots.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    // Sixteen came into contact; two are open, and nobody has been written to.
    const counted = labels.map((label) => Number(label.replace(/.*: /u, '')));
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(16);
    expect(await main().innerText()).toMatch(/\(middle of \d+\)/u);
    await dots.first().click();
    const first = page.getByRole('region', { name: labels[0] ?? '' });
    await first.getByRole('listitem').first().waitFor();
    expect(await first.getByRole('listitem').count()).toBe(counted[0]);
    const late = record.cell(record.figures['own-silences'], record.total, 16);
    await main().getByRole('button', { name: late }).click();
    await page
      .getByRole('region', { name: late })
      .getByText(/days without word after/u)
      .first()
      .waitFor();
    const none = record.cell(record.figures['no-contact'], record.total, 2);
    await main().getByRole('button', { name: none }).click();
    await page.getByRole('region', { name: none }).getByText('Open 0 Example').waitFor();
  });

  it('in the popup the same record stands in its width', async () => {
    const popup = await run.openAsTab('/popup.html');
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.bringToFront();
    await popup.getByRole('combobox').first().fill('Ito');
    await popup
      .getByRole('option', { name: /Kenji Ito/u })
      .first()
      .click();
    await popup.getByText(contactWords.en.introductionsTitle).first().waitFor();
    await popup.getByRole('button', { name: record.link, exact: true }).click();
    await popup.getByRole('heading', { name: record.title('Kenji Ito') }).waitFor();
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await popup.close();
    expect(errors).toEqual([]);
  });
});
