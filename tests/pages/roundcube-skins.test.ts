/**
 * The adapter on a real Roundcube in each of its skins, against what is really in the mails: list, preview, message
 * window, print view and an answer being written. With the extension around it: `tests/e2e/roundcube.test.ts`.
 */
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../tools/browsers/find.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import { bundle } from '../tools/spot-bundle.ts';
import type { Skin } from '../tools/webmail/install.ts';
import type { Mail } from '../tools/webmail/mail.ts';
import { mailsIn } from '../tools/webmail/mailbox.ts';
import { MESSAGE_LIST, signIn } from '../tools/webmail/sign-in.ts';
import { startWebmail, type Webmail } from '../tools/webmail/start.ts';
import type { Read } from './reader.ts';

const why = whyNot('chromium', 'webmail', 'skins');
const SKINS: readonly Skin[] = ['elastic', 'larry', 'classic'];

/** The header is the same in a window of its own; a few tell. */
const IN_WINDOWS = 8;

const lower = ({ address }: { readonly address: string }) => address.toLowerCase();

describe.skipIf(why !== undefined)(suiteName('Roundcube', why), () => {
  let browser: Browser;
  let ask: string;
  beforeAll(async () => {
    const found = await findChromium(() => {});
    if (!found.ok) throw new Error(found.why);
    browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
    ask = `(() => { ${await bundle('tests/pages/reader.ts', 'reader')}; return reader.readHere(); })()`;
  }, 120_000);
  afterAll(() => browser?.close());

  describe.each(SKINS)('in its skin %s', (skin) => {
    let webmail: Webmail;
    let page: Page;
    /** The address of each mail of the inbox, as the list links it. */
    let links: ReadonlyMap<Mail, URL>;

    const read = () => page.evaluate(ask) as Promise<Read>;
    const readAt = async (url: URL | string) => {
      await page.goto(String(url), { waitUntil: 'domcontentloaded' });
      return read();
    };
    /** The mail at another of Roundcube's pages: `preview`, `print`, `compose`. */
    const at = (mail: Mail, parameters: Readonly<Record<string, string>>) => {
      const url = new URL(links.get(mail) ?? '');
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return url;
    };

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

    it('is itself', async () => {
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toContain(`skins/${skin}/`);
    });

    it('lists who wrote, and in the Sent folder to whom', async () => {
      const { people } = await read();
      expect(new Set(people.map(({ address = '' }) => address.toLowerCase()))).toEqual(
        new Set(mailsIn('INBOX').map(({ from }) => lower(from))),
      );
      for (const { role } of people) expect(role).toBe('sender');

      await page.goto(`${webmail.origin}/?_task=mail&_mbox=Sent`);
      await page.waitForSelector(MESSAGE_LIST);
      const sent = (await read()).people;
      const recipients = mailsIn('Sent').flatMap(({ to }) => to.map(lower));
      expect(sent.length).toBeGreaterThan(0);
      for (const { role, address = '' } of sent) {
        expect(role).toBe('recipient');
        expect(recipients).toContain(address.toLowerCase());
      }
    });

    /** Everybody in the header with their role, and nobody else. Past the tenth some may be folded away. */
    const expectHeader = (mail: Mail, { people }: Read) => {
      const sender = lower(mail.from);
      const others = [...mail.to, ...mail.cc].map(lower).filter((one) => one !== sender);
      const seen = (role: string) =>
        people.flatMap((one) => (one.role === role ? [one.address?.toLowerCase() ?? ''] : []));
      expect(seen('sender'), mail.id).toEqual([sender]);
      if (mail.to.length <= 10 && mail.cc.length <= 10)
        expect(new Set(seen('recipient')), mail.id).toEqual(new Set(others));
      else for (const address of seen('recipient')) expect(others, mail.id).toContain(address);
      expect(people.length, mail.id).toBe(1 + seen('recipient').length);
      for (const person of people) {
        const truth = [mail.from, ...mail.to, ...mail.cc].filter(
          (one) => lower(one) === person.address?.toLowerCase(),
        );
        if (person.name !== undefined)
          expect([...truth.map(({ name }) => name), mail.shownName], mail.id).toContain(person.name);
      }
    };

    it.each([
      ['preview', { _action: 'preview', _framed: '1' }, Number.POSITIVE_INFINITY],
      ['window', { _action: 'show', _extwin: '1' }, IN_WINDOWS],
      ['print view', { _action: 'print' }, Number.POSITIVE_INFINITY],
    ])(
      'shows in the %s of each mail its people with their roles',
      { timeout: 180_000 },
      async (_, parameters, atMost) => {
        for (const mail of mailsIn('INBOX').slice(0, atMost))
          expectHeader(mail, await readAt(at(mail, parameters)));
      },
    );

    it('shows to whom an answer goes', async () => {
      const [mail] = mailsIn('INBOX').filter(({ replyTo, from }) => !replyTo && from.name);
      if (!mail) throw new Error('no plain mail');
      const uid = at(mail, {}).searchParams.get('_uid') ?? '';
      await page.goto(String(at(mail, { _action: 'compose', _reply_uid: uid })));
      await page.waitForSelector(skin === 'elastic' ? 'li.recipient' : 'textarea[name="_to"]');
      expect((await read()).people).toMatchObject([
        { role: 'recipient', address: mail.from.address, name: mail.from.name },
      ]);
    });

    it('has no page of an attached file, whatever that holds', async () => {
      const [mail] = mailsIn('INBOX');
      if (!mail) throw new Error('no mail');
      const { site, people } = await readAt(at(mail, { _action: 'get', _part: '1' }));
      expect(site).toBeUndefined();
      expect(people).toEqual([]);
    });
  });
});
