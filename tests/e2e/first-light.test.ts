import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
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
import { badgeIs, dumpLedger, fill, goHome, inkIn, moveIntoThePast, says, valueIn } from './stage.ts';

/**
 * The whole loop on a real webmail with real mail, in the built extension, as one person would walk it: each test
 * goes on where the one before it ended.
 */

const common = commonWords.en;
const contact = contactWords.en;
const introduction = introductionWords.en;
const letter = letterWords.en;

const why = whyNot('chromium', 'webmail');

describe.skipIf(why !== undefined)(suiteName('first light, in Chromium on Roundcube', why), () => {
  let webmail: Webmail;
  let run: ChromiumRun;
  let mail: Page;
  const profileDir = mkdtempSync(join(tmpdir(), 'tsunagi-e2e-'));
  const errors: string[] = [];

  beforeAll(async () => {
    webmail = await startWebmail({});
    run = await launch();
  });

  const launch = () =>
    launchChromium({
      extensionDir: builtDir('chrome'),
      profileDir,
      headless: true,
      language: 'en-US',
      grants: ['http://127.0.0.1/*'],
    });

  afterAll(async () => {
    await run?.close();
    await webmail?.stop();
    rmSync(profileDir, { recursive: true, force: true });
  });

  let lastPopup: ChromiumTarget | undefined;
  let hasFailed = false;
  const openPopup = async () => {
    await mail.bringToFront();
    lastPopup = await run.openPopup(mail);
    return lastPopup;
  };

  afterEach(async ({ task }) => {
    // The tests go on from one another: the first that fails shows what happened.
    if (task.result?.state !== 'fail' || hasFailed) return;
    hasFailed = true;
    await mail?.screenshot({ path: '.output/test/failed-page.png' });
    if (lastPopup?.isOpen) await lastPopup.screenshot('.output/test/failed-popup.png');
  });

  /** A row of the mail list by its subject, and the mark in it. */
  const rowOf = (subject: string) => `#messagelist tr.message:has-text(${JSON.stringify(subject)})`;
  const markIn = (subject: string) => `${rowOf(subject)} .adr + span`;

  async function openMail(subject: string): Promise<void> {
    await mail.bringToFront();
    await mail.click(`${rowOf(subject)} .subject a`);
    await mail.frameLocator('#messagecontframe').locator('h2.subject', { hasText: subject }).waitFor();
  }

  it('asks at first run who one is, and begins with an empty notebook', async () => {
    const welcome = await until('the welcome page', () =>
      run.context.pages().find((page) => page.url().includes('/welcome.html')),
    );
    welcome.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await welcome
      .getByLabel(/^Your name$|^Name$/u)
      .first()
      .fill('Mio Hayashi');
    await welcome
      .getByLabel(/addresses/iu)
      .first()
      .fill('mio@example.org');
    await welcome.getByRole('button', { name: welcomeWords.en.startEmpty }).click();
    const rows = await until('the settings', async () => {
      const dump = await dumpLedger(run);
      return dump.settings?.some((row) => (row as { key: string }).key === 'welcomed') ? dump : undefined;
    });
    expect(rows.contacts).toEqual([]);
    expect(JSON.stringify(rows.settings)).toContain('mio@example.org');
    await until('the workspace instead', () => welcome.isClosed());
  });

  it('adds the webmail at hand with one click, also in the tab that is open already', async () => {
    mail = await run.context.newPage();
    mail.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await mail.goto(webmail.origin);
    await signIn(mail, webmail);
    expect(await mail.locator(markIn('Coffee next week?')).count()).toBe(0);
    const popup = await openPopup();
    await popup.click(`text=${siteWords.en.startHere('127.0.0.1')}`);
    await mail.locator(markIn('Coffee next week?')).first().waitFor({ state: 'attached' });
    expect(await inkIn(mail, markIn('Coffee next week?'))).toBe(0);
    await popup.close();
  });

  it('adds the sender of the open mail from the popup', async () => {
    await openMail('Looking for a bookbinder');
    const popup = await openPopup();
    await popup.click(`text=${popupWords.en.addPerson('Sarah Cole')} (sarah.cole@example.com)`);
    await popup.waitFor(`[aria-label="${contact.addTitle}"] input`);
    await until('the name', () => popup.evaluate('document.activeElement?.value?.length > 0'));
    await popup.press('Control+Enter');
    await popup.waitFor(`text=${contact.introduceLong('Sarah Cole')}`);
    await popup.close();
    const rows = await dumpLedger(run);
    expect(rows.contacts).toMatchObject([
      { name: { written: 'Sarah Cole', family: 'Cole', given: 'Sarah' } },
    ]);
    expect(rows.identities).toMatchObject([{ key: 'email:sarah.cole@example.com' }]);
  });

  it('marks her, and nobody else, on the page', async () => {
    await mail.bringToFront();
    await until('ink in her mark', async () => (await inkIn(mail, markIn('Looking for a bookbinder'))) > 10);
    expect(await inkIn(mail, markIn('Coffee next week?'))).toBe(0);
  });

  it('opens a stranger from the mail and notes what fits', async () => {
    await openMail('来週の打ち合わせについて');
    const popup = await openPopup();
    await popup.click(`text=${popupWords.en.addPerson('山川 晃弘')} (yamakawa@example.jp)`);
    await popup.waitFor(`[aria-label="${contact.addTitle}"] input`);
    await until('the name', () => popup.evaluate('document.activeElement?.value?.length > 0'));
    await popup.press('Control+Enter');
    await popup.click(`text=${contact.addNote}`);
    await fill(popup, contact.noteText, '手製本、少部数の詩集');
    await popup.press('Enter');
    await until('no field any more', () => popup.evaluate('document.querySelector("textarea") === null'));
    await says(popup, '手製本、少部数の詩集');
    await popup.close();
    const rows = await dumpLedger(run);
    expect(rows.contacts).toHaveLength(2);
    expect(rows.fitNotes).toMatchObject([{ kind: 'fits', text: '手製本、少部数の詩集' }]);
    expect(rows.contacts).toContainEqual(
      expect.objectContaining({ name: { written: '山川 晃弘', family: '山川', given: '晃弘' } }),
    );
  });

  it('opens a person by a click on their mark', async () => {
    await mail.bringToFront();
    await until('ink in his mark', async () => (await inkIn(mail, markIn('来週の打ち合わせについて'))) > 10);
    await mail.locator(markIn('来週の打ち合わせについて')).first().click();
    const popup = await run.attach('popup.html');
    await says(popup, '手製本、少部数の詩集');
    expect(await popup.text('h1')).toContain('山川 晃弘');
    await popup.close();
  });

  it('keeps a half-typed introduction when the popup closes', async () => {
    let popup = await openPopup();
    await goHome(popup, common.back);
    await fill(popup, popupWords.en.searchLabel, 'sarah');
    await popup.press('Enter');
    await popup.click(`text=${contact.introduceLong('Sarah Cole')}`);
    await fill(popup, introduction.why, 'She prints poems in spring and needs a hand binder.');
    await popup.close();
    popup = await openPopup();
    await until('what was typed', async () =>
      (await valueIn(popup, introduction.why)).includes('hand binder'),
    );
    await popup.close();
  });

  it('introduces the two: for whom, to whom, why', async () => {
    const popup = await openPopup();
    await fill(popup, introduction.provider, '山川');
    await popup.waitFor('[role=option]');
    await popup.press('Enter');
    await popup.click(`text=${common.save}`);
    await popup.waitFor(`text=${introduction.acts.ask('Sarah Cole')}`);
    await popup.close();
    const rows = await dumpLedger(run);
    expect(rows.introductions).toMatchObject([{ state: 'considering', live: 1 }]);
  });

  it('writes the asking letter and opens it in Roundcube with every field right', async () => {
    const popup = await openPopup();
    await popup.click(`text=${introduction.acts.ask('Sarah Cole')}`);
    await popup.waitFor(`text=${letter.openIn.roundcube}`);
    const subject = await valueIn(popup, letter.subject);
    const body = await valueIn(popup, letter.body);
    expect(body).toContain('She prints poems in spring and needs a hand binder');
    expect(body).not.toMatch(/山川|晃弘|[[\]{}]/u);
    const opening = run.context.waitForEvent('page');
    await popup.click(`text=${letter.openIn.roundcube}`);
    const compose = await opening;
    await compose.locator('[name=_subject]').waitFor();
    expect((await compose.locator('[name=_to]').inputValue()).replace(/,\s*$/u, '')).toMatch(
      /sarah\.cole@example\.com/u,
    );
    expect(await compose.locator('[name=_subject]').inputValue()).toBe(subject);
    expect((await compose.locator('[name=_message]').inputValue()).trim()).toBe(body.trim());
    await compose.close();
    if (popup.isOpen) await popup.close();
    await tellItWentOut();
    const rows = await dumpLedger(run);
    expect(rows.events).toMatchObject([{ kind: 'asked', side: 'seeker', how: 'mail' }]);
    expect(rows.introductions).toMatchObject([{ state: 'asking' }]);
  });

  /** The popup opens where it was left, on the letter: says that it went out. */
  async function tellItWentOut(): Promise<void> {
    const popup = await openPopup();
    await popup.click(`text=${letter.wentOut}`);
    await until('the letter to leave', () => popup.evaluate('document.querySelector(".sending") === null'));
    await popup.close();
  }

  it('records answers without a letter, the worker killed in between', async () => {
    await run.killWorker();
    const popup = await openPopup();
    const answerOf = (who: string, what: string) =>
      popup.evaluate(
        (name: string, label: string) => {
          const group = [...document.querySelectorAll('fieldset')].find(
            (one) => one.getAttribute('aria-label') === name,
          );
          const button = [...(group?.querySelectorAll('button') ?? [])].find(
            (one) => one.textContent?.trim() === label,
          );
          button?.click();
          return button !== undefined;
        },
        introduction.answerOf(who),
        what,
      );
    await until('an answer for Sarah', () => answerOf('Sarah Cole', introduction.answer.agreed));
    await until('an answer for 山川', () =>
      answerOf('山川 晃弘さん', introduction.answer.agreed)
        .then((ok) => ok || answerOf('山川 晃弘', introduction.answer.agreed))
        .then((ok) => ok || answerOf('山川さん', introduction.answer.agreed)),
    );
    await popup.waitFor(`text=${introduction.acts.introduce}`);
    await popup.close();
    const rows = await dumpLedger(run);
    expect(rows.introductions).toMatchObject([{ state: 'agreed' }]);
    await badgeIs(run, '1');
  });

  it('writes the joint letter to both and starts the clock when it went out', async () => {
    const popup = await openPopup();
    await popup.click(`text=${introduction.acts.introduce}`);
    await popup.waitFor(`text=${letter.openIn.roundcube}`);
    const body = await valueIn(popup, letter.body);
    expect(body).toContain('Sarah Cole');
    expect(body).toContain('山川');
    const opening = run.context.waitForEvent('page');
    await popup.click(`text=${letter.openIn.roundcube}`);
    const compose = await opening;
    await compose.locator('[name=_subject]').waitFor();
    const to = await compose.locator('[name=_to]').inputValue();
    expect(to).toContain('sarah.cole@example.com');
    expect(to).toContain('yamakawa@example.jp');
    await compose.close();
    if (popup.isOpen) await popup.close();
    await tellItWentOut();
    expect((await dumpLedger(run)).introductions).toMatchObject([{ state: 'introduced' }]);
    await badgeIs(run, '');
    expect(await webmail.sentMail()).toEqual([]);
  });

  it('reminds when time has passed without word, and marks that something is due', async () => {
    const page = await run.openAsTab('/popup.html');
    await page.evaluate(moveIntoThePast, 25);
    await page.close();
    await run.killWorker();
    await badgeIs(run, '1');
  });

  it('takes it off the list with one click, and the badge with it', async () => {
    const popup = await openPopup();
    await goHome(popup, common.back);
    await popup.click('.due-row .due-icons button');
    await badgeIs(run, '');
    await popup.close();
  });

  it('loses nothing when the browser is killed', async () => {
    const before = await dumpLedger(run);
    await run.kill();
    run = await launch();
    const after = await dumpLedger(run);
    for (const table of [
      'contacts',
      'identities',
      'fitNotes',
      'introductions',
      'events',
      'reminders',
      'changes',
    ]) {
      expect(after[table]).toEqual(before[table]);
    }
  });

  it('kept nothing about strangers', async () => {
    const everything = JSON.stringify(await dumpLedger(run));
    expect(everything).toContain('yamakawa@example.jp');
    for (const stranger of [
      'greg@example.org',
      'zofia@example.com',
      'takahashi@example.net',
      'Laura Bennett',
    ]) {
      expect(everything).not.toContain(stranger);
    }
  });

  it('saves a copy that an empty profile restores, with one undo back', async () => {
    const workspace = await run.openAsTab('/workspace.html#copies');
    const downloading = workspace.waitForEvent('download');
    await workspace.getByRole('button', { name: exchangeWords.en.make }).click();
    const file = join(profileDir, 'copy.json');
    await (await downloading).saveAs(file);
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'tsunagi', version: 1 });
    const before = await dumpLedger(run);

    const fresh = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
    });
    try {
      // A fresh profile greets; its page comes to the front when it likes.
      await until('the welcome page', () =>
        fresh.context.pages().find((one) => one.url().includes('/welcome.html')),
      );
      const page = await fresh.openAsTab('/workspace.html#copies');
      await page.bringToFront();
      await page.setInputFiles('input[type=file]', file);
      await page.getByRole('button', { name: exchangeWords.en.restore }).click();
      const after = await until('the restored people', async () => {
        const rows = await dumpLedger(fresh);
        return rows.contacts?.length === 2 ? rows : undefined;
      });
      for (const table of ['contacts', 'identities', 'fitNotes', 'introductions', 'events', 'reminders']) {
        expect(after[table]).toEqual(before[table]);
      }
      await page.bringToFront();
      await page.getByRole('button', { name: common.undo }).first().click();
      await until('the empty notebook', async () => (await dumpLedger(fresh)).contacts?.length === 0);
    } finally {
      await fresh.close();
    }
  });

  it('left no error in any console', () => {
    expect(errors).toEqual([]);
  });
});
