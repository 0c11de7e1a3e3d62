import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FitNote } from '../../lib/domain/contact.ts';
import type { Introduction, IntroductionEvent } from '../../lib/domain/introduction.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { beforeSendingWords } from '../../lib/i18n/before-sending.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { dumpLedger } from './stage.ts';

/** The screens of one introduction, on the sample people: each is opened at its address and recorded in by clicks. */

const why = whyNot('chromium');
const words = introductionWords.en;
const after = afterWords.en;
const before = beforeSendingWords.en;
const common = commonWords.en;
const letter = letterWords.en;

describe.skipIf(why !== undefined)(suiteName('one introduction, in Chromium', why), () => {
  let run: ChromiumRun;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    run = await launchChromium({ extensionDir: builtDir('chrome'), headless: true, language: 'en-US' });
    const welcome = await run.openAsTab('/welcome.html');
    await welcome.getByRole('button', { name: welcomeWords.en.start }).click();
    await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
    await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
    page = await run.openAsTab('/workspace.html');
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  });

  afterAll(async () => {
    await run?.close();
  });

  async function open(place: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(run.extensionUrl(`workspace.html#introductions/${place}`));
    await page.bringToFront();
  }
  const openIntroduction = (what: string) => open(`introduction/sample-${what}`);
  /** What has been recorded of it since the sample was put in. */
  const recorded = async (what: string) => {
    const { events = [] } = await dumpLedger(run);
    const own = (events as IntroductionEvent[]).filter(
      (one) => one.introductionId === `sample-${what}` && !one.id.startsWith('sample-'),
    );
    return own.sort((a, b) => a.recordedAt - b.recordedAt);
  };
  const introductionNamed = async (what: string) =>
    ((await dumpLedger(run)).introductions as Introduction[]).find(({ id }) => id === `sample-${what}`);
  const button = (name: string, exact = true) => page.getByRole('button', { name, exact });
  /** Pills are drawn over their radio buttons, which are pressed by their labels. */
  const pill = (name: string) => page.locator('.choice', { hasText: new RegExp(`^${name}$`, 'u') });
  const toast = (text: string) => page.locator('.toast', { hasText: text }).waitFor();

  // P55: a referral is declined knowingly, with what stands against it.
  it('declines knowingly, with the reason that stands against it; one undo asks again', async () => {
    await openIntroduction('to-me-translation');
    await button(after.decline).click();
    await pill(after.refusal.scope).click();
    await page.getByRole('textbox', { name: after.declineText }).fill('Not my languages');
    await button(after.decline).last().click();
    await button(words.acts.thank('Sarah Cole')).waitFor();
    await until('the no', async () => (await recorded('to-me-translation')).length === 1);
    expect(await recorded('to-me-translation')).toMatchObject([
      { kind: 'answered', side: 'provider', answer: 'declined', reason: 'scope', text: 'Not my languages' },
    ]);
    // The introducer hears of a no too.
    await button(words.acts['report-result']('Sarah Cole')).waitFor();
    await page.locator('.toast').getByRole('button', { name: common.undo }).click();
    await page.getByRole('heading', { name: after.decideTitle('Sarah Cole') }).waitFor();
    expect(await recorded('to-me-translation')).toEqual([]);
  });

  // P49, P50, P55: the introducer’s name stands with it, and each step is told to them.
  it('takes on what was introduced to the user, and says step by step what happened and what was told', async () => {
    await openIntroduction('to-me-translation');
    await page.getByRole('heading', { name: after.decideTitle('Sarah Cole') }).waitFor();
    // Before it is taken on nobody asks how it ended.
    expect(await page.getByRole('group', { name: words.outcomeOf('me') }).count()).toBe(0);
    await button(after.takeOn).click();
    await page.getByRole('heading', { name: after.decideTitle('Sarah Cole') }).waitFor({ state: 'detached' });

    await button(after.stepDone.contacted).click();
    const contacted = page.getByRole('listitem', { name: after.steps.contacted });
    await contacted.getByText('✓').waitFor();
    await button(after.toldAlreadyNamed('Sarah Cole', after.steps.contacted)).click();
    await contacted.getByText('told', { exact: false }).waitFor();

    await button(after.stepDone.met).click();
    // What is to be told now is that they met; not that they are in contact, which was told.
    await button(after.toldAlreadyNamed('Sarah Cole', after.steps.met)).waitFor();
    expect(await button(after.toldAlreadyNamed('Sarah Cole', after.steps.contacted)).count()).toBe(0);
    const kinds = (await recorded('to-me-translation')).map(({ kind }) => kind);
    expect(kinds).toEqual(['taken', 'in-touch', 'reported', 'met']);
  });

  // P51, P55: what was expected is held against what came.
  it('holds the end against what was expected, and reports it', async () => {
    const mine = page.getByRole('group', { name: words.outcomeOf('me') });
    await mine.getByRole('button', { name: words.outcomeChoices.landed }).click();
    await mine.getByText(after.expectedWas('One meeting this month')).waitFor();
    await mine.locator('.choice', { hasText: after.against.exceeded }).click();
    await mine.getByRole('button', { name: words.recordAnswer(words.outcomeChoices.landed) }).click();
    await mine.getByText(after.againstLine.exceeded).waitFor();
    await page
      .getByRole('group', { name: words.outcomeOf('Priya Nair') })
      .getByRole('button', { name: words.outcomeChoices.landed })
      .click();
    await button(words.acts.thank('Sarah Cole')).waitFor();
    await button(words.acts['report-result']('Sarah Cole')).click();
    await page.getByRole('textbox', { name: letter.body }).waitFor();
    await button(letter.wentOut).click();
    await until('the report', async () => (await recorded('to-me-translation')).at(-1)?.kind === 'reported');
    const events = await recorded('to-me-translation');
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'outcome', side: 'provider', outcome: 'landed', against: 'exceeded' }),
    );
    expect(events.at(-1)).toMatchObject({ kind: 'reported', about: 'result' });
  });

  // P52: a silence grows louder.
  it('says how long an introducer has heard nothing, louder with the days', async () => {
    const loudness = async (what: string) => {
      await openIntroduction(what);
      await page.locator('.silence').waitFor();
      return page.locator('.silence').getAttribute('data-loud');
    };
    // Thanked 12 days ago; and told 58 days ago that they had met.
    expect(await loudness('to-me-newcomers')).toBe('quiet');
    expect(await loudness('to-me-manuscript')).toBe('loud');
  });

  // P23, P31, P58: closed only when both ends are known; a mismatch keeps its reason and its lesson.
  it('asks why two did not suit each other, and keeps the lesson as a fit note of whom it is about', async () => {
    await openIntroduction('new-title');
    const greg = page.getByRole('group', { name: words.outcomeOf('Greg Smith') });
    await greg.getByRole('button', { name: words.outcomeChoices['no-fit'] }).click();
    await greg.locator('.choice', { hasText: after.mismatch.price }).click();
    await greg.getByRole('button', { name: words.recordAnswer(words.outcomeChoices['no-fit']) }).click();
    await greg.getByText(after.mismatch.price).waitFor();
    expect((await recorded('new-title')).at(-1)).toMatchObject({
      kind: 'outcome',
      side: 'provider',
      outcome: 'no-fit',
      reason: 'price',
    });

    await button(after.addLesson).click();
    await page.getByRole('textbox', { name: after.lessonTitle }).fill('Ask for his minimum first');
    await page.keyboard.press('Control+Enter');
    await button(after.keepAsNote('Greg Smith')).click();
    await toast(after.keptAsNote('Greg Smith'));
    await page.getByText(after.isNoteOf('Greg Smith')).waitFor();
    expect(await introductionNamed('new-title')).toMatchObject({ lesson: 'Ask for his minimum first' });
    const notes = (await dumpLedger(run)).fitNotes as FitNote[];
    expect(notes.filter((note) => note.introductionId === 'sample-new-title')).toMatchObject([
      { contactId: 'sample-greg', kind: 'does-not-fit', text: 'Ask for his minimum first' },
    ]);
    // One end is known: it is not over before the other is.
    expect(await introductionNamed('new-title')).toMatchObject({ state: 'in-touch' });
    // No business was closed: nobody asks what it was worth.
    expect(await button(after.addValue).count()).toBe(0);
  });

  // P41, P53: three relations, each with its state; trouble cools off and nobody is struck off.
  it('keeps how it stands between the three, until when it cools off, and strikes a mistake', async () => {
    await page.getByText(after.relationsTitle, { exact: true }).click();
    const between = after.between('Greg Smith', 'me');
    const row = page.getByRole('button', { name: after.setState(between), exact: false });
    await row.click();
    const states = page.getByRole('group', { name: after.setState(between) });
    // Nothing was broken, so there is nothing to be repaired.
    expect(await states.getByRole('button', { name: words.relationStates.repaired }).count()).toBe(0);
    await states.getByRole('button', { name: words.relationStates.trouble }).click();
    await row.filter({ hasText: words.relationStates.trouble }).waitFor();
    await row.click();
    await states.getByRole('button', { name: words.relationStates.cooling }).click();
    await pill(after.inMonths(6)).click();
    await button(words.recordAnswer(words.relationStates.cooling)).click();
    await row.filter({ hasText: `${words.relationStates.cooling} until` }).waitFor();
    expect((await recorded('new-title')).at(-1)).toMatchObject({
      kind: 'relation',
      relation: 'introducer-provider',
      now: 'cooling',
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
    });

    const history = page.getByRole('region', { name: words.history });
    await history
      .getByRole('listitem')
      .filter({ hasText: `${between}: ${words.relationStates.cooling}` })
      .getByRole('button', { name: words.strike, exact: false })
      .click();
    await row.filter({ hasText: words.relationStates.trouble }).waitFor();
    expect((await recorded('new-title')).at(-1)).toMatchObject({ kind: 'struck' });
  });

  // P22, P24, P25: a level, and steps with dates and ticks.
  it('follows it through: a level, what is commonly offered at it, steps ticked and taken back', async () => {
    await openIntroduction('new-title');
    await page.locator('.fold > summary', { hasText: after.supportTitle }).click();
    await pill(after.levels['hands-on']).click();
    await button(`+ ${after.suggestions['first-call']}`).click();
    const step = page.getByRole('checkbox', { name: after.suggestions['first-call'] });
    await step.click();
    await toast(after.stepTicked(after.suggestions['first-call']));
    const today = (await introductionNamed('new-title'))?.steps?.[0];
    expect(today).toMatchObject({
      text: after.suggestions['first-call'],
      doneOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
    });
    await page.locator('.toast').getByRole('button', { name: common.undo }).click();
    await until('the tick to be gone', async () => !(await step.isChecked()));
    expect((await introductionNamed('new-title'))?.support).toBe('hands-on');

    await button(`+ ${after.addStep}`).click();
    await page.getByRole('textbox', { name: after.addStep }).fill('Send the figures of last year');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Send the figures of last year' }).waitFor();
  });

  // P26, P35: four rules, what is missing in words, never a block. P16, P29: an own interest is told to both.
  it('says before sending what is missing; what is filled is gone, and nothing is blocked', async () => {
    await openIntroduction('shop-film');
    const panel = page.locator('.before-sending');
    await panel.locator('summary').click();
    const support = panel.locator('[data-rule=support]');
    await support.getByText(before.lacks.support).waitFor();
    await support.locator('.choice', { hasText: after.levels.light }).click();
    await support.getByText(before.fine).waitFor();
    expect(await introductionNamed('shop-film')).toMatchObject({ support: 'light' });

    // An interest of the user's own is told to both, or it is not neutral.
    await button(words.moreFields).click();
    await page.getByRole('button', { name: `${common.edit}: ${words.ownInterest}` }).click();
    await page.getByRole('textbox', { name: words.ownInterest }).fill('A client of mine');
    await page.keyboard.press('Control+Enter');
    const neutral = panel.locator('[data-rule=neutral]');
    const told = neutral.getByRole('button', { name: /^I told /u });
    await told.first().waitFor();
    expect(await told.count()).toBe(2);
    await told.last().click();
    await until('one to be left', async () => (await told.count()) === 1);

    // The way on stands there all the while.
    await page.locator('.next-step .button.main').click();
    await page.getByRole('textbox', { name: letter.body }).waitFor();
    // The letter tells the one it goes to of the interest: nothing is missing any more.
    await page.locator('.before-sending summary', { hasText: before.allWell }).waitFor();
    const earlier = await recorded('shop-film');
    await button(letter.wentOut).click();
    await until('the ask', async () => (await recorded('shop-film')).length === earlier.length + 2);
    expect((await recorded('shop-film')).slice(-2)).toMatchObject([
      { kind: 'asked', side: 'seeker' },
      { kind: 'disclosed', side: 'seeker' },
    ]);
    await page.locator('.toast').getByRole('button', { name: common.undo }).click();
    await until('both to be taken back', async () => (await recorded('shop-film')).length === earlier.length);
  });

  // P12, P61: whom one hardly knows is no matter of course, and it is said before one's name is put to it.
  it('warns of somebody met only once', async () => {
    await openIntroduction('gift-boxes');
    const panel = page.locator('.before-sending');
    await panel.locator('summary').click();
    await panel.locator('[data-warn=met-once]', { hasText: before.warns.metOnce('Hannah Vogel') }).waitFor();
    expect(await panel.locator('[data-warn]').count()).toBe(1);
  });

  // P45: a refusal has its reason and the day on which to ask again.
  it('records a no with its reason and date, and goes on to find somebody else for the same need', async () => {
    await openIntroduction('designer');
    const { why: need, seekerId } = (await introductionNamed('designer')) ?? {};
    const provider = page.locator('.side-answer').nth(1);
    await provider.getByRole('button', { name: words.answer.declined, exact: true }).click();
    await provider.locator('.choice', { hasText: after.refusal['has-supplier'] }).click();
    await provider.locator('.choice', { hasText: after.inMonths(6) }).click();
    await provider.getByRole('button', { name: words.recordAnswer(words.answer.declined) }).click();
    await provider.getByText(after.refusal['has-supplier'], { exact: true }).waitFor();
    expect((await recorded('designer')).at(-1)).toMatchObject({
      kind: 'answered',
      side: 'provider',
      answer: 'declined',
      reason: 'has-supplier',
      askAgainOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
    });
    await button(after.findAnother).click();
    await page.waitForURL(/\/need/u);
    const query = new URLSearchParams(new URL(page.url()).hash.split('?')[1]);
    expect(query.get('text')).toBe(need);
    expect(query.get('seekerId')).toBe(seekerId);
  });

  // P29: what the user would not stake their name on is not recommended.
  it('withdraws with a reason, and one undo takes it up again', async () => {
    await openIntroduction('gift-boxes');
    await button(words.withdraw).click();
    await pill(after.withdrawal['not-recommended']).click();
    await button(words.withdraw).last().click();
    await button(words.resume).waitFor();
    expect((await recorded('gift-boxes')).at(-1)).toMatchObject({
      kind: 'withdrawn',
      reason: 'not-recommended',
    });
    await page.locator('.toast').getByRole('button', { name: common.undo }).click();
    await button(words.withdraw).waitFor();
    expect(await recorded('gift-boxes')).toEqual([]);
  });

  // P16, P17, P57, P59, P60, P68: why first, what each gains, and the rest where somebody needs it.
  it('begins with the need at hand and asks for five things at most; the rest is folded and kept', async () => {
    await open(
      'new-introduction?seeker=sample-sarah&provider=sample-greg&why=A%20printer%20for%20800%20copies',
    );
    const form = page.getByRole('form', { name: words.newTitle });
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: words.why }).inputValue()).toBe(
      'A printer for 800 copies',
    );
    // What each of them gains is asked, and said to be missing.
    await form.getByText(words.gainsMissingBoth).waitFor();
    await form.getByRole('textbox', { name: words.gains('Sarah Cole') }).fill('Copies in time for the fair');
    await form.getByText(words.gainsMissing('Greg Smith')).waitFor();
    const fields = form.locator('textarea:visible, input:not([type=radio]):visible, .picked:visible');
    expect(await fields.count()).toBe(5);
    await form.locator('.fold > summary').click();
    await form.getByRole('textbox', { name: after.compensationWhat }).fill('10 % of the first order');
    await pill(after.compensationAnswers.refused).click();
    await pill(after.levels['hands-on']).click();
    await pill(words.kinds.person).click();
    await form.getByRole('textbox', { name: words.expectedResult }).fill('A quote both can live with');
    // Half typed and left, it stands there again.
    await page.reload();
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: words.expectedResult }).inputValue()).toMatch(/^A quote/u);
    await button(common.save).click();
    await page.locator('.introduction-page').waitFor();
    const all = (await dumpLedger(run)).introductions as Introduction[];
    expect(all.filter(({ id }) => !id.startsWith('sample-'))).toMatchObject([
      {
        why: 'A printer for 800 copies',
        seekerGains: 'Copies in time for the fair',
        expected: 'A quote both can live with',
        kind: 'person',
        compensation: { what: '10 % of the first order', answer: 'refused' },
        support: 'hands-on',
      },
    ]);
  });

  it('left no error in any console', () => {
    expect(errors).toEqual([]);
  });
});
