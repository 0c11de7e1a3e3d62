import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { mailWords } from '../../lib/i18n/mail.ts';
import { siteWords } from '../../lib/i18n/site.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import type { ChromiumTarget } from '../tools/browsers/chromium-target.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { signIn } from '../tools/webmail/sign-in.ts';
import { startWebmail, type Webmail } from '../tools/webmail/start.ts';
import { badgeIs, dumpLedger, goHome, readLedger, says } from './stage.ts';

/**
 * A mail that introduces somebody, in a real Roundcube: offered, recorded in two clicks, and then first contact,
 * thanks and report. Each test goes on where the one before it ended.
 */

const common = commonWords.en;
const introduction = introductionWords.en;
const letter = letterWords.en;
const words = mailWords.en;
const RECEIVED = words.received('Emeka Obi', 'Zofia Wiśniewska');
const MADE = words.made('Sarah Cole', 'Greg Smith');

const why = whyNot('chromium', 'webmail');

/** Not the answers to it, whose subjects say it too. */
const exactly = (subject: string) => new RegExp(`^\\s*${RegExp.escape(subject)}\\s*$`, 'u');

describe.skipIf(why !== undefined)(suiteName('introduction mails, in Chromium on Roundcube', why), () => {
  let webmail: Webmail;
  let run: ChromiumRun;
  let mail: Page;
  let popup: ChromiumTarget | undefined;

  beforeAll(async () => {
    webmail = await startWebmail({});
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      grants: ['http://127.0.0.1/*'],
    });
    const welcome = await run.openAsTab('/welcome.html');
    await welcome
      .getByLabel(/^Your name$|^Name$/u)
      .first()
      .fill('Mio Hayashi');
    await welcome
      .getByLabel(/addresses/iu)
      .first()
      .fill('mio@example.org');
    await welcome.getByRole('button', { name: welcomeWords.en.startEmpty }).click();
    await until('the settings', async () =>
      JSON.stringify((await dumpLedger(run)).settings).includes('mio@'),
    );
    mail = await run.context.newPage();
    await mail.goto(webmail.origin);
    await signIn(mail, webmail);
    const first = await run.openPopup(mail);
    await first.click(`text=${siteWords.en.startHere('127.0.0.1')}`);
    await mail.locator('#messagelist .adr + span').first().waitFor({ state: 'attached' });
    await first.close();
  });

  afterAll(async () => {
    await run?.close();
    await webmail?.stop();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await mail?.screenshot({ path: '.output/test/failed-page.png' });
    if (popup?.isOpen) await popup.screenshot('.output/test/failed-popup.png');
  });

  const openMail = async (subject: string): Promise<ChromiumTarget> => {
    await mail.bringToFront();
    await mail
      .locator('#messagelist tr.message .subject a')
      .filter({ hasText: exactly(subject) })
      .first()
      .click();
    await mail.frameLocator('#messagecontframe').locator('h2.subject', { hasText: subject }).waitFor();
    popup = await run.openPopup(mail);
    return popup;
  };
  const lineIn = (shown: ChromiumTarget): Promise<string> =>
    shown.evaluate(() => document.querySelector('.mail-line')?.getAttribute('aria-label') ?? '');

  /** The line stays away for longer than it took where there is one. */
  const stay = async (shown: ChromiumTarget): Promise<void> => {
    await new Promise((done) => setTimeout(done, 1500));
    expect(await lineIn(shown)).toBe('');
  };

  it('offers it first of all, and records nothing unasked', async () => {
    const shown = await openMail('Posters, and somebody you should meet');
    await shown.waitFor(`[aria-label="${words.recordLabel(RECEIVED)}"]`);
    expect(await lineIn(shown)).toBe(RECEIVED);
    expect(
      await shown.evaluate(() => document.querySelector('.popup-scroll')?.firstElementChild?.className),
    ).toBe('mail-line');
    await shown.close();
    const rows = await dumpLedger(run);
    expect([rows.contacts, rows.introductions, rows.events]).toEqual([[], [], []]);
    expect(JSON.stringify(rows)).not.toMatch(/emeka|zofia|posters/iu);
  });

  it('records it in two clicks, the icon and the button, with its people, in one entry', async () => {
    const shown = await openMail('Posters, and somebody you should meet');
    await shown.click(`[aria-label="${words.recordLabel(RECEIVED)}"]`);
    await says(shown, introduction.introducedBy('Emeka Obi'));
    await says(shown, words.recorded);
    await shown.close();
    const rows = await dumpLedger(run);
    const people = rows.contacts as { id: string; name: { written: string }; metThroughId?: string }[];
    const named = (name: string) => people.find((one) => one.name.written === name);
    expect(people).toHaveLength(2);
    expect(named('Zofia Wiśniewska')?.metThroughId).toBe(named('Emeka Obi')?.id);
    expect(rows.introductions).toMatchObject([
      {
        seekerId: named('Zofia Wiśniewska')?.id,
        providerId: 'me',
        introducerId: named('Emeka Obi')?.id,
        state: 'introduced',
        why: 'She is looking for somebody who prints short runs of posters.',
      },
    ]);
    expect(rows.events).toMatchObject([
      { kind: 'introduced', how: 'mail', pageUrl: expect.stringMatching(/_uid=\d+/u) },
    ]);
    const added = (rows.changes as { deed: string }[]).filter(({ deed }) => deed !== 'change-settings');
    expect(added.map(({ deed }) => deed)).toEqual(['add-introduction']);
    await badgeIs(run, '1');
  });

  it('is not offered again', async () => {
    const shown = await openMail('Posters, and somebody you should meet');
    await goHome(shown, common.back);
    await until('what is due', () => shown.evaluate(() => document.querySelector('.due-row') !== null));
    await stay(shown);
    await shown.close();
  });

  it('has its clocks running: thanks, first contact, report (P49, P55)', async () => {
    const shown = await openMail('Posters, and somebody you should meet');
    await shown.click('.due-row button');
    await shown.waitFor('.introduction-page');
    await shown.click(`text=${introduction.acts.thank('Emeka Obi')}`);
    await sendLetter(shown);
    await badgeIs(run, '');
    let rows = await dumpLedger(run);
    expect(rows.events).toContainEqual(expect.objectContaining({ kind: 'thanked', how: 'mail' }));

    const again = await run.openPopup(mail);
    await again.click('.reports-told li:first-child button');
    await says(again, introduction.states['in-touch']);
    await again.click('.reports-told li:first-child .end button');
    await until('the report', () =>
      again.evaluate(() => document.querySelector('.reports-told li:first-child .end button') === null),
    );
    await again.close();
    rows = await dumpLedger(run);
    expect(rows.introductions).toMatchObject([{ state: 'in-touch' }]);
    expect((rows.events as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual([
      'in-touch',
      'introduced',
      'reported',
      'thanked',
    ]);
  });

  /** Opens the letter that is written, and says that it went out. */
  async function sendLetter(shown: ChromiumTarget): Promise<void> {
    const opening = run.context.waitForEvent('page');
    await shown.click(`text=${letter.openIn.roundcube}`);
    const compose = await opening;
    await compose.locator('[name=_subject]').waitFor();
    await compose.close();
    if (shown.isOpen) await shown.close();
    await mail.bringToFront();
    const again = await run.openPopup(mail);
    await again.click(`text=${letter.wentOut}`);
    await until('the letter to leave', () => again.evaluate('document.querySelector(".sending") === null'));
    await again.close();
  }

  it('offers the user’s own as made by them, and takes it back by one undo', async () => {
    const shown = await openMail('Sarah, meet Greg');
    await goHome(shown, common.back);
    await shown.waitFor(`.mail-line[aria-label="${MADE}"]`);
    await shown.click('.mail-line .row');
    await shown.waitFor('form.introduction-mail');
    await shown.click(`text=${words.record}`);
    await says(shown, words.recorded);
    const before = await shown.evaluate(readLedger);
    expect(before.introductions).toHaveLength(2);
    expect(before.contacts).toHaveLength(4);
    expect(before.introductions).toContainEqual(
      expect.objectContaining({ introducerId: 'me', state: 'introduced' }),
    );
    await shown.press('Control+z');
    const after = await until('it to be taken back', async () => {
      const rows = await shown.evaluate(readLedger);
      return rows.introductions?.length === 1 && rows;
    });
    expect(after.contacts).toHaveLength(2);
    await shown.close();
  });

  it('offers nothing where others are introduced, in an answer, or in the list', async () => {
    for (const subject of ['Introducing Sarah and 髙橋さん', 'Re: Sarah, meet Greg (timing)']) {
      const shown = await openMail(subject);
      await goHome(shown, common.back);
      await until('who is here', () => shown.evaluate(() => document.querySelector('.people-here') !== null));
      await stay(shown);
      await shown.close();
    }
  });
});
