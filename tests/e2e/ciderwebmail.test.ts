import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteWords } from '../../lib/i18n/site.ts';
import type { FrameNow } from '../../lib/platform/pages-now.ts';
import { mergeReadings } from '../../lib/recognise/merge-readings.ts';
import { type ChromiumRun, launchChromium } from '../tools/browsers/chromium.ts';
import { until } from '../tools/browsers/options.ts';
import { builtDir } from '../tools/build.ts';
import { suiteName, whyNot } from '../tools/needs.ts';
import {
  CIDER_MAIL,
  type OtherWebmail,
  signInToCiderwebmail,
  startCiderwebmail,
} from '../tools/webmail/ciderwebmail.ts';
import type { Mail } from '../tools/webmail/mail.ts';
import { mailsIn } from '../tools/webmail/mailbox.ts';

/**
 * Recognition on a real webmail that the extension has no line of code for, against what is really in its mails. Half
 * of them name people in their texts, and one is a page of links to people: they are nobody here.
 */

const why = whyNot('chromium', 'ciderwebmail');

/** Written in a vendor's own characters, which this program takes for no header at all: it shows no sender. */
const SENDER_UNREADABLE = 'vendor-jis';

const lower = ({ address = '' }: { readonly address?: string }) => address.toLowerCase();

describe.skipIf(why !== undefined)(suiteName('people in a webmail nobody wrote an adapter for', why), () => {
  let webmail: OtherWebmail;
  let run: ChromiumRun;
  let page: Page;
  /** The address of each mail of the inbox, as the list links it. */
  let links: readonly string[];
  let offered: readonly string[];

  beforeAll(async () => {
    webmail = await startCiderwebmail();
    run = await launchChromium({
      extensionDir: builtDir('chrome'),
      headless: true,
      language: 'en-US',
      grants: ['http://127.0.0.1/*'],
    });
    page = await run.context.newPage();
    await signInToCiderwebmail(page, webmail);
    links = await page
      .locator(CIDER_MAIL)
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const popup = await run.openPopup(page);
    const offer = `text=${siteWords.en.startHere('127.0.0.1')}`;
    await popup.waitFor(offer);
    offered = await popup.evaluate(() => [...(document.querySelector('.site-bar button')?.classList ?? [])]);
    await popup.click(offer);
    await page.locator('[title*="@"] + span').first().waitFor({ state: 'attached' });
    await popup.close();
  });

  afterAll(async () => {
    await run?.close();
    await webmail?.stop();
  });

  /** What the page and the frames in it told last, each person once. */
  async function told(): Promise<readonly FrameNow[]> {
    const worker = await run.worker();
    const stored = await worker.evaluate(() => chrome.storage.session.get(null));
    return Object.entries(stored)
      .filter(([key]) => key.startsWith('page:'))
      .map(([, frame]) => frame as FrameNow)
      .map((frame) => ({ ...frame, people: mergeReadings(frame.people).map(({ sighting }) => sighting) }));
  }

  /** What the tab's own document told, once it is at this address. */
  const toldAt = (url: string) =>
    until(`people at ${url}`, async () => {
      const frames = await told();
      return frames.some((frame) => frame.url === url && frame.people.length > 0) ? frames : undefined;
    });

  /** Names as the mail has them; where it has none, the program may show a part of the address. */
  function expectNames(people: FrameNow['people'], truth: readonly { name: string; address: string }[]) {
    for (const person of people) {
      const names = truth.filter((one) => lower(one) === lower(person)).map(({ name }) => name);
      expect(names.length, person.address).toBeGreaterThan(0);
      if (person.name !== undefined && !names.includes(''))
        expect(names, person.address).toContain(person.name);
    }
  }

  it('offers in the popup to recognise people there, as on any webmail', () => {
    expect(offered).toContain('main');
  });

  it('sees in the list whoever wrote', async () => {
    const [frame] = await told();
    const people = frame?.people ?? [];
    expect(new Set(people.map(lower))).toEqual(new Set(mailsIn('INBOX').map(({ from }) => lower(from))));
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(['sender']));
    expectNames(
      people,
      mailsIn('INBOX').map(({ from }) => from),
    );
  });

  it.each(mailsIn('INBOX').map((mail, row) => [mail.id, mail, row] as const))(
    'sees in “%s” everybody in its header with their roles, and nobody of its text',
    async (_id, mail: Mail, row) => {
      const url = links[row] ?? '';
      await page.goto(url);
      const frames = await toldAt(url);
      const people = frames.flatMap((frame) => frame.people);
      const truth = [...(mail.id === SENDER_UNREADABLE ? [] : [mail.from]), ...mail.to, ...mail.cc];
      expect(new Set(people.map(lower))).toEqual(new Set(truth.map(lower)));
      expectNames(people, truth);
      for (const person of people)
        expect(person.role).toBe(lower(person) === lower(mail.from) ? 'sender' : 'recipient');
    },
  );

  it('says of the frame of an HTML mail nothing at all', async () => {
    const row = mailsIn('INBOX').findIndex(({ links }) => links.length > 0);
    await page.goto(links[row] ?? '');
    await page.frameLocator('iframe').locator('a[href^="mailto:"]').first().waitFor();
    await toldAt(links[row] ?? '');
    expect((await told()).map(({ url }) => url)).toEqual([links[row]]);
  });

  it('sees those of a mail that opens beside the list', async () => {
    await page.goto(`${webmail.origin}/mailbox/INBOX/`);
    const row = mailsIn('INBOX').findIndex(({ id }) => id === 'reading-circle');
    await page.locator(CIDER_MAIL).nth(row).click();
    const { to, cc } = mailsIn('INBOX')[row] ?? { to: [], cc: [] };
    await until('its recipients', async () => {
      const seen = (await told()).flatMap(({ people }) => people.map(lower));
      return [...to, ...cc].every((one) => seen.includes(lower(one))) || undefined;
    });
  });

  it('sees in the Sent folder whom the user wrote to, as recipients', async () => {
    await page.goto(`${webmail.origin}/mailbox/Sent/`);
    const [frame] = await toldAt(`${webmail.origin}/mailbox/Sent/`);
    const others = (frame?.people ?? []).filter((person) => !lower(person).startsWith('mio@'));
    expect(new Set(others.map(lower))).toEqual(new Set(mailsIn('Sent').flatMap(({ to }) => to.map(lower))));
    expect(new Set(others.map(({ role }) => role))).toEqual(new Set(['recipient']));
  });
});
