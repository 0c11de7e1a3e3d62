import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { againWords } from '../../lib/i18n/again.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { wayWords } from '../../lib/i18n/way.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { dumpLedger } from './stage.ts';

/**
 * What is asked of one, told to many and asked again, in the built extension's workspace, as one person would walk it:
 * each test goes on where the one before it ended.
 */

const again = againWords.en;
const common = commonWords.en;
const contact = contactWords.en;
const introduction = introductionWords.en;
const recommendation = recommendationWords.en;
const request = requestWords.en;
const { sections } = workspaceWords.en;

const why = whyNot('chromium');

describe.skipIf(why !== undefined)(suiteName('requests and asking again, in Chromium', why), () => {
  let run: Notebook['run'];
  let page: Notebook['page'];
  let errors: Notebook['errors'];

  beforeAll(async () => {
    ({ run, page, errors } = await openNotebook(''));
  });
  afterAll(() => run?.close());

  const main = () => page.getByRole('main');
  const list = (section: keyof typeof sections) => page.getByRole('region', { name: sections[section] });
  const goTo = (section: keyof typeof sections) =>
    page.getByRole('link', { name: new RegExp(`^${sections[section]}`, 'u') }).click();
  const press = (name: string) => main().getByRole('button', { name, exact: true }).click();
  const personNamed = async (label: string, name: string) => {
    await page.getByRole('combobox', { name: label }).fill(name);
    await page.getByRole('option').first().click();
    await main()
      .getByRole('button', { name: contact.change(label, name) })
      .waitFor();
  };
  const open = async (name: string) => {
    await goTo('people');
    await list('people')
      .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
      .click();
    await page.getByRole('article', { name }).waitFor();
  };

  it('writes down what is asked of one: why, who, what, until when (P27, P57)', async () => {
    await goTo('requests');
    await list('requests').getByText(request.empty).waitFor();
    await list('requests').getByRole('button', { name: request.newRequest }).click();
    await page.getByLabel(request.why).fill('Funding before the spring production run');
    await personNamed(request.asker, 'Greg Smith');
    await page.getByLabel(request.wanted).fill('Eight investors');
    // Twice, as some click everything: it is one request all the same.
    await main().getByRole('button', { name: common.save, exact: true }).dblclick();
    await page.getByRole('heading', { name: 'Eight investors' }).waitFor();
    const { requests, contacts } = await dumpLedger(run);
    expect(contacts).toHaveLength(1);
    expect(requests).toMatchObject([
      { askedId: 'me', wanted: 'Eight investors', why: 'Funding before the spring production run' },
    ]);
  });

  it('holds two introductions as one card', async () => {
    for (const name of ['Sarah Cole', 'Emeka Obi']) {
      await press(request.introduce);
      await personNamed(introduction.provider, name);
      await press(common.save);
      await goTo('requests');
      await list('requests')
        .getByRole('button', { name: /Eight investors/u })
        .click();
      await page.getByRole('heading', { name: 'Eight investors' }).waitFor();
    }
    const card = main().getByRole('region', { name: request.introductions });
    await card.getByText('Emeka Obi').first().waitFor();
    expect(await card.getByRole('listitem').count()).toBe(2);
    expect(await card.innerText()).toContain('0 of 2 asked');
    const { requests, introductions } = await dumpLedger(run);
    const [{ id }] = requests as [{ id: string }];
    expect(introductions).toMatchObject([{ requestId: id }, { requestId: id }]);
    expect(JSON.stringify(introductions)).toContain('Funding before the spring production run');
  });

  it('what is to be spread without a pitch says so, and stops nothing (P18, P65, P70)', async () => {
    await list('requests').getByRole('button', { name: request.newRequest }).click();
    await personNamed(request.asker, 'Sarah Cole');
    await page.getByLabel(request.wanted).fill('Spread the word on a paper fair');
    await page.getByRole('checkbox', { name: request.broadcast }).check();
    await press(common.save);
    await page.getByText(request.pitchToAsk).waitFor();
    await press(request.pitchAskedToday);
    await page.getByText(request.pitchToAsk).waitFor({ state: 'detached' });
    await press(request.pitchEnter);
    await page.getByRole('textbox', { name: request.pitch }).fill('For shops: forty mills in one hall.');
    await press(common.save);
    await page.getByText('For shops: forty mills in one hall.').waitFor();
    await press(request.tellMany);
    await page.getByLabel(recommendation.what, { exact: true }).fill('Paper fair');
    await page.getByRole('checkbox', { name: recommendation.broadcast }).check();
    await page.getByText(recommendation.rarity({ nthThisYear: 1 })).waitFor();
    await press(common.save);
    await press(recommendation.toldToday);
    await goTo('recommendations');
    await list('recommendations')
      .getByRole('button', { name: /Paper fair/u })
      .waitFor();
    await page
      .getByText(/less than a month ago; this would be the 2nd this year/u)
      .first()
      .waitFor();
  });

  it('a declined request leaves the pool with its reason; an angry no stands with the person (P66, P69)', async () => {
    await goTo('requests');
    await list('requests')
      .getByRole('button', { name: /paper fair/u })
      .click();
    await main().getByText(request.decisionOfMe.declined, { exact: true }).click();
    await press(request.writeReason);
    await page.getByRole('textbox', { name: request.reason }).fill('Nothing in it for my people');
    await press(common.save);
    await press(request.angry);
    await list('requests').getByText(request.ended(1)).waitFor();
    await open('Sarah Cole');
    await page
      .getByText(new RegExp(`^${again.kinds.angry} in .*${again.coolsUntil('').slice(0, 12)}`, 'u'))
      .waitFor();
  });

  it('a refusal of long ago comes up on the sheet and in the list, and is asked again; undo brings it back (P38, P39)', async () => {
    await open('Emeka Obi');
    await main().getByText(contact.writeDown).click();
    await press(again.addLong);
    await page.getByLabel(again.on, { exact: true }).fill('2024-03-10');
    await main().getByText(again.reasons.price, { exact: true }).click();
    await press(common.save);
    await page.getByText(`Said no in March 2024: price. ${again.longAgo}`).waitFor();
    // Whoever once said no is recalled at once where one reads.
    const popup = await run.openAsTab('/popup.html');
    await popup.getByRole('combobox').first().fill('Emeka');
    await popup
      .getByRole('option', { name: /Emeka Obi/u })
      .first()
      .click();
    await popup.getByText(`Said no in March 2024: price. ${again.longAgo}`).waitFor();
    await popup.close();
    await goTo('again');
    await list('again').getByText(again.newsTitle).first().click();
    await page.getByLabel(again.newsTitle).last().fill('Small batches at a lower price');
    await list('again').getByRole('button', { name: again.newsAdd, exact: true }).click();
    const line = list('again').getByRole('listitem').filter({ hasText: 'Emeka Obi' });
    await line.getByText(again.newSince('Small batches at a lower price')).waitFor();
    await list('again')
      .getByLabel(again.filter)
      .selectOption({ label: again.because(again.reasons.price) });
    await list('again').getByText('Sarah Cole').waitFor({ state: 'detached' });
    await line.getByRole('button', { name: again.forName(again.askedToday, 'Emeka Obi') }).click();
    await line.waitFor({ state: 'detached' });
    await page.getByRole('status').getByRole('button', { name: common.undo }).click();
    await line.waitFor();
    await line.getByRole('button', { name: again.forName(again.askedToday, 'Emeka Obi') }).click();
    await line.waitFor({ state: 'detached' });
    const { dealings } = await dumpLedger(run);
    expect(dealings).toContainEqual(
      expect.objectContaining({ kind: 'refused', closedOn: expect.any(String) }),
    );
  });

  it('an answer that hurts becomes a need with one click (P43)', async () => {
    await open('Emeka Obi');
    await press(again.add);
    await page.getByLabel(again.kind, { exact: true }).selectOption({ label: again.kinds.question });
    await page.getByLabel(again.pleases).fill('Quick answers');
    await page.getByLabel(again.hurts).fill('Our books are a mess');
    await press(common.save);
    await main().getByText(again.hurtsLine('Our books are a mess')).waitFor();
    await press(again.toNeed);
    await page.getByRole('main', { name: popupWords.en.titles.need }).waitFor();
    expect(page.url()).toContain(encodeURIComponent('Our books').replace('%20', '+'));
    expect(page.url()).toContain('seekerId=');
  });

  it('says beforehand how one introduces, in one’s own words (P72)', async () => {
    await goTo('settings');
    const way = page.getByRole('region', { name: wayWords.en.title });
    const text = way.getByLabel(wayWords.en.text.en);
    expect(await text.inputValue()).toContain('No is a perfectly good answer');
    await text.fill('I ask both of you first.');
    await way.getByRole('button', { name: common.save, exact: true }).click();
    await page.getByText(wayWords.en.saved).waitFor();
    await page.reload();
    expect(await text.inputValue()).toBe('I ask both of you first.');
    await way.getByRole('button', { name: wayWords.en.asShipped }).click();
    await page.getByText(wayWords.en.saved).waitFor();
    await expect.poll(() => text.inputValue()).toContain('No is a perfectly good answer');
  });

  it('did all of it without an error', () => {
    expect(errors).toEqual([]);
  });
});
