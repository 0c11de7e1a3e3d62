/** The open mail of a real Roundcube in each of its skins: what was written in it, wherever it stands. */
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawMail } from '../../lib/sites/read-mail.ts';
import { findChromium } from '../tools/browsers/find.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { bundle } from '../tools/spot-bundle.ts';
import type { Skin } from '../tools/webmail/install.ts';
import type { Mail } from '../tools/webmail/mail.ts';
import { mailsIn } from '../tools/webmail/mailbox.ts';
import { MESSAGE_LIST, signIn } from '../tools/webmail/sign-in.ts';
import { startWebmail, type Webmail } from '../tools/webmail/start.ts';

const why = whyNot('chromium', 'webmail', 'skins');
const SKINS: readonly Skin[] = ['elastic', 'larry', 'classic'];

/** Without what tells quotes and lines: Roundcube draws both in its own way. */
const bare = (text: string) => text.replace(/[>\s\u00a0-]/gu, '');

describe.skipIf(why !== undefined)(suiteName('the mail that is open in Roundcube', why), () => {
  let browser: Browser;
  let ask: string;
  beforeAll(async () => {
    const found = await findChromium(() => {});
    if (!found.ok) throw new Error(found.why);
    browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
    ask = `(() => { ${await bundle('tests/pages/mail-page.ts', 'reader')}; return reader.mailHere(); })()`;
  }, 120_000);
  afterAll(() => browser?.close());

  describe.each(SKINS)('in its skin %s', (skin) => {
    let webmail: Webmail;
    let page: Page;
    let links: ReadonlyMap<Mail, URL>;

    beforeAll(async () => {
      webmail = await startWebmail({ skin });
      page = await (await browser.newContext()).newPage();
      await signIn(page, webmail);
      const hrefs = await page
        .locator(`${MESSAGE_LIST} .subject a`)
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      links = new Map(mailsIn('INBOX').map((mail, row) => [mail, new URL(hrefs[row] ?? '')]));
    }, 120_000);
    afterAll(async () => {
      await page?.context().close();
      await webmail?.stop();
    });

    it('is none in the list', async () => {
      expect(await page.evaluate(ask)).toBeNull();
    });

    it.each([
      ['preview', { _action: 'preview', _framed: '1' }, Number.POSITIVE_INFINITY],
      ['window', { _action: 'show', _extwin: '1' }, 6],
      ['print view', { _action: 'print' }, 6],
    ])('is what was written, in the %s of each mail', { timeout: 180_000 }, async (_, parameters, atMost) => {
      for (const mail of mailsIn('INBOX').slice(0, atMost)) {
        const url = new URL(links.get(mail) ?? '');
        for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
        await page.goto(String(url), { waitUntil: 'domcontentloaded' });
        const read = (await page.evaluate(ask)) as RawMail | null;
        expect(read?.subject, mail.id).toBe(mail.subject.replace(/\s+/gu, ' ').trim());
        if (mail.body.kind === 'text') expect(bare(read?.text ?? ''), mail.id).toBe(bare(mail.body.text));
        else expect(read?.text.length, mail.id).toBeGreaterThan(10);
        const senders = read?.people.filter(({ role }) => role === 'sender') ?? [];
        expect(
          senders.map(({ address }) => address?.toLowerCase()),
          mail.id,
        ).toEqual([mail.from.address.toLowerCase()]);
      }
    });
  });
});
