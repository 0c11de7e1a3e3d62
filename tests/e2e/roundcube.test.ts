import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteWords } from '../../lib/i18n/site.ts';
import type { FrameNow } from '../../lib/platform/pages-now.ts';
import { mergeReadings } from '../../lib/recognise/merge-readings.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import type { Mail } from '../tools/webmail/mail.ts';
import { mails, mailsIn, peopleIn } from '../tools/webmail/mailbox.ts';
import { signIn } from '../tools/webmail/sign-in.ts';
import { startWebmail, type Webmail } from '../tools/webmail/start.ts';

/**
 * Recognition on a real Roundcube against what is really in its mails: Japanese, quoted and encoded names, groups,
 * several recipients, in the list and in the framed preview. What the extension was told is read from its memory.
 */

const why = whyNot('chromium', 'webmail');

describe.skipIf(why !== undefined)(suiteName('people in a real Roundcube', why), () => {
  let webmail: Webmail;
  let run: ChromiumRun;
  let page: Page;

  beforeAll(async () => {
    webmail = await startWebmail({});
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      grants: ['http://127.0.0.1/*'],
    });
    page = await run.context.newPage();
    await page.goto(webmail.origin);
    await signIn(page, webmail);
    const popup = await run.openPopup(page);
    await popup.click(`text=${siteWords.en.startHere('127.0.0.1')}`);
    await page.locator('#messagelist .adr + span').first().waitFor({ state: 'attached' });
    await popup.close();
  });

  afterAll(async () => {
    await run?.close();
    await webmail?.stop();
  });

  /** What the page's frames told last: the list first, then the preview where one has people. */
  async function told(): Promise<{ list: FrameNow | undefined; preview: FrameNow | undefined }> {
    const worker = await run.worker();
    const stored = await worker.evaluate(() => chrome.storage.session.get(null));
    const frames = Object.entries(stored).filter(([key]) => key.startsWith('page:'));
    const isMain = ([key]: [string, unknown]) => key.endsWith(':0');
    return {
      list: peopleOf(frames.find(isMain)?.[1] as FrameNow | undefined),
      preview: peopleOf(frames.find((one) => !isMain(one))?.[1] as FrameNow | undefined),
    };
  }

  /** Told are readings, of which one person may have several. */
  function peopleOf(frame: FrameNow | undefined): FrameNow | undefined {
    return frame && { ...frame, people: mergeReadings(frame.people).map(({ sighting }) => sighting) };
  }

  const addressesOf = (frame: FrameNow | undefined) =>
    (frame?.people ?? [])
      .map((person) => person.address?.toLowerCase())
      .filter((address) => address !== undefined);

  it('sees in the list whoever wrote, with their names as the mail has them', async () => {
    const writers = new Map(mailsIn('INBOX').map((mail) => [mail.from.address.toLowerCase(), mail]));
    const { list } = await told();
    expect(new Set(addressesOf(list))).toEqual(new Set(writers.keys()));
    for (const person of list?.people ?? []) {
      expect(person.role).toBe('sender');
      const mail = mailsIn('INBOX').find(
        (one) => one.from.address.toLowerCase() === person.address?.toLowerCase() && one.shownName === null,
      );
      const names = mailsIn('INBOX')
        .filter((one) => one.from.address.toLowerCase() === person.address?.toLowerCase())
        .map((one) => one.shownName ?? one.from.name);
      if (mail && person.name !== undefined) expect(names).toContain(person.name);
    }
  });

  it.each(mailsIn('INBOX').map((mail) => [mail.id, mail] as const))(
    'sees in the preview of “%s” everybody in its header, and nobody else',
    async (_id, mail: Mail) => {
      const row = mailsIn('INBOX').indexOf(mail);
      const link = page.locator('#messagelist tr.message').nth(row).locator('.subject a');
      const uid = new URL((await link.getAttribute('href')) ?? '', webmail.origin).searchParams.get('_uid');
      await link.click();
      const truth = new Map(
        peopleIn(mail)
          // Who is to be answered instead is nobody's identity on this page; see the adapter.
          .filter((person) => isInHeader(mail, person.address))
          .map((person) => [person.address.toLowerCase(), person]),
      );
      // Past the tenth, Roundcube keeps recipients out of the document until they are unfolded.
      const shown = [mail.to.length, mail.cc.length].every((count) => count <= 10);
      const seen = await until(`the people of ${mail.subject}`, async () => {
        const { preview } = await told();
        const sender = preview?.people.find((person) => person.role === 'sender');
        return sender?.address?.toLowerCase() === mail.from.address.toLowerCase() &&
          preview?.url.includes(`_uid=${uid}&`) &&
          (!shown || sameAddresses(preview, truth))
          ? preview
          : undefined;
      }).catch(async () => (await told()).preview);
      const own = (address: string) => address.startsWith('mio@');
      const addresses = addressesOf(seen).filter((address) => !own(address));
      if (shown)
        expect(new Set(addresses)).toEqual(new Set([...truth.keys()].filter((address) => !own(address))));
      else for (const address of addresses) expect([...truth.keys()]).toContain(address);
      for (const person of seen?.people ?? []) {
        const true_ = truth.get(person.address?.toLowerCase() ?? '');
        if (person.name !== undefined && true_) expect([true_.name, mail.shownName]).toContain(person.name);
        expect(person.role).toBe(
          person.address?.toLowerCase() === mail.from.address.toLowerCase() ? 'sender' : 'recipient',
        );
      }
    },
  );

  it('sees in the Sent folder whom the user wrote to, as recipients', async () => {
    await page.click('#mailboxlist a[rel=Sent]');
    const wanted = new Set(
      mailsIn('Sent').flatMap((mail) => mail.to.map((person) => person.address.toLowerCase())),
    );
    const list = await until('the recipients', async () => {
      const { list } = await told();
      return list && list.people.length > 0 && list.people.every((person) => person.role === 'recipient')
        ? list
        : undefined;
    });
    for (const address of addressesOf(list)) expect([...wanted]).toContain(address);
  });

  it('has looked at every mail of the test mailbox', () => {
    expect(mails.length).toBe(mailsIn('INBOX').length + mailsIn('Sent').length);
    expect(mailsIn('INBOX').length).toBeGreaterThan(25);
  });
});

function isInHeader(mail: Mail, address: string): boolean {
  const shown = [mail.from, ...mail.to, ...mail.cc];
  return shown.some((person) => person.address.toLowerCase() === address.toLowerCase());
}

function sameAddresses(frame: FrameNow, truth: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set(frame.people.flatMap((person) => person.address?.toLowerCase() ?? []));
  return [...truth.keys()].every((address) => seen.has(address));
}
