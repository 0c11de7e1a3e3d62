import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import type { ChromiumTarget } from '../tools/browsers/chromium-target.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { signIn } from '../tools/webmail/sign-in.ts';
import { startWebmail, type Webmail } from '../tools/webmail/start.ts';
import { dumpLedger, fill, goHome, says, valueIn } from './stage.ts';

/** Runs in the popup: the name of the group of buttons that a line unfolded. */
const nameOfGroup = (line: string) =>
  document.querySelector(`${line} fieldset`)?.getAttribute('aria-label') ?? '';

/**
 * A need in a real mail of somebody who is not in the notebook yet, until two are introduced and both better off. Each
 * test goes on where the one before it ended.
 */

const after = afterWords.en;
const need = needWords.en;
const contact = contactWords.en;
const introduction = introductionWords.en;
const letter = letterWords.en;

const why = whyNot('chromium', 'webmail');

describe.skipIf(why !== undefined)(suiteName('a need in a mail, in Chromium on Roundcube', why), () => {
  let webmail: Webmail;
  let run: ChromiumRun;
  let mail: Page;
  let lastPopup: ChromiumTarget | undefined;
  let hasFailed = false;
  const errors: string[] = [];

  beforeAll(async () => {
    webmail = await startWebmail({});
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      grants: ['http://127.0.0.1/*'],
    });
    const welcome = await until('the welcome page', () =>
      run.context.pages().find((page) => page.url().includes('/welcome.html')),
    );
    await welcome
      .getByLabel(/^Your name$|^Name$/u)
      .first()
      .fill('Mio Hayashi');
    await welcome
      .getByLabel(/addresses/iu)
      .first()
      .fill('mio@example.org');
    await welcome.getByRole('button', { name: welcomeWords.en.startEmpty }).click();
    await until('the workspace instead', () => welcome.isClosed());
    mail = await run.context.newPage();
    mail.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await mail.goto(webmail.origin);
    await signIn(mail, webmail);
    const popup = await openPopup();
    await popup.click(`text=${siteWords.en.startHere('127.0.0.1')}`);
    await mail.locator('#messagelist .adr + span').first().waitFor({ state: 'attached' });
    await popup.close();
  });

  afterAll(async () => {
    await run?.close();
    await webmail?.stop();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || hasFailed) return;
    hasFailed = true;
    await mail?.screenshot({ path: '.output/test/need-page.png' });
    if (lastPopup?.isOpen) await lastPopup.screenshot('.output/test/need-popup.png');
  });

  const openPopup = async () => {
    await mail.bringToFront();
    lastPopup = await run.openPopup(mail);
    return lastPopup;
  };

  async function openMail(subject: string): Promise<void> {
    await mail.bringToFront();
    await mail.click(`#messagelist tr.message:has-text(${JSON.stringify(subject)}) .subject a`);
    await mail.frameLocator('#messagecontframe').locator('h2.subject', { hasText: subject }).waitFor();
  }

  /** Adds somebody by hand, in the workspace, with what they do and what is noted of them. */
  async function addByHand(
    name: string,
    address: string,
    specialty: string,
    note?: { readonly kind: 'limit'; readonly text: string },
  ): Promise<void> {
    const workspace = await run.openAsTab('/workspace.html#people/add-person');
    await workspace.getByLabel(contact.name, { exact: true }).fill(name);
    await workspace.getByLabel(contact.addIdentity).fill(address);
    await workspace.getByText(contact.moreFields).click();
    await workspace.getByLabel(contact.specialty, { exact: true }).fill(specialty);
    await workspace.keyboard.press('Control+Enter');
    await workspace.getByRole('heading', { level: 1, name }).waitFor();
    if (note) {
      await workspace.keyboard.press('n');
      await workspace.getByText(contact.fit[note.kind], { exact: true }).first().click();
      await workspace.getByLabel(contact.noteText, { exact: true }).fill(note.text);
      await workspace.keyboard.press('Enter');
      await workspace.locator('.fit-note', { hasText: note.text }).waitFor();
    }
    await workspace.close();
  }

  /** The text of one candidate, whole. */
  const candidate = (popup: ChromiumTarget, name: string) =>
    popup.evaluate((wanted: string) => {
      const lines = [...document.querySelectorAll<HTMLElement>('.candidate')];
      return lines.find((line) => line.innerText.includes(wanted))?.innerText ?? '';
    }, name);
  const candidates = (popup: ChromiumTarget) =>
    popup.evaluate(() =>
      [...document.querySelectorAll('.candidates .candidate .name')].map((name) => name.textContent ?? ''),
    );

  /** The letter that stands in the popup goes out by Roundcube; the popup comes back to it and says so. */
  async function sendLetter(popup: ChromiumTarget): Promise<void> {
    const opening = run.context.waitForEvent('page');
    await popup.click(`text=${letter.openIn.roundcube}`);
    const compose = await opening;
    await compose.locator('[name=_subject]').waitFor();
    await compose.close();
    if (popup.isOpen) await popup.close();
    const again = await openPopup();
    await again.click(`text=${letter.wentOut}`);
    await until('the letter to leave', () => again.evaluate('document.querySelector(".sending") === null'));
    await again.close();
  }

  async function press(popup: ChromiumTarget, group: string, label: string): Promise<void> {
    await until(`“${label}” of “${group}”`, () =>
      popup.evaluate(
        (name: string, text: string) => {
          const found = [...document.querySelectorAll('fieldset')].find(
            (one) => one.getAttribute('aria-label') === name,
          );
          const button = [...(found?.querySelectorAll('button') ?? [])].find(
            (one) => one.textContent?.trim() === text,
          );
          button?.click();
          return button !== undefined;
        },
        group,
        label,
      ),
    );
  }

  const row = async (table: string) => (await dumpLedger(run))[table] ?? [];

  it('has two in the notebook who keep books, and one who does not', async () => {
    await addByHand('Robert Hale', 'robert.hale@example.com', 'Bookkeeper');
    await addByHand('Ines Duarte', 'ines.duarte@example.com', 'Bookkeeping', {
      kind: 'limit',
      text: 'Needs two months of lead time',
    });
    await addByHand('Owen Pryce', 'owen.pryce@example.com', 'Gardening');
    expect(await row('contacts')).toHaveLength(3);
  });

  it('finds who fits what the open mail asks for, with reasons and conflicts, in one click (P5, P57)', async () => {
    await openMail('Our books are a mess');
    const popup = await openPopup();
    await popup.click(`text=${need.fitsMail}`);
    await popup.waitFor('.need textarea');
    await until('what the mail needs', async () =>
      (await valueIn(popup, need.text)).includes('our books are a mess'),
    );
    expect(await valueIn(popup, need.text)).not.toContain('Marsh & Daughters');
    await says(popup, 'Helen Marsh');
    await says(popup, need.isNew);
    await until('both bookkeepers', async () => (await candidates(popup)).length === 2);
    expect(new Set(await candidates(popup))).toEqual(new Set(['Robert Hale', 'Ines Duarte']));
    expect(await candidate(popup, 'Robert Hale')).toContain(need.grade['fits-well']);
    expect(await candidate(popup, 'Ines Duarte')).toContain(need.conflict.days(30, 60));
    // What was wrongly understood is taken out, and put back.
    const understood = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.understood .trade:not(.out)')].map(({ textContent }) => textContent),
      );
    const [surest] = await understood();
    await popup.click('.understood .trade');
    await popup.waitFor('.understood .trade.out');
    await until('it to be out', async () => !(await understood()).includes(surest ?? ''));
    await popup.click('.understood .trade.out');
    await until('it to be back', async () => (await understood()).includes(surest ?? ''));
    await until('both again', async () => (await candidates(popup)).length === 2);
    await popup.close();
    // Nothing of her is in the notebook before somebody is asked for her.
    expect(await row('contacts')).toHaveLength(3);
    expect(await row('identities')).toHaveLength(3);
  });

  it('writes the first ask with one click more, and adds who has the need on the way', async () => {
    // It opens where it was left.
    const popup = await openPopup();
    await popup.click(`text=${need.askLong('Helen Marsh', 'Robert Hale')}`);
    await popup.waitFor(`text=${letter.openIn.roundcube}`);
    const body = await valueIn(popup, letter.body);
    expect(body).toContain('our books are a mess');
    await sendLetter(popup);
    const rows = await dumpLedger(run);
    expect(rows['contacts']).toContainEqual(
      expect.objectContaining({ name: expect.objectContaining({ written: 'Helen Marsh' }) }),
    );
    expect(rows['identities']).toContainEqual(
      expect.objectContaining({ key: 'email:helen.marsh@example.net' }),
    );
    expect(rows['introductions']).toMatchObject([
      { why: expect.stringContaining('our books are a mess'), state: 'asking' },
    ]);
    const events = rows['events'] as { recordedAt: number }[];
    expect(events.sort((a, b) => a.recordedAt - b.recordedAt)).toMatchObject([
      { kind: 'came-forward', side: 'seeker', pageUrl: expect.stringContaining('_uid=') },
      { kind: 'asked', side: 'provider', how: 'mail' },
    ]);
  });

  it('goes on to another when one declines; who was asked stands apart', async () => {
    const popup = await openPopup();
    await press(popup, introduction.answerOf('Robert Hale'), introduction.answer.declined);
    await popup.click(`text=${introduction.recordAnswer(introduction.answer.declined)}`);
    await popup.click(`text=${after.findAnother}`);
    await popup.waitFor('.need .tried');
    expect(await popup.text('.need .tried')).toContain('Robert Hale');
    expect(await popup.text('.need .tried')).toContain(introduction.consents.declined);
    await until('the other alone', async () => (await candidates(popup)).join() === 'Ines Duarte');
    await popup.click(`text=${need.askLong('Helen Marsh', 'Ines Duarte')}`);
    await popup.waitFor(`text=${letter.openIn.roundcube}`);
    await sendLetter(popup);
    expect(await row('contacts')).toHaveLength(4);
    expect(await row('introductions')).toHaveLength(2);
  });

  it('introduces the two once the other has agreed: who asked is not asked again', async () => {
    const popup = await openPopup();
    await press(popup, introduction.answerOf('Ines Duarte'), introduction.answer.agreed);
    await popup.click(`text=${introduction.acts.introduce}`);
    await popup.waitFor(`text=${letter.openIn.roundcube}`);
    const body = await valueIn(popup, letter.body);
    expect(body).toContain('Helen');
    expect(body).toContain('Ines');
    // What limits her was hers to hear about in the letter that asked, never in the joint one.
    expect(body).not.toContain('lead time');
    await sendLetter(popup);
    const states = (await row('introductions')).map((one) => (one as { state: string }).state);
    expect(new Set(states)).toEqual(new Set(['declined', 'introduced']));
  });

  it('records what came of it on both sides', async () => {
    const popup = await openPopup();
    for (const who of ['Helen Marsh', 'Ines Duarte'])
      await press(popup, introduction.outcomeOf(who), introduction.outcomeChoices.landed);
    await until('both outcomes', () =>
      popup.evaluate(`document.querySelectorAll('.side-outcome [aria-pressed=true]').length === 2`),
    );
    await popup.close();
    const states = (await row('introductions')).map((one) => (one as { state: string }).state);
    expect(new Set(states)).toEqual(new Set(['declined', 'landed']));
  });

  it('records how it is now between the three', async () => {
    const popup = await openPopup();
    await popup.click(`text=${after.relationsTitle}`);
    for (const at of [1, 2, 3]) {
      const line = `.relations > li:nth-child(${at})`;
      // What was just done says so at the foot, over some of the lines: no mouse can press those for a while.
      await popup.waitFor(`${line} > button.row`);
      await popup.evaluate(
        (li: string) => document.querySelector<HTMLElement>(`${li} > button.row`)?.click(),
        line,
      );
      await popup.waitFor(`${line} fieldset`);
      await press(popup, await popup.evaluate(nameOfGroup, line), introduction.relationStates.good);
      await until('what was chosen', () =>
        popup.evaluate((li: string) => document.querySelector(`${li} .tag`) !== null, line),
      );
    }
    await popup.close();
    const relations = (await row('events')).filter((one) => (one as { kind: string }).kind === 'relation');
    expect(relations).toHaveLength(3);
    expect(new Set(relations.map((one) => (one as { relation: string }).relation))).toEqual(
      new Set(['introducer-seeker', 'introducer-provider', 'seeker-provider']),
    );
    for (const one of relations) expect(one).toMatchObject({ now: 'good' });
  });

  it('asks for who fits from the search, and says where nobody does', async () => {
    const popup = await openPopup();
    await goHome(popup, commonWords.en.back);
    await fill(popup, popupWords.en.searchLabel, 'somebody who repairs old clocks');
    await popup.click(`text=${need.fitsTyped('somebody who repairs old clocks')}`);
    await says(popup, need.nobody);
    await popup.click(`text=${need.keep}`);
    await says(popup, need.whoseWrong);
    await popup.close();
    expect(await row('requests')).toEqual([]);
  });

  it('asks for who fits what is selected in a mail, and keeps it in the pool', async () => {
    await openMail('相続のことでご相談');
    const worker = await run.worker();
    await worker.evaluate((selectionText) => {
      // Not declared, and there: how the browser itself calls the listeners.
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object): void };
      };
      onClicked.dispatch({ menuItemId: 'need-selected', editable: false, selectionText }, {});
    }, '父の相続のことで、税理士の方を探しています。');
    const popup = await run.attach('popup.html');
    await until(
      'what was selected',
      async () => (await valueIn(popup, need.text)) === '父の相続のことで、税理士の方を探しています。',
    );
    await says(popup, '三浦 由紀');
    // Who keeps books is close to it at most.
    await until('an answer', () => popup.evaluate(`document.querySelector('.need-pool') !== null`));
    expect(await popup.evaluate(`document.querySelectorAll('.grade.fits-well').length`)).toBe(0);
    await popup.click(`text=${need.keep}`);
    await says(popup, need.inPool);
    await popup.close();
    expect(await row('requests')).toMatchObject([
      { wanted: '父の相続のことで、税理士の方を探しています。', decision: 'open', askedId: 'me' },
    ]);
    expect(await row('identities')).toContainEqual(
      expect.objectContaining({ key: 'email:miura.yuki@example.jp' }),
    );
  });

  it('left no error in any console', () => {
    expect(errors).toEqual([]);
  });
});
