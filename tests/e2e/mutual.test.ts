import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_SITES } from '../../lib/access/sites.ts';
import { mailWords } from '../../lib/i18n/mail.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { serveAt } from '../tools/browsers/chromium-sites.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { dumpLedger, says } from './stage.ts';

/** Whom a LinkedIn profile shares with the user, of those in the notebook: the best known first, and one to be asked. */

const why = whyNot('chromium');
const PROFILE = 'https://www.linkedin.com/in/wen-li-example/';
const NAMES = ['Hannah Vogel', 'Nobody Known', 'Tom Ellery', 'Greg Smith', 'Priya Nair'];
const BODY = `<main><section componentkey="com.linkedin.sdui.profile.card.refACoAA0000000000000000000000000000000009Topcard">
<a href="${PROFILE}"><h2>Wen Li</h2></a><p>Type designer</p>
<a href="/search/results/people/?connectionOf=x">${NAMES.map((name) => `<strong>${name}</strong>`).join(', ')}</a></section></main>`;

describe.skipIf(why !== undefined)(suiteName('mutual connections, in Chromium', why), () => {
  let run: ChromiumRun;

  beforeAll(async () => {
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      grants: KNOWN_SITES.flatMap((site) => [...site.origins]),
    });
    await serveAt(run.context, PROFILE, { contentType: 'text/html; charset=utf-8', body: BODY });
    const welcome = await run.openAsTab('/welcome.html');
    await welcome.getByRole('button', { name: welcomeWords.en.start }).click();
    await welcome.getByRole('button', { name: welcomeWords.en.trySample }).click();
    await until('sample people', async () => ((await dumpLedger(run)).contacts?.length ?? 0) > 5);
    await welcome.close();
  });
  afterAll(() => run?.close());

  it('stand under the profile, those in the notebook alone, and can be asked', async () => {
    const page = await run.context.newPage();
    await page.goto(PROFILE);
    await page.bringToFront();
    const popup = await run.openPopup(page);
    await says(popup, mailWords.en.mutual);
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll('.people-here .row:has(.ask)')].map((row) =>
        row.getAttribute('aria-label'),
      ),
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toBe(mailWords.en.askAbout('Greg Smith', 'Wen Li'));
    await says(popup, mailWords.en.mutualMore(1));
    expect(await popup.evaluate(() => document.body.innerText.includes('Nobody Known'))).toBe(false);
    await popup.click(`[aria-label="${mailWords.en.askAbout('Greg Smith', 'Wen Li')}"]`);
    await says(popup, popupWords.en.titles['new-request']);
    await popup.close();
  });
});
