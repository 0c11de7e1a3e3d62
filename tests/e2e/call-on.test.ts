import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../components/workspace/spot.ts';
import { ME } from '../../lib/domain/basics.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { callOnWords } from '../../lib/i18n/call-on.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { introduceSheetWords } from '../../lib/i18n/introduce-sheet.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { until } from '../tools/browsers/options.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Notebook, openNotebook } from './notebook.ts';

/** People to call on, written down and called on by hand, and the sheets on how to introduce somebody. */

const why = whyNot('chromium');
const words = callOnWords.en;
const contact = contactWords.en;
const common = commonWords.en;
const sheetWords = introduceSheetWords.en;
/** Any month will do: the one the test runs in. */
const MONTH = new Date().getMonth() + 1;

describe.skipIf(why !== undefined)(suiteName('people to call on, in Chromium', why), () => {
  let run: Notebook['run'];
  let page: Notebook['page'];
  let errors: Notebook['errors'];
  let rows: Notebook['rows'];

  beforeAll(async () => {
    ({ run, page, errors, rows } = await openNotebook('#call-on'));
    await run.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  afterAll(async () => {
    await run?.close();
  });

  const idOf = async (name: string) => {
    const all = await rows('contacts');
    const found = all.find((row) => (row['name'] as { written: string }).written === name);
    return found?.id ?? '';
  };
  const goTo = async (hash: string) => {
    await page.bringToFront();
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
  };
  const group = (list: keyof typeof words.groups) =>
    page.getByRole('region', { name: new RegExp(`^${words.groups[list]}`, 'u') });
  const click = (name: string | RegExp) => page.getByRole('button', { name }).click();

  /** Adds somebody by the form; what is in its folds is filled in by `more`. */
  const add = async (name: string, more: () => Promise<void> = async () => {}) => {
    await goTo(hashOf({ section: 'people', place: { at: 'add-person' } }));
    const form = page.getByRole('form', { name: contact.addTitle });
    await form.getByRole('textbox', { name: contact.name, exact: true }).fill(name);
    await page.getByText(contact.moreFields, { exact: true }).click();
    await more();
    await form.getByRole('button', { name: common.add, exact: true }).click();
    await page.getByRole('article', { name }).waitFor();
  };
  const openClientFold = () => page.getByText(words.asClient, { exact: true }).click();

  it('says what to note while nobody is to be called on', async () => {
    const list = page.getByRole('region', { name: workspaceWords.en.sections['call-on'] });
    await list.getByText(words.empty).waitFor();
    for (const fill of words.fills) expect(await list.getByText(fill).count(), fill).toBe(1);
  });

  it('greets whoever was taken over from a colleague in one click, and undo takes it back (P42)', async () => {
    await add('Anna Berg', async () => {
      await openClientFold();
      await page.getByLabel(words.inheritedFrom).fill('Peter Lang');
      await page.getByLabel(words.inheritedOn).fill('2026-02-01');
    });
    await goTo('#call-on');
    await group('inherited').getByText(words.inherited('Peter Lang', 'February 2026')).waitFor();
    const before = await rows('contacts');
    await page.bringToFront();
    await click(words.forName(words.greeted, 'Anna Berg'));
    await group('inherited').waitFor({ state: 'detached' });
    expect(await rows('contacts')).toMatchObject([
      { inherited: { from: 'Peter Lang', on: '2026-02-01', greetedOn: expect.stringMatching(/^\d{4}-/u) } },
    ]);
    await page.bringToFront();
    await click(common.undo);
    await group('inherited').waitFor();
    expect(await rows('contacts')).toEqual(before);
  });

  it('names whoever reviews their suppliers this month, until that is done with (P36)', async () => {
    await add('Bruno Sato', async () => {
      await openClientFold();
      await page.getByRole('checkbox', { name: words.month(MONTH) }).check({ force: true });
    });
    expect(await rows('contacts')).toContainEqual(expect.objectContaining({ reviewMonths: [MONTH] }));
    await goTo('#call-on');
    await group('review')
      .getByText(words.review['this-month'](words.monthLong(MONTH)))
      .waitFor();
    await click(words.forName(words.done, 'Bruno Sato'));
    await group('review').waitFor({ state: 'detached' });
    await click(common.undo);
    await group('review').waitFor();
  });

  it('lists who was once large by volume and idle time, with the amounts as noted (P47)', async () => {
    const again = againWords.en;
    for (const [name, year, amount] of [
      ['Small Long Ago', 2016, '1,000'],
      ['Large Lately', 2022, '90,000'],
    ] as const) {
      await add(name);
      const id = await idOf(name);
      await goTo(hashOf({ section: 'people', place: { at: 'person', contactId: id } }));
      await page.getByText(contact.writeDown, { exact: true }).click();
      await click(again.addLong);
      const form = page.getByRole('form', { name: again.add });
      await form.getByLabel(again.kind).selectOption({ label: again.kinds.volume });
      await form.getByLabel(again.on).fill(`${year}-05-01`);
      await form.getByLabel(again.amount).fill(amount);
      await form.getByRole('button', { name: common.save }).click();
      await page.getByText(again.added, { exact: true }).waitFor();
    }
    await goTo('#call-on');
    await group('quiet').waitFor();
    const lines = await group('quiet').locator('.names').allInnerTexts();
    expect(lines).toEqual(['Large Lately', 'Small Long Ago']);
    await group('quiet')
      .getByText(/Last in 2022, about 90,000 that year\. Quiet for \d+ years\./u)
      .waitFor();
  });

  it('lists whom one has not asked for long; “not now” and “no more” can be taken back (P37)', async () => {
    for (const [name, on] of [
      ['Carl Longer', '2023-03-03'],
      ['Dora Long', '2024-03-03'],
    ] as const) {
      await add(name, async () => {
        await page.getByLabel(contact.metOn, { exact: true }).fill(on);
        await page.getByRole('radio', { name: contact.howWell.know }).check({ force: true });
      });
    }
    await goTo('#call-on');
    await group('unasked').waitFor();
    const names = () => group('unasked').locator('.names').allInnerTexts();
    expect(await names()).toEqual(['Carl Longer', 'Dora Long']);

    for (const act of [words.laterIn[3] ?? '', words.noMore]) {
      await click(words.forName(words.later, 'Carl Longer'));
      await click(words.forName(act, 'Carl Longer'));
      await until('Carl off the list', async () => (await names()).join() === 'Dora Long');
      await click(common.undo);
      await until('Carl back', async () => (await names()).length === 2);
    }
    // How long “long” is can be changed, and stays so.
    const select = page.getByLabel(words.after, { exact: true });
    expect(await select.inputValue()).toBe('6');
    await select.selectOption({ label: words.months[24] ?? '' });
    await page.reload();
    await until('what was chosen', async () => (await select.inputValue()) === '24');
  });

  it('is walked through by key', async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Bruno Sato' }).waitFor();
  });

  it('gives away a person’s sheet as text and on A5, without what is private (P63)', async () => {
    await add('Elena Moss', async () => {
      await page.getByLabel(contact.specialty, { exact: true }).fill('Tableware');
      await page.getByLabel(words.subSpecialty).fill('for hotels');
      await page.getByLabel(words.saying).fill('Elena makes plates that survive a kitchen.');
      await page.getByLabel(words.reach).fill('mornings');
      await page.getByLabel(contact.privateNotes).fill('owes me a canary');
      await page.getByLabel(contact.tags).fill('canary');
    });
    const id = await idOf('Elena Moss');
    await page.bringToFront();
    await page.getByText(contact.restTitle, { exact: true }).click();
    await click(popupWords.en.titles['introduce-sheet']);
    await page.getByRole('heading', { name: 'How to introduce Elena Moss', level: 1 }).waitFor();
    await page.getByRole('checkbox', { name: sheetWords.include('mornings') }).uncheck();
    await click(commonWords.en.copyText);
    await page.getByText(sheetWords.copied).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(
      'How to introduce Elena Moss\n\nTableware, for hotels\n\nWhat to say:\nElena makes plates that survive a kitchen.',
    );
    await page.getByRole('radio', { name: contact.languages.ja }).check({ force: true });
    await page.getByRole('heading', { name: 'Elena Moss様のご紹介のしかた', level: 1 }).waitFor();
    const paper = await onPaper();
    expect(paper.text).toContain('ご紹介の言葉');
    expect(paper.text).toContain('Elena makes plates');
    expect(paper.text).not.toMatch(/canary|mornings|Tsunagi/u);
    expect(paper.colours).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
    expect(await page.evaluate(() => location.hash)).toContain(id);
  });

  it('writes the user’s own sheet in both languages, seen as it grows (P63)', async () => {
    await goTo(hashOf({ section: 'people', place: { at: 'introduce-sheet', contactId: ME } }));
    const write = async (said: string) => {
      await page.getByLabel(sheetWords.fields.saying).fill(said);
      await page.getByRole('checkbox', { name: sheetWords.include(said) }).waitFor();
    };
    await page.getByRole('radio', { name: contact.languages.en }).check({ force: true });
    await write('Mio reads it with you first.');
    await page.getByRole('radio', { name: contact.languages.ja }).check({ force: true });
    await write('まず一緒に読む人です。');
    await click(common.save);
    await page.getByText(sheetWords.saved).waitFor();
    expect((await rows('settings')).find((row) => row['key'] === 'introduceMe')).toMatchObject({
      value: { ja: { saying: 'まず一緒に読む人です。' }, en: { saying: 'Mio reads it with you first.' } },
    });
    await page.bringToFront();
    expect((await onPaper()).text).toContain('まず一緒に読む人です。');
    await click(commonWords.en.copyText);
    await page.getByText(sheetWords.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '【ご紹介の言葉】\nまず一緒に読む人です。',
    );
  });

  it('finds somebody by what sets them apart', async () => {
    await goTo('#people');
    await page.locator('[data-search]').fill('hotels');
    await page.locator('.list').getByText('Elena Moss').waitFor();
    await until(
      'nobody else',
      async () => (await page.locator('.list').getByText('Dora Long').count()) === 0,
    );
  });

  it('goes without an error', () => {
    expect(errors).toEqual([]);
  });

  /** What would come out of the printer. */
  async function onPaper() {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    try {
      return await page.evaluate(() => {
        const sheet = document.querySelector<HTMLElement>('.print-sheet');
        return {
          text: document.body.innerText,
          colours: {
            ink: sheet ? getComputedStyle(sheet).color : '',
            paper: getComputedStyle(document.documentElement).backgroundColor,
          },
        };
      });
    } finally {
      await page.emulateMedia({ media: null, colorScheme: null });
    }
  }
});
