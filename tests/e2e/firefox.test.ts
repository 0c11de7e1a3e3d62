import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type FirefoxRun, launchFirefox } from '../tools/browsers/firefox.ts';
import { KEY } from '../tools/browsers/marionette.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { LOGIN_FORM, MESSAGE_LIST } from '../tools/webmail/sign-in.ts';
import { startWebmail, type Webmail } from '../tools/webmail/start.ts';
import { moveIntoThePast, readLedger } from './stage.ts';

/**
 * The same loop in Firefox, thinner: its own popup panel cannot be driven, so the popup's page stands in a tab, and
 * is led to its person by the click on a mark.
 */

const why = whyNot('firefox', 'webmail');

describe.skipIf(why !== undefined)(suiteName('first light, in Firefox on Roundcube', why), () => {
  let webmail: Webmail;
  let run: FirefoxRun;
  let mailTab: string;

  beforeAll(async () => {
    webmail = await startWebmail({});
    run = await launchFirefox({ extension: builtDir('firefox'), headless: true, language: 'en-US' });
  });

  afterAll(async () => {
    await run?.close();
    await webmail?.stop();
  });

  /** Presses the first visible button (or link) with this text or label, once it is there. */
  const press = (label: string) =>
    until(`a button “${label}”`, () =>
      run.client.execute((wanted: string) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=button]')];
        const named = all.find(
          (one) =>
            (one.textContent?.trim() === wanted || one.getAttribute('aria-label') === wanted) &&
            one.checkVisibility(),
        );
        named?.click();
        return named !== undefined;
      }, label),
    );
  const says = (text: string) =>
    until(`“${text}”`, () =>
      run.client.execute((wanted: string) => document.body.innerText.includes(wanted), text),
    );
  /** The ledger's rows, read in the extension page that is open. */
  const rows = async () =>
    (await run.client.execute(readLedger)) as Record<string, Record<string, unknown>[]>;
  const marks = () =>
    run.client.execute(() => document.querySelectorAll('#messagelist .adr + span').length) as Promise<number>;

  it('goes through the first run with sample people', async () => {
    await run.openPage('/welcome.html');
    await press(welcomeWords.en.trySample);
    await until('sample people', async () => {
      await run.openPage('/popup.html');
      return ((await rows()).contacts?.length ?? 0) > 5;
    });
  });

  it('starts on the webmail when access is given, also in the tab that is open already', async () => {
    mailTab = await run.open(webmail.origin);
    await run.client.find(LOGIN_FORM.user);
    await run.client.sendKeys(LOGIN_FORM.user, webmail.user);
    await run.client.sendKeys(LOGIN_FORM.password, webmail.password);
    await run.client.click(LOGIN_FORM.submit);
    await run.client.find(MESSAGE_LIST);
    expect(await marks()).toBe(0);
    // What the popup says before it asks; the question closes it, so the worker does the rest when access is given.
    await run.openPage('/popup.html');
    await run.client.execute(async (site: string) => {
      await browser.runtime.sendMessage({ type: 'site-wish', choices: [{ site, mode: 'on' }] });
    }, 'http://127.0.0.1');
    await run.grant(['http://127.0.0.1/*']);
    await run.client.switchToWindow(mailTab);
    await until('marks', async () => (await marks()) > 10);
  });

  it('opens the person whose mark is clicked', async () => {
    await run.client.click('#messagelist .adr + span');
    // The panel keeps where it is at once; its own document cannot be reached from here.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await run.openPage('/popup.html');
    const { contacts, typed } = await rows();
    const greg = contacts?.find((row) => JSON.stringify(row.name).includes('Greg Smith'));
    const kept = typed?.find((row) => row.key === 'place:popup');
    expect(JSON.stringify(kept?.value)).toContain(`"at":"person","contactId":"${greg?.id}"`);
  });

  it('finds a person by typing, and shows the history', async () => {
    await run.client.sendKeys('input', 'greg');
    await says('Greg Smith');
    await run.client.sendKeys('input', KEY.Enter);
    await says(contactWords.en.fitTitle);
  });

  it('takes a note, and undoes it', async () => {
    const before = (await rows()).fitNotes?.length ?? 0;
    await press(contactWords.en.addNote);
    await run.client.sendKeys('textarea', `binds by hand${KEY.Enter}`);
    await until('the note', async () => ((await rows()).fitNotes?.length ?? 0) === before + 1);
    await press(commonWords.en.undo);
    await until('it is gone', async () => ((await rows()).fitNotes?.length ?? 0) === before);
  });

  it('reminds after time has passed, with the badge', async () => {
    await run.client.execute(moveIntoThePast, 40);
    await run.killWorker();
    await run.openPage('/popup.html');
    await until('a badge', async () => Number(await run.badge()) > 0);
  });

  it('keeps everything over a restart', async () => {
    const before = await rows();
    run = await run.restart();
    await run.openPage('/popup.html');
    const after = await rows();
    for (const table of ['contacts', 'identities', 'fitNotes', 'introductions', 'events', 'changes']) {
      expect(after[table]).toEqual(before[table]);
    }
    await until('the badge is back', async () => Number(await run.badge()) > 0);
  });
});

/** In the extension's own pages of Firefox. */
declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
